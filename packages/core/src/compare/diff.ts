import type { Report, ReportScorecard, ReportVerdict } from "../model/report.js";
import type { DiffDocument, DiffItem, DiffScore, DiffSection, ReportDiff } from "./diff-schema.js";
import { isLacking } from "./gaps.js";

/** States in which an item counts neither for nor against the score. */
const UNCOUNTED: ReadonlySet<string> = new Set(["notapplicable", "notselected"]);
const CHANGES: readonly DiffItem["change"][] = ["worse", "better", "other"];
/** Shares of points that differ by less are equal: division leaves noise. */
const EPSILON = 1e-9;

/** Returns what changed from one report to another: scores, items, findings, documents. Pure; what stayed is left out. */
export function diffReports(before: Report, after: Report): ReportDiff {
  const sections = pairs(scorecards(before), scorecards(after)).map(([a, b]) => sectionOf([before, a], [after, b]));
  return {
    $schema: "urn:dankiem:schema:diff",
    schemaVersion: 1,
    before: auditOf(before),
    after: auditOf(after),
    worse: sections.some(isWorse),
    sections,
    documents: documentsOf(before, after),
  };
}

type Keyed<T> = ReadonlyMap<string, T>;
type Side = readonly [Report, ReportScorecard | null];
type Pair<T> = readonly [T | null, T | null];

const keyed = <T>(values: readonly T[], key: (value: T) => string): Keyed<T> =>
  new Map(values.map((value) => [key(value), value]));
const scorecards = (report: Report) => keyed(report.scorecards, ({ unit, checklist }) => `${unit}\n${checklist}`);

/** Returns what has the same key side by side, sorted by key. */
function pairs<T>(before: Keyed<T>, after: Keyed<T>): readonly Pair<T>[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.map((key) => [before.get(key) ?? null, after.get(key) ?? null]);
}

function auditOf({ tool, asOf, exit }: Report): ReportDiff["before"] {
  return { tool: tool.version, asOf, exit: exit.code };
}

function sectionOf(before: Side, after: Side): DiffSection {
  // A pair has at least one side; names are those of the later report where it has any.
  const [report, scorecard] = after[1] === null ? before : after;
  const { unit = "", checklist = "" } = scorecard ?? {};
  return {
    unit,
    unitName: report.units.find(({ id }) => id === unit)?.name ?? unit,
    checklist,
    title: report.checklists.find(({ id }) => id === checklist)?.title ?? checklist,
    before: scoreOf(before),
    after: scoreOf(after),
    items: before[1] === null || after[1] === null ? [] : itemsOf(verdicts(before), verdicts(after)),
  };
}

function scoreOf([report, scorecard]: Side): DiffScore | null {
  if (scorecard === null) return null;
  const { checklist, earned, max, percent, period } = scorecard;
  const used = report.checklists.find(({ id }) => id === checklist);
  return { version: used?.version ?? "", sha256: used?.sha256 ?? "", period: { ...period }, earned, max, percent };
}

function verdicts([report, scorecard]: Side): Keyed<ReportVerdict> {
  const own = report.verdicts.filter(({ unit, checklist }) => unit === scorecard?.unit && checklist === scorecard.checklist);
  return keyed(own, ({ item }) => item);
}

/** Items that changed, the worse ones first, each kind in the order of their ids. */
function itemsOf(before: Keyed<ReportVerdict>, after: Keyed<ReportVerdict>): DiffItem[] {
  const items = pairs(before, after).flatMap(([a, b]) => itemOf(a, b));
  return CHANGES.flatMap((change) => items.filter((item) => item.change === change));
}

function itemOf(a: ReportVerdict | null, b: ReportVerdict | null): DiffItem[] {
  const [old, recent] = [findings(a), findings(b)];
  const only = (these: typeof old, those: typeof old) =>
    [...these].flatMap(([key, finding]) => (those.has(key) ? [] : [finding]));
  // What fails as a whole lacks its parts too, although nobody counts them any longer.
  const gone = a?.state !== "fail" && b?.state === "fail" ? [] : only(old, recent);
  const fresh = only(recent, old);
  const isSame = a?.state === b?.state && a?.points.earned === b?.points.earned && a?.points.max === b?.points.max;
  if (isSame && gone.length === 0 && fresh.length === 0) return [];
  const { item = "", title = "" } = b ?? a ?? {};
  return [{ item, title, change: changeOf(a, b), before: standing(a), after: standing(b), gone, new: fresh }];
}

/** What an item lacks, by what it is and not by how a language words it. */
function findings(verdict: ReportVerdict | null): Keyed<DiffItem["new"][number]> {
  const lacking = (verdict?.findings ?? []).filter(isLacking);
  return new Map(
    lacking.map(({ criterion, code, args, message }) => {
      const sorted = Object.entries(args).sort(([x], [y]) => (x < y ? -1 : 1));
      return [JSON.stringify([criterion, code, sorted]), { criterion, code, message }];
    }),
  );
}

function standing(verdict: ReportVerdict | null): DiffItem["before"] {
  return verdict === null ? null : { state: verdict.state, points: { ...verdict.points } };
}

function changeOf(a: ReportVerdict | null, b: ReportVerdict | null): DiffItem["change"] {
  if (a === null || b === null || UNCOUNTED.has(a.state) || UNCOUNTED.has(b.state)) return "other";
  const gain = share(b) - share(a);
  if (Math.abs(gain) < EPSILON) return "other";
  return gain > 0 ? "better" : "worse";
}

function share({ points: { earned, max } }: ReportVerdict): number {
  return max === 0 ? 0 : earned / max;
}

function isWorse({ before, after, items }: DiffSection): boolean {
  if (after === null) return true;
  const isLower = before !== null && (after.percent ?? 0) < (before.percent ?? 0);
  return isLower || items.some(({ change }) => change === "worse");
}

function documentsOf(before: Report, after: Report): DiffDocument[] {
  const byPath = (report: Report) => keyed(report.documents, ({ path }) => path);
  return pairs(byPath(before), byPath(after)).flatMap(([a, b]) => {
    const one = b ?? a;
    const change = a === null ? "added" : b === null ? "removed" : "changed";
    return one === null || a?.sha256 === b?.sha256 ? [] : [{ path: one.path, unit: one.unit, change }];
  });
}
