import { sameElements } from "./memo.js";

/** Parts that are added up together first: of a thousand, an edit touches one block, and some thirty blocks are added up. */
const BLOCK = 32;

interface Block<T> {
  readonly parts: readonly T[];
  readonly sum: T;
}

/** Adds up what the documents of a unit say, in their order; each time it costs what changed since the time before. */
export class BlockSum<T> {
  readonly #add: (parts: readonly T[]) => T;
  #blocks: readonly Block<T>[] = [];

  /** @param add adds up parts; sums of neighbours added up must be the sum of all. */
  constructor(add: (parts: readonly T[]) => T) {
    this.#add = add;
  }

  /** Returns the sum of parts; those that are the same objects are the same. */
  of(parts: readonly T[]): T {
    const count = Math.ceil(parts.length / BLOCK);
    const before = this.#blocks;
    this.#blocks = Array.from({ length: count }, (_, at) => {
      const own = parts.slice(at * BLOCK, (at + 1) * BLOCK);
      const known = before[at];
      return known !== undefined && sameElements(known.parts, own) ? known : { parts: own, sum: this.#add(own) };
    });
    return this.#add(this.#blocks.map(({ sum }) => sum));
  }
}
