import { isDeepStrictEqual } from "node:util";
import type { Settings, WindowSettings } from "../../protocol.js";
import { DEFAULTS, settingsFrom } from "./settings.js";

/** Asks an editor for its settings: of a folder by its absolute path, or of the window (null). Null where it cannot tell. */
export type AskSettings = (folder: string | null) => Promise<unknown>;

/** The one place that reads settings: those of the window, and those of each audited folder. */
export class SettingsReader {
  readonly #ask: AskSettings;
  readonly #ofFolders = new Map<string, Promise<Settings>>();
  #ofWindow: Settings = DEFAULTS;

  constructor(ask: AskSettings) {
    this.#ask = ask;
  }

  /** What holds for all folders alike. */
  get window(): WindowSettings {
    return this.#ofWindow;
  }

  /** Takes settings that an editor sends of itself. */
  take(sent: unknown): void {
    this.#ofWindow = settingsFrom(sent);
  }

  /** Asks for the settings of the window; an editor that cannot tell keeps those that it sent. */
  async readWindow(): Promise<void> {
    const sent = await this.#ask(null);
    if (isTold(sent)) this.take(sent);
  }

  /** Returns the settings of a folder, asked for once. */
  of(folder: string): Promise<Settings> {
    const known = this.#ofFolders.get(folder) ?? this.#read(folder);
    this.#ofFolders.set(folder, known);
    return known;
  }

  /** Asks anew for the settings of a folder and tells whether they changed; settings that did not stay the same object. */
  async hasChanged(folder: string): Promise<boolean> {
    const before = await this.of(folder);
    const now = this.#read(folder).then((read) => (isDeepStrictEqual(read, before) ? before : read));
    this.#ofFolders.set(folder, now);
    return (await now) !== before;
  }

  /** Forgets a folder that is no longer audited. */
  forget(folder: string): void {
    this.#ofFolders.delete(folder);
  }

  /** An editor may offer all settings for each folder; those of the window hold all the same. */
  async #read(folder: string): Promise<Settings> {
    const sent = await this.#ask(folder);
    const { language, debounce } = this.#ofWindow;
    return { ...(isTold(sent) ? settingsFrom(sent) : this.#ofWindow), language, debounce };
  }
}

const isTold = (sent: unknown) => sent !== null && sent !== undefined;
