import { basename } from "node:path";
import type { Language, Library } from "@dankiem/core";
import { isInside, portablePath } from "@dankiem/core/node";
import { type Diagnostic, FileChangeType, type FileEvent } from "vscode-languageserver";
import type { AuditedParams } from "../../protocol.js";
import { Diagnoser, issueDiagnostics } from "../diagnostics/diagnostics.js";
import { fileOf } from "../lib/file-of.js";
import { sourceFinder } from "../lib/item-sources.js";
import { uriOf } from "../lib/ranges.js";
import type { Snapshot } from "../lib/snapshot.js";
import { Auditor, type RunProgress } from "./auditor.js";
import { Publisher } from "./publisher.js";
import { rootsIn } from "./roots.js";
import { auditedParams, type Outcome, Session, type SessionHost } from "./session.js";
import type { SettingsReader } from "./settings-reader.js";

const CONFIGURATION = /^dankiem\.jsonc?$/u;
const DATA = /\.jsonc?$/iu;
const READ = /\.(?:md|markdown|jsonc?)$|(?:^|\/)\.(?:git|dankiem)ignore$/iu;
const NEVER_ENTERED = /\/(?:\.git|node_modules)\//u;

/** What is read matters whenever it changes; of other files only whether they are there, for papers link to them. */
const matters = ({ uri, type }: FileEvent) =>
  !NEVER_ENTERED.test(uri) && (type !== FileChangeType.Changed || READ.test(decodeURI(uri)));

/** What the workspace needs of the connection and the machine. */
export interface WorkspaceHost extends Omit<SessionHost, "library"> {
  readonly settings: SettingsReader;
  /** Loads the shipped checklists with the given files. */
  readonly loadLibrary: (files: readonly string[], language: Language) => Library;
  readonly publish: (uri: string, diagnostics: Diagnostic[]) => void;
  readonly audited: (params: AuditedParams) => void;
  readonly progress: (language: Language) => Promise<RunProgress>;
}

/** A document of an audited folder. */
export interface Located {
  readonly folder: Folder;
  /** Relative to the folder, as in the report. */
  readonly path: string;
}

/** An audited folder with what runs its audits. */
export interface Folder {
  readonly session: Session;
  readonly auditor: Auditor;
}

/** All audited folders of an editor, and which papers are open. */
export class Workspace {
  hasClientCommands = false;
  readonly #host: WorkspaceHost;
  readonly #folders = new Map<string, Folder>();
  readonly #open = new Map<string, string>();
  readonly #publisher: Publisher;
  readonly #uris = new Map<string, string>();
  #libraries = new Map<string, Library>();
  #workspaceFolders: readonly string[] = [];

  constructor(host: WorkspaceHost) {
    this.#host = host;
    this.#publisher = new Publisher(host.publish);
  }

  get settings(): SettingsReader {
    return this.#host.settings;
  }

