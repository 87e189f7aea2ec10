import type { Day, InspectionInput, Language, Library } from "@dankiem/core";
import { createInspector, groupBy } from "@dankiem/core/editor";
import { assembleAudit, attachmentsIn, parsePeriod } from "@dankiem/core/node";
import type { Report } from "@dankiem/core/report";
import type { AuditedParams, Settings } from "../../protocol.js";
import { languageOf } from "../lib/language.js";
import { knownItems, type Snapshot } from "../lib/snapshot.js";
import { runSteps } from "../lib/steps.js";
import { filesBelow } from "./attachments.js";
import { type AuditFailure, failureOf } from "./failures.js";
import { Papers } from "./papers.js";

/** What a session is given by the server. */
export interface SessionHost {
  /** Loads the shipped checklists with the given files. */
  readonly library: (files: readonly string[], language: Language) => Library;
  readonly today: () => Day;
  readonly version: string;
  readonly log: (text: string) => void;
}

/** What a run tells while it is under way. */
export interface RunWatcher {
  readonly isCancelled: () => boolean;
  readonly onProgress: (done: number, total: number) => void;
}

/** How a run ended. */
export type Outcome =
  | { readonly kind: "audited"; readonly snapshot: Snapshot }
  | { readonly kind: "failed"; readonly failure: AuditFailure; readonly language: Language }
  | { readonly kind: "cancelled"; readonly language: Language };

/** One audited folder: its papers, and what the last audit of them brought. */
export class Session {
  readonly root: string;
  readonly papers: Papers;
  /** The last audit that came to its end; null before the first one. */
  snapshot: Snapshot | null = null;
  readonly #host: SessionHost;
  #inspector = createInspector();
  #exists: InspectionInput["exists"];
  #attachments: readonly string[] = [];
  #decomposed: readonly (readonly [path: string, written: string])[] = [];

  /** @param root absolute path of the audited folder. */
  constructor(root: string, host: SessionHost) {
    this.root = root;
    this.papers = new Papers(root);
    this.#host = host;
    this.#exists = attachmentsIn(root);
  }

  /**
   * Audits the folder. What did not change since the last run is not read again.
   *
   * @param reload whether the folder is to be read from disk first.
   */
  async audit(settings: Settings, reload: boolean, watcher: RunWatcher): Promise<Outcome> {
    const language = languageOf(this.root, settings);
    try {
      if (reload) this.#reload(language);
      const input = this.#input(settings, language);
      const report = await runSteps(this.#inspector.steps(input), {
        isCancelled: watcher.isCancelled,
        onProgress: ({ done, total }) => watcher.onProgress(done, total),
      });
      if (report === null) return { kind: "cancelled", language };
      this.snapshot = this.#snapshotOf(input, report, settings);
      return { kind: "audited", snapshot: this.snapshot };
    } catch (error) {
      const failure = failureOf(error, this.root, language);
      this.#host.log(failure.trace);
      return { kind: "failed", failure, language };
    }
  }

  /** Forgets what was remembered of checklists, which may have changed. */
  forget(): void {
    this.#inspector = createInspector();
  }

  #reload(language: Language): void {
    this.papers.read(language);
    // Answers are remembered, and files may have come or gone.
    this.#exists = attachmentsIn(this.root);
    const files = filesBelow(this.root);
    this.#attachments = [...files.keys()];
    this.#decomposed = [...files].filter(([path, written]) => path !== written);
  }

  #input({ period, unit, checklists }: Settings, language: Language): InspectionInput {
    const { input } = assembleAudit(this.papers.units(), {
      asOf: this.#host.today(),
      period: period === "" ? null : parsePeriod(period),
      unit: unit === "" ? null : unit,
      checklists,
      cwd: this.root,
      language,
      gates: { failUnder: null, maxMissing: null },
      exists: this.#exists,
      version: this.#host.version,
      library: (files) => this.#host.library(files, language),
    });
    return input;
  }

  /** What an editor has opened goes by the editor's spelling, whatever the disk has. */
  #written(): Snapshot["written"] {
    const spelt = new Map([...this.#decomposed, ...this.papers.openAs]);
    return new Map([...spelt].filter(([path, own]) => path !== own));
  }

  #snapshotOf({ units, library, language }: InspectionInput, report: Report, settings: Settings): Snapshot {
    return {
      root: this.root,
      settings,
      report,
      library,
      language,
      documents: new Map(units.flatMap(({ documents }) => documents.map((document) => [document.path, document]))),
      factsOf: (document) => this.#inspector.factsOf(document),
      items: knownItems(library, report),
      verdicts: groupBy(report.verdicts, ({ item }) => item),
      attachments: this.#attachments,
      written: this.#written(),
    };
  }
}

/** Returns what a client is told of a run. */
export function auditedParams(root: string, outcome: Outcome): AuditedParams {
  if (outcome.kind !== "audited") {
    const error = outcome.kind === "failed" ? outcome.failure.message : "";
    return { root, language: outcome.language, outcome: outcome.kind, error, standings: [], documents: 0, written: {} };
  }
  const { report, language, written } = outcome.snapshot;
  const names = new Map(report.units.map(({ id, name }) => [id, name]));
  const standings = report.scorecards.map(({ unit, checklist, earned, max, states }) => ({
    unit,
    unitName: names.get(unit) ?? unit,
    checklist,
    earned,
    max,
    missing: states.fail,
  }));
  return {
    root,
    language,
    outcome: "audited",
    error: "",
    standings,
    documents: report.documents.length,
    written: Object.fromEntries(written),
  };
}
