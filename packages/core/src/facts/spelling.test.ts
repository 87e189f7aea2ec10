import fc from "fast-check";
import { expect, test } from "vitest";
import { isProperSyllable, isVietnameseSyllable } from "../text/syllable.js";
import { differsInOneLetter, isSlip, mayBeSlip } from "./spelling.js";

const known = new Set(["ban", "bàn", "hợp", "họp", "công", "khai", "dân", "dan"]);

test("a word without the diacritics that it needs is no syllable as it stands", () => {
  for (const word of ["tiep", "tiêp", "yêt", "niem", "viec", "quyet", "nuoc"]) expect(isProperSyllable(word)).toBe(false);
  for (const word of ["ban", "dan", "khai", "tiếp", "Hòa", "gì", "quý"]) expect(isProperSyllable(word)).toBe(true);
  expect(isVietnameseSyllable("tiep")).toBe(true);
  expect(isProperSyllable("x".repeat(50))).toBe(false);
});

test.each<[string, string, number, boolean]>([
  // No syllable as it stands: one mark or one letter.
  ["tiêp", "tiếp", 2, true],
  ["tiep", "tiếp", 2, true],
  ["tiêps", "tiếp", 2, true],
  ["nim", "niêm", 2, false],
  ["niêmm", "niêm", 2, true],
  ["tiêpss", "tiếp", 2, false],
  ["dx", "dự", 2, false],
  // A syllable that is not in use: only the marks may differ.
  ["thoai", "thoại", 2, true],
  ["dối", "đối", 2, true],
  ["bày", "bàn", 3, false],
  // A syllable in use is another word, unless it lacks all marks in a long phrase.
  ["hợp", "họp", 3, false],
  ["ban", "bàn", 2, false],
  ["ban", "bàn", 3, true],
  ["bàn", "ban", 4, false],
  ["dan", "dân", 3, true],
  // What is right is no slip.
  ["công", "công", 3, false],
])("%s for %s in a phrase of %i syllables: %s", (word, meant, length, expected) => {
  expect(isSlip(word, meant, length, known)).toBe(expected);
});

test.each([
  ["tiep", "tiap", true],
  ["tiep", "tiepp", true],
  ["tiep", "tep", true],
  ["iep", "tiep", true],
  ["tiep", "tiep", false],
  ["tiep", "tipe", false],
  ["tiep", "ti", false],
  ["aa", "aaa", true],
  ["", "a", true],
])("%s and %s differ in one letter: %s", (a, b, expected) => {
  expect(differsInOneLetter(a, b)).toBe(expected);
});

test("differing in one letter does not depend on the order, and any inserted letter is one", () => {
  const word = fc.stringMatching(/^[a-d]{0,6}$/);
  fc.assert(fc.property(word, word, (a, b) => differsInOneLetter(a, b) === differsInOneLetter(b, a)));
  fc.assert(
    fc.property(word, fc.nat(6), fc.constantFrom("a", "x"), (a, at, letter) =>
      differsInOneLetter(a, a.slice(0, at) + letter + a.slice(at)),
    ),
  );
});

test("what cannot be a slip is none for any syllable", () => {
  const known = new Set(["niêm", "yết", "công", "khai", "theo", "ban", "bản", "dan"]);
  const word = fc.constantFrom(...known, "niem", "niêmm", "yêt", "khài", "bàn", "thêo", "dân");
  fc.assert(
    fc.property(word, word, fc.constantFrom(2, 3, Number.POSITIVE_INFINITY), (typed, meant, length) => {
      return mayBeSlip(typed, known) || !isSlip(typed, meant, length, known);
    }),
  );
  expect(mayBeSlip("niêm", known)).toBe(false);
});
