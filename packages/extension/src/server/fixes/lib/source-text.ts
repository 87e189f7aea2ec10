import type { Document, Place, Position } from "@dankiem/core";
import { readable } from "@dankiem/core/editor";
import type { Range, TextEdit } from "vscode-languageserver-types";
import { linesOf, lspPosition } from "../../lib/ranges.js";

/** The original text of a document, by offsets: what edits are made of. */
export class SourceText {
  readonly document: Document;
  readonly text: string;
  readonly lines: readonly string[];
  readonly #starts: readonly number[];
  /** The line break that the document uses. */
  readonly #eol: string;

  constructor(document: Document) {
    this.document = document;
    this.text = document.text;
    this.lines = linesOf(document);
    const breaks = [...document.text.matchAll(/\r\n|\r|\n/g)];
    this.#starts = [0, ...breaks.map(({ 0: mark, index }) => index + mark.length)];
    this.#eol = breaks[0]?.[0] ?? "\n";
  }

  /** Returns a line (1-based) without its end; empty where there is none. */
  line(line: number): string {
    return this.lines[line - 1] ?? "";
  }

  /** Returns the offset of a line's first character (1-based). */
  lineStart(line: number): number {
    return this.#starts[line - 1] ?? this.text.length;
  }

  /** Returns the offset behind a line's last character (1-based). */
  lineEnd(line: number): number {
    return this.lineStart(line) + this.line(line).length;
  }

  /** Returns the offset of a position. */
  offsetOf({ line, column }: Position): number {
    return Math.min(this.lineStart(line) + column - 1, this.text.length);
  }

  /** Returns the position of an offset. */
  positionOf(offset: number): Position {
    const line = this.#starts.findLastIndex((start) => start <= offset) + 1;
    return { line, column: offset - this.lineStart(line) + 1 };
  }

  /** Returns the range between two offsets. */
  range(start: number, end: number): Range {
    return { start: lspPosition(this.positionOf(start)), end: lspPosition(this.positionOf(end)) };
  }

  /** Returns the edit that puts a text in the place of a stretch, with the line breaks of the document. */
  edit(start: number, end: number, text: string): TextEdit {
    return { range: this.range(start, end), newText: text.replace(/\n/g, this.#eol) };
  }
}

const known = new WeakMap<Document, SourceText>();

/** Returns the original text of a document; asked again for the same document, the same object. */
export function sourceOf(document: Document): SourceText {
  const source = known.get(document) ?? new SourceText(document);
  known.set(document, source);
  return source;
}

/** A place as it can be read, with the way back to offsets of the document. */
export interface ReadStretch {
  readonly text: string;
  toOffset(offset: number): number;
}

/** Returns the readable text of a place, or null where its letters had to be decoded: then the way back is not exact. */
export function readStretch(source: SourceText, { start, end }: Pick<Place, "start" | "end">): ReadStretch | null {
  const from = source.offsetOf(start);
  const { text, flaws, toOriginal } = readable(source.text.slice(from, source.offsetOf(end)));
  return flaws.some(({ kind }) => kind !== "decomposed") ? null : { text, toOffset: (offset) => from + toOriginal(offset) };
}

/** Returns a text with edits applied; they must not overlap. */
export function edited(source: SourceText, edits: readonly TextEdit[]): string {
  const at = ({ line, character }: Range["start"]) => source.offsetOf({ line: line + 1, column: character + 1 });
  const backwards = edits.map(({ range, newText }) => ({ start: at(range.start), end: at(range.end), newText }));
  backwards.sort((a, b) => b.start - a.start);
  return backwards.reduce((text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end), source.text);
}
