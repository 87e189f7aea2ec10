import { expect, test } from "vitest";
import type { Notice } from "../../model/model.js";
import { steadyNotices } from "./reuse-equal.js";

const notice = (code: string, line = 1): Notice => {
  const start = { line, column: 1 };
  return { code, args: {}, places: [{ path: "a.md", start, end: start }] };
};

test("notices that say the same stay the same objects, their list too where all of them do", () => {
  const steady = steadyNotices();
  const first = steady([notice("one"), notice("two")]);
  expect(steady([notice("one"), notice("two")])).toBe(first);
  const second = steady([notice("two"), notice("one", 2)]);
  expect(second).toEqual([notice("two"), notice("one", 2)]);
  expect(second[0]).toBe(first[1]);
  expect(steady([])).toEqual([]);
});
