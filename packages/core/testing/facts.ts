import { collectFacts } from "../src/facts/facts.js";
import type { Facts, Passage, Place } from "../src/model/model.js";

/** Returns the facts of a Markdown text. */
export function factsOf(text: string): Facts {
  return collectFacts({ path: "a.md", text, sha256: "" });
}

/** Returns the first passage that holds some words. */
export function passageWith(text: string, words: string): Passage {
  const found = factsOf(text).passages.find((passage) => passage.text.includes(words));
  if (found === undefined) throw new Error(`no passage with ${words}`);
  return found;
}

/** Returns what stands at a place of a text. */
export function cut(text: string, { start, end }: Place): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: lineEnd }) => index + lineEnd.length)];
  const offset = ({ line, column }: Place["start"]) => (starts[line - 1] as number) + column - 1;
  return text.slice(offset(start), offset(end));
}
