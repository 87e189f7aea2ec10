import type { Checklist, Instrument } from "./checklist/schema.js";
import type { EvidenceError } from "./errors.js";
import type { Day, Document, Language, Unit } from "./model.js";

/** A checklist with the hash of its file. */
export interface LoadedChecklist {
  readonly checklist: Checklist;
  readonly sha256: string;
  /** Path of the file, for messages. */
  readonly file: string;
}

/** Everything an audit knows before it reads evidence. */
export interface Library {
  readonly checklists: readonly LoadedChecklist[];
  readonly instruments: readonly Instrument[];
  /** Concept id → phrases; a phrase `@id` stands for the phrases of another concept. */
  readonly concepts: Readonly<Record<string, readonly string[]>>;
}

/** One unit with its papers. */
export interface UnitInput {
  readonly unit: Unit;
  readonly documents: readonly Document[];
  /** Documents that could not be read: listed in the report. */
  readonly unreadable: readonly EvidenceError[];
  /** Ids of the checklists to audit against. */
  readonly checklists: readonly string[];
  /** Overrides the checklists' treatment of what did not arise. */
  readonly naPolicy: "exclude" | "full" | null;
}

/** All that `inspect` needs; nothing else influences its result. */
export interface InspectionInput {
  readonly units: readonly UnitInput[];
  readonly library: Library;
  readonly asOf: Day;
  readonly language: Language;
  /** Tells whether an attachment is there; the path is relative to the audited folder. */
  readonly exists: (path: string) => boolean;
  readonly gates: { readonly failUnder: number | null; readonly maxMissing: number | null };
  /** Version of the tool, printed in the report. */
  readonly version: string;
}
