import type { Report, ReportScorecard, ReportVerdict } from "@dankiem/core/report";
import { say } from "../messages/client.js";
import { itemNode, type Scene } from "./item-nodes.js";
import { pointsText, scoreText } from "./numbers.js";
import { type ItemState, node, type TreeNode } from "./tree-node.js";

/** A report with the folder that it is of. */
export interface RootedReport {
  readonly root: string;
  readonly report: Report;
}

/** A score with the title of what it is of. */
interface Scored {
  readonly title: string;
  readonly earned: number;
  readonly max: number;
}

/** A unit's part of a report under one checklist. */
interface Part {
  readonly scene: Scene;
  readonly report: Report;
  readonly scorecard: ReportScorecard;
}

/**
 * Returns the tree of all reports: unit, checklist, group, item, then what is missing and where evidence stands. A level
 * that would hold one line only is left out.
 *
 * @param states the states to show, or null for all.
 */
export function treeOf(
  reports: readonly RootedReport[],
  language: "vi" | "en",
  states: ReadonlySet<ItemState> | null,
): readonly TreeNode[] {
  const units = reports.flatMap(({ root, report }) =>
    report.units.map((unit) => ({
      id: `${root}|${unit.id}`,
      title: unit.name,
      root,
      checklists: checklistNodes(root, report, unit.id, language, states),
    })),
  );
  const shown = units.filter(({ checklists }) => checklists.length > 0);
  if (units.length === 1) return shown.flatMap(({ checklists }) => withoutOnlyLevel(checklists));
  return shown.map(({ id, title, root, checklists }) =>
    node({
      id,
      kind: "unit",
      label: title,
      root,
      description: checklists.length === 1 ? (checklists[0]?.description ?? "") : "",
      icon: { id: "organization", color: null },
      isOpen: shown.length === 1,
      children: withoutOnlyLevel(checklists),
    }),
  );
}

/** Groups need no checklist above them where there is but one. */
function withoutOnlyLevel(checklists: readonly TreeNode[]): readonly TreeNode[] {
  return checklists.length === 1 ? (checklists[0]?.children ?? []) : checklists;
}

function checklistNodes(
  root: string,
  report: Report,
  unit: string,
  language: "vi" | "en",
  states: ReadonlySet<ItemState> | null,
): readonly TreeNode[] {
  const cards = report.scorecards.filter((scorecard) => scorecard.unit === unit);
  const nodes = cards.map((scorecard) => checklistNode({ scene: { root, language }, report, scorecard }, states));
  return nodes.filter(({ children }) => children.length > 0);
}

function checklistNode({ scene, report, scorecard }: Part, states: ReadonlySet<ItemState> | null): TreeNode {
  const { unit, checklist } = scorecard;
  const id = `${scene.root}|${unit}|${checklist}`;
  const title = report.checklists.find((known) => known.id === checklist)?.title ?? checklist;
  const verdicts = report.verdicts.filter((verdict) => verdict.unit === unit && verdict.checklist === checklist);
  const groups = scorecard.groups.map((group) => {
    const shown = verdicts.filter((verdict) => verdict.group === group.id && (states === null || states.has(verdict.state)));
    return groupNode(scene, `${id}|${group.id}`, group, shown);
  });
  return scoredNode(
    scene,
    id,
    "checklist",
    { ...scorecard, title },
    groups.filter(({ children }) => children.length > 0),
  );
}

function groupNode(scene: Scene, id: string, group: Scored, verdicts: readonly ReportVerdict[]): TreeNode {
  return scoredNode(
    scene,
    id,
    "group",
    group,
    verdicts.map((verdict) => itemNode(scene, verdict, `${id}|${verdict.item}`)),
  );
}

function scoredNode(
  { root, language }: Scene,
  id: string,
  kind: "checklist" | "group",
  scored: Scored,
  children: readonly TreeNode[],
): TreeNode {
  const { title, earned, max } = scored;
  const spoken = { title, earned: pointsText(language, earned), max: pointsText(language, max) };
  return node({
    id,
    kind,
    label: title,
    root,
    description: scoreText(language, scored),
    spoken: say(language, "tree-spoken-part", spoken),
    icon: { id: kind === "checklist" ? "checklist" : "list-unordered", color: null },
    isOpen: true,
    children,
  });
}
