import { expect, test } from "vitest";
import { localized } from "./localize.js";

test.each([
  ["2023-10-30", "30/10/2023"],
  ["2023-09", "tháng 9/2023"],
  ["2023-Q4", "quý IV/2023"],
  ["2023-H1", "6 tháng đầu năm 2023"],
  ["2023-H2", "6 tháng cuối năm 2023"],
  ["2023", "năm 2023"],
  ["niem-yet, hop", "niêm yết, họp"],
  ["khac:phát tờ rơi", "phát tờ rơi"],
  ["31/QĐ-UBND", "31/QĐ-UBND"],
  ["2023-Q4, 2023-Q3", "quý IV/2023, quý III/2023"],
])("Vietnamese readers see %s as %s", (given, seen) => {
  expect(localized("vi", { value: given })).toEqual({ value: seen });
});

test("English keeps ISO dates and names forms in English; numbers stay numbers", () => {
  expect(localized("en", { at: "2023-10-30", form: "niem-yet", days: 15 })).toEqual({
    at: "2023-10-30",
    form: "posting",
    days: 15,
  });
});
