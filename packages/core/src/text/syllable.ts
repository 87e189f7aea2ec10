import { TONED_VOWELS, type Tone, withoutMarks } from "./letters.js";

/** A syllable taken apart: `quyết` is onset `qu`, nucleus `yê`, coda `t`, tone `sac`. All parts are small and composed. */
export interface Syllable {
  /** Consonants before the vowels, `qu` and `gi` counting as consonants; may be empty. */
  readonly onset: string;
  /** Vowel letters without tone. */
  readonly nucleus: string;
  /** Consonants after the vowels; may be empty. */
  readonly coda: string;
  readonly tone: Tone;
}

/** The consonants that a syllable can begin with, and the empty string; `qu` and `gi` count as consonants. */
export const ONSETS: ReadonlySet<string> = new Set(
  "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ").concat(""),
);

const RHYMES = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu " +
    "o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet " +
    "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ " +
    "uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uyn uynh uyp uyt uyu " +
    "ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu"
  ).split(" "),
);

// Written with y only because "qu" stands before: quynh, quyt, quych.
const RHYMES_AFTER_QU = new Set(["ych", "yn", "ynh", "yp", "yt"]);

// Typed without diacritics, a syllable is valid when some syllable with diacritics is typed so.
const BARE_RHYMES = new Set([...RHYMES].map(withoutMarks));

const LONGEST_SYLLABLE = 7;

// Taken apart, each letter of a syllable may have two marks.
const LONGEST_WORD = 3 * LONGEST_SYLLABLE;

// Texts repeat their words; the limit bounds memory, not results.
const CACHE_LIMIT = 20_000;
const validityOfWord = new Map<string, boolean>();

const STOP_CODAS = new Set(["c", "ch", "p", "t"]);
const TONES_OF_STOPS = new Set<Tone>(["sac", "nang"]);
const PARTS = /^(?<onset>[bcdđghklmnpqrstvx]*)(?<nucleus>[aăâeêioôơuưy]+)(?<coda>[cghmnpt]*)$/u;

/**
 * Returns the parts of one Vietnamese syllable, or null where `word` is none. Case, composition and the letter that
 * carries the tone do not matter (`Hoà`, `HÒA`, `qúy`); a word typed without diacritics (`dan`, `nuoc`) is a syllable.
 */
export function parseSyllable(word: string): Syllable | null {
  return parse(word, true);
}

/** Returns whether `word` is a Vietnamese syllable as it stands; one typed without diacritics that it needs (`tiep`) is none. */
export function isProperSyllable(word: string): boolean {
  return parse(word, false) !== null;
}

function parse(word: string, lenient: boolean): Syllable | null {
  if (word.length > LONGEST_WORD) return null;
  const read = readTone(word.normalize("NFC").toLowerCase());
  if (read === null || read.letters.length > LONGEST_SYLLABLE) return null;
  const { letters, tone } = read;
  const groups = PARTS.exec(letters)?.groups as { onset: string; nucleus: string; coda: string } | undefined;
  if (groups === undefined) return null;
  const { onset, nucleus, coda } = divide(groups.onset, groups.nucleus, groups.coda);
  const bare = lenient && tone === "ngang" && isAscii(letters);
  const valid = isOnsetOf(onset, nucleus) && isRhyme(onset, nucleus + coda, bare) && isToneOf(coda, tone, bare);
  return valid ? { onset, nucleus, coda, tone } : null;
}

/** Returns whether `word` is one Vietnamese syllable, with or without diacritics. */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > LONGEST_WORD) return false;
  const known = validityOfWord.get(word);
  if (known !== undefined) return known;
  const valid = parseSyllable(word) !== null;
  if (validityOfWord.size >= CACHE_LIMIT) validityOfWord.clear();
  validityOfWord.set(word, valid);
  return valid;
}

function readTone(word: string): { readonly letters: string; readonly tone: Tone } | null {
  let tone: Tone = "ngang";
  let letters = "";
  for (const character of word) {
    const vowel = TONED_VOWELS.get(character);
    letters += vowel?.letter ?? character;
    if (vowel === undefined || vowel.tone === "ngang") continue;
    if (tone !== "ngang") return null;
    tone = vowel.tone;
  }
  return { letters, tone };
}

/** Moves the u of `qu` and the i of `gi` to the onset: "quý" is qu + y, "già" gi + a, but "gì" is g + i, "giếng" g + iê + ng. */
function divide(onset: string, nucleus: string, coda: string): { onset: string; nucleus: string; coda: string } {
  const glide = nucleus.slice(0, 1);
  const rest = nucleus.slice(1);
  const moves = onset === "q" ? glide === "u" : onset === "g" && glide === "i" && isRhyme("gi", rest + coda, true);
  return moves ? { onset: onset + glide, nucleus: rest, coda } : { onset, nucleus, coda };
}

function isOnsetOf(onset: string, nucleus: string): boolean {
  const front = /^[eêiy]/u.test(nucleus);
  if (onset === "c" || onset === "ng") return !front;
  if (onset === "gh" || onset === "ngh") return front;
  return ONSETS.has(onset);
}

function isRhyme(onset: string, rhyme: string, bare: boolean): boolean {
  return RHYMES.has(rhyme) || (bare && BARE_RHYMES.has(rhyme)) || (onset === "qu" && RHYMES_AFTER_QU.has(rhyme));
}

function isToneOf(coda: string, tone: Tone, bare: boolean): boolean {
  return bare || !STOP_CODAS.has(coda) || TONES_OF_STOPS.has(tone);
}

function isAscii(text: string): boolean {
  return /^[a-z]*$/u.test(text);
}
