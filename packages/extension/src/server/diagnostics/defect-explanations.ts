import type { Language } from "@dankiem/core";
import { message, noticeText } from "@dankiem/core";
import { type EditorMessage, say } from "../../messages/index.js";

/** Which explanation serves for a notice: the first whose beginning its code has. */
const EXPLANATIONS: readonly (readonly [string, EditorMessage])[] = [
  ["blank-", "defect-blank"],
  ["unsigned", "defect-blank"],
  ["placeholder", "defect-placeholder"],
  ["date-", "defect-date"],
  ["number-", "defect-number"],
  ["encoding-", "defect-encoding"],
  ["front-matter-", "defect-front-matter"],
  ["broken-attachment", "defect-attachment"],
  ["instrument", "defect-instrument"],
  ["checklist-", "defect-checklist"],
  ["figures-", "defect-figures"],
  ["ballots-", "defect-figures"],
  ["percent-", "defect-figures"],
  ["part-above-whole", "defect-figures"],
  ["self-score-", "defect-self-score"],
  ["html-", "defect-html"],
  ["wrong-heading", "defect-heading"],
  ["copied-", "defect-copied"],
  ["missing-diacritics", "defect-typing"],
  ["spelling-slip", "defect-typing"],
  ["near-match", "defect-typing"],
  ["against", "defect-against"],
  ["evidence-unreadable", "defect-unreadable"],
  ["block-too-complex", "defect-complex"],
];

/** Returns as Markdown what a defect of a paper means and how it is put right; null for a code that is none. */
export function defectExplanation(code: string, language: Language): string | null {
  const found = EXPLANATIONS.find(([beginning]) => code.startsWith(beginning));
  if (found === undefined) return null;
  return `## ${titleOf(code, language)}\n\n${say(language, found[1])}\n`;
}

/** The message of the notice, whose blanks are shown as dots. */
function titleOf(code: string, language: Language): string {
  return (noticeText(language, { code, args: {} }) ?? message(language, code)).replace(/\{\w+\}/g, "…");
}
