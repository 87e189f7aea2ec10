import { describe, expect, test } from "vitest";
import { sampleChecklist, sampleItem } from "../../testing/checklist.js";
import { inputOf, sampleLibrary, unitOf } from "../../testing/inspection.js";
import { parseChecklist } from "../checklist/load.js";
import { EvidenceError } from "../model/errors.js";
import { inspect } from "./inspect.js";
import { composeReport } from "./report.js";

const posted = "Ngày 05/4/2023, UBND xã đã niêm yết công khai dự toán ngân sách tại trụ sở.";
const didNotArise = "Trong năm không phát sinh nội dung ngân sách phải niêm yết do xã mới thành lập.";

describe("the report", () => {
  test("names the tool, the day, the language, the checklists with their hashes, and the units", () => {
    const report = inspect(inputOf([unitOf({ "a.md": posted })], { language: "vi" }));
    expect(report).toMatchObject({
      $schema: "urn:dankiem:schema:report",
      schemaVersion: 1,
      tool: { name: "dankiem", version: "1.2.3" },
      asOf: "2023-12-31",
      language: "vi",
      checklists: [{ id: "mau", version: "1.0.0", title: "Bảng kiểm mẫu", sha256: expect.stringMatching(/^\d+$/) }],
      units: [{ id: "xa", name: "Xã xa", period: { from: "2023-01-01", to: "2023-12-31" } }],
    });
  });

  test("speaks the language asked for, titles included", () => {
    const titles = (language: "vi" | "en") => {
      const { verdicts, scorecards } = inspect(inputOf([unitOf({})], { language }));
      return [verdicts[0]?.title, verdicts[0]?.message, scorecards[0]?.groups[0]?.title, scorecards[0]?.formula];
    };
    expect(titles("vi")).toEqual([
      "Công khai ngân sách",
      "Không thấy minh chứng cụ thể",
      "Nhóm một",
      "0,00 / 2,50 điểm = 0,00 %",
    ]);
    expect(titles("en")).toEqual(["Budget made public", expect.any(String), "Group one", expect.stringContaining("0.00 / 2.50")]);
  });

  test("names the group and, by its official number, the basis of each item", () => {
    const [verdict] = inspect(inputOf([unitOf({})])).verdicts;
    expect(verdict).toMatchObject({ group: "mot", basis: [{ instrument: "34/2007/PL-UBTVQH11", ref: "Điều 3" }] });
    const withoutInstruments = { ...sampleLibrary(), instruments: [] };
    expect(inspect(inputOf([unitOf({})], { library: withoutInstruments })).verdicts[0]?.basis[0]?.instrument).toBe("pl34");
  });

  test("tells what each criterion found in words, dates as a reader writes them", () => {
    const findings = inspect(inputOf([unitOf({ "a.md": posted })], { language: "vi" })).verdicts[0]?.findings;
    expect(findings?.map(({ criterion, message, points }) => [criterion, message, points])).toEqual([
      ["date", "Có nêu thời gian: 05/04/2023", 0],
      ["form", expect.stringContaining("niêm yết"), 0],
    ]);
  });

  test("says of what is not yet due that it is not due", () => {
    const [verdict] = inspect(inputOf([unitOf({})], { asOf: "2023-06-01", language: "vi" })).verdicts;
    expect([verdict?.state, verdict?.message]).toEqual(["notchecked", "Chưa đến hạn trong kỳ kiểm tra"]);
  });

  test("lists documents by path, the unreadable with the reason, and lets the code say so", () => {
    const unreadable = [new EvidenceError("evidence-too-large", "a.md", { size: 5, limit: 2 })];
    const report = inspect(inputOf([unitOf({ "b.md": posted }, { unreadable })], { language: "vi" }));
    expect(report.documents.map(({ path, sha256, error }) => [path, sha256 === null, error])).toEqual([
      ["a.md", true, "Tệp quá lớn: 5 byte, tối đa 2"],
      ["b.md", false, undefined],
    ]);
    expect(report.exit).toEqual({ code: 2, reasons: ["evidence-unreadable"] });
  });

  test("lists forty pieces of evidence at most", () => {
    const papers = Object.fromEntries(Array.from({ length: 45 }, (_paper, index) => [`${index}.md`, posted]));
    expect(inspect(inputOf([unitOf(papers)])).verdicts[0]?.evidence).toHaveLength(40);
  });

  test("tells of each attachment whether it is there; addresses are taken at their word", () => {
    const text = `${posted.slice(0, -1)} ([ảnh](a.png), [ảnh](b.png), [tin](https://example.org/x)).`;
    const report = inspect(inputOf([unitOf({ "x/a.md": text })], { exists: (path) => path === "x/a.png" }));
    expect(report.verdicts[0]?.evidence[0]?.fields.attachments).toEqual([
      { target: "a.png", exists: true },
      { target: "b.png", exists: false },
    ]);
  });

  test("orders notices by place, then by code; those without a place come first", () => {
    const place = (path: string, line: number) => ({ path, start: { line, column: 1 }, end: { line, column: 2 } });
    const input = unitOf({});
    const notices = [
      { code: "unsigned", args: {}, places: [place("b.md", 2)] },
      { code: "placeholder", args: {}, places: [place("b.md", 10)] },
      { code: "placeholder", args: {}, places: [place("b.md", 2)] },
      { code: "placeholder", args: {}, places: [place("a.md", 30)] },
      { code: "unsigned", args: {}, places: [] },
      { code: "unsigned", args: {}, places: [] },
    ];
    const lists = [notices.slice(0, 3), [], notices.slice(3)];
    const unit = { input, facts: [], checklists: [], anchors: new Map(), notices: lists };
    const report = composeReport(inputOf([input]), [], [unit]);
    expect(report.notices.map(({ code, places }) => `${code} ${places[0]?.path ?? "-"} ${places[0]?.start.line ?? 0}`)).toEqual([
      "unsigned - 0",
      "unsigned - 0",
      "placeholder a.md 30",
      "placeholder b.md 2",
      "unsigned b.md 2",
      "placeholder b.md 10",
    ]);
  });
});

