import { describe, expect, test } from "vitest";
import { testPublication, testReport } from "../../../testing/report.js";
import { formsText, gapText, publicationRowsOf, spanText } from "./publication-view.js";
import { sections } from "./sections.js";

test("forms are shown by their names; an unknown form as it was written", () => {
  expect(formsText("vi", ["niem-yet", "khac:Dán ở cây đa"])).toBe("niêm yết; Dán ở cây đa");
  expect(formsText("en", ["niem-yet", "loa-truyen-thanh"])).toBe("posting; loudspeaker");
  expect(formsText("vi", [])).toBe("");
});

test.each([
  ["2023-01-13", "2023-02-20", "13/01/2023 – 20/02/2023", "2023-01-13 – 2023-02-20"],
  ["2023-01-13", "..", "13/01/2023 – nay", "2023-01-13 – now"],
  ["2023-06", null, "tháng 6/2023", "2023-06"],
  [null, "2023-02-20", "… – 20/02/2023", "… – 2023-02-20"],
  [null, null, "", ""],
])("from %s to %s", (from, to, vi, en) => {
  expect([spanText("vi", { from, to }), spanText("en", { from, to })]).toEqual([vi, en]);
});

test("what did not arise is no gap", () => {
  expect(gapText("vi", { state: "fail" })).toBe("chưa thấy công khai");
  expect(gapText("vi", { state: "notchecked" })).toBe("chưa thấy công khai");
  expect(gapText("vi", { state: "notapplicable" })).toBe("– không phát sinh");
});

describe("a section has the rows", () => {
  const rowsIn = (changes: Parameters<typeof testPublication>[1]) => {
    const report = testReport([], { publications: [testPublication([], changes)] });
    return publicationRowsOf(report, sections(report, false)[0] as ReturnType<typeof sections>[number]);
  };

  test("of its own unit and checklist only", () => {
    expect(rowsIn({})).toHaveLength(1);
    expect(rowsIn({ unit: "xa-khac" })).toEqual([]);
    expect(rowsIn({ checklist: "nd04" })).toEqual([]);
  });
});
