import { inferUnit } from "../audit/infer-unit.js";
import { nearest } from "../lib/nearest.js";
import type { Day, Period, Unit } from "../model/model.js";
import { requestError } from "./messages.js";
import { parsePeriod } from "./period.js";
import type { UnitPapers } from "./read-folder.js";
import { folderName, slugOf } from "./slug.js";

/** The days of an audit. */
export interface AuditDays {
  /** The day of the audit. */
  readonly asOf: Day;
  /** The period asked for; null for what each unit's configuration says, and where none does, the year of `asOf`. */
  readonly period: Period | null;
}

/** A unit with its papers, and which of its settings were chosen for want of any. */
export interface NamedUnit {
  readonly unit: Unit;
  readonly papers: UnitPapers;
  readonly isPeriodChosen: boolean;
}

/**
 * Returns the units of an audit, named by their configuration, else by their papers, else by their folder.
 *
 * @param wanted the unit to audit, or null for all; where no configuration names any, the one unit gets this name.
 * @throws UsageError for a wanted unit that no configuration names.
 */
export function nameUnits(papers: readonly UnitPapers[], wanted: string | null, days: AuditDays): NamedUnit[] {
  // A folder that only holds settings for the units in it is no unit.
  const inhabited = papers.filter(
    ({ config, documents, unreadable }) => config?.config.unit !== undefined || documents.length + unreadable.length > 0,
  );
  const taken = new Set<string>();
  return chosen(inhabited, wanted).map((unitPapers) => {
    const period = periodOf(unitPapers, days);
    const unit = { ...identity(unitPapers, wanted), period: period ?? yearOf(days) };
    return { unit: { ...unit, id: unique(unit.id, taken) }, papers: unitPapers, isPeriodChosen: period === null };
  });
}

function chosen(papers: readonly UnitPapers[], wanted: string | null): readonly UnitPapers[] {
  if (wanted === null) return papers;
  const ids = papers.flatMap(({ config }) => config?.config.unit?.id ?? []);
  const matching = papers.filter(({ config }) => config?.config.unit?.id === wanted);
  if (matching.length > 0 || (ids.length === 0 && papers.length === 1)) return matching.length > 0 ? matching : papers;
  const suggestion = nearest(wanted, ids);
  if (suggestion === null) throw requestError("usage-unknown-unit", { unit: wanted, known: ids.join(", ") });
  throw requestError("usage-unknown-unit-near", { unit: wanted, suggestion });
}

function identity({ config, documents, directory }: UnitPapers, wanted: string | null): Omit<Unit, "period"> {
  const own = config?.config.unit;
  if (own?.kind !== undefined) return { id: own.id, name: own.name, kind: own.kind, parent: own.parent ?? null };
  const inferred = inferUnit(documents);
  if (own !== undefined) return { id: own.id, name: own.name, kind: inferred.kind, parent: own.parent ?? null };
  const folder = folderName(directory);
  return { id: slugOf(wanted ?? folder, "unit"), name: wanted ?? inferred.name ?? folder, kind: inferred.kind, parent: null };
}

function periodOf({ config }: UnitPapers, days: AuditDays): Period | null {
  const configured = config?.config.period;
  return days.period ?? (configured === undefined ? null : parsePeriod(configured));
}

function yearOf({ asOf }: AuditDays): Period {
  const year = asOf.slice(0, 4);
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** Two folders may bear the same name; ids of the report must not. */
function unique(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  taken.add(free);
  return free;
}
