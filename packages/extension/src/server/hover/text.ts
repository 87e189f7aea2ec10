import type { Language, Place } from "@dankiem/core";
import { localizedValue, markdownCode, markdownText, outOf, type ReportVerdict } from "@dankiem/core/report";
import { hoverMessages, say } from "./messages.js";

/** At the head of a line these would open a list, a quote or a rule; none of them is Markdown inside a line. */
const BLOCK_MARK = /^(?:[-+=]|\d{1,9}[.)])/u;

/** Returns text of a document or checklist as one line of Markdown in which nothing acts, not even at the head of a line. */
export function plain(text: string): string {
  const line = markdownText(text);
  return BLOCK_MARK.test(line) ? line.replace(/[-+=.)]/u, (mark) => `&#${mark.charCodeAt(0)};`) : line;
}

/** Returns a label in bold with its text behind it. */
export function labelled(label: string, text: string): string {
  return `**${label.replace(/:$/u, "")}:** ${text}`;
}

/** Returns lines as a list; nothing for none. */
export function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

/** Returns paragraphs and lists below each other, empty ones left out. */
export function blocksOf(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== "").join("\n\n");
}

/** Returns a place as `path:line`, set as code. */
export function lineText({ path, start }: Pick<Place, "path" | "start">): string {
  return markdownCode(`${path}:${start.line}`);
}

/** Returns points, as they are written, with the word. */
export function pointsWords(language: Language, points: string): string {
  return say(language, "points", { points });
}

/** Returns a verdict's points out of their maximum, with the word. */
export function scoreText(language: Language, points: ReportVerdict["points"]): string {
  return pointsWords(language, outOf(language, points));
}

/** Returns a day as the language writes it. */
export function dayText(language: Language, day: string): string {
  return localizedValue(language, day);
}

/** Returns a word of our tables by a name that data gives; the name itself where the tables have none. */
export function wordOf(language: Language, kind: "parameter" | "count", name: string): string {
  const code = `${kind}-${name}`;
  return isMessage(code) ? say(language, code) : name;
}

const isMessage = (code: string): code is keyof typeof hoverMessages => Object.hasOwn(hoverMessages, code);
