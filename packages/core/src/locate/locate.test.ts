import { describe, expect, test } from "vitest";
import { sampleChecklist, sampleItem, sampleSources } from "../../testing/checklist.js";
import { factsOf } from "../../testing/facts.js";
import { assembleLibrary } from "../checklist/load.js";
import { compile } from "./compile.js";
import { locate } from "./locate.js";

const ID = "mau.cong-khai";

function found(text: string, locator: unknown, period = "year") {
  const groups = [{ id: "mot", title: "Nhóm", titleEn: "Group", items: [{ ...sampleItem(), locator, period }] }];
  const library = assembleLibrary(sampleSources({ ...sampleChecklist(), groups }), { language: "vi", hash: () => "" });
  return locate(factsOf(text), compile(library, library.checklists));
}

const acts = { acts: [{ act: ["niêm yết"], about: [["ngân sách"]], not: ["đất đai"] }] };

describe("acts", () => {
  test.each([
    ["both in the sentence", "Đã niêm yết ngân sách.", 1],
    ["what it is about in the heading", "## Ngân sách\n\nĐã niêm yết tại trụ sở.", 1],
    ["the act in the lead-in", "Đã niêm yết tại trụ sở:\n\na) Ngân sách xã.", 1],
    ["the act in the column headers", "| Niêm yết | Số |\n|---|---|\n| Ngân sách | 1 |", 1],
    ["no word of the act", "Đã lập ngân sách.", 0],
    ["another matter", "Đã niêm yết quy hoạch.", 0],
    ["a matter that is ruled out", "Đã niêm yết ngân sách đất đai.", 0],
    ["neither in the sentence itself", "## Niêm yết ngân sách\n\nXã có 12 thôn.", 0],
  ])("%s", (_, text, times) => {
    expect(found(text, acts)).toHaveLength(times);
  });

  test.each([
    ["Đã niêm yết ngân sách ngày 05/4/2023.", "done"],
    ["Sẽ niêm yết ngân sách.", "planned"],
    ["Chưa niêm yết ngân sách.", "negated"],
  ])("%s is %s", (text, status) => {
    expect(found(text, acts)).toMatchObject([{ status, strength: "narrative" }]);
  });

  test("a row is a record", () => {
    expect(found("| Nội dung | Hình thức |\n|---|---|\n| Ngân sách | Niêm yết |", acts)).toMatchObject([{ strength: "record" }]);
  });

  test("what a draft reports is not yet said", () => {
    const draft = "**UBND XÃ SƠN KHÊ**\n\nSố:    /BC-UBND\n\n# BÁO CÁO\n\n## Kết quả\n\nĐã niêm yết ngân sách ngày 05/4/2023.";
    expect(found(draft, acts)).toMatchObject([{ status: "planned" }]);
  });
});

test("a marker names the item without any of its words, and leaves the status to the text", () => {
  expect(found(`Việc khác.\n\n<!-- dankiem: ${ID} -->\n\nChưa làm.`, acts)).toMatchObject([
    { strength: "declared", status: "negated" },
  ]);
});

describe("documents", () => {
  const paper = (title: string, kind = "KH") =>
    `---\nso-hieu: 12/${kind}-UBND\nngay-ban-hanh: 15/02/2023\ntrich-yeu: ${title}\n---\n\nCăn cứ Pháp lệnh số 34/2007/PL-UBTVQH11.`;
  const plan = { documents: [{ kinds: ["KH"], about: [["dân chủ"]], not: ["sửa đổi"] }] };

  test.each([
    ["its kind and title", paper("Kế hoạch thực hiện dân chủ"), 1],
    ["another title", paper("Kế hoạch làm đường"), 0],
    ["a title that is ruled out", paper("Kế hoạch sửa đổi về dân chủ"), 0],
    ["another kind", paper("Báo cáo về dân chủ", "BC"), 0],
    ["no kind", "Dân chủ", 0],
  ])("%s", (_, text, times) => {
    expect(found(text, plan)).toHaveLength(times);
  });

  test("its number, date and kind are its fields", () => {
    expect(found(paper("Kế hoạch thực hiện dân chủ"), plan)).toMatchObject([
      { status: "done", particular: true, fields: { dates: ["2023-02-15"], documents: [{ number: "12/KH-UBND" }] } },
    ]);
  });

  test("it must cite the instrument, where one is asked for", () => {
    const citing = { documents: [{ kinds: ["KH"], cites: ["pl34"] }] };
    expect(found(paper("Kế hoạch"), citing)).toHaveLength(1);
    expect(found(paper("Kế hoạch").replace("34/2007", "35/2007"), citing)).toEqual([]);
  });

  test.each([
    ["Báo cáo sơ kết 6 tháng đầu năm 2023", "half-year"],
    ["Báo cáo tổng kết năm 2023", "year"],
    ["Báo cáo 9 tháng năm 2023", "year"],
  ])("%s reports on a %s and on nothing else", (title, scope) => {
    for (const asked of ["half-year", "year"])
      expect(found(paper(title, "BC"), { documents: [{ kinds: ["BC"], scope: asked }] })).toHaveLength(asked === scope ? 1 : 0);
  });
});

test("a plan that names a paper with its date shows that a paper in force exists, not that a yearly act was done", () => {
  const text = "---\nso-hieu: 9/KH-UBND\n---\n\nThực hiện niêm yết ngân sách theo Quyết định số 12/QĐ-UBND ngày 05/4/2023.";
  expect(found(text, acts, "in-force")).toMatchObject([{ status: "done" }]);
  expect(found(text, acts, "year")).toMatchObject([{ status: "planned" }]);
});
