import { withoutMarks } from "./letters.js";
import { MARKED_PAIRS, MARKED_SYLLABLES } from "./vocabulary/marked-pairs.js";

/** How things that were typed without marks are written, by their unmarked text. */
interface Lexicon {
  readonly pairs: ReadonlyMap<string, readonly [string, string]>;
  readonly syllables: ReadonlyMap<string, string>;
}

/** A neighbour that is nearly always written with a syllable says more than how the syllable is mostly written. */
const PAIR_VOTE = 1;
const LONE_VOTE = 0.7;

let known: Lexicon | null = null;

/** Hardly any paper needs it, so it is made when the first one does. */
function lexicon(): Lexicon {
  known ??= {
    pairs: new Map(MARKED_PAIRS.split("|").map((pair) => [withoutMarks(pair), pair.split(" ") as [string, string]])),
    syllables: new Map(MARKED_SYLLABLES.split("|").map((syllable) => [withoutMarks(syllable), syllable])),
  };
  return known;
}

/**
 * Returns a text that was typed without diacritics with those that its syllables most probably bear, letter for letter, so
 * that offsets stay. A syllable that nothing speaks for stays as it is; names of files and addresses do.
 */
export function restoreMarks(text: string): string {
  const { pairs, syllables } = lexicon();
  const words = wordsIn(text);
  let restored = "";
  let end = 0;
  for (const [at, word] of words.entries()) {
    const left = word.joined ? pairs.get(`${(words[at - 1] as Word).key} ${word.key}`)?.[1] : undefined;
    const next = words[at + 1];
    const right = next?.joined === true ? pairs.get(`${word.key} ${next.key}`)?.[0] : undefined;
    const marked = elected([left, right, syllables.get(word.key)]) ?? word.key;
    restored += text.slice(end, word.start) + inCaseOf(text.slice(word.start, word.start + word.key.length), marked);
    end = word.start + word.key.length;
  }
  return restored + text.slice(end);
}

interface Word {
  readonly key: string;
  readonly start: number;
  /** Whether nothing but blanks stands between it and the word before. */
  readonly joined: boolean;
}

/** A run without blanks that is no word: a path, an address, a number, a code. */
const NO_WORD = /[\d/_@\\]|[a-z]\.[a-z]|[a-z]-[a-z]/iu;

function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let open = false;
  for (const { 0: run, index } of text.matchAll(/\S+/gu)) {
    const found = NO_WORD.test(run) ? null : /^([^\p{L}]*)(\p{L}+)([^\p{L}]*)$/u.exec(run);
    if (found === null) {
      open = false;
      continue;
    }
    const [, before = "", letters = "", behind = ""] = found;
    words.push({ key: letters.toLowerCase(), start: index + before.length, joined: open && before === "" });
    open = behind === "";
  }
  return words;
}

/** The reading that most speaks for; of two pairs that disagree, the one with the word before. */
function elected([left, right, lone]: readonly (string | undefined)[]): string | undefined {
  const votes = new Map<string, number>();
  const vote = (reading: string | undefined, weight: number) => {
    if (reading !== undefined) votes.set(reading, (votes.get(reading) ?? 0) + weight);
  };
  vote(left, PAIR_VOTE);
  vote(right, PAIR_VOTE);
  vote(lone, LONE_VOTE);
  let best: string | undefined;
  for (const [reading, count] of votes) if (best === undefined || count > (votes.get(best) as number)) best = reading;
  return best;
}

const inCaseOf = (typed: string, marked: string) =>
  [...marked].map((letter, at) => (/\p{Lu}/u.test(typed[at] as string) ? letter.toUpperCase() : letter)).join("");
