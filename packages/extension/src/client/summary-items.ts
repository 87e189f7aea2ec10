import type { ReportScorecard } from "@dankiem/core/report";
import { say } from "../messages/client.js";
import { clausesText, type Scene, stateWord } from "./item-nodes.js";
import { type Fix, topFixes } from "./missing.js";
import { pointsText, scoreText } from "./numbers.js";
import type { RootedReport } from "./tree-items.js";
import { node, plain, STATE_ICONS, STATES, type TreeNode } from "./tree-node.js";

/** How many fixes are named. */
const FIXES = 3;

/** Returns a day as people write it. */
function dayText(language: "vi" | "en", day: string): string {
  return language === "vi" ? day.split("-").reverse().join("/") : day;
}

function stateNodes({ root, language }: Scene, { states }: ReportScorecard, id: string): readonly TreeNode[] {
  return STATES.filter((state) => states[state] > 0).map((state) =>
    node({
      id: `${id}|${state}`,
      kind: "states",
      label: stateWord(language, state),
      root,
      description: String(states[state]),
      spoken: say(language, "tree-in-part", { state: stateWord(language, state), count: states[state] }),
      icon: STATE_ICONS[state],
      state,
    }),
  );
}

function fixNode({ root, language }: Scene, { verdict, message, gain, place }: Fix, id: string): TreeNode {
  const points = say(language, "tree-gain", { points: pointsText(language, gain) });
  const clauses = clausesText(language, verdict);
  const clause = clauses === "" ? [] : [plain(say(language, "tree-clause", { clauses }))];
  return node({
    id,
    kind: "fix",
    // Figures first: titles are long, and what does not fit is cut off.
    label: points,
    root,
    description: verdict.title,
    tooltip: [`**${plain(verdict.title)}**`, `${plain(points)}: ${plain(message)}`, ...clause].join("\n\n"),
    spoken: `${points}. ${verdict.title}. ${message}`,
    icon: { id: "lightbulb", color: "charts.yellow" },
    item: verdict.item,
    place,
  });
}

function fixesNode(scene: Scene, fixes: readonly Fix[], id: string): readonly TreeNode[] {
  if (fixes.length === 0) return [];
  const children = fixes.map((fix, index) => fixNode(scene, fix, `${id}|fix|${index}`));
  const icon = { id: "list-ordered", color: null };
  return [
    node({
      id: `${id}|fixes`,
      kind: "fixes",
      label: say(scene.language, "tree-fixes"),
      root: scene.root,
      icon,
      isOpen: true,
      children,
    }),
  ];
}

function scoreNode(scene: Scene, report: RootedReport["report"], scorecard: ReportScorecard, isOneUnit: boolean): TreeNode {
  const { root, language } = scene;
  const { unit, checklist, earned, max, period, band, formula } = scorecard;
  const id = `${root}|${unit}|${checklist}`;
  const name = report.units.find((known) => known.id === unit)?.name ?? unit;
  const own = report.checklists.find((known) => known.id === checklist)?.title ?? checklist;
  const title = isOneUnit ? own : `${name} · ${own}`;
  const days = say(language, "tree-days", { from: dayText(language, period.from), to: dayText(language, period.to) });
  const told = [
    `**${plain(name)}**  \n${plain(own)}`,
    `${say(language, "tree-score")}: ${plain(formula)}`,
    `${say(language, "tree-period")}: ${plain(days)}`,
    ...(band === null ? [] : [`${say(language, "tree-band")}: ${plain(band)}`]),
  ];
  return node({
    id,
    kind: "score",
    label: scoreText(language, scorecard),
    root,
    description: title,
    tooltip: told.join("\n\n"),
    spoken: say(language, "tree-spoken-part", { title, earned: pointsText(language, earned), max: pointsText(language, max) }),
    icon: { id: "graph", color: null },
    isOpen: true,
    children: [...stateNodes(scene, scorecard, id), ...fixesNode(scene, topFixes(report, unit, checklist, FIXES), id)],
  });
}

/** Returns the summary of all reports: for each unit and checklist the score, how many items stand how, and what to do first. */
export function summaryOf(reports: readonly RootedReport[], language: "vi" | "en"): readonly TreeNode[] {
  const isOneUnit = reports.reduce((sum, { report }) => sum + report.units.length, 0) <= 1;
  return reports.flatMap(({ root, report }) =>
    report.scorecards.map((scorecard) => scoreNode({ root, language }, report, scorecard, isOneUnit)),
  );
}
