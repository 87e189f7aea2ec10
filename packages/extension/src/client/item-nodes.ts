import type { Place } from "@dankiem/core";
import { message, type ReportEvidence, type ReportFinding, type ReportVerdict, whyText } from "@dankiem/core/report";
import { say } from "../messages/client.js";
import { missingOf, targetOf } from "./missing.js";
import { pointsText, scoreText } from "./numbers.js";
import { node, plain, STATE_ICONS, type TreeNode } from "./tree-node.js";

/** What all nodes of one report share. */
export interface Scene {
  readonly root: string;
  readonly language: "vi" | "en";
}

/** Returns a state in words. */
export function stateWord(language: "vi" | "en", state: ReportVerdict["state"]): string {
  return message(language, `export-state-${state}`);
}

/** Whether points say nothing of an item: it did not arise, was not checked, or does not concern the unit. */
function isUnscored({ state }: ReportVerdict): boolean {
  return state === "notapplicable" || state === "notchecked" || state === "notselected";
}

/** Returns the clauses of an item, each with how well it is known where that is not first-hand. */
export function clausesText(language: "vi" | "en", { basis }: Pick<ReportVerdict, "basis">): string {
  return basis
    .map(({ instrument, ref, provenance }) => {
      const clause = `${instrument}, ${ref}`;
      return provenance === "text" ? clause : `${clause} (${message(language, `export-${provenance}`)})`;
    })
    .join("; ");
}

/** Where it broke is worth naming even where the line leads elsewhere. */
function placeText({ path, start }: Place): string {
  return `${path}:${start.line}`;
}

function tooltipOf({ language }: Scene, verdict: ReportVerdict): string {
  const score = isUnscored(verdict) ? "" : ` · ${scoreText(language, verdict.points)}`;
  const missing = missingOf(verdict);
  const { anchor } = verdict;
  return [
    `**${plain(verdict.title)}**  \n\`${verdict.item}\``,
    `${plain(stateWord(language, verdict.state))}${plain(score)}: ${plain(verdict.message)}`,
    ...(missing.length === 0 ? [] : [missing.map((finding) => `- ${plain(missingText(language, finding))}`).join("\n")]),
    ...(anchor === null ? [] : [plain(say(language, "tree-belongs", { path: anchor.path, line: anchor.start.line }))]),
    ...(verdict.basis.length === 0 ? [] : [plain(say(language, "tree-clause", { clauses: clausesText(language, verdict) }))]),
  ].join("\n\n");
}

function missingText(language: "vi" | "en", { message: text, points }: ReportFinding): string {
  return points > 0 ? `${text} (${say(language, "tree-gain", { points: pointsText(language, points) })})` : text;
}

function spokenOf(language: "vi" | "en", verdict: ReportVerdict): string {
  const { title, points } = verdict;
  const state = stateWord(language, verdict.state);
  if (isUnscored(verdict)) return say(language, "tree-spoken-item-unscored", { title, state });
  const [earned, max] = [pointsText(language, points.earned), pointsText(language, points.max)];
  return say(language, "tree-spoken-item", { title, state, earned, max });
}

function missingNode({ root, language }: Scene, verdict: ReportVerdict, finding: ReportFinding, id: string): TreeNode {
  const { message: text, points } = finding;
  return node({
    id,
    kind: "missing",
    label: text,
    root,
    description: points > 0 ? say(language, "tree-gain", { points: pointsText(language, points) }) : "",
    tooltip: plain(missingText(language, finding)),
    spoken: say(language, "tree-spoken-missing", { message: text }),
    icon: { id: "circle-large-outline", color: "charts.yellow" },
    item: verdict.item,
    place: finding.places[0] ?? targetOf(verdict),
  });
}

function placeNode({ root, language }: Scene, verdict: ReportVerdict, evidence: ReportEvidence, id: string): TreeNode {
  const why = whyText(language, evidence);
  const { path, start, end } = evidence;
  return node({
    id,
    kind: "place",
    label: placeText(evidence),
    root,
    description: why,
    tooltip: `\`${path.replaceAll("`", "'")}:${start.line}\`\n\n${plain(why)}`,
    spoken: say(language, "tree-spoken-place", { path, line: start.line, why }),
    icon:
      evidence.why === "counted"
        ? { id: "check", color: "testing.iconPassed" }
        : { id: "circle-slash", color: "disabledForeground" },
    item: verdict.item,
    place: { path, start, end },
  });
}

/** Returns an item with its missing pieces and its places of evidence. */
export function itemNode(scene: Scene, verdict: ReportVerdict, id: string): TreeNode {
  const missing = missingOf(verdict).map((finding, index) => missingNode(scene, verdict, finding, `${id}/missing/${index}`));
  const places = verdict.evidence.map((evidence, index) => placeNode(scene, verdict, evidence, `${id}/place/${index}`));
  return node({
    id,
    kind: "item",
    label: verdict.title,
    root: scene.root,
    description: isUnscored(verdict) ? stateWord(scene.language, verdict.state) : scoreText(scene.language, verdict.points),
    tooltip: tooltipOf(scene, verdict),
    spoken: spokenOf(scene.language, verdict),
    icon: STATE_ICONS[verdict.state],
    item: verdict.item,
    state: verdict.state,
    place: targetOf(verdict),
    children: [...missing, ...places],
  });
}
