import type { FieldName, Place } from "@dankiem/core";
import { fieldOfLabel } from "@dankiem/core/editor";
import { markersIn } from "../lib/markers.js";
import type { KnownItem } from "../lib/snapshot.js";
import type { Cursor } from "./cursor.js";

/** The record around a cursor: its lines (0-based, both included) and the fields that its other lines name. */
export interface RecordAround {
  readonly first: number;
  readonly last: number;
  /** Whether there are other lines in the list. */
  readonly isAlone: boolean;
  readonly labels: readonly string[];
  readonly fields: ReadonlySet<FieldName>;
}

const LIST_LINE = /^\s*[-*+]\s/u;
const LABELLED = /^\s*[-*+]\s{1,8}[*_]{0,3}([^:|]{2,48}?)[*_]{0,3}\s{0,4}:/u;
const HEADING = /^ {0,3}#{1,6}\s|^\s*\*\*[^*]+\*\*\s*$/u;

/** Returns the list that a cursor stands in, blank lines between its lines included, with what its lines ask. */
export function recordAround({ lines, position }: Cursor): RecordAround {
  const first = edgeOf(lines, position.line, -1);
  const last = edgeOf(lines, position.line, 1);
  const others = lines.slice(first, last + 1).filter((line, at) => first + at !== position.line && LIST_LINE.test(line));
  const labels = others.flatMap((line) => LABELLED.exec(line)?.[1]?.normalize("NFC").trim() ?? []);
  const fields = labels.map(fieldOfLabel).filter((field) => field !== null);
  return { first, last, isAlone: others.length === 0, labels, fields: new Set(fields) };
}

/** The farthest line of a list from one of its lines; one blank line may stand between two. */
function edgeOf(lines: readonly string[], line: number, step: 1 | -1): number {
  let edge = line;
  for (let at = line + step; at >= 0 && at < lines.length; at += step) {
    const text = lines[at] ?? "";
    if (LIST_LINE.test(text)) edge = at;
    else if (text.trim() !== "" || Math.abs(at - edge) > 1) break;
  }
  return edge;
}

/**
 * Returns the items that a record at a cursor would speak of: those whose markers stand in its section, whose evidence it
 * already is, and whose missing evidence belongs under its heading.
 */
export function itemsAround({ snapshot, path, lines, text }: Cursor, { first, last }: RecordAround): KnownItem[] {
  const heading = lines.slice(0, first).findLastIndex((line) => HEADING.test(line));
  const marked = markersIn(text).filter(({ start }) => start.line >= heading && start.line <= last);
  const ids = new Set(marked.map(({ id }) => id));
  const isMarked = ids.size > 0;
  for (const { item, evidence, anchor } of snapshot.report.verdicts) {
    const isSpoken = evidence.some((piece) => piece.path === path && piece.start.line <= last + 1 && piece.end.line > first);
    if (isSpoken || (!isMarked && heading >= 0 && isHeading(anchor) && anchor.path === path && anchor.start.line === heading + 1))
      ids.add(item);
  }
  return [...ids].map((id) => snapshot.items.get(id)).filter((item) => item !== undefined);
}

/** The first letter of the index document stands for the whole folder: it says nothing of the heading there. */
function isHeading(anchor: Place | null): anchor is Place {
  return anchor !== null && (anchor.end.line > anchor.start.line || anchor.end.column > anchor.start.column);
}
