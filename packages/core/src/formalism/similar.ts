/** Words that two sentences must share in a row before they are compared at all. */
const SEED = 6;
/** Words of the pieces by which likeness is measured. */
const PIECE = 3;
/** Share of pieces that two sentences have in common from which they are the same sentence, slightly changed. */
const LIKE = 0.65;
/** How many sentences one seed remembers: a phrase that more of them share is the language of the trade, and the cost stays linear. */
const MAX_POSTINGS = 16;

/** The best match of a sentence among those before it. */
export interface Match<T> {
  readonly copy: T;
  readonly source: T;
  /** Share of the pieces of the longer sentence that both have, from 0.65 to 1. */
  readonly likeness: number;
}

interface Indexed<T> {
  readonly sentence: T;
  readonly pieces: ReadonlySet<string>;
}

/**
 * Returns, for each sentence that is like an earlier one, the one it is most like (the earliest of equals).
 * `comparisons` tells how many pairs were looked at; it grows with the number of words, never with its square.
 *
 * @param related whether a pair may be a copy and its source; asked only about pairs that share six words in a row.
 */
export function matchSentences<T extends { readonly words: readonly string[] }>(
  sentences: readonly T[],
  related: (copy: T, source: T) => boolean,
): { readonly matches: readonly Match<T>[]; readonly comparisons: number } {
  const postings = new Map<string, Indexed<T>[]>();
  const matches: Match<T>[] = [];
  let comparisons = 0;
  for (const sentence of sentences) {
    const indexed = { sentence, pieces: new Set(runsOf(sentence.words, PIECE)) };
    const seeds = new Set(runsOf(sentence.words, SEED));
    const candidates = new Set([...seeds].flatMap((seed) => postings.get(seed) ?? []));
    let best: Match<T> | null = null;
    for (const candidate of candidates) {
      comparisons += 1;
      if (!related(sentence, candidate.sentence)) continue;
      const likeness = likenessOf(indexed.pieces, candidate.pieces);
      if (likeness >= LIKE && likeness > (best?.likeness ?? 0)) best = { copy: sentence, source: candidate.sentence, likeness };
    }
    if (best !== null) matches.push(best);
    for (const seed of seeds) remember(postings, seed, indexed);
  }
  return { matches, comparisons };
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

function remember<T>(postings: Map<string, T[]>, seed: string, sentence: T): void {
  const known = postings.get(seed);
  if (known === undefined) postings.set(seed, [sentence]);
  else if (known.length < MAX_POSTINGS) known.push(sentence);
}
