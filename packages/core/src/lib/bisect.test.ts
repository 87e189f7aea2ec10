import { expect, test } from "vitest";
import { lastAtMost, partitionPoint } from "./bisect.js";

test.each([
  [[], 3, 0],
  [[5], 3, 0],
  [[1, 3, 5], 0, 0],
  [[1, 3, 5], 3, 2],
  [[1, 3, 3, 5], 3, 3],
  [[1, 3, 5], 9, 3],
])("of %j, those up to %i are the first %i", (sorted, limit, count) => {
  expect(partitionPoint(sorted.length, (index) => (sorted[index] as number) <= limit)).toBe(count);
  expect(lastAtMost(sorted, limit)).toBe(Math.max(0, count - 1));
});
