import { groupBy } from "../../lib/group-by.js";
import type { Language } from "../../model/model.js";
import { type Collected, type CollectedScore, collect, type RollupSource } from "./collect.js";
import { noticesOf } from "./notices.js";
import type { Rollup, RollupUnit } from "./schema.js";
import { addScore, addTotals, byPeriodAndChecklist, sortedTotals, type Totals } from "./totals.js";
import { type Tree, type TreeNode, treeOf } from "./tree.js";

/**
 * Returns the scores of many units under many checklists side by side. Pure; the order of the reports does not matter. Of two scores of
 * the same unit, checklist and period the later audit's is taken, and that is told. Scores are never added up or averaged: what is said
 * of several units are counts, and the lowest and the highest.
 *
 * @param skipped files that could not be used, to be told.
 * @param language of the notices.
 */
export function rollUp(sources: readonly RollupSource[], skipped: readonly string[], language: Language): Rollup {
  const collected = collect(sources);
  const tree = treeOf([...collected.units.values()]);
  const scores = groupBy(collected.scores, ({ unit }) => unit);
  const { below, counts, all } = totalsOf(tree, scores);
  const checklists = checklistsOf(collected);
  const days = collected.sources.map(({ report }) => report.asOf);
  return {
    $schema: "urn:dankiem:schema:rollup",
    schemaVersion: 1,
    language,
    asOf: { from: days[0] ?? null, to: days.at(-1) ?? null },
    checklists,
    units: tree.nodes.map((node) => ({
      ...identity(node, collected),
      unitsBelow: counts.get(node.id) ?? 0,
      scores: (scores.get(node.id) ?? []).map(({ score }) => score).sort(byPeriodAndChecklist),
      below: sortedTotals(below.get(node.id) ?? new Map()),
    })),
    all: sortedTotals(all),
    sources: sourcesOf(collected),
    skipped: [...skipped].sort(),
    notices: noticesOf(collected, tree, checklists, skipped, language),
  };
}

function identity(
  { id, depth }: TreeNode,
  { units }: Collected,
): Pick<RollupUnit, "id" | "name" | "kind" | "parent" | "depth" | "reported"> {
  const { name = id, kind = null, parent = null } = units.get(id) ?? {};
  return { id, name, kind, parent, depth, reported: units.has(id) };
}

/** Every checklist that gave a score, with all versions that did. */
function checklistsOf({ scores, titles }: Collected): Rollup["checklists"] {
  const byChecklist = groupBy(scores, ({ score }) => score.checklist);
  return [...byChecklist.keys()].sort().map((id) => {
    const versions = new Set(byChecklist.get(id)?.map(({ score }) => score.version));
    return { id, title: titles.get(id) ?? id, versions: [...versions].sort() };
  });
}

function sourcesOf({ sources, scores }: Collected): Rollup["sources"] {
  const used = groupBy(scores, ({ source }) => source);
  return sources.map((source) => ({ name: source.name, asOf: source.report.asOf, used: used.get(source)?.length ?? 0 }));
}

interface TreeTotals {
  readonly below: ReadonlyMap<string, Totals>;
  /** How many reported units stand below each one. */
  readonly counts: ReadonlyMap<string, number>;
  readonly all: Totals;
}

/** Those below come after those above, so that from the end each unit is complete when it is handed upwards. */
function totalsOf({ nodes, unknown }: Tree, scores: ReadonlyMap<string, readonly CollectedScore[]>): TreeTotals {
  const below = new Map<string, Totals>(nodes.map(({ id }) => [id, new Map()]));
  const counts = new Map<string, number>();
  const all: Totals = new Map();
  for (const { id, above } of nodes.toReversed()) {
    const own = scores.get(id) ?? [];
    for (const { score } of own) addScore(all, score);
    const upper = above === null ? undefined : below.get(above);
    if (above === null || upper === undefined) continue;
    addTotals(upper, below.get(id) ?? new Map());
    for (const { score } of own) addScore(upper, score);
    counts.set(above, (counts.get(above) ?? 0) + (counts.get(id) ?? 0) + (unknown.has(id) ? 0 : 1));
  }
  return { below, counts, all };
}
