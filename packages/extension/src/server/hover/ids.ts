import type { Place } from "@dankiem/core";
import { checklistText } from "@dankiem/core/editor";
import { markdownCode, titleIn } from "@dankiem/core/report";
import { linesOf } from "../lib/ranges.js";
import type { KnownItem, Snapshot } from "../lib/snapshot.js";
import { basisLines, dueText } from "./items.js";
import { say } from "./messages.js";
import type { Section, Spot } from "./section.js";
import { missingLines, stateLine } from "./standing.js";
import { blocksOf, labelled, listOf, plain } from "./text.js";

/** Explains in short the item that a marker or the front matter names at a spot. */
export function idSection({ snapshot, document, position }: Spot): Section | null {
  const lines = linesOf(document);
  const word = wordAt(lines[position.line - 1] ?? "", position.column - 1);
  const known = word === null ? undefined : snapshot.items.get(word.text);
  if (word === null || known === undefined || !isInMarker(lines, position.line, word.start)) return null;
  const at = (offset: number): Place["start"] => ({ line: position.line, column: offset + 1 });
  return {
    place: { start: at(word.start), end: at(word.start + word.text.length) },
    text: shortExplanation(known, document.path, snapshot),
  };
}

/** Returns what an item demands, on what basis, what an inspector accepts, and where the unit of a document stands. */
function shortExplanation(known: KnownItem, path: string, snapshot: Snapshot): string {
  const { item } = known;
  const { language, report, verdicts } = snapshot;
  const unit = report.documents.find((document) => document.path === path)?.unit;
  const standing = (verdicts.get(item.id) ?? [])
    .filter((verdict) => verdict.unit === unit)
    .flatMap((verdict) => {
      const missing = missingLines(verdict, language);
      return [stateLine(language, verdict), missing.length === 0 ? "" : `${say(language, "missing")}\n\n${listOf(missing)}`];
    });
  return blocksOf([
    `**${plain(titleIn(language, item))}** · ${markdownCode(item.id)}`,
    ...standing,
    plain(item.requirement),
    `**${checklistText(language, "explain-basis")}**\n\n${listOf(basisLines(known, snapshot))}`,
    labelled(checklistText(language, "explain-points"), dueText(known, language)),
    labelled(checklistText(language, "explain-evidence"), plain(item.evidence)),
  ]);
}

interface WordAt {
  readonly text: string;
  readonly start: number;
}

function wordAt(line: string, offset: number): WordAt | null {
  for (const match of line.matchAll(/[a-z][a-z0-9.-]*/gu)) {
    if (match.index <= offset && offset <= match.index + match[0].length) return { text: match[0], start: match.index };
  }
  return null;
}

/** A comment may run over several lines, but only so many that a reader sees where it began. */
const MAX_COMMENT_LINES = 20;

function isInMarker(lines: readonly string[], line: number, offset: number): boolean {
  const before = [...lines.slice(Math.max(0, line - MAX_COMMENT_LINES), line - 1), (lines[line - 1] ?? "").slice(0, offset)].join(
    "\n",
  );
  const opened = before.lastIndexOf("<!--");
  if (opened >= 0 && before.indexOf("-->", opened) < 0) return /^<!--\s*dankiem\s*:/iu.test(before.slice(opened));
  return isInFrontMatter(lines, line);
}

const FENCE = /^(?:---|\.\.\.)[ \t]*$/u;

function isInFrontMatter(lines: readonly string[], line: number): boolean {
  if (!/^\uFEFF?---[ \t]*$/u.test(lines[0] ?? "")) return false;
  const end = lines.findIndex((text, index) => index > 0 && FENCE.test(text));
  return end >= 0 && line - 1 < end;
}
