import { expect, test } from "vitest";
import { sampleChecklist, sampleItem, sampleSources } from "../../testing/checklist.js";
import { inspect } from "../audit/inspect.js";
import { assembleLibrary } from "../checklist/load.js";

function audit(text: string, asOf: string) {
  const item = { ...sampleItem(), locator: { acts: [{ act: ["niêm yết"], about: [["dự toán"]] }] }, criteria: [] };
  const groups = [{ id: "mot", title: "Một", titleEn: "One", items: [item] }];
  const library = assembleLibrary(sampleSources({ ...sampleChecklist(), groups }), { language: "vi", hash: () => "" });
  const unit = { id: "xa", name: "Xã", kind: "commune", parent: null, period: { from: "2023-01-01", to: "2023-12-31" } } as const;
  return inspect({
    units: [{ unit, documents: [{ path: "a.md", text, sha256: "" }], unreadable: [], checklists: ["mau"], naPolicy: null }],
    library,
    asOf,
    language: "vi",
    exists: () => true,
    gates: { failUnder: null, maxMissing: null },
    version: "0.0.0",
  });
}

const verdictOn = (text: string, asOf: string) => audit(text, asOf).verdicts[0];
const ROW = "Ngày 05/9/2023 đã niêm yết dự toán tại trụ sở, 9 biểu.";

test("what is dated after the day of the audit counts for nothing yet", () => {
  expect(verdictOn(ROW, "2023-12-31")).toMatchObject({ state: "pass" });
  expect(verdictOn(ROW, "2023-06-30")).toMatchObject({ reason: "planned-only", points: { earned: 0 } });
  expect(verdictOn(ROW, "2023-09-05")).toMatchObject({ state: "pass" });
});

test("a paper dated after it is left aside, whatever it tells, with a notice", () => {
  const paper = `Số: 12/BC-UBND

Hòa An, ngày 20 tháng 12 năm 2023

# BÁO CÁO

Ngày 05/3/2023 đã niêm yết dự toán tại trụ sở.`;
  const early = audit(paper, "2023-06-30");
  expect(early.verdicts[0]).toMatchObject({ points: { earned: 0 } });
  expect(early.notices).toMatchObject([
    { code: "paper-after-as-of", message: "Văn bản đề ngày 20/12/2023, sau ngày kiểm tra 30/06/2023: để ngoài, chưa tính" },
  ]);
  const late = audit(paper, "2023-12-31");
  expect(late.verdicts[0]).toMatchObject({ state: "pass" });
  expect(late.notices).toEqual([]);
});
