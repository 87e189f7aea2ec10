import { remembering } from "../lib/remembering.js";
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
  /** What may follow after a few words more. */
  gap: Node | null;
}

/** The mark in a phrase that stands for no word or a few: "giám sát … khoản thu". */
const GAP = "…";
/** Most words that a gap takes in; an abbreviation counts as the words that it stands for. */
const GAP_LIMIT = 4;

/** Function words that writers add and drop freely: "Ban Giám sát đầu tư (của) cộng đồng". */
const SKIPPED = new Set(["của", "các", "những"]);
/** "không những …" is one word that affirms; without its second half it would deny. */
const FIXED = /^(?:không|chẳng) những$/u;
const BREAKS = /[.;:!?|()[\]]/;
/** Only capitals abbreviate: "ban" is a word, "BTTND" is not. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\d]+$/u;

/** Returns the words of a text in order, abbreviations spelt out and filler words left out. */
export const readWords = remembering(wordsOf);

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

/** Returns the syllables of a phrase, part by part; a gap stands between two parts. */
export function phraseParts(phrase: string): string[][] {
  const parts = phrase.split(GAP).map((part) => readWords(part).map(({ key }) => key));
  return parts.filter(({ length }) => length > 0);
}

/** Returns the phrase of parts, with a gap between two of them. */
export const phraseOf = (parts: readonly (readonly string[])[]): string => parts.map((keys) => keys.join(" ")).join(` ${GAP} `);

/**
 * Returns a matcher for a list of phrases. Matching is by whole syllables, blind to case, tone placement and the
 * punctuation between syllables, and never crosses a mark that ends a thought. A `…` in a phrase stands for up to four words.
 * `terms` are fixed terms inside which a phrase that is not the whole is no hit.
 */
export function phraseMatcher(phrases: readonly string[], terms: readonly string[] = compounds): PhraseMatcher {
  const root = newNode();
  for (const [index, phrase] of phrases.entries()) insert(root, phraseParts(phrase), index);
  for (const term of terms) insert(root, phraseParts(term), COMPOUND);
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

const newNode = (): Node => ({ next: new Map(), phrases: [], gap: null });

function insert(root: Node, parts: readonly (readonly string[])[], index: number): void {
  let node = root;
  for (const [at, keys] of parts.entries()) {
    if (at > 0) {
      node.gap ??= newNode();
      node = node.gap;
    }
    for (const key of keys) node = child(node, key);
  }
  if (node !== root) node.phrases.push(index);
}

function child({ next }: Node, key: string): Node {
  const known = next.get(key);
  if (known !== undefined) return known;
  const made = newNode();
  next.set(key, made);
  return made;
}

function walk(root: Node, words: readonly Word[], from: number, hits: PhraseHit[]): void {
  const found: PhraseHit[] = [];
  step(root, words, from, from, found);
  if (found.length === 1) hits.push(...found);
  else if (found.length > 1) hits.push(...longestFirst(found));
}

/** Longest first; of a phrase with gaps the shortest reading alone. */
function longestFirst(found: PhraseHit[]): PhraseHit[] {
  found.reverse().sort((one, other) => other.end - one.end);
  const shortest = new Map(found.map((hit) => [hit.phrase, hit]));
  return found.filter((hit) => hit.phrase === COMPOUND || shortest.get(hit.phrase) === hit);
}

/** Goes on from a node at a word; what a gap leaves out is passed over word by word. */
function step(start: Node, words: readonly Word[], from: number, at: number, found: PhraseHit[]): void {
  let node = start;
  for (let next = at; next < words.length; next += 1) {
    const word = words[next] as Word;
    if (next > from && word.afterBreak) return;
    const known = node.next.get(word.key);
    if (known === undefined) return;
    node = known;
    for (const phrase of node.phrases) found.push({ phrase, start: (words[from] as Word).start, end: word.end });
    if (node.gap !== null) overGap(node.gap, words, from, next + 1, found);
  }
}

function overGap(node: Node, words: readonly Word[], from: number, first: number, found: PhraseHit[]): void {
  for (let at = first; at <= first + GAP_LIMIT && at < words.length; at += 1) {
    if ((words[at] as Word).afterBreak) return;
    step(node, words, from, at, found);
  }
}

/** Tells whether a phrase occurs in a text. */
export function says(text: string, phrase: string): boolean {
  return phraseMatcher([phrase])(readWords(text)).length > 0;
}
