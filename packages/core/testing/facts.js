import { collectFacts } from "../src/facts/facts.js";
/** Returns the facts of a Markdown text. */
export function factsOf(text) {
  return collectFacts({ path: "a.md", text, sha256: "" });
}
/** Returns the first passage that holds some words. */
export function passageWith(text, words) {
  const found = factsOf(text).passages.find((passage) => passage.text.includes(words));
  if (found === undefined) throw new Error(`no passage with ${words}`);
  return found;
}
/** Returns what stands at a place of a text. */
export function cut(text, { start, end }) {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: lineEnd }) => index + lineEnd.length)];
  const offset = ({ line, column }) => starts[line - 1] + column - 1;
  return text.slice(offset(start), offset(end));
}
//# sourceMappingURL=facts.js.map
