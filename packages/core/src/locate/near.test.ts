import { describe, expect, test } from "vitest";
import { sampleChecklist, sampleItem, sampleSources } from "../../testing/checklist.js";
import { inspect } from "../audit/inspect.js";
import { assembleLibrary } from "../checklist/load.js";
import type { Report, ReportVerdict } from "../model/report.js";

const concepts = { "cong-khai": ["niêm yết", "công khai", "công bố"], dan: ["hộ dân", "dân", "bộ"] };

function itemOf(locator: unknown) {
  return { ...sampleItem(), locator, criteria: [] };
}

const publication = { acts: [{ act: ["@cong-khai"], about: [["dự toán ngân sách", "ngân sách"]], not: ["tập huấn"] }] };

function audit(text: string, locator: unknown = publication, more: readonly unknown[] = [], paths = ["a.md"]): Report {
  const groups = [{ id: "mot", title: "Một", titleEn: "One", items: [itemOf(locator), ...more] }];
  const library = assembleLibrary(sampleSources({ ...sampleChecklist(), groups }, concepts), { language: "vi", hash: () => "" });
  return inspect({
    units: [
      {
        unit: { id: "xa", name: "Xã", kind: "commune", parent: null, period: { from: "2023-01-01", to: "2023-12-31" } },
        documents: paths.map((path) => ({ path, text: `# SỔ THEO DÕI NĂM 2023\n\n${text}\n`, sha256: "" })),
        unreadable: [],
        checklists: ["mau"],
        naPolicy: null,
      },
    ],
    library,
    asOf: "2023-12-31",
    language: "vi",
    exists: () => true,
    gates: { failUnder: null, maxMissing: null },
    version: "0.0.0",
  });
}

const verdictOn = (text: string, locator?: unknown) => audit(text, locator).verdicts[0] as ReportVerdict;
const nearIn = ({ findings }: ReportVerdict) => findings.filter(({ criterion }) => criterion === "near-match");
const told = (text: string, locator?: unknown) => nearIn(verdictOn(text, locator)).map(({ message }) => message);
const slips = (text: string) => audit(text).notices.filter(({ code }) => code === "spelling-slip");
const near = (found: string, meant: string) => [`Gần khớp, chưa tính: “${found}”, có thể là “${meant}”`];

describe("a passage without diacritics", () => {
  const bare = "Ngay 05/4/2023, UBND xa da niem yet du toan ngan sach tai tru so.";

  test("counts like one that was typed properly, and nothing is near", () => {
    const verdict = verdictOn(bare);
    expect([verdict.state, nearIn(verdict)]).toEqual(["pass", []]);
    expect(verdict.evidence).toMatchObject([{ path: "a.md", start: { line: 3 }, status: "done" }]);
  });

  test("is a notice on the paper, and no slip", () => {
    expect(audit(bare).notices.map(({ code }) => code)).toContain("missing-diacritics");
    expect(slips(bare)).toEqual([]);
  });

  test("typed properly it counts, and nothing is near", () => {
    const typed = verdictOn("Ngày 05/4/2023, UBND xã đã niêm yết dự toán ngân sách tại trụ sở.");
    expect([typed.state, nearIn(typed)]).toEqual(["pass", []]);
  });

  test.each([
    ["that is about something else", "Ngay 05/4/2023, UBND xa da niem yet danh sach ho ngheo."],
    ["that the locator rules out", "Ngay 05/4/2023, UBND xa tap huan niem yet du toan ngan sach."],
    ["that is in another language", "The budget was posted in the hall of the commune on 05/4/2023."],
    ["of last year", "Ngay 05/4/2022, UBND xa da niem yet du toan ngan sach tai tru so."],
  ])("%s is not near", (_name, text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    ["planned", "Ngay 05/4/2023, UBND xa se niem yet du toan ngan sach tai tru so.", "planned-only"],
    ["denied", "Nam 2023 UBND xa chua niem yet du toan ngan sach tai tru so.", "negated"],
    ["of last year", "Ngay 05/4/2022, UBND xa da niem yet du toan ngan sach tai tru so.", "out-of-period"],
  ])("what is %s is read as such", (_name, text, reason) => {
    expect(verdictOn(text)).toMatchObject({ state: "fail", reason, points: { earned: 0 } });
  });

  test("function words may stand between, as in proper text", () => {
    const locator = { acts: [{ act: ["niêm yết"], about: [["dự toán ngân sách"]] }] };
    expect(verdictOn("Ngay 05/4/2023 da niem yet du toan cua ngan sach o xa", locator).state).toBe("pass");
  });

  test("one syllable alone is never near", () => {
    expect(told("Ngay 05/4/2023 hop voi 20 ho cua thon", { acts: [{ act: ["họp"], about: [["hộ"]] }] })).toEqual([]);
  });

  test("fixed terms are read as such: the people are not in the name of the committee", () => {
    const locator = { acts: [{ act: ["họp bàn"], about: [["nhân dân"]] }] };
    expect(verdictOn("Ngay 05/4/2023 Uy ban nhan dan hop ban viec xa", locator).reason).toBe("not-mentioned");
  });

  test("its heading may say what it is about", () => {
    expect(verdictOn("## Du toan ngan sach nam nay\n\nDa niem yet tu ngay 05/4/2023 tai tru so.").state).toBe("pass");
  });

  test("where only what it is about is bare, that is told", () => {
    expect(told("## Kết quả niêm yết\n\n| Noi dung | Ngay |\n|---|---|\n| Du toan ngan sach | 05/4/2023 |")).toEqual(
      near("Du toan ngan sach", "dự toán ngân sách"),
    );
  });
});

