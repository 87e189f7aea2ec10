import { type ChecklistCode, checklistText, thresholdText } from "@dankiem/core/editor";
import { markdownCode, titleIn } from "@dankiem/core/report";
import { examplesFor } from "../lib/examples.js";
import type { KnownItem, Snapshot } from "../lib/snapshot.js";
import { criterionText } from "./criteria.js";
import { basisLines, dueText, titleOfParameter } from "./items.js";
import { foundLines } from "./locator.js";
import { say } from "./messages.js";
import { standingOf } from "./standing.js";
import { blocksOf, labelled, listOf, plain } from "./text.js";

/**
 * Returns all that is known of an item as Markdown: what it demands, on what basis, how it is found and put right, and where
 * it stands in the audited folder. Null where no audited checklist has the item.
 */
export function explanationOf(id: string, snapshot: Snapshot): string | null {
  const known = snapshot.items.get(id);
  if (known === undefined) return null;
  return `${blocksOf([headOf(known, snapshot), standings(id, snapshot), demandsOf(known, snapshot), howFound(known, snapshot), exampleOf(known, snapshot)])}\n`;
}

function headOf(known: KnownItem, { language, report }: Snapshot): string {
  const { item, group, checklist } = known;
  const title = report.checklists.find(({ id }) => id === checklist)?.title ?? checklist;
  return blocksOf([
    `## ${plain(titleIn(language, item))}`,
    `${markdownCode(item.id)} · ${plain(title)} · ${plain(titleIn(language, group))}`,
    plain(item.requirement),
  ]);
}

function standings(id: string, snapshot: Snapshot): string {
  const { language, verdicts } = snapshot;
  const told = (verdicts.get(id) ?? []).map((verdict) => standingOf(verdict, snapshot));
  return blocksOf([`### ${say(language, "standing")}`, ...(told.length > 0 ? told : [say(language, "not-audited")])]);
}

function demandsOf(known: KnownItem, snapshot: Snapshot): string {
  const { language } = snapshot;
  const { item } = known;
  return blocksOf([
    titledList("explain-basis", basisLines(known, snapshot), snapshot),
    labelled(checklistText(language, "explain-points"), dueText(known, language)),
    labelled(checklistText(language, "explain-evidence"), plain(item.evidence)),
    labelled(checklistText(language, "explain-guidance"), plain(item.guidance)),
  ]);
}

function howFound({ item }: KnownItem, snapshot: Snapshot): string {
  const { library, language } = snapshot;
  const limits = (item.limits ?? []).map((id) =>
    plain(`${titleOfParameter(id, library, language)}: ${thresholdText({ parameter: id }, library, language)}`),
  );
  const criteria = item.criteria.map((use) => plain(criterionText(use, library, language)));
  return blocksOf([
    titledList("explain-criteria", criteria, snapshot),
    titledList("explain-limits", limits, snapshot),
    titledList("explain-found", foundLines(item, library, language), snapshot),
  ]);
}

/** A fence is longer than any run of backticks in the example, so that the example cannot end it. */
function exampleOf(known: KnownItem, { library, language }: Snapshot): string {
  const passing = examplesFor(known, library).find(({ expect }) => expect === "pass");
  if (passing === undefined) return "";
  const runs = passing.text.join("\n").match(/`+/gu) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return blocksOf([bold(checklistText(language, "explain-example")), [`${fence}markdown`, ...passing.text, fence].join("\n")]);
}

function titledList(code: ChecklistCode, lines: readonly string[], { language }: Snapshot): string {
  return lines.length === 0 ? "" : `${bold(checklistText(language, code))}\n\n${listOf(lines)}`;
}

const bold = (title: string) => `**${title}**`;
