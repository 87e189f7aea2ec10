import type { Checklist, Instrument } from "./checklist.js";
import type { Crosswalk } from "./crosswalk.js";
import type { EvidenceError } from "./errors.js";
import type { Day, Document, Language, Period, Unit } from "./model.js";
import type { Parameter } from "./parameter.js";
import type { Similarity, SimilarityModel } from "./similarity.js";

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
  /** Numbers that instruments set, each with its history. */
  readonly parameters: readonly Parameter[];
  /** Which clauses took the place of which. */
  readonly crosswalks: readonly Crosswalk[];
  /** Concept id → phrases; a phrase `@id` stands for the phrases of another concept. */
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  /** Returns what was learnt of a checklist's items, read when it is first asked for; null where nothing was. Absent where nothing is to be learnt from. */
  readonly similarity?: (checklist: string) => SimilarityModel | null;
}

/** Why a checklist was taken for a unit, or left out. */
export interface Choice {
  /** Id of the checklist; null for an instrument that governed but has no checklist. */
  readonly checklist: string | null;
  /** The days of the audited period on which it applies, or null where it was left out. */
  readonly period: Period | null;
  /** Code of the message, and its arguments. */
  readonly code: string;
  readonly args: Readonly<Record<string, string>>;
}

/** One unit with its papers. */
export interface UnitInput {
  readonly unit: Unit;
  readonly documents: readonly Document[];
  /** Documents that could not be read: listed in the report. */
  readonly unreadable: readonly EvidenceError[];
  /** Ids of the checklists to audit against. */
  readonly checklists: readonly string[];
  /** Days on which a checklist is audited, where they are not the whole period of the unit; by id. */
  readonly periods?: Readonly<Record<string, Period>>;
  /** Why these checklists, where they were chosen and not named. */
  readonly choices?: readonly Choice[];
  /** Overrides the checklists' treatment of what did not arise. */
  readonly naPolicy: "exclude" | "full" | null;
  /** What becomes of passages that are only similar to what an item asks for; they earn points where nothing is said. */
  readonly similarity?: Similarity;
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
