import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver-types";
import { type Feature, over } from "../lib/feature.js";
import { frontMatterLines } from "../lib/markers.js";
import { closingLine, hasOfficialHeader, lastWritten, sectionsOf } from "../lib/outline-sections.js";
import { linesOf } from "../lib/ranges.js";
import type { Snapshot } from "../lib/snapshot.js";

/** Folding. */
export const folding: Feature = {
  capability: { foldingRangeProvider: true },
  register: (connection, context) =>
    connection.onFoldingRanges(over<FoldingRange[]>(context, ({ snapshot, path }) => foldingRangesOf(snapshot, path), [])),
};

/** Returns what can be folded in a paper: front matter, official header, sections, the recipients with the signature. */
export function foldingRangesOf(snapshot: Snapshot, path: string): FoldingRange[] {
  const document = snapshot.documents.get(path);
  if (document === undefined) return [];
  const lines = linesOf(document);
  const facts = snapshot.factsOf(document);
  const front = frontMatterLines(lines);
  const top = front === null ? 0 : front.last + 2;
  const closing = closingLine(facts, lines);
  const { header } = facts;
  return [
    ...(front === null ? [] : region(0, Math.min(front.last + 1, lines.length - 1))),
    ...(hasOfficialHeader(header) ? region(firstWritten(lines, top), header.place.end.line - 1) : []),
    ...sectionsOf(facts, lines).flatMap(({ first, last }) => fold(first, last)),
    ...(closing === null ? [] : region(closing, lastWritten(lines, closing, annexLine(facts.outline, closing, lines) - 1))),
  ].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

function fold(startLine: number, endLine: number): FoldingRange[] {
  return endLine > startLine ? [{ startLine, endLine }] : [];
}

function region(startLine: number, endLine: number): FoldingRange[] {
  return fold(startLine, endLine).map((range) => ({ ...range, kind: FoldingRangeKind.Region }));
}

function firstWritten(lines: readonly string[], from: number): number {
  const line = lines.findIndex((text, index) => index >= from && text.trim() !== "");
  return line < 0 ? from : line;
}

/** The line where what follows the signature begins. */
function annexLine(outline: readonly { readonly line: number }[], closing: number, lines: readonly string[]): number {
  return Math.min(lines.length, ...outline.filter(({ line }) => line - 1 > closing).map(({ line }) => line - 1));
}