  get folders(): readonly Folder[] {
    return [...this.#folders.values()];
  }

  /** Takes the folders that an editor has open and audits those that have a configuration. */
  setWorkspaceFolders(folders: readonly string[]): void {
    this.#workspaceFolders = folders;
    this.refreshRoots();
  }

  /** Looks again for configurations: new ones are audited, folders that lost theirs are left alone. */
  refreshRoots(): void {
    const roots = rootsIn(this.#workspaceFolders);
    for (const [root, { auditor }] of this.#folders) {
      if (roots.includes(root)) continue;
      auditor.dispose();
      this.#folders.delete(root);
      this.#publisher.clear(root);
      this.settings.forget(root);
    }
    for (const root of roots) if (!this.#folders.has(root)) this.#add(root);
    if (roots.length === 0) this.#host.log("No dankiem.json or dankiem.jsonc in the open folders: nothing is audited.");
  }

  /** Takes the text of a paper as it is being written. */
  open(uri: string, text: string): void {
    const file = fileOf(uri);
    if (file === null) return;
    this.#open.set(file, text);
    const located = this.locate(uri);
    if (located === null) return;
    located.folder.session.papers.open(file, text);
    located.folder.auditor.schedule(false);
  }

  /** Goes back to what lies on disk. */
  close(uri: string): void {
    const file = fileOf(uri);
    if (file === null) return;
    this.#open.delete(file);
    const located = this.locate(uri);
    located?.folder.session.papers.close(file);
    located?.folder.auditor.schedule(false);
  }

  /** Takes what changed on disk. */
  filesChanged(changes: readonly FileEvent[]): void {
    const files = changes.filter(matters).flatMap(({ uri }) => fileOf(uri) ?? []);
    const isConfigured = files.some((file) => CONFIGURATION.test(basename(file)));
    if (files.some((file) => DATA.test(file))) this.forget();
    if (isConfigured) this.refreshRoots();
    for (const { session, auditor } of this.folders)
      if (isConfigured || files.some((file) => isInside(session.root, file))) auditor.schedule(true);
  }

  /** Forgets the checklists, so that changed files are read again. */
  forget(): void {
    this.#libraries = new Map();
    for (const { session } of this.folders) session.forget();
  }

  /** Audits the folders again whose settings changed. */
  async settingsChanged(): Promise<void> {
    await this.settings.readWindow();
    const audits = this.folders.map(async ({ session, auditor }) => {
      if (await this.settings.hasChanged(session.root)) await auditor.auditNow({ reload: true, isShown: true });
    });
    await Promise.all(audits);
  }

  /** Returns the folder that a file belongs to, with its path there; null for files outside. */
  locate(uri: string): Located | null {
    const file = fileOf(uri);
    if (file === null) return null;
    const folder = this.folders.find(({ session }) => isInside(session.root, file));
    return folder === undefined ? null : { folder, path: portablePath(folder.session.root, file) };
  }

  /** Returns the folder with a URI, or null. */
  folderAt(root: string): Folder | null {
    const file = fileOf(root);
    return file === null ? null : (this.folders.find(({ session }) => portablePath(session.root, file) === "") ?? null);
  }

  #add(root: string): void {
    const session = new Session(root, {
      ...this.#host,
      library: (files, language) => this.#library(files, language),
    });
    const diagnoser = new Diagnoser();
    const auditor = new Auditor(session, {
      debounce: () => this.settings.window.debounce,
      settings: () => this.settings.of(root),
      progress: () => this.#host.progress(session.snapshot?.language ?? "vi"),
      done: (outcome) => this.#done(session, diagnoser, outcome),
    });
    for (const [file, text] of this.#open) if (isInside(root, file)) session.papers.open(file, text);
    this.#folders.set(root, { session, auditor });
    void auditor.auditNow({ reload: true, isShown: true });
  }

  /** Checklists are shared by all folders that use the same files. */
  #library(files: readonly string[], language: Language): Library {
    const key = [language, ...files].join("\n");
    const known = this.#libraries.get(key);
    if (known !== undefined) return known;
    const loaded = this.#host.loadLibrary(files, language);
    this.#libraries.set(key, loaded);
    return loaded;
  }

  #done(session: Session, diagnoser: Diagnoser, outcome: Outcome): void {
    if (outcome.kind === "audited") this.#publisher.publish(session.root, this.#diagnostics(outcome.snapshot, diagnoser));
    if (outcome.kind === "failed") this.#publisher.publish(session.root, issueDiagnostics(outcome.failure.issues));
    this.#host.audited(auditedParams(uriOf(session.root, ""), outcome));
  }

  /** Making addresses of a thousand papers anew at each keystroke is felt. */
  #uriOf(root: string, path: string): string {
    const key = `${root}\n${path}`;
    const known = this.#uris.get(key) ?? uriOf(root, path);
    this.#uris.set(key, known);
    return known;
  }

  #diagnostics(snapshot: Snapshot, diagnoser: Diagnoser): Map<string, Diagnostic[]> {
    const byPath = diagnoser.diagnose(snapshot, {
      severity: snapshot.settings.severity,
      hasClientCommands: this.hasClientCommands,
      sourceOf: sourceFinder(snapshot),
    });
    return new Map(
      [...byPath].map(([path, diagnostics]) => [this.#uriOf(snapshot.root, snapshot.written.get(path) ?? path), diagnostics]),
    );
  }
}
