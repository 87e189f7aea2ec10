import { typingOf, withoutFileNames } from "../facts/diacritics.js";
import { isSlip, mayBeSlip } from "../facts/spelling.js";
import type { Library } from "../model/library.js";
import type { NearMatch } from "../model/model.js";
import { tokenize } from "../text/keys.js";
import { withoutMarks } from "../text/letters.js";
import { type PhraseHit, phraseMatcher, phraseOf, phraseParts, readWords, type Word } from "../text/phrases.js";
import { compounds } from "../text/vocabulary/compounds.js";
import type { Compiled } from "./compile.js";

/** A phrase that a text nearly holds. */
export interface NearHit extends PhraseHit {
  readonly kind: NearMatch["kind"];
  /** The words as typed. */
  readonly found: string;
  /** The phrase. */
  readonly meant: string;
}

/** Finds the phrases of checklists that a text nearly holds: without diacritics, or with a slip in one syllable. */
export type NearFinder = (text: string) => NearHit[];

/** Words before and behind a slip that a phrase may take in. */
const REACH = 10;
/** One-syllable phrases are never matched nearly: "ban", "bàn", "bản" and "bán" are four words. */
const MIN_SYLLABLES = 2;
const WORDS_ONLY = /^[\p{L}\p{M}\p{N}\s]+$/u;
const NAME = /^\p{Lu}\P{Lu}*$/u;
const FILLERS = new Set(["cua", "cac", "nhung"]);

/** What near matching needs to know of the phrases of checklists. */
interface Index {
  readonly phrases: readonly string[];
  /** Syllables of each phrase. */
  readonly lengths: readonly number[];
  /** Syllables that follow, or precede, a syllable in some phrase. */
  readonly after: ReadonlyMap<string, ReadonlySet<string>>;
  readonly before: ReadonlyMap<string, ReadonlySet<string>>;
  /** Syllables that are written on purpose. */
  readonly known: ReadonlySet<string>;
  readonly find: Compiled["find"];
  readonly findBare: Compiled["find"];
}

/** Returns the finder for the phrases of compiled checklists. */
export function nearFinder(compiled: Compiled, library: Library): NearFinder {
  const index = indexOf(compiled, library);
  return (text) => {
    const readable = withoutFileNames(text);
    const words = readWords(readable);
    return typingOf(readable, words).bare ? bareHits(text, words, index) : slipHits(text, words, index);
  };
}

function indexOf({ phrases, find }: Compiled, { checklists, concepts }: Library): Index {
  const parts = phrases.map(phraseParts);
  const after = new Map<string, Set<string>>();
  const before = new Map<string, Set<string>>();
  for (const keys of parts.flat())
    for (const [at, key] of keys.slice(1).entries()) {
      const previous = keys[at] as string;
      after.set(previous, (after.get(previous) ?? new Set()).add(key));
      before.set(key, (before.get(key) ?? new Set()).add(previous));
    }
  const prose = checklists.flatMap(({ checklist: { groups } }) =>
    groups.flatMap(({ items }) => items.flatMap(({ requirement, evidence, guidance }) => [requirement, evidence, guidance])),
  );
  const written = [...Object.values(concepts).flat(), ...phrases, ...compounds, ...prose];
  const lengths = parts.map((each) => each.flat().length);
  const bare = parts.map((each, at) =>
    (lengths[at] as number) < MIN_SYLLABLES ? "" : phraseOf(each.map((keys) => keys.map(withoutMarks))),
  );
  return {
    phrases,
    lengths,
    after,
    before,
    known: new Set(written.flatMap((text) => tokenize(text).map(({ key }) => key))),
    find,
    findBare: phraseMatcher(bare, compounds.map(withoutMarks)),
  };
}

function bareHits(text: string, words: readonly Word[], { findBare, phrases }: Index): NearHit[] {
  const bare = words.map((word) => ({ ...word, key: withoutMarks(word.key) })).filter(({ key }) => !FILLERS.has(key));
  return findBare(bare).map((hit) => ({
    ...hit,
    kind: "missing-diacritics",
    found: text.slice(hit.start, hit.end),
    meant: phrases[hit.phrase] as string,
  }));
}

function slipHits(text: string, words: readonly Word[], index: Index): NearHit[] {
  return words.flatMap((word, at) =>
    !mayBeSlip(word.key, index.known) || isName(text, word, at) ? [] : slipHitsAt(text, words, at, index),
  );
}

/** A name may be any syllable; whole texts in capitals are no names. */
const isName = (text: string, { start, end }: Word, at: number) => at > 0 && NAME.test(text.slice(start, end));

function slipHitsAt(text: string, words: readonly Word[], at: number, index: Index): NearHit[] {
  const { after, before, known, find, phrases, lengths } = index;
  const word = words[at] as Word;
  const previous = words[at - 1];
  const next = words[at + 1];
  if (previous?.start === word.start || next?.start === word.start) return [];
  const neighbours = [
    ...(previous === undefined ? [] : (after.get(previous.key) ?? [])),
    ...(next === undefined ? [] : (before.get(next.key) ?? [])),
  ];
  const candidates = new Set(neighbours.filter((key) => isSlip(word.key, key, Number.POSITIVE_INFINITY, known)));
  return [...candidates].flatMap((key) => {
    const mended = words.slice(Math.max(0, at - REACH), at + REACH + 1).map((each) => (each === word ? { ...word, key } : each));
    return find(mended).flatMap((hit): NearHit[] => {
      const length = lengths[hit.phrase] as number;
      const found = text.slice(hit.start, hit.end);
      const covers = hit.start <= word.start && hit.end >= word.end && length >= MIN_SYLLABLES && WORDS_ONLY.test(found);
      if (!covers || !isSlip(word.key, key, length, known)) return [];
      return [{ ...hit, kind: "spelling-slip", found, meant: phrases[hit.phrase] as string }];
    });
  });
}
