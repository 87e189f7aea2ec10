import { compare } from "../../lib/order.js";
import { localizedValue } from "../../messages/localize.js";
import type { Language } from "../../model/model.js";
import type { Collected, CollectedScore } from "./collect.js";
import { type Code, message } from "./messages.js";
import type { Rollup, RollupNotice } from "./schema.js";
import type { Tree } from "./tree.js";

/** Most names that a notice lists; how many there are is told besides. */
const LISTED = 5;
/** Arguments that are days; the others are names, which must stay what they are. */
const DAYS: ReadonlySet<string> = new Set(["from", "to", "asOf"]);

type Told = Omit<RollupNotice, "message">;

/** Returns what whoever reads the table must know of the reports: what gave way, what is missing, what does not fit together. */
export function noticesOf(
  { sources, units, scores }: Collected,
  tree: Tree,
  checklists: Rollup["checklists"],
  skipped: readonly string[],
  language: Language,
): RollupNotice[] {
  const told: readonly Told[] = [
    ...skipped.map((source) => ({ code: "report-skipped", args: { source } })),
    ...sources
      .filter(({ report }) => report.exit.code === 2)
      .map(({ name }) => ({ code: "report-incomplete", args: { source: name } })),
    ...scores.filter(({ replaced }) => replaced.length > 0).map(replacedNotice),
    ...[...units.values()]
      .filter(({ differs }) => differs)
      .map(({ id, source }) => ({ code: "unit-differs", args: { unit: id, source: source.name, asOf: source.report.asOf } })),
    ...[...tree.unknown].map(([unit, count]) => ({ code: "parent-unknown", args: { unit, count } })),
    ...unscoredNotice([...units.keys()], scores),
    ...tree.cycles.map((cycle) => ({ code: "parent-cycle", args: { units: listed(cycle, " → "), count: cycle.length } })),
    ...checklists.flatMap((checklist) => versionNotice(checklist, scores)),
  ].toSorted((a, b) => compare(a.code, b.code) || compare(JSON.stringify(a.args), JSON.stringify(b.args)));
  return told.map(({ code, args }) => ({ code, args, message: noticeText({ code, args }, language) }));
}

/** Returns a notice as a sentence. */
function noticeText({ code, args }: Told, language: Language): string {
  const days = Object.entries(args).filter(([name]) => DAYS.has(name));
  const told = days.map(([name, value]) => [name, localizedValue(language, String(value))] as const);
  return message(language, `rollup-notice-${code}` as Code, { ...args, ...Object.fromEntries(told) });
}

function replacedNotice({ unit, score, replaced }: CollectedScore): Told {
  const { checklist, period, source, asOf } = score;
  const others = listed([...new Set(replaced.map(({ name }) => name))], ", ");
  return {
    code: "score-replaced",
    args: { unit, checklist, from: period.from, to: period.to, source, asOf, others, count: replaced.length },
  };
}

/** A unit that was inspected against no checklist at all would be easy to overlook among the dashes. */
function unscoredNotice(units: readonly string[], scores: readonly CollectedScore[]): readonly Told[] {
  const scored = new Set(scores.map(({ unit }) => unit));
  const others = units.filter((id) => !scored.has(id)).sort();
  return others.length === 0 ? [] : [{ code: "unit-unscored", args: { units: listed(others, ", "), count: others.length } }];
}

/** Scores under two contents of one checklist stand side by side, but do not measure the same. */
function versionNotice({ id }: Rollup["checklists"][number], scores: readonly CollectedScore[]): readonly Told[] {
  const used = scores.filter(({ score }) => score.checklist === id).map(({ score }) => `${score.version}\n${score.sha256}`);
  const contents = [...new Set(used)].sort();
  if (contents.length < 2) return [];
  const versions = [...new Set(contents.map((content) => content.split("\n")[0] ?? ""))];
  return [{ code: "checklist-differs", args: { checklist: id, versions: listed(versions, ", "), count: contents.length } }];
}

function listed(names: readonly string[], separator: string): string {
  return [...names.slice(0, LISTED), ...(names.length > LISTED ? ["…"] : [])].join(separator);
}
