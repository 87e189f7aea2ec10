import type { InspectionInput, Library } from "../model/library.js";
import type { Language } from "../model/model.js";
import type { Similarity } from "../model/similarity.js";
import { filesAmong } from "./checklist-names.js";
import { type AuditDays, type NamedUnit, nameUnits } from "./name-units.js";
import type { UnitPapers } from "./read-folder.js";
import { checklistsFor, type UnitChecklists } from "./unit-checklists.js";

/** What is asked of an audit beyond what the configurations say; null and empty for what they decide. */
export interface AuditRequest extends AuditDays {
  /** The one unit to audit, or null for all. */
  readonly unit: string | null;
  /** Ids or files of the checklists that take the place of those that the configurations name. */
  readonly checklists: readonly string[];
  /** Folder that the files among the names are relative to, absolute. */
  readonly cwd: string;
  readonly language: Language;
  readonly gates: InspectionInput["gates"];
  /** What becomes of similar words, before what the configurations say; null for what they say. */
  readonly similarity?: Similarity | null;
  /** Tells whether an attachment is there. */
  readonly exists: InspectionInput["exists"];
  /** Version of the tool, printed in the report. */
  readonly version: string;
  /** Loads the shipped checklists with the given files, e.g. `loadLibrary`. */
  readonly library: (files: readonly string[]) => Library;
}

/** A unit with the checklists that it is audited against. */
export interface AuditedUnit extends NamedUnit {
  readonly assigned: UnitChecklists;
}

/** An audit that is ready to run. */
export interface Audit {
  readonly input: InspectionInput;
  readonly units: readonly AuditedUnit[];
}

/**
 * Returns the audit of papers: each unit named, dated, and given the checklists that are meant for it.
 *
 * @throws UsageError for a unit or a checklist that is not there, and where no checklist applies.
 * @throws ChecklistError with every issue of the checklists.
 */
export function assembleAudit(papers: readonly UnitPapers[], request: AuditRequest): Audit {
  const named = nameUnits(papers, request.unit, request);
  const files = filesAmong(
    named.flatMap((unit) => namesFor(unit, request)),
    request.cwd,
  );
  const library = request.library(files);
  const units = named.map((unit) => ({
    ...unit,
    assigned: checklistsFor(namesFor(unit, request), unit.unit, library, request.cwd),
  }));
  const { asOf, language, exists, version } = request;
  const gates = gatesOf(units, request);
  return {
    input: { units: units.map((unit) => inputOf(unit, request)), library, asOf, language, exists, gates, version },
    units,
  };
}

function inputOf({ unit, papers, assigned }: AuditedUnit, request: AuditRequest): InspectionInput["units"][number] {
  const { documents, unreadable, config } = papers;
  const similarity = request.similarity ?? config?.config.similarity ?? "credit";
  return { unit, documents, unreadable, ...assigned, naPolicy: config?.config.naPolicy ?? null, similarity };
}

/** Checklists that the request or the configuration names, by id or by file; none when neither does. */
function namesFor({ papers }: NamedUnit, { checklists }: AuditRequest): readonly string[] {
  return checklists.length > 0 ? checklists : (papers.config?.config.checklists ?? []);
}

/** The request before configurations; of several configurations the strictest gate holds, for a run has one exit code. */
function gatesOf(units: readonly NamedUnit[], { gates }: AuditRequest): InspectionInput["gates"] {
  const thresholds = units.map(({ papers }) => papers.config?.config.thresholds);
  const percents = thresholds.flatMap((one) => one?.failUnder ?? []);
  const counts = thresholds.flatMap((one) => one?.maxMissing ?? []);
  return {
    failUnder: gates.failUnder ?? (percents.length > 0 ? Math.max(...percents) : null),
    maxMissing: gates.maxMissing ?? (counts.length > 0 ? Math.min(...counts) : null),
  };
}
