import { memoText } from "../lib/memo.js";
import { expandAbbreviation } from "./abbreviations.js";
import { tokenize } from "./keys.js";
import { compounds } from "./vocabulary/compounds.js";

/** One syllable of a text as phrases see it; an abbreviation yields the syllables that it stands for. */
export interface Word {
  readonly key: string;
  /** Offsets in the text; the syllables of one abbreviation share them. */
  readonly start: number;
  readonly end: number;
  /** Whether a mark that ends a thought (`. ; : ! ?`, a bracket, a cell border) stands before it. */
  readonly afterBreak: boolean;
}

/** A phrase found in a text; `phrase` is its index in the list that the matcher was made from. */
export interface PhraseHit {
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

/** Finds every occurrence of its phrases, longest first where they start together. */
export type PhraseMatcher = (words: readonly Word[]) => PhraseHit[];

interface Node {
  readonly next: Map<string, Node>;
  readonly phrases: number[];
}

/** Function words that writers add and drop freely: "Ban Giám sát đầu tư (của) cộng đồng". */
const SKIPPED = new Set(["của", "các", "những"]);
/** "không những …" is one word that affirms; without its second half it would deny. */
const FIXED = /^(?:không|chẳng) những$/u;
const BREAKS = /[.;:!?|()[\]]/;
/** Only capitals abbreviate: "ban" is a word, "BTTND" is not. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\d]+$/u;

/** Returns the words of a text in order, abbreviations spelt out and filler words left out. */
export const readWords = memoText(wordsOf);

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let previousEnd = 0;
  for (const token of tokenize(text)) {
    const afterBreak = words.length > 0 && BREAKS.test(text.slice(previousEnd, token.start));
    previousEnd = token.end;
    if (SKIPPED.has(token.key) && !FIXED.test(`${words.at(-1)?.key} ${token.key}`)) continue;
    const expansion = spellOut(text.slice(token.start, token.end));
    if (expansion === null) words.push({ key: token.key, start: token.start, end: token.end, afterBreak });
    else
      for (const [index, key] of expansion.entries())
        words.push({ key, start: token.start, end: token.end, afterBreak: afterBreak && index === 0 });
  }
  return words;
}

const spelt = new Map<string, readonly string[] | null>();
const SPELT_LIMIT = 5000;

function spellOut(token: string): readonly string[] | null {
  if (!ABBREVIATION.test(token)) return null;
  const known = spelt.get(token);
  if (known !== undefined) return known;
  const first = expandAbbreviation(token)[0];
  const keys =
    first === undefined
      ? null
      : tokenize(first)
          .map(({ key }) => key)
          .filter((key) => !SKIPPED.has(key));
  if (spelt.size >= SPELT_LIMIT) spelt.clear();
  spelt.set(token, keys);
  return keys;
}

/**
 * Returns a matcher for a list of phrases. Matching is by whole syllables, blind to case, tone placement and the
 * punctuation between syllables, and never crosses a mark that ends a thought.
 * `terms` are fixed terms inside which a phrase that is not the whole is no hit.
 */
export function phraseMatcher(phrases: readonly string[], terms: readonly string[] = compounds): PhraseMatcher {
  const root: Node = { next: new Map(), phrases: [] };
  for (const [index, phrase] of phrases.entries()) insert(root, readWords(phrase), index);
  for (const term of terms) insert(root, readWords(term), COMPOUND);
  return (words) => {
    const hits: PhraseHit[] = [];
    for (let at = 0; at < words.length; at += 1) walk(root, words, at, hits);
    return outsideCompounds(hits);
  };
}

/** Marks the end of a compound in the tree of phrases. */
const COMPOUND = -1;

function outsideCompounds(hits: readonly PhraseHit[]): PhraseHit[] {
  const whole = hits.filter(({ phrase }) => phrase === COMPOUND);
  const inside = (hit: PhraseHit) =>
    whole.some(({ start, end }) => hit.start >= start && hit.end <= end && hit.end - hit.start < end - start);
  return hits.filter((hit) => hit.phrase !== COMPOUND && !(whole.length > 0 && inside(hit)));
}

function insert(root: Node, words: readonly Word[], index: number): void {
  let node = root;
  for (const { key } of words) {
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: new Map(), phrases: [] };
      node.next.set(key, next);
    }
    node = next;
  }
  if (node !== root) node.phrases.push(index);
}

function walk(root: Node, words: readonly Word[], from: number, hits: PhraseHit[]): void {
  let node: Node | undefined = root;
  const found: PhraseHit[] = [];
  const start = (words[from] as Word).start;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] as Word;
    if (at > from && word.afterBreak) break;
    node = node.next.get(word.key);
    if (node === undefined) break;
    for (const phrase of node.phrases) found.push({ phrase, start, end: word.end });
  }
  hits.push(...found.reverse());
}

/** Tells whether a phrase occurs in a text. */
export function says(text: string, phrase: string): boolean {
  return phraseMatcher([phrase])(readWords(text)).length > 0;
}
