import { type Inline, InlineBuilder } from "./inline.js";

/** A run of stars, or a link whose words and target hold nothing to interpret. */
const TOKEN = /\*+|(?<!!)\[([^\][*\s](?:[^\][*]*[^\][*\s])?)\]\(([^\s()<>\\&*]+)\)/g;
/** What may be markup, an escape or an entity. */
const MARKUP = /[[\]<`&\\_\0]/;
const MOST_STARS = 3;

/** Returns the words between two offsets of a text, or null where their markup is more than bold words and links. */
export function plainInline(text: string, start: number, end: number, toSource: (offset: number) => number): Inline | null {
  const builder = new InlineBuilder(toSource);
  return addPlain(builder, text, start, end) ? builder.build() : null;
}

/** Adds the words between two offsets of a text; false where their markup is more than bold words and links. */
export function addPlain(builder: InlineBuilder, text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  let open: string | null = null;
  let at = 0;
  for (const { 0: token, 1: label, 2: target, index } of words.matchAll(TOKEN)) {
    if (!addWords(builder, words.slice(at, index), start + at)) return false;
    at = index + token.length;
    if (label !== undefined && target !== undefined) {
      builder.link(target, start + index, start + at);
      if (!addWords(builder, label, start + index + 1)) return false;
    } else if (open === null) {
      if (token.length > MOST_STARS || !opens(words[index - 1], words[at])) return false;
      open = token;
    } else {
      if (token !== open || !opens(words[at], words[index - 1])) return false;
      open = null;
    }
  }
  return open === null && addWords(builder, words.slice(at), start + at);
}

function addWords(builder: InlineBuilder, words: string, start: number): boolean {
  if (MARKUP.test(words)) return false;
  builder.words(words, start);
  return true;
}

const BLANK = /\s/;
const LETTER = /[\p{L}\p{N}]/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * Whether stars between these two characters can only open (or, with the characters exchanged, only close): blank or nothing on
 * the one side and something on the other, or a punctuation mark on the one and a letter on the other.
 */
function opens(outside: string | undefined, inside: string | undefined): boolean {
  if (inside === undefined || BLANK.test(inside)) return false;
  return outside === undefined || BLANK.test(outside) || (PUNCTUATION.test(outside) && LETTER.test(inside));
}
