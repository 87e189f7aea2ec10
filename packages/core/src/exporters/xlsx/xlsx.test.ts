import type { Sheet } from "hucre/xlsx";
import { expect, test } from "vitest";
import { richReport, testReport, testScorecard, testVerdict } from "../../../testing/report.js";
import { cellAt, groupRows, itemRows, records, sheetNamed, sheetsOf, textsOf, totalRow } from "../../../testing/xlsx.js";
import { clauses } from "../lib/format.js";
import { missingPieces } from "../lib/verdict-view.js";

/** Half of a character. */
const LONE = /\p{Cs}/u;

test("one unit and checklist: a score table, the evidence, what is missing, the documents", async () => {
  expect([...(await sheetsOf(richReport())).keys()]).toEqual(["Bảng điểm", "Minh chứng", "Thiếu sót", "Văn bản"]);
});

test("an English report has English sheets", async () => {
  const names = [...(await sheetsOf(richReport({ language: "en" }))).keys()];
  expect(names).toEqual(["Score table", "Evidence", "Missing", "Documents"]);
});

test("each item has its clauses with provenance, its state in words, and the points of the report", async () => {
  const report = richReport();
  const told = itemRows(await sheetNamed(report, "Bảng điểm"));
  expect(told.map((row) => [row["Mã"], row["Nội dung"], row["Căn cứ"], row["Điểm tối đa"], row["Điểm máy chấm"]])).toEqual(
    report.verdicts.map(({ item, title, basis, points }) => [item, title, clauses("vi", basis), points.max, points.earned]),
  );
  expect(told.map((row) => row["Kết quả"])).toEqual([
    "đạt",
    "một phần",
    "thiếu",
    "thiếu",
    "thiếu",
    "không phát sinh",
    "chưa kiểm",
    "lỗi",
  ]);
  expect(told.map((row) => row["STT"])).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(told[2]?.["Căn cứ"]).toContain("(nguồn gián tiếp)");
});

test("the header says who, when, by what, and the score with its formula, coverage and band", async () => {
  const report = richReport();
  const said = (await sheetNamed(report, "Bảng điểm")).rows.slice(0, 6).flat();
  const [scorecard] = report.scorecards;
  expect(said).toEqual(
    expect.arrayContaining([
      "UBND xã An Bình",
      "01/01/2023 – 31/12/2023, tính đến 31/12/2023",
      "Kế hoạch thực hiện dân chủ ở cơ sở",
      "1.0.0 (kh117)",
      scorecard?.formula,
      0.3,
      0.8,
      "Cần cố gắng",
      "1 đạt, 1 một phần, 3 thiếu, 1 không phát sinh, 1 chưa kiểm, 1 lỗi",
    ]),
  );
});

test("sums are formulas that give what the scorecard says, without what did not arise", async () => {
  const report = richReport();
  const sheet = await sheetNamed(report, "Bảng điểm");
  const row = totalRow(sheet);
  const of = (at: number) => [6, 8].map((column) => cellAt(sheet, at, column));
  expect(of(row).map((cell) => cell?.formula)).toEqual(['SUMIF($A$10:$A$19,">0",G10:G19)', 'SUMIF($A$10:$A$19,">0",I10:I19)']);
  expect(of(row).map((cell) => cell?.formulaResult)).toEqual([20, 6]);
  expect(of(row + 1).map((cell) => cell?.formula)).toEqual(["SUBTOTAL(109,G10:G19)", "SUBTOTAL(109,I10:I19)"]);
  const groups = groupRows(sheet);
  expect(groups.map((group) => [group["Nội dung"], group["Tối đa được tính"], group["Điểm máy chấm"]])).toEqual(
    report.scorecards[0]?.groups.map(({ title, max, earned }) => [title, max, earned]),
  );
});

