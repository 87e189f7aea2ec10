import { expect, test } from "vitest";
import { BlockSum } from "./block-sum.js";

/** Joins words and counts how many it was given. */
function joiner() {
  let count = 0;
  const sum = new BlockSum<string>((parts) => {
    count += parts.length;
    return parts.join("");
  });
  return { sum, looked: () => count };
}

const letters = (count: number) => Array.from({ length: count }, (_, at) => String.fromCharCode(97 + (at % 26)));

test.each([0, 1, 31, 32, 33, 1000])("the sum of %i parts is that of all of them in order", (count) => {
  const { sum } = joiner();
  expect(sum.of(letters(count))).toBe(letters(count).join(""));
});

test("a changed part is found, wherever it stands; added and removed ones too", () => {
  const { sum } = joiner();
  const parts = letters(100);
  sum.of(parts);
  for (const at of [0, 31, 32, 99]) {
    const changed = parts.with(at, "?");
    expect(sum.of(changed)).toBe(changed.join(""));
  }
  for (const other of [parts.slice(1), ["x", ...parts], [], parts]) expect(sum.of(other)).toBe(other.join(""));
});

test("of a thousand parts a change costs one block and the sums of the blocks", () => {
  const { sum, looked } = joiner();
  const parts = letters(1000);
  sum.of(parts);
  const before = looked();
  sum.of(parts.with(500, "?"));
  expect(looked() - before).toBeLessThan(70);
});
