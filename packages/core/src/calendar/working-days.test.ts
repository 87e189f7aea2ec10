import { describe, expect, it } from "vitest";
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
});
