import { describe, expect, it } from "vitest";
import { allMatches, matchAt, matchesAt } from "./match-at.js";

describe("matching at an offset", () => {
  it("matches there and nowhere else", () => {
    expect(matchAt(/\d+/y, "ab12", 2)).toBe("12");
    expect(matchAt(/\d+/y, "ab12", 1)).toBeNull();
    expect(matchesAt(/\d/y, "ab12", 2)).toBe(true);
    expect(matchesAt(/\d/y, "ab12", 1)).toBe(false);
  });

  it("looks back without consuming", () => {
    expect(matchAt(/(?<=b)/y, "ab12", 2)).toBe("");
    expect(matchesAt(/(?<=a)/y, "ab12", 2)).toBe(false);
  });

  it("does not remember the last match", () => {
    const form = /\d/y;
    expect([matchesAt(form, "12", 0), matchesAt(form, "12", 0)]).toEqual([true, true]);
  });

  it("gives every match, each time from the beginning", () => {
    const form = /\d+/g;
    for (const _ of [1, 2])
      expect(allMatches(form, "a1b22").map(({ 0: text, index }) => [text, index])).toEqual([
        ["1", 1],
        ["22", 3],
      ]);
    expect(allMatches(form, "abc")).toEqual([]);
  });
});
