import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./day.js";
import { isWorkingDay } from "./holidays.js";
import { workingDaysBetween } from "./working-days.js";

describe("workingDaysBetween", () => {
  it.each([
    ["2023-05-12", "2023-05-15", 1, "Friday to Monday"],
    ["2023-05-12", "2023-05-14", 0, "Friday to Sunday"],
    ["2023-05-12", "2023-05-12", 0, "the same day"],
    ["2023-05-15", "2023-05-12", 0, "backwards"],
    ["2023-05-08", "2023-05-11", 3, "Monday to Thursday"],
    ["2023-05-13", "2023-05-15", 1, "Saturday to Monday"],
    ["2023-04-28", "2023-05-04", 1, "over the holidays of April and May"],
    ["2023-12-29", "2024-01-02", 1, "over the turn of the year"],
    ["2024-05-03", "2024-05-04", 1, "to a Saturday worked in exchange"],
  ])("from %s to %s are %i: %s", (from, to, days) => {
    expect(workingDaysBetween(from, to)).toBe(days);
  });

  it("counts as one would day by day, in any year", () => {
    const stretch = fc.tuple(fc.integer({ min: -25_000, max: 40_000 }), fc.integer({ min: -10, max: 900 }));
    fc.assert(
      fc.property(stretch, ([start, length]) => {
        const from = addDays("2000-01-01", start);
        const days = Array.from({ length: Math.max(0, length) }, (_, at) => addDays(from, at + 1));
        expect(workingDaysBetween(from, addDays(from, length))).toBe(days.filter(isWorkingDay).length);
      }),
    );
  });
});