test("where what did not arise earns its points in full, it does so in the table", async () => {
  const verdicts = [
    testVerdict("kh117.ii.1", "Một"),
    testVerdict("kh117.ii.2", "Hai", { state: "notapplicable", points: { earned: 0, max: 2 } }),
  ];
  const groups = [{ id: "kh117.ii", title: "II", earned: 6, max: 6 }];
  const report = testReport(verdicts, { scorecards: [testScorecard({ earned: 6, max: 6, percent: 100, groups })] });
  const sheet = await sheetNamed(report, "Bảng điểm");
  expect(itemRows(sheet)[1]).toMatchObject({ "Điểm tối đa": 2, "Tối đa được tính": 2, "Điểm máy chấm": 2 });
  expect(itemRows(sheet)[1]?.["Ghi chú"]).toContain("Được tính đủ 2,00 điểm.");
  expect(sheet.rows.find(([first]) => first === "Tổng cộng")?.slice(5, 9)).toEqual([8 - 2, 6, 0, 6]);
});

test("the difference takes the inspector's score, else the machine's; where neither can be compared it stays empty", async () => {
  const report = richReport();
  const sheet = await sheetNamed(report, "Bảng điểm");
  const told = itemRows(sheet);
  expect(told.map((row) => row["Điểm tự chấm"])).toEqual([4, 3.5, null, null, null, null, null, null]);
  expect(told.map((row) => row["Chênh lệch"])).toEqual([0, 1.5, "", "", "", null, null, ""]);
  expect(told.map((row) => row["Điểm thẩm định"])).toEqual(told.map(() => null));
  expect(cellAt(sheet, 10, 10)?.formula).toBe('IF(H11="","",ROUND(H11-IF(J11="",I11,J11),2))');
  expect(told[0]?.["Ghi chú"]).toContain("Đơn vị tự chấm theo thang 5,00 điểm.");
});

test("the inspector can enter 0 to the item's maximum, and nothing else", async () => {
  const { dataValidations = [] } = await sheetNamed(richReport(), "Bảng điểm");
  expect(dataValidations.map(({ type, range, formula1, formula2 }) => [type, range, formula1, formula2])).toEqual([
    ["decimal", "J11:J14", "0", "F11"],
    ["decimal", "J16:J19", "0", "F16"],
  ]);
});

test("heads stay in view and are printed on every page, as wide as A4 landscape; states have colours and a filter", async () => {
  const sheet = await sheetNamed(richReport(), "Bảng điểm");
  expect(sheet.freezePane).toEqual({ rows: 9 });
  expect(sheet.autoFilter?.range).toBe("A9:L19");
  expect(sheet.pageSetup).toMatchObject({
    paperSize: "a4",
    orientation: "landscape",
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: "$9:$9",
  });
  expect(sheet.conditionalRules?.map(({ formula, range }) => [formula, range])).toContainEqual(['$E10="đạt"', "E10:E19"]);
  expect(sheet.conditionalRules).toHaveLength(7);
});

test("every piece of evidence has a row with its place and why it counted", async () => {
  const report = richReport();
  const rows = records(await sheetNamed(report, "Minh chứng"), "Bảng kiểm");
  const pieces = report.verdicts.flatMap(({ item, evidence }) => evidence.map(({ path, start }) => [item, path, start.line]));
  expect(rows.map((row) => [row["Mã"], row["Văn bản"], row["Dòng"]])).toEqual(pieces);
  expect(rows[0]?.["Vì sao"]).toBe("Được tính: đã làm, trong kỳ");
});

test("every missing piece has a row with its gain; what has none in particular is told by its reason", async () => {
  const report = richReport();
  const rows = records(await sheetNamed(report, "Thiếu sót"), "Bảng kiểm");
  const told = rows.map((row) => [row["Mã"], row["Còn thiếu"], row["Điểm có thể thêm"]]);
  for (const verdict of report.verdicts) {
    for (const piece of missingPieces(verdict)) expect(told).toContainEqual([verdict.item, piece.message, piece.points]);
  }
  expect(told).toContainEqual(["kh117.iii.1.bao-cao", "Không thấy minh chứng cụ thể", 3]);
  expect(told.filter(([item]) => item === "kh117.ii.8.niem-yet")).toHaveLength(1);
  expect(rows.map((row) => row["Kết quả"])).not.toContain("không phát sinh");
});

