import type { Passage } from "@dankiem/core";
import { collectFacts, markerOf } from "@dankiem/core/editor";
import type { TextEdit } from "vscode-languageserver-types";
import type { FixDocument } from "./fix.js";
import { memory } from "./memory.js";
import { edited, type SourceText } from "./source-text.js";

/** Where the marker of a passage can stand. */
export type Placement = (item: string) => TextEdit;

/** An id that no checklist has: what the engine makes of it shows whether it would read a marker there. */
const PROBE = "dankiem.probe";
const MARKER = /<!--\s*dankiem\s*:\s*[^<>]*?(?=\s*-->)/giu;
const LIST_ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+/;

const placements = memory<Placement | null>();

/**
 * Returns where the engine reads a marker for a passage, or null where nowhere does: of the places that serve, the one that
 * speaks for the fewest other passages.
 *
 * @param index of the passage among those of its document.
 */
export function placementOf(document: FixDocument, index: number): Placement | null {
  return placements(document.snapshot, [document.path, index], () => best(candidates(document, index), document, [index]));
}

/** Returns where a marker below a heading (1-based line) names its section, or null where the engine reads none. */
export function sectionPlacement(document: FixDocument, line: number): Placement | null {
  const { source, facts } = document;
  const below = facts.passages.flatMap(({ context }, index) => (context.headingLine === line ? [index] : []));
  const next = nextWritten(line, source);
  const beneath: Placement = (item) => source.edit(source.lineEnd(line), source.lineEnd(line), `\n\n${markerOf(item)}`);
  return below.length === 0 ? null : best([...extensions(next, next, source), beneath], document, below);
}

function best(tried: readonly Placement[], { source, facts }: FixDocument, indices: readonly number[]): Placement | null {
  let found: Placement | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const placement of tried) {
    const { passages } = collectFacts({ ...source.document, text: edited(source, [placement(PROBE)]) });
    const isUnchanged =
      passages.length === facts.passages.length && passages.every((each, at) => isSame(each, facts.passages[at]));
    const declaring = passages.filter(({ declares }) => declares.includes(PROBE)).length;
    const serves = indices.every((index) => passages[index]?.declares.includes(PROBE) === true);
    if (isUnchanged && serves && declaring < fewest) [found, fewest] = [placement, declaring];
  }
  return found;
}

/** A marker must not change what is read. */
const isSame = ({ kind, text }: Passage, other: Passage | undefined) => other?.kind === kind && other.text === text;

function candidates({ source, facts }: FixDocument, index: number): readonly Placement[] {
  const { kind, place } = facts.passages[index] as Passage;
  const first = kind === "row" ? place.start.line : blockStart(place.start.line, source);
  const above = previousWritten(first, source);
  return [
    ...extensions(place.start.line, place.end.line, source),
    ...(kind === "row" ? [inCell(place.start.line, source)] : [atLineEnd(place.end.line, source)]),
    ...(kind === "row" ? [] : extensions(above, above, source)),
    aboveBlock(kind === "row" ? tableStart(first, source) : first, source),
  ];
}

/** Markers that stand in these lines already can name one more item. */
function extensions(first: number, last: number, source: SourceText): readonly Placement[] {
  const [start, end] = [source.lineStart(first), source.lineEnd(last)];
  return [...source.text.slice(start, end).matchAll(MARKER)].map(({ 0: marker, index }) => {
    const at = start + index + marker.length;
    return (item: string) => source.edit(at, at, /:\s*$/.test(marker) ? ` ${item}` : `, ${item}`);
  });
}

/** Behind the words of the longest cell: a narrow one would hide it. */
function inCell(line: number, source: SourceText): Placement {
  const text = source.line(line);
  const ends = [...text.matchAll(/(?:\\.|[^|\\])+/g)].map(({ 0: cell, index }) => {
    const words = cell.trimEnd();
    return { length: words.trim().length, end: index + words.length };
  });
  const longest = ends.reduce((one, other) => (other.length > one.length ? other : one), { length: 0, end: text.length });
  const at = source.lineStart(line) + longest.end;
  return (item) => source.edit(at, at, ` ${markerOf(item)}`);
}

/** Two blanks or a backslash at the end break the line and stay the last of it. */
function atLineEnd(line: number, source: SourceText): Placement {
  const at = source.lineStart(line) + source.line(line).replace(/\s*\\?$/, "").length;
  return (item) => source.edit(at, at, ` ${markerOf(item)}`);
}

function aboveBlock(line: number, source: SourceText): Placement {
  const at = source.lineStart(line);
  const indent = /^[ \t]*/.exec(source.line(line))?.[0] ?? "";
  return (item) => source.edit(at, at, `${indent}${markerOf(item)}\n\n`);
}

/** First line of the paragraph or of the list that a line belongs to. */
function blockStart(line: number, source: SourceText): number {
  let first = line;
  while (first > 1 && source.line(first - 1).trim() !== "" && !/^ {0,3}(?:#{1,6}\s|<!--|\|)/.test(source.line(first - 1))) {
    if (!LIST_ITEM.test(source.line(first - 1)) && LIST_ITEM.test(source.line(first))) break;
    first -= 1;
  }
  return first;
}

function tableStart(line: number, source: SourceText): number {
  let first = line;
  while (first > 1 && source.line(first - 1).includes("|")) first -= 1;
  return first;
}

function previousWritten(line: number, source: SourceText): number {
  let previous = line - 1;
  while (previous > 1 && source.line(previous).trim() === "") previous -= 1;
  return Math.max(1, previous);
}

function nextWritten(line: number, source: SourceText): number {
  let next = line + 1;
  while (next < source.lines.length && source.line(next).trim() === "") next += 1;
  return next;
}
