import type { Diagnostic } from "vscode-languageserver-types";

/** Sends problems to an editor, but only of files for which they changed. */
export class Publisher {
  readonly #send: (uri: string, diagnostics: Diagnostic[]) => void;
  /** What was sent last, by audited folder and file. */
  readonly #sent = new Map<string, ReadonlyMap<string, Diagnostic[]>>();

  constructor(send: (uri: string, diagnostics: Diagnostic[]) => void) {
    this.#send = send;
  }

  /** Sends the problems of one audited folder; files that have none any more are cleared. */
  publish(root: string, byUri: ReadonlyMap<string, Diagnostic[]>): void {
    const before = this.#sent.get(root) ?? new Map<string, Diagnostic[]>();
    for (const uri of before.keys()) if (!byUri.has(uri)) this.#send(uri, []);
    for (const [uri, diagnostics] of byUri) if (!isSame(before.get(uri), diagnostics)) this.#send(uri, diagnostics);
    this.#sent.set(root, byUri);
  }

  /** Clears all problems of one audited folder. */
  clear(root: string): void {
    this.publish(root, new Map());
    this.#sent.delete(root);
  }
}

/** Most lists are the very same; of the others only those that read differently are sent. */
const isSame = (before: Diagnostic[] | undefined, now: Diagnostic[]) =>
  before === now || (before !== undefined && JSON.stringify(before) === JSON.stringify(now));
