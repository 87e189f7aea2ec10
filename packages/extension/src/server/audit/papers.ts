import type { Document, Language } from "@dankiem/core";
import { canonicalHash, portablePath, readFolder, relativePath, type UnitPapers } from "@dankiem/core/node";

/**
 * The papers of one audited folder: what lies on disk, under what is open and perhaps unsaved. A document whose text did
 * not change stays the same object, which is how the inspector knows that it need not be read again.
 */
export class Papers {
  readonly #root: string;
  #onDisk: readonly UnitPapers[] = [];
  #known = new Map<string, Document>();
  readonly #open = new Map<string, Document>();
  readonly #openAs = new Map<string, string>();

  /** @param root absolute path of the audited folder. */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Reads the folder anew.
   *
   * @throws ChecklistError with every issue of the configurations.
   * @throws UsageError for a tree that is too deep or too large.
   */
  read(language: Language): void {
    const options = { root: this.#root, language, ignorePatterns: [], useIgnoreFiles: true, configFile: null };
    const { units } = readFolder(this.#root, options);
    this.#onDisk = units.map((unit) => ({ ...unit, documents: unit.documents.map((document) => this.#keep(document)) }));
    this.#known = new Map(this.#onDisk.flatMap(({ documents }) => documents.map((document) => [document.path, document])));
  }

  /** Paths of the open papers as the editor writes them, which may be decomposed, by their paths in the report. */
  get openAs(): ReadonlyMap<string, string> {
    return this.#openAs;
  }

  /** Takes the text of a file as an editor shows it. */
  open(file: string, text: string): void {
    const path = portablePath(this.#root, file);
    this.#openAs.set(path, relativePath(this.#root, file));
    if (this.#open.get(path)?.text === text) return;
    const saved = this.#known.get(path);
    this.#open.set(path, saved?.text === text ? saved : { path, text, sha256: canonicalHash(text) });
  }

  /** Goes back to what lies on disk. */
  close(file: string): void {
    const path = portablePath(this.#root, file);
    this.#open.delete(path);
    this.#openAs.delete(path);
  }

  /** Returns the papers by unit, as they are to be audited. */
  units(): readonly UnitPapers[] {
    return this.#onDisk.map((unit) => ({
      ...unit,
      documents: unit.documents.map((document) => this.#open.get(document.path) ?? document),
    }));
  }

  #keep(document: Document): Document {
    const known = this.#known.get(document.path);
    return known?.text === document.text ? known : document;
  }
}
