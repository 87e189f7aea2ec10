import { expect, test } from "vitest";
import { Inline } from "../markdown/inline.js";
import { joined, type Locate, squeezed, stretch } from "./located-text.js";

/** Takes columns of line 1 for offsets of the source. */
const place: Locate = (start, end) => ({ path: "a.md", start: { line: 1, column: start }, end: { line: 1, column: end } });
const columns = (found: ReturnType<Locate>) => [found.start.column, found.end.column];
const SOURCE = 100;
const located = (text: string) => squeezed(Inline.plain(text, SOURCE), place);

test.each([
  ["a bb cc", "bb", 2],
  ["a   bb cc", "bb", 4],
  ["a \n bb  cc", "cc", 8],
  ["  a  bb", "a", 2],
  ["  a  bb", "bb", 5],
])("%j without its runs of blanks still knows where %j stands", (text, word, offset) => {
  const { text: words, locate } = located(text);
  expect(words).not.toMatch(/\s{2}/);
  const start = words.indexOf(word);
  expect(columns(locate(start, start + word.length))).toEqual([SOURCE + offset, SOURCE + offset + word.length]);
});

test("a part of an inline text begins where it stands", () => {
  const { text, locate } = squeezed(Inline.plain("one  two  three", SOURCE), place, 5, 15);
  expect(text).toBe("two three");
  expect(columns(locate(4, 9))).toEqual([SOURCE + 10, SOURCE + 15]);
});

test("a stretch is trimmed and counts from its first letter", () => {
  const { text, locate } = stretch(located("ab:  cd "), 3);
  expect(text).toBe("cd");
  expect(columns(locate(0, 2))).toEqual([SOURCE + 5, SOURCE + 7]);
});

test("joined texts answer each for themselves, and together for what runs over their border", () => {
  const other = squeezed(Inline.plain("cd", 2 * SOURCE), place);
  const { text, locate } = joined([located("ab"), other], "; ");
  expect(text).toBe("ab; cd");
  expect(columns(locate(0, 2))).toEqual([SOURCE, SOURCE + 2]);
  expect(columns(locate(4, 6))).toEqual([2 * SOURCE, 2 * SOURCE + 2]);
  expect(columns(locate(1, 5))).toEqual([SOURCE + 1, 2 * SOURCE + 1]);
});
