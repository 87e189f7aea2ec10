import * as vscode from "vscode";
import type { AuditedParams, Report } from "../protocol.js";
import { type Phase, phaseOf } from "./phase.js";
import { chosenLanguage } from "./settings.js";
import type { RootedReport } from "./tree-items.js";

/** A unit as a list offers it. */
export interface KnownUnit {
  readonly id: string;
  readonly name: string;
}

/** What the audits of this window brought. Reports are fetched only when someone looks at them. */
export class AuditState implements vscode.Disposable {
  readonly #fetch: (root: string) => Promise<Report | null>;
  readonly #last = new Map<string, AuditedParams>();
  /** The standings of the last audit that came to its end. */
  readonly #results = new Map<string, AuditedParams>();
  readonly #reports = new Map<string, Promise<Report | null>>();
  readonly #units = new Map<string, Map<string, string>>();
  readonly #changed = new vscode.EventEmitter<void>();
  #isRunning = false;
  #isConfigured = false;

  /** Fires whenever anything here is new. */
  readonly onDidChange = this.#changed.event;

  constructor(fetch: (root: string) => Promise<Report | null>) {
    this.#fetch = fetch;
  }

  get phase(): Phase {
    return phaseOf({
      isConfigured: this.#isConfigured,
      isRunning: this.#isRunning,
      last: [...this.#last.values()],
      withResult: new Set(this.#results.keys()),
    });
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** Language of what we say: the user's choice, else that of the audited folders. */
  get language(): "vi" | "en" {
    const [first] = this.#last.values();
    return chosenLanguage() ?? first?.language ?? "vi";
  }

  /** The audited folders, in a steady order. */
  get roots(): readonly string[] {
    return [...this.#last.keys()].sort();
  }

  /** Returns how the last audit of a folder ended. */
  last(root: string): AuditedParams | undefined {
    return this.#last.get(root);
  }

  /** Returns the newest result of a folder, be it of an earlier audit than the last. */
  result(root: string): AuditedParams | undefined {
    return this.#results.get(root);
  }

  /** Returns every unit that was ever audited in a folder. */
  units(root: string): readonly KnownUnit[] {
    return [...(this.#units.get(root) ?? [])].map(([id, name]) => ({ id, name }));
  }

  /** Returns the audited folder that holds a file, the innermost where several do. */
  rootOf(uri: vscode.Uri): string | undefined {
    const holders = this.roots.filter((root) => `${uri.toString()}/`.startsWith(`${vscode.Uri.parse(root).toString()}/`));
    return holders.sort((a, b) => b.length - a.length)[0];
  }

  /** Returns the last report on a folder, fetched once for each audit. */
  report(root: string): Promise<Report | null> {
    const known = this.#reports.get(root);
    if (known !== undefined) return known;
    const report = this.#fetch(root).catch((error: unknown) => {
      this.#reports.delete(root);
      throw error;
    });
    this.#reports.set(root, report);
    return report;
  }

  /** Returns the last reports on all folders. */
  async reports(): Promise<readonly RootedReport[]> {
    const all = await Promise.all(this.roots.map(async (root) => ({ root, report: await this.report(root) })));
    return all.flatMap(({ root, report }) => (report === null ? [] : [{ root, report }]));
  }

  /** Takes in how an audit ended. */
  audited(params: AuditedParams): void {
    this.#last.set(params.root, params);
    if (params.outcome === "audited") {
      this.#results.set(params.root, params);
      this.#reports.delete(params.root);
      const units = this.#units.get(params.root) ?? new Map<string, string>();
      for (const { unit, unitName } of params.standings) units.set(unit, unitName);
      this.#units.set(params.root, units);
    }
    this.#changed.fire();
  }

  setRunning(isRunning: boolean): void {
    this.#isRunning = isRunning;
    this.#changed.fire();
  }

  /** Notes whether the window has a configuration; without one there is nothing to show. */
  setConfigured(isConfigured: boolean): void {
    this.#isConfigured = isConfigured;
    if (!isConfigured) this.#forget(this.roots);
    this.#changed.fire();
  }

  /** Forgets folders: they are no longer open, or have lost their configuration. */
  forget(roots: readonly string[]): void {
    if (roots.length === 0) return;
    this.#forget(roots);
    this.#changed.fire();
  }

  /** Says that what is shown must be shown anew, as after a change of language. */
  refresh(): void {
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #forget(roots: readonly string[]): void {
    for (const root of roots) {
      for (const map of [this.#last, this.#results, this.#reports, this.#units]) map.delete(root);
    }
  }
}
