import type { Place, Position } from "../model.js";

/** Turns offsets of one document into places. */
export class Places {
  readonly #path: string;
  readonly #starts: readonly number[];

  constructor(path: string, text: string) {
    this.#path = path;
    const starts = [0];
    for (const { index } of text.matchAll(/\r\n|\n|\r/g))
      starts.push(index + (text[index] === "\r" && text[index + 1] === "\n" ? 2 : 1));
    this.#starts = starts;
  }

  /** Returns the 1-based position of an offset. */
  position(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] as number) + 1 };
  }

  /** Returns the place between two offsets. */
  place(start: number, end: number): Place {
    return { path: this.#path, start: this.position(start), end: this.position(Math.max(start, end)) };
  }

  /** Returns the place of whole lines, both 1-based. */
  lines(first: number, last: number): Place {
    const end = this.#starts[last];
    const column = end === undefined ? 1 : end - (this.#starts[last - 1] as number);
    return { path: this.#path, start: { line: first, column: 1 }, end: { line: last, column: Math.max(1, column) } };
  }
}