test("documents have their hashes and days, checklists their hashes, papers their notices", async () => {
  const sheet = await sheetNamed(richReport(), "Văn bản");
  const [first, second] = records(sheet, "Văn bản");
  expect(first).toMatchObject({ "Số, ký hiệu": "45/BC-UBND", "Mã băm SHA-256": "1".repeat(64) });
  expect(first?.["Ngày"]).toEqual(new Date("2023-06-15T00:00:00Z"));
  expect(second?.["Mã băm SHA-256"]).toBe("Không đọc được: tệp không phải văn bản");
  const all = textsOf(sheet);
  expect(all).toEqual(
    expect.arrayContaining(["0".repeat(64), "Hai văn bản cùng số 45/BC-UBND\nxem thêm bao-cao/46-bc-ubnd.md:3:1"]),
  );
  expect(sheet.pageSetup?.printTitlesRow).toBeUndefined();
});

test("a day that is known less precisely, or is none, stays text", async () => {
  const document = { path: "a.md", sha256: null, number: null, kind: null, unit: "xa-an-binh" };
  const documents = ["2023-06", "2023-13-45", "2023-02-30", null].map((date) => ({ ...document, date }));
  const rows = records(await sheetNamed(testReport([], { documents }), "Văn bản"), "Văn bản");
  expect(rows.map((row) => row["Ngày"])).toEqual(["tháng 6/2023", "45/13/2023", "30/02/2023", null]);
});

test("several tables are set side by side on a sheet before them, by reference", async () => {
  const checklist = { version: "1.0.0", sha256: "0".repeat(64), title: "Bảng kiểm" };
  const unit = { name: "UBND xã Khác", kind: null, parent: null, period: { from: "2023-01-01", to: "2023-12-31" } };
  const base = testReport([]);
  const report = testReport([testVerdict("kh117.ii.1", "Một"), testVerdict("kh117.ii.1", "Một", { unit: "xa-khac" })], {
    units: [...base.units, { ...unit, id: "xa-khac" }],
    checklists: [{ ...checklist, id: "kh117" }],
    scorecards: [testScorecard(), testScorecard({ unit: "xa-khac", percent: null, earned: 0, max: 0 })],
  });
  const sheets = await sheetsOf(report);
  expect([...sheets.keys()].slice(0, 3)).toEqual(["Tổng hợp", "Bảng điểm kh117 xa-an-binh", "Bảng điểm kh117 xa-khac"]);
  const summary = sheets.get("Tổng hợp") as Sheet;
  expect(cellAt(summary, 2, 5)?.formula).toBe("'Bảng điểm kh117 xa-an-binh'!$I$6");
  expect(summary.rows.slice(2).map((row) => row.slice(5, 8))).toEqual([
    [9.5, 16, 0.5938],
    [0, 0, null],
  ]);
  expect(records(sheets.get("Thiếu sót") as Sheet, "Đơn vị")).toEqual([]);
});

test("names of sheets are allowed and differ, whatever the checklists are called", async () => {
  const ids = ["a/b:c*d?[e]'f", "x".repeat(60), "x".repeat(61), "X".repeat(62), "🎉".repeat(30)];
  const checklists = ids.map((id) => ({ id, version: "1", sha256: "0".repeat(64), title: id }));
  const report = testReport([], { checklists, scorecards: ids.map((checklist) => testScorecard({ checklist })) });
  const names = [...(await sheetsOf(report)).keys()];
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length + 4);
  expect(names.every((name) => name.length <= 31 && !LONE.test(name))).toBe(true);
});

test("quiet leaves only what lost points; sums stay those of the report", async () => {
  const sheet = await sheetNamed(richReport(), "Bảng điểm", true);
  expect(itemRows(sheet).map((row) => row["Kết quả"])).toEqual(["một phần", "thiếu", "thiếu", "thiếu"]);
  const row = totalRow(sheet);
  expect(sheet.rows[row]?.[6]).toBe(20);
  expect(cellAt(sheet, row, 6)?.formula).toBeUndefined();
});

test("a report without any unit is a workbook too", async () => {
  const empty = richReport({ units: [], scorecards: [], verdicts: [], documents: [], notices: [] });
  const sheets = await sheetsOf(empty);
  expect(textsOf(...sheets.values())).toContain("Báo cáo không có bảng kiểm nào.");
});

test("a table without items is a workbook too", async () => {
  const sheet = await sheetNamed(testReport([], { scorecards: [testScorecard({ groups: [] })] }), "Bảng điểm");
  expect(sheet.autoFilter?.range).toBe("A8:L9");
});
