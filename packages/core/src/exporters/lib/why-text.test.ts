import { expect, test } from "vitest";
import { testEvidence } from "../../../testing/report.js";
import { ReportSchema } from "../../model/report.js";
import { message } from "./messages.js";
import { whyText } from "./why-text.js";

const { fields: none } = testEvidence("a.md", 1);
type Fields = Partial<typeof none>;

test.each<[string, Fields]>([
  ["Được tính: đã làm, trong kỳ", {}],
  ["Được tính: đã làm, trong kỳ, có ngày", { dates: ["2023-03-01"] }],
  ["Được tính: đã làm, trong kỳ, có ngày", { from: "2023-03-01", to: ".." }],
  ["Được tính: đã làm, trong kỳ, có ngày và hình thức", { dates: ["2023-03-01"], forms: ["niem-yet"] }],
  [
    "Được tính: đã làm, trong kỳ, có văn bản, số liệu và tệp minh chứng",
    { documents: ["3/QĐ-UBND"], counts: { visits: 3 }, attachments: [{ target: "a.png", exists: true }] },
  ],
])("what counted says with what: %s", (sentence, fields) => {
  expect(whyText("vi", { why: "counted", fields: { ...none, ...fields } })).toBe(sentence);
});

test.each<[string, Fields]>([
  ["Không tính: ngoài kỳ kiểm tra", {}],
  ["Không tính: ngoài kỳ kiểm tra (22/03/2022)", { dates: ["2022-03-22"] }],
  ["Không tính: ngoài kỳ kiểm tra (01/03/2022, 30/03/2022)", { dates: ["2022-03-01"], from: "2022-03-01", to: "2022-03-30" }],
  ["Không tính: ngoài kỳ kiểm tra (01/03/2022)", { from: "2022-03-01", to: ".." }],
])("what lies outside the period says when: %s", (sentence, fields) => {
  expect(whyText("vi", { why: "out-of-period", fields: { ...none, ...fields } })).toBe(sentence);
});

test("the English sentences say the same", () => {
  expect(whyText("en", { why: "counted", fields: { ...none, dates: ["2023-03-01"], forms: ["hop"] } })).toBe(
    "Counted: done, in the period, with date and form",
  );
  expect(whyText("en", { why: "out-of-period", fields: { ...none, dates: ["2022-03-22"] } })).toBe(
    "Not counted: outside the audited period (2022-03-22)",
  );
});

test("every reason of a report has its sentence in both languages", () => {
  const schema = ReportSchema.properties.verdicts.items.properties.evidence.items.properties.why;
  expect(schema.enum.length).toBe(12);
  for (const why of schema.enum) {
    const vi = whyText("vi", { why, fields: none });
    const en = whyText("en", { why, fields: none });
    expect([vi, en]).toEqual([message("vi", `why-${why}`), message("en", `why-${why}`)]);
    expect(vi).not.toMatch(/^why-/);
    expect(en).not.toBe(vi);
  }
});
