import { describe, expect, it } from "vitest";
import { edtfBounds, overlaps, withYear } from "./edtf.js";

describe("edtfBounds", () => {
  it.each([
    ["2023-02-24", "2023-02-24", "2023-02-24"],
    ["2023-04", "2023-04-01", "2023-04-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-Q1", "2023-01-01", "2023-03-31"],
    ["2023-Q4", "2023-10-01", "2023-12-31"],
    ["2023-H1", "2023-01-01", "2023-06-30"],
    ["2023-H2", "2023-07-01", "2023-12-31"],
    ["2023", "2023-01-01", "2023-12-31"],
    ["2023-01/2023-09", "2023-01-01", "2023-09-30"],
    ["2022-09/2023-08", "2022-09-01", "2023-08-31"],
    ["2023-01-15/2023", "2023-01-15", "2023-12-31"],
  ])("%s is from %s to %s", (value, from, to) => {
    expect(edtfBounds(value)).toEqual({ from, to });
  });

  it.each([
    "",
    "..",
    "--10-30",
    "---25",
    "--H1",
    "--01/--09",
    "2023-13",
    "2023-00",
    "2023-02-30",
    "2023-Q5",
    "2023-Q0",
    "2023-H3",
    "2023-05-01/..",
    "../2023-05-01",
    "2023-09/2023-01",
    "năm 2023",
  ])("%j has no fixed days", (value) => {
    expect(edtfBounds(value)).toBeNull();
  });
});

describe("withYear", () => {
  it.each([
    ["--06-20", "2023-06-20"],
    ["--02-29", "2023-02-28"],
    ["--09", "2023-09"],
    ["--Q3", "2023-Q3"],
    ["--H2", "2023-H2"],
    ["--01/--09", "2023-01/2023-09"],
    ["---25", "---25"],
    ["--13-40", "2023-13-31"],
    ["2022-06-20", "2022-06-20"],
    ["", ""],
  ])("%j in 2023 is %j", (value, resolved) => {
    expect(withYear(value, 2023)).toBe(resolved);
  });

  it("keeps 29 February in a leap year", () => {
    expect(withYear("--02-29", 2024)).toBe("2024-02-29");
  });
});

describe("overlaps", () => {
  const june = { from: "2023-06-01", to: "2023-06-30" };

  it("counts both ends", () => {
    expect(overlaps(june, { from: "2023-06-30", to: "2023-07-10" })).toBe(true);
    expect(overlaps(june, { from: "2023-05-01", to: "2023-06-01" })).toBe(true);
    expect(overlaps(june, { from: "2023-01-01", to: "2023-12-31" })).toBe(true);
  });

  it("is false for neighbours", () => {
    expect(overlaps(june, { from: "2023-07-01", to: "2023-07-10" })).toBe(false);
    expect(overlaps(june, { from: "2023-05-01", to: "2023-05-31" })).toBe(false);
  });
});
