import type { DiffItem, DiffScore, DiffSection, ReportDiff } from "../../compare/diff-schema.js";
import { prose } from "../../lib/printable.js";
import { day, outOf, percent, points, stateText } from "../lib/format.js";
import type { Language } from "../lib/report-types.js";
import { message } from "./messages.js";

/** How a comparison is to be printed. */
export interface DiffOptions {
  readonly language: Language;
  /** Whether ANSI colours may be used. */
  readonly color: boolean;
  /** Width of the terminal in columns; anything but a positive number means that it is not known. */
  readonly columns: number;
  /** Whether only scores and the items that got worse are wanted. */
  readonly quiet: boolean;
}

/** Items that changed in the same direction. */
export interface Changed {
  readonly title: string;
  readonly change: DiffItem["change"];
  readonly items: readonly DiffItem[];
}

/** Whether nothing changed between two audits. */
export function isEmpty({ sections, documents }: ReportDiff): boolean {
  return documents.length === 0 && sections.every((section) => section.items.length === 0 && hasSameScore(section));
}

function hasSameScore({ before, after }: DiffSection): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

/** Returns what was compared: the days of both audits, and the versions of the program where they differ. */
export function titleText({ before, after }: ReportDiff, language: Language): string {
  const days = message(language, "diff-title", { before: day(language, before.asOf), after: day(language, after.asOf) });
  if (before.tool === after.tool) return days;
  return `${days} (${message(language, "diff-tool", { before: prose(before.tool), after: prose(after.tool) })})`;
}

/** Returns both scores of a section and what lies between them. */
export function scoresText({ before, after }: DiffSection, language: Language): string {
  const change = `${scoreText(before, language)} → ${scoreText(after, language)}`;
  // Points out of different maxima cannot be told apart by a number.
  if (before === null || after === null || before.max !== after.max || before.earned === after.earned) return change;
  const delta = after.earned - before.earned;
  const signed = `${delta > 0 ? "+" : "−"}${points(language, Math.abs(delta))}`;
  return `${change} (${message(language, "diff-delta", { points: signed })})`;
}

function scoreText(score: DiffScore | null, language: Language): string {
  if (score === null) return message(language, "diff-score-none");
  return score.percent === null ? outOf(language, score) : `${outOf(language, score)} = ${percent(language, score.percent)}`;
}

/** Returns what else makes the two audits of a section differ: checklist, period, or that there is only one. */
export function remarks({ before, after }: DiffSection, language: Language): readonly string[] {
  if (before === null) return [message(language, "diff-section-added")];
  if (after === null) return [message(language, "diff-section-removed")];
  const versions = { before: prose(before.version), after: prose(after.version) };
  const span = ({ period: { from, to } }: DiffScore): string => `${day(language, from)} – ${day(language, to)}`;
  const isOtherContent = before.version === after.version && before.sha256 !== after.sha256;
  return [
    ...(before.version === after.version ? [] : [message(language, "diff-version", versions)]),
    ...(isOtherContent ? [message(language, "diff-content", { version: versions.after })] : []),
    ...(span(before) === span(after) ? [] : [message(language, "diff-period", { before: span(before), after: span(after) })]),
  ];
}

/** Returns the items of a section by the direction in which they changed, the worse ones first; only these where `quiet`. */
export function changes(section: DiffSection, { language, quiet }: DiffOptions): readonly Changed[] {
  const kinds = quiet ? (["worse"] as const) : (["worse", "better", "other"] as const);
  return kinds
    .map((change) => {
      const items = section.items.filter((item) => item.change === change);
      return { change, items, title: message(language, `diff-${change}`, { count: items.length }) };
    })
    .filter(({ items }) => items.length > 0);
}

/** Returns how an item stood and stands: `◐ một phần → ✓ đạt`; once where that is the same. */
export function statesText({ before, after }: DiffItem, language: Language): string {
  const text = (side: DiffItem["before"]): string =>
    side === null ? message(language, "diff-item-none") : stateText(language, side.state);
  return before?.state === after?.state ? text(after) : `${text(before)} → ${text(after)}`;
}

/** Returns the points that an item had and has: `2,00/4,00 → 4,00/4,00`; once where that is the same. */
export function pointsText({ before, after }: DiffItem, language: Language): string {
  const text = (side: DiffItem["before"]): string => (side === null ? "–" : outOf(language, side.points));
  return text(before) === text(after) ? text(after) : `${text(before)} → ${text(after)}`;
}

/** Returns what an item lacks now and did not lack before, and the other way round; of what was missing as a whole, what is left. */
export function findingTexts({ before, after, gone, new: fresh }: DiffItem, language: Language): readonly string[] {
  const isLeft = before?.state === "fail" && after?.state !== "fail";
  return [
    ...fresh.map(({ message: text }) => message(language, isLeft ? "diff-finding-left" : "diff-finding-new", { message: text })),
    ...gone.map(({ message: text }) => message(language, "diff-finding-gone", { message: text })),
  ].map(prose);
}
