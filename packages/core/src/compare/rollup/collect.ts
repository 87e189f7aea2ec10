import { compare } from "../../lib/order.js";
import type { Report } from "../../model/report.js";
import type { RollupScore } from "./schema.js";

/** What a roll-up needs of a report; the rest need not be kept in memory. */
export type RolledReport = Pick<Report, "asOf" | "units" | "checklists" | "scorecards" | "exit">;

/** A report with the name by which the roll-up speaks of it. */
export interface RollupSource {
  /** Path of its file, or of the folder that was audited. */
  readonly name: string;
  readonly report: RolledReport;
}

/** A unit as the latest report describes it. */
interface CollectedUnit extends Pick<Report["units"][number], "id" | "name" | "kind" | "parent"> {
  readonly source: RollupSource;
  /** Whether other reports call it otherwise or put it under another unit. */
  readonly differs: boolean;
}

/** A score, and the reports whose score for the same unit, checklist and period gave way to it. */
export interface CollectedScore {
  readonly unit: string;
  readonly score: RollupScore;
  readonly source: RollupSource;
  readonly replaced: readonly RollupSource[];
}

/** What is left of many reports once each thing stands there once. */
export interface Collected {
  /** From the earliest audit to the latest, those of one day by name. */
  readonly sources: readonly RollupSource[];
  readonly units: ReadonlyMap<string, CollectedUnit>;
  readonly scores: readonly CollectedScore[];
  /** Titles of the checklists by id, as the latest report has them. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Returns what reports say, the later audit before the earlier one, whatever order they come in. */
export function collect(given: readonly RollupSource[]): Collected {
  const sources = [...given].sort(bySequence);
  const units = new Map<string, CollectedUnit>();
  const scores = new Map<string, CollectedScore>();
  const titles = new Map<string, string>();
  for (const source of sources) {
    for (const unit of unitsOf(source.report)) units.set(unit.id, described(unit, source, units.get(unit.id)));
    for (const { id, title } of source.report.checklists) titles.set(id, title);
    for (const { unit, score } of scoresOf(source)) {
      const key = JSON.stringify([unit, score.checklist, score.period.from, score.period.to]);
      const earlier = scores.get(key);
      const replaced = earlier === undefined ? [] : [...earlier.replaced, earlier.source];
      scores.set(key, { unit, score, source, replaced });
    }
  }
  return { sources, units, scores: [...scores.values()], titles };
}

function bySequence(a: RollupSource, b: RollupSource): number {
  return compare(a.report.asOf, b.report.asOf) || compare(a.name, b.name);
}

/** The units of a report; one that only a scorecard knows is called by its id. */
function unitsOf({ units, scorecards }: RolledReport): readonly Omit<CollectedUnit, "source" | "differs">[] {
  const known = new Set(units.map(({ id }) => id));
  const others = new Set(scorecards.map(({ unit }) => unit).filter((id) => !known.has(id)));
  return [...units, ...[...others].map((id) => ({ id, name: id, kind: null, parent: null }))];
}

function described(
  { id, name, kind, parent }: Omit<CollectedUnit, "source" | "differs">,
  source: RollupSource,
  earlier: CollectedUnit | undefined,
): CollectedUnit {
  const isOther = earlier !== undefined && (earlier.name !== name || earlier.parent !== parent);
  return { id, name, kind, parent, source, differs: isOther || earlier?.differs === true };
}

function scoresOf({ name, report }: RollupSource): readonly Pick<CollectedScore, "unit" | "score">[] {
  const checklists = new Map(report.checklists.map((checklist) => [checklist.id, checklist]));
  return report.scorecards.map(({ unit, checklist, period, earned, max, percent, band, coverage, states }) => {
    const { version = "", sha256 = "" } = checklists.get(checklist) ?? {};
    const used = { checklist, version, sha256, period: { ...period }, asOf: report.asOf, source: name };
    return { unit, score: { ...used, earned, max, percent, band, coverage, states: { ...states } } };
  });
}