describe("one slip in a phrase", () => {
  test.each([
    ["a tone", "niêm yêt", "niêm yết"],
    ["a letter", "niêmm yết", "niêm yết"],
    ["no mark in one syllable", "niem yết", "niêm yết"],
    ["a syllable that is no word in use", "công khài", "công khai"],
    ["in capitals", "NIÊM YÊT", "niêm yết"],
  ])("%s: near, and a notice", (_name, found, meant) => {
    const text = `Ngày 05/4/2023, UBND xã đã ${found} dự toán ngân sách tại trụ sở.`;
    expect(verdictOn(text)).toMatchObject({ state: "fail", points: { earned: 0 } });
    expect(told(text)).toEqual(near(found, meant));
    expect(slips(text)).toMatchObject([
      { message: `Có thể gõ sai: “${found}”, nên là “${meant}”; chưa được tính`, places: [{ start: { line: 3, column: 1 } }] },
    ]);
  });

  test.each([
    ["two slips", "niêmm yêtt"],
    ["two letters in one syllable", "niêmxx yết"],
    ["a name", "công Khải"],
    ["a word in use", "công bộ"],
    ["a comma between", "niêm, yêt"],
    ["nothing like it", "gửi xuống"],
  ])("%s: not near", (_name, found) => {
    expect(told(`Ngày 05/4/2023, UBND xã đã ${found} dự toán ngân sách tại trụ sở.`)).toEqual([]);
  });

  test("an abbreviation is no slip", () => {
    expect(told("Ngày 05/4/2023, UBND yêt dự toán ngân sách", { acts: [{ act: ["ủy ban nhân dân họp"] }] })).toEqual([]);
  });

  test("a passage that speaks of the item as it stands is left alone", () => {
    const text = "Ngày 05/4/2023, UBND xã đã niêm yêt, công khai dự toán ngân sách tại trụ sở.";
    expect(verdictOn(text).state).toBe("pass");
    expect(slips(text)).toEqual([]);
  });

  test("an item that is evidenced elsewhere names no near match; the notice stays", () => {
    const text = "Ngày 05/4/2023 đã niêm yết dự toán ngân sách.\n\nNgày 06/4/2023 đã niêm yêt dự toán ngân sách.";
    expect([verdictOn(text).state, told(text)]).toEqual(["pass", []]);
    expect(slips(text)).toHaveLength(1);
  });

  test("an item that did not arise names none", () => {
    const locator = { acts: [{ act: ["niêm yết"] }, { act: ["khiếu nại"] }] };
    const text = "Trong năm 2023 không phát sinh khiếu nại.\n\nNgày 06/4/2023 đã niêm yêt dự toán.";
    expect(verdictOn(text, locator)).toMatchObject({ state: "notapplicable", findings: [] });
  });

  test("a plan with a slip would not count typed properly either", () => {
    expect(told("Năm 2023 xã sẽ niêm yêt dự toán ngân sách.")).toEqual([]);
  });

  test("the slip in a heading above a record is found, once", () => {
    const text = "## Niêm yêt\n\n- Nội dung: dự toán ngân sách\n- Ngày: 05/4/2023\n- Hình thức: bảng tin";
    expect(told(text)).toEqual(near("Niêm yêt", "niêm yết"));
    expect(slips(text)).toHaveLength(1);
  });

  test("one notice for a passage, however many items it touches", () => {
    const other = { ...itemOf(publication), id: "mau.hai", title: "Hai" };
    const { verdicts, notices } = audit("Ngày 05/4/2023 đã niêm yêt dự toán ngân sách.", publication, [other]);
    expect(verdicts.map((verdict) => nearIn(verdict).length)).toEqual([1, 1]);
    expect(notices.filter(({ code }) => code === "spelling-slip")).toHaveLength(1);
  });

  test("a notice for each paper with the slip, even at the same line and column", () => {
    const { notices } = audit("Ngày 05/4/2023 đã niêm yêt dự toán ngân sách.", publication, [], ["a.md", "b.md"]);
    const told = notices.filter(({ code }) => code === "spelling-slip");
    expect(told.map(({ places }) => places.map(({ path }) => path))).toEqual([["a.md"], ["b.md"]]);
  });

  test("no more near matches are named than help", () => {
    expect(told("Ngày 05/4/2023 đã niêm yêt dự toán ngân sách.\n\n".repeat(30))).toHaveLength(10);
  });
});

test("a long hostile text costs time in proportion to its length", () => {
  const start = performance.now();
  audit(`${"niêm yêt tiêp cong dan niem ".repeat(8000)}.`);
  expect(performance.now() - start).toBeLessThan(10_000);
});