describe("the fields of evidence", () => {
  const fieldsOf = (text: string) => inspect(inputOf([unitOf({ "a.md": text })])).verdicts[0]?.evidence[0]?.fields;

  test("are those of the passage; a date of its document stands in for a date of its own", () => {
    expect(fieldsOf(posted)).toMatchObject({ dates: ["2023-04-05"], forms: ["niem-yet"], documents: [] });
    expect(fieldsOf("Đã niêm yết công khai ngân sách theo Quyết định số 31/QĐ-UBND ngày 04/4/2023 của UBND xã.")).toMatchObject({
      dates: ["2023-04-04"],
      documents: ["31/QĐ-UBND"],
    });
    expect(fieldsOf("Đã niêm yết công khai Quyết định số 31/QĐ-UBND về ngân sách.")).toMatchObject({ dates: [] });
  });

  test("of a record are completed by its surroundings", () => {
    const rows =
      "| Nội dung | Hình thức | Từ ngày | Đến ngày |\n|---|---|---|---|\n| Công khai ngân sách | Niêm yết | 05/4/2023 | 10/5/2023 |\n";
    expect(fieldsOf(`# Sổ công khai\n\n${rows}`)).toMatchObject({
      from: "2023-04-05",
      to: "2023-05-10",
      dates: [],
      forms: ["niem-yet"],
    });
  });

  test("of minutes are completed by the minutes", () => {
    const minutes = (kind: string) =>
      `**UBND XÃ A**\n\nSố: 15/${kind}-UBND\n\n*Sơn Khê, ngày 05 tháng 4 năm 2023*\n\n**${kind === "BB" ? "BIÊN BẢN" : "BÁO CÁO"}**\n\n**Công khai ngân sách**\n\nHồi 8 giờ ngày 05/4/2023, ông Lê Văn An chủ trì. Đã niêm yết công khai 02 bản dự toán ngân sách tại trụ sở.\n`;
    expect(fieldsOf(minutes("BB"))?.dates).toEqual(["2023-04-05"]);
    expect(fieldsOf(minutes("BC"))?.dates).toEqual([]);
  });
});

describe("the scorecard", () => {
  test("leaves out what did not arise, or counts it in full where the configuration says so", () => {
    const cardOf = (naPolicy: "full" | null) =>
      inspect(inputOf([unitOf({ "a.md": didNotArise }, { naPolicy })], { language: "vi" })).scorecards[0];
    expect(cardOf(null)).toMatchObject({
      percent: null,
      formula: "Không có mục nào tính vào điểm tối đa (không phát sinh: 1 mục, bớt 2,50 điểm)",
    });
    expect(cardOf("full")).toMatchObject({
      percent: 100,
      formula: "2,50 / 2,50 điểm = 100,00 % (không phát sinh: 1 mục, tính đủ 2,50 điểm)",
    });
  });
});

describe("the exit code", () => {
  const exitOf = (texts: Record<string, string>, failUnder: number | null, maxMissing: number | null) =>
    inspect(inputOf([unitOf(texts)], { gates: { failUnder, maxMissing } })).exit;

  test.each([
    ["no gate", { "a.md": "x" }, null, null, 0, []],
    ["the score is reached", { "a.md": posted }, 100, null, 0, []],
    ["the score is missed", { "a.md": "x" }, 0.01, null, 1, ["score-below-threshold"]],
    ["nothing counts, so nothing is missed", { "a.md": didNotArise }, 100, 0, 0, []],
    ["as many are missing as may", { "a.md": "x" }, null, 1, 0, []],
    ["one more is missing", { "a.md": "x" }, null, 0, 1, ["too-many-missing"]],
    ["both gates are missed", { "a.md": "x" }, 50, 0, 1, ["score-below-threshold", "too-many-missing"]],
  ])("%s", (_name, texts, failUnder, maxMissing, code, reasons) => {
    expect(exitOf(texts, failUnder, maxMissing)).toEqual({ code, reasons });
  });

  test("a criterion that breaks or a paper that cannot be read outweighs the gates", () => {
    const library = sampleLibrary();
    const broken = { ...sampleItem(), criteria: [{ criterion: "khong-co" }] };
    const [loaded] = library.checklists;
    const groups = [{ ...loaded?.checklist.groups[0], items: [broken] }] as never;
    const checklist = { ...parseChecklist(JSON.stringify(sampleChecklist()), "mau.json"), groups };
    const input = (unreadable: readonly EvidenceError[]) =>
      inputOf([unitOf({ "a.md": posted }, { unreadable })], {
        library: { ...library, checklists: [{ checklist, sha256: "", file: "mau.json" }] },
        gates: { failUnder: 50, maxMissing: null },
      });
    expect(inspect(input([])).exit).toEqual({ code: 2, reasons: ["criterion-error", "score-below-threshold"] });
    expect(inspect(input([new EvidenceError("evidence-binary", "b.md")])).exit.reasons).toEqual([
      "evidence-unreadable",
      "criterion-error",
      "score-below-threshold",
    ]);
  });
});
