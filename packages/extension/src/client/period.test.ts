import { expect, test } from "vitest";
import { isPeriod } from "./period.js";

test.each(["2023", "2023-H1", "2023-Q4", "2023-06", "2023-01-01..2023-06-30"])("%s is a period", (text) => {
  expect(isPeriod(text)).toBe(true);
});

test.each(["", "23", "2023-H3", "2023-Q5", "2023-13", "2023-6", "2023-06-30..2023-01-01", "2023-01-01..", "2023..2024"])(
  "%s is none",
  (text) => {
    expect(isPeriod(text)).toBe(false);
  },
);
