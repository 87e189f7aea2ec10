import type { OutlineEntry } from "../model/model.js";

/** The sections that a line stands in. */
export interface SectionPath {
  /** Titles, innermost first. */
  readonly titles: readonly string[];
  /** Line of the innermost heading, or null above the first. */
  readonly line: number | null;
}

/** Answers, line by line in ascending order, which sections a line stands in. */
export class Sections {
  readonly #entries: readonly OutlineEntry[];
  #next = 0;
  #stack: OutlineEntry[] = [];

  constructor(entries: readonly OutlineEntry[]) {
    this.#entries = entries;
  }

  /** Returns the path of a line; lines must be asked for in ascending order. */
  at(line: number): SectionPath {
    for (let entry = this.#entries[this.#next]; entry !== undefined && entry.line <= line; entry = this.#entries[this.#next]) {
      const { level } = entry;
      this.#stack = [...this.#stack.filter((open) => open.level < level), entry];
      this.#next += 1;
    }
    return { titles: this.#stack.map(({ title }) => title).reverse(), line: this.#stack.at(-1)?.line ?? null };
  }
}
