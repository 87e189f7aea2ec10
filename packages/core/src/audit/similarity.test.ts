import { expect, test } from "vitest";
import { inputOf, sampleLibrary, unitOf } from "../../testing/inspection.js";
import { sampleModel } from "../../testing/similarity.js";
import type { Similarity } from "../model/similarity.js";
import { inspect } from "./inspect.js";
import { createInspector } from "./inspector.js";

const library = { ...sampleLibrary(), similarity: () => sampleModel() };
const read = "Ngày 05/4/2023, trưởng thôn đọc tiền thu chi cho bà con cả thôn cùng nghe.";
const audit = (text: string, similarity?: Similarity) =>
  inspect(inputOf([unitOf({ "a.md": `# Sổ\n\n${text}\n` }, similarity === undefined ? {} : { similarity })], { library }));

test("what is told in other words earns points as inferred, with the words that decided", () => {
  const { verdicts, scorecards } = audit(read);
  expect(verdicts).toMatchObject([
    { reason: "evidenced", evidence: [{ path: "a.md", why: "counted", inference: { terms: ["thu chi", "bà con"] } }] },
  ]);
  expect(verdicts[0]?.possible).toBeUndefined();
  expect(scorecards[0]?.inferred).toBe(scorecards[0]?.earned);
  expect(scorecards[0]?.formula).toContain("rest on similar wording");
});

test("a suggestion earns nothing and changes no reason", () => {
  const { verdicts, scorecards } = audit(read, "suggest");
  expect(verdicts).toMatchObject([
    { reason: "not-mentioned", state: "fail", evidence: [], possible: [{ path: "a.md", start: { line: 3, column: 1 } }] },
  ]);
  expect(scorecards[0]).toMatchObject({ earned: 0 });
  expect(scorecards[0]).not.toHaveProperty("inferred");
});

test("switched off, the report is that of a library without anything learnt", () => {
  expect(audit(read, "off")).toEqual(inspect(inputOf([unitOf({ "a.md": `# Sổ\n\n${read}\n` })])));
});

test.each([
  ["planned-only", "Tháng tới trưởng thôn sẽ đọc tiền thu chi cho bà con cả thôn cùng nghe."],
  ["negated", "Trong quý I năm 2023 trưởng thôn chưa đọc tiền thu chi cho bà con cả thôn cùng nghe."],
  ["out-of-period", "Ngày 05/4/2021, trưởng thôn đọc tiền thu chi của thôn cho bà con cả thôn cùng nghe."],
])("the engine judges what was inferred: %s", (reason, text) => {
  expect(audit(text).verdicts).toMatchObject([{ reason, points: { earned: 0 } }]);
});

test("what speaks of something else is neither credited nor shown", () => {
  const [verdict] = audit("Ngày 05/4/2023, trưởng thôn phát gạo cho các hộ trong thôn.").verdicts;
  expect(verdict).toMatchObject({ reason: "not-mentioned", evidence: [] });
  expect(verdict?.possible).toBeUndefined();
});

test("words of the checklist go before similar ones", () => {
  const posted = "Ngày 05/4/2023, UBND xã đã niêm yết công khai dự toán ngân sách tại trụ sở.";
  const [verdict] = audit(`${read}\n\n${posted}`).verdicts;
  expect(verdict?.evidence.map(({ start, inference }) => [start.line, inference])).toEqual([[5, undefined]]);
});

test("an inspector that remembers says the same when the setting changes", () => {
  const inspector = createInspector();
  const unit = unitOf({ "a.md": `# Sổ\n\n${read}\n` });
  const reasons = (["credit", "suggest", "credit", "off"] as const).map(
    (similarity) => inspector.inspect(inputOf([{ ...unit, similarity }], { library })).verdicts[0]?.reason,
  );
  expect(reasons).toEqual(["evidenced", "not-mentioned", "evidenced", "not-mentioned"]);
});
