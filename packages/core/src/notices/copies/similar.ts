/** Words that two sentences must share in a row before they are compared at all. */
const SEED = 6;
/** Words of the pieces by which likeness is measured. */
const PIECE = 3;
/** Share of pieces that two sentences have in common from which they are the same sentence, slightly changed. */
const LIKE = 0.65;
/** How many sentences one seed brings up: a phrase that more of them share is the language of the trade, and the cost stays linear. */
const MAX_POSTINGS = 16;

/** What sentences are compared by. */
interface Worded {
  readonly words: readonly string[];
}

/** The best match of a sentence among those before it. */
export interface Match<T> {
  readonly copy: T;
  readonly source: T;
  /** Share of the pieces of the longer sentence that both have, from 0.65 to 1. */
  readonly likeness: number;
}

/**
 * Knows, for each of its sentences that is like an earlier one, the one it is most like. Sentences come and go; only those
 * that a change may concern are compared again.
 */
export class SimilarSentences<T extends Worded> {
  readonly #isBefore: (one: T, other: T) => boolean;
  readonly #related: (copy: T, source: T) => boolean;
  /** The sentences that hold a seed, in order; most seeds stand in one sentence only, which spares them a list. */
  readonly #postings = new Map<string, T | T[]>();
  readonly #matches = new Map<T, Match<T>>();
  #changed = new Set<T>();

  /**
   * @param isBefore the order of sentences; it must not change while they are known.
   * @param related whether a pair may be a copy and its source; asked only about pairs that share six words in a row.
   */
  constructor(isBefore: (one: T, other: T) => boolean, related: (copy: T, source: T) => boolean) {
    this.#isBefore = isBefore;
    this.#related = related;
  }

  /** The matches as of the last {@link match}, in no particular order. */
  get matches(): Iterable<Match<T>> {
    return this.#matches.values();
  }

  /** Returns the matches of some sentences, in their order. */
  matchesOf(sentences: readonly T[]): Match<T>[] {
    return sentences.flatMap((sentence) => this.#matches.get(sentence) ?? []);
  }

  /** Makes a sentence known. */
  add(sentence: T): void {
    this.#changed.add(sentence);
    for (const seed of seedsOf(sentence)) this.#insert(seed, sentence);
  }

  /** Forgets a sentence. */
  remove(sentence: T): void {
    for (const seed of seedsOf(sentence)) this.#withdraw(seed, sentence);
    this.#matches.delete(sentence);
    this.#changed.delete(sentence);
  }

  /**
   * Finds anew the matches that the changes since the last call may concern. Returns these sentences and how many pairs were
   * looked at; that number grows with the number of words, never with its square.
   */
  match(): { readonly changed: ReadonlySet<T>; readonly comparisons: number } {
    const changed = this.#changed;
    this.#changed = new Set();
    const pieces = new Map<T, ReadonlySet<string>>();
    let comparisons = 0;
    for (const sentence of changed) {
      const candidates = this.#candidates(sentence);
      comparisons += candidates.size;
      const best = this.#bestOf(sentence, candidates, pieces);
      if (best === null) this.#matches.delete(sentence);
      else this.#matches.set(sentence, best);
    }
    return { changed, comparisons };
  }

  #insert(seed: string, sentence: T): void {
    const known = this.#postings.get(seed);
    if (known === undefined) {
      this.#postings.set(seed, sentence);
      return;
    }
    const list = Array.isArray(known) ? known : [known];
    let at = list.length;
    while (at > 0 && this.#isBefore(sentence, list[at - 1] as T)) at -= 1;
    this.#markFrom(list, at);
    list.splice(at, 0, sentence);
    if (list !== known) this.#postings.set(seed, list);
  }

  #withdraw(seed: string, sentence: T): void {
    const known = this.#postings.get(seed);
    if (!Array.isArray(known)) {
      this.#postings.delete(seed);
      return;
    }
    const at = known.indexOf(sentence);
    known.splice(at, 1);
    this.#markFrom(known, at);
    if (known.length === 1) this.#postings.set(seed, known[0] as T);
  }

  /** What stands behind the sentences that a seed brings up never sees a change there. */
  #markFrom(list: readonly T[], at: number): void {
    if (at >= MAX_POSTINGS) return;
    for (let later = at; later < list.length; later += 1) this.#changed.add(list[later] as T);
  }

  #candidates(sentence: T): Set<T> {
    const candidates = new Set<T>();
    for (const seed of seedsOf(sentence)) {
      const known = this.#postings.get(seed);
      if (!Array.isArray(known)) continue;
      for (let at = 0; at < MAX_POSTINGS && known[at] !== sentence && at < known.length; at += 1) candidates.add(known[at] as T);
    }
    return candidates;
  }

  /** The likest candidate, the first of equals. */
  #bestOf(sentence: T, candidates: ReadonlySet<T>, pieces: Map<T, ReadonlySet<string>>): Match<T> | null {
    let best: Match<T> | null = null;
    for (const source of candidates) {
      if (!this.#related(sentence, source)) continue;
      const likeness = likenessOf(piecesOf(sentence, pieces), piecesOf(source, pieces));
      if (likeness >= LIKE && likeness > (best?.likeness ?? 0)) best = { copy: sentence, source, likeness };
    }
    return best;
  }
}

const seedsOf = ({ words }: Worded) => new Set(runsOf(words, SEED));

function piecesOf<T extends Worded>(sentence: T, known: Map<T, ReadonlySet<string>>): ReadonlySet<string> {
  const pieces = known.get(sentence) ?? new Set(runsOf(sentence.words, PIECE));
  known.set(sentence, pieces);
  return pieces;
}

function runsOf(words: readonly string[], length: number): string[] {
  const count = Math.max(0, words.length - length + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + length).join(" "));
}

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const piece of a) if (b.has(piece)) shared += 1;
  return shared / Math.max(a.size, b.size);
}
