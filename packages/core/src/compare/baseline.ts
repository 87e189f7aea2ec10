import { type Static, Type } from "typebox";
import { closed } from "../model/checklist.js";
import type { Report } from "../model/report.js";
import { gapsOf, MISSING } from "./gaps.js";

/** The gaps that are known of old papers, so that an audit need only tell what is new. */
export const BaselineSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    schemaVersion: Type.Literal(1, { description: "Version of this format." }),
    entries: Type.Array(
      Type.Object(
        {
          unit: Type.String({ minLength: 1, description: "Id of the unit." }),
          checklist: Type.String({ minLength: 1, description: "Id of the checklist." }),
          item: Type.String({ minLength: 1, description: "Id of the item." }),
          gaps: Type.Array(Type.String({ minLength: 1 }), {
            minItems: 1,
            description: "“missing” for an item that is wanting as a whole, else the codes of its findings.",
          }),
        },
        closed,
      ),
      { description: "Sorted by unit, checklist and item." },
    ),
  },
  { ...closed, title: "Dân Kiểm baseline" },
);

/** Known gaps. */
export type Baseline = Static<typeof BaselineSchema>;
/** The known gaps of one item. */
export type BaselineEntry = Baseline["entries"][number];

/** How the gaps of a report compare with a baseline, item by item; each list is sorted as a baseline is. */
export interface BaselineComparison {
  readonly known: readonly BaselineEntry[];
  readonly new: readonly BaselineEntry[];
  readonly stale: readonly BaselineEntry[];
}

/** Returns the gaps of a report as a baseline. */
export function baselineOf(report: Report): Baseline {
  return baseline(currentEntries(report));
}

/**
 * Returns a baseline brought up to date with a report. What the report did not audit keeps its entries: an audit of one unit
 * says nothing of the others.
 */
export function updatedBaseline(old: Baseline, report: Report): Baseline {
  return baseline([...old.entries.filter((entry) => !wasAudited(report)(entry)), ...currentEntries(report)]);
}

/**
 * Returns which gaps of a report are known, which are new and which are gone. An item that is known to be wanting as a whole
 * may lack any part of it: half of it done is no new gap.
 */
export function compareWithBaseline(report: Report, { entries }: Baseline): BaselineComparison {
  const current = byItem(currentEntries(report));
  const before = byItem(entries);
  const isKnown = (key: string, gap: string): boolean => {
    const gaps = before.get(key)?.gaps ?? [];
    return gaps.includes(gap) || gaps.includes(MISSING);
  };
  return {
    known: narrowed(current, isKnown),
    new: narrowed(current, (key, gap) => !isKnown(key, gap)),
    stale: narrowed(byItem(entries.filter(wasAudited(report))), (key, gap) => current.get(key)?.gaps.includes(gap) !== true),
  };
}

/**
 * Returns a report whose exit takes a comparison with a baseline into account: known gaps are not counted as missing, and
 * any new gap fails the run. A score is compared with its minimum as it is: there is one score, whatever is known.
 *
 * @param maxMissing most items that may be missing, or null.
 */
export function withBaseline(report: Report, comparison: BaselineComparison, maxMissing: number | null): Report {
  const missing = comparison.new.filter(({ gaps }) => gaps.includes(MISSING)).length;
  const reasons = [
    ...report.exit.reasons.filter((reason) => reason !== "too-many-missing"),
    ...(maxMissing !== null && missing > maxMissing ? ["too-many-missing"] : []),
    ...(comparison.new.length > 0 ? ["new-gaps"] : []),
  ];
  const code = report.exit.code === 2 ? 2 : reasons.length > 0 ? 1 : 0;
  const { exit: _, ...rest } = report;
  const counts = { known: countOf(comparison.known), new: countOf(comparison.new), stale: countOf(comparison.stale) };
  return { ...rest, baseline: counts, exit: { code, reasons } };
}

function countOf(entries: readonly BaselineEntry[]): number {
  return entries.reduce((sum, { gaps }) => sum + gaps.length, 0);
}

function baseline(entries: readonly BaselineEntry[]): Baseline {
  return { $schema: "urn:dankiem:schema:baseline", schemaVersion: 1, entries: [...byItem(entries).values()] };
}

function currentEntries(report: Report): readonly BaselineEntry[] {
  return report.verdicts.flatMap((verdict) => {
    const { unit, checklist, item } = verdict;
    const gaps = [...gapsOf(verdict)];
    return gaps.length === 0 ? [] : [{ unit, checklist, item, gaps }];
  });
}

/** Tells of an entry whether a report says anything of its unit under its checklist. */
function wasAudited({ scorecards }: Report): (entry: BaselineEntry) => boolean {
  const audited = new Set(scorecards.map(({ unit, checklist }) => `${unit}\n${checklist}`));
  return ({ unit, checklist }) => audited.has(`${unit}\n${checklist}`);
}

const keyOf = ({ unit, checklist, item }: BaselineEntry): string => `${unit}\n${checklist}\n${item}`;

/** Entries by item and sorted, each item and gap once, whatever a file that was edited by hand repeats. */
function byItem(entries: readonly BaselineEntry[]): ReadonlyMap<string, BaselineEntry> {
  const found = new Map<string, BaselineEntry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const gaps = [...new Set([...(found.get(key)?.gaps ?? []), ...entry.gaps])].sort();
    found.set(key, { ...entry, gaps });
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Keeps the gaps that pass, and the entries to which any is left. */
function narrowed(
  entries: ReadonlyMap<string, BaselineEntry>,
  passes: (key: string, gap: string) => boolean,
): readonly BaselineEntry[] {
  return [...entries].flatMap(([key, entry]) => {
    const gaps = entry.gaps.filter((gap) => passes(key, gap));
    return gaps.length === 0 ? [] : [{ ...entry, gaps }];
  });
}
