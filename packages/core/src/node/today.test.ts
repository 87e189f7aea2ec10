import { expect, test } from "vitest";
import { today } from "./today.js";

test("is the day on the clock of this machine", () => {
  expect(today(new Date(2024, 0, 5, 0, 1))).toBe("2024-01-05");
  expect(today(new Date(2024, 11, 31, 23, 59))).toBe("2024-12-31");
});
