import { lastAtMost } from "../lib/bisect.js";
import type { Place, Position } from "../model/model.js";

/** Turns offsets of one document into places. */
export class Places {
  readonly #path: string;
  readonly #starts: readonly number[];
  /** Offset behind the last character of each line, its line break left out. */
  readonly #ends: readonly number[];

  constructor(path: string, text: string) {
    this.#path = path;
    const breaks = [...text.matchAll(/\r\n|\n|\r/g)];
    this.#starts = [0, ...breaks.map(({ 0: mark, index }) => index + mark.length)];
    this.#ends = [...breaks.map(({ index }) => index), text.length];
  }

  /** Returns the 1-based position of an offset. */
  position(offset: number): Position {
    const line = lastAtMost(this.#starts, offset);
    return { line: line + 1, column: offset - (this.#starts[line] as number) + 1 };
  }

  /** Returns the place between two offsets. */
  place(start: number, end: number): Place {
    return { path: this.#path, start: this.position(start), end: this.position(Math.max(start, end)) };
  }

  /** Returns the place of whole lines, both 1-based. */
  lines(first: number, last: number): Place {
    const column = (this.#ends[last - 1] as number) - (this.#starts[last - 1] as number) + 1;
    return { path: this.#path, start: { line: first, column: 1 }, end: { line: last, column } };
  }
}
