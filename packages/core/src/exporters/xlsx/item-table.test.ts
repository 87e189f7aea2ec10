import { expect, test } from "vitest";
import { testEvidence, testFinding, testPlace, testReport, testScorecard, testVerdict } from "../../../testing/report.js";
import { cellAt, groupRows, itemRows, records, sheetNamed, textsOf, totalRow } from "../../../testing/xlsx.js";
import type { Report } from "../../model/report.js";

const [unit] = testReport([]).units;
const twoUnits = [unit, { ...unit, id: "xa-khac", name: "UBND xã Khác" }] as Report["units"];

test("a piece of evidence tells what it shows", async () => {
  const fields = {
    ...testEvidence("a.md", 1).fields,
    dates: ["2023-03-01", "2023-04"],
    from: "2023-03-01",
    to: "2023-03-31",
    forms: ["niem-yet"],
    documents: ["12/BC-UBND"],
    responsible: ["Bà Lan"],
    attachments: [
      { target: "anh.png", exists: true },
      { target: "mat.png", exists: false },
    ],
  };
  const evidence = [testEvidence("a.md", 7, { fields, inPeriod: false, strength: "declared", why: "out-of-period" })];
  const sheet = await sheetNamed(testReport([testVerdict("kh117.ii.1", "Một", { evidence })]), "Minh chứng");
  expect(records(sheet, "Bảng kiểm")[0]).toMatchObject({
    "Văn bản": "a.md",
    Dòng: 7,
    Việc: "đã làm",
    Kỳ: "ngoài kỳ",
    Dạng: "khai rõ mã nội dung",
    Ngày: "01/03/2023; tháng 4/2023",
    "Thời gian": "01/03/2023 – 31/03/2023",
    "Hình thức": "niêm yết",
    "Số văn bản": "12/BC-UBND",
    "Người thực hiện": "Bà Lan",
    "Tệp minh chứng": "anh.png; mat.png (không thấy tệp)",
  });
});

test("the unit is named in each row where there is more than one", async () => {
  const verdict = testVerdict("kh117.ii.1", "Một", { unit: "xa-khac", evidence: [testEvidence("a.md", 1)] });
  const report = testReport([verdict], { units: twoUnits, scorecards: [testScorecard({ unit: "xa-khac" })] });
  const rows = records(await sheetNamed(report, "Minh chứng"), "Đơn vị");
  expect(rows.map((row) => row["Đơn vị"])).toEqual(["UBND xã Khác"]);
});

test("a missing piece stands where it is, else where the item's evidence is or belongs, else nowhere", async () => {
  const piece = (places: ReturnType<typeof testPlace>[]) => [testFinding("x", "Thiếu", { places })];
  const wanting = { state: "fail", points: { earned: 0, max: 1 } } as const;
  const report = testReport([
    testVerdict("kh117.ii.1", "Một", { ...wanting, findings: piece([testPlace("a.md", 3)]) }),
    testVerdict("kh117.ii.2", "Hai", { ...wanting, findings: piece([]), anchor: testPlace("b.md", 4) }),
    testVerdict("kh117.ii.3", "Ba", { ...wanting, findings: piece([]) }),
  ]);
  const rows = records(await sheetNamed(report, "Thiếu sót"), "Bảng kiểm");
  expect(rows.map((row) => [row["Văn bản"], row["Dòng"]])).toEqual([
    ["a.md", 3],
    ["b.md", 4],
    [null, null],
  ]);
});

test("a hint where to look comes after the reason, not in its place", async () => {
  const near = testFinding("near", "Gần đúng", { criterion: "near-match", points: 0 });
  const verdict = testVerdict("kh117.ii.1", "Một", {
    state: "fail",
    message: "Không thấy",
    points: { earned: 0, max: 3 },
    findings: [near],
  });
  const rows = records(await sheetNamed(testReport([verdict]), "Thiếu sót"), "Bảng kiểm");
  expect(rows.map((row) => [row["Còn thiếu"], row["Điểm có thể thêm"]])).toEqual([
    ["Không thấy", 3],
    ["Gần đúng", 0],
  ]);
});

test("notices say against what they are; those on no paper stand first", async () => {
  const notices = [
    { code: "general", args: {}, message: "Chung", places: [] },
    { code: "figures-sum", args: {}, message: "Lệch", places: [testPlace("a.md", 2), testPlace("a.md", 5)] },
  ];
  const sheet = await sheetNamed(testReport([], { notices }), "Văn bản");
  expect(sheet.rows.slice(-2)).toEqual([
    ["Lưu ý chung", "general", null, "Chung", null, null],
    ["a.md", "figures-sum", "2:1", "Lệch (trái với dòng 5)\nxem thêm a.md:5:1", null, null],
  ]);
});

test("where checklists were chosen, it is said why; a paper of a unit that is not listed keeps its id", async () => {
  const selection = [
    { unit: "xa-an-binh", checklist: "kh117", selected: true, message: "còn hiệu lực" },
    { unit: "xa-an-binh", checklist: "nd04", selected: false, message: "hết hiệu lực" },
  ];
  const documents = [{ path: "a.md", sha256: null, number: null, kind: null, date: null, unit: "xa-la" }];
  const sheet = await sheetNamed(testReport([], { selection, documents }), "Văn bản");
  expect(sheet.rows.slice(-2).map((row) => row.slice(0, 3))).toEqual([
    ["UBND xã An Bình", "được chọn", "kh117: còn hiệu lực"],
    ["UBND xã An Bình", "không chọn", "nd04: hết hiệu lực"],
  ]);
  expect(textsOf(sheet)).toEqual(expect.arrayContaining(["xa-la", "không có"]));
});

test("what does not concern the unit counts for nothing", async () => {
  const verdicts = [
    testVerdict("kh117.ii.1", "Một"),
    testVerdict("kh117.ii.2", "Hai", { state: "notselected", points: { earned: 0, max: 2 } }),
  ];
  const groups = [{ id: "kh117.ii", title: "II", earned: 4, max: 4 }];
  const sheet = await sheetNamed(
    testReport(verdicts, { scorecards: [testScorecard({ earned: 4, max: 4, percent: 100, groups })] }),
    "Bảng điểm",
  );
  expect(itemRows(sheet)[1]).toMatchObject({
    "Kết quả": "không dành cho loại đơn vị này",
    "Tối đa được tính": 0,
    "Chênh lệch": null,
  });
  expect(cellAt(sheet, totalRow(sheet), 6)).toMatchObject({ value: 4, type: "formula" });
});

test("numbers that the rows do not come to stand as the report has them", async () => {
  const groups = [
    { id: "kh117.ii", title: "II", earned: 3, max: 5 },
    { id: "kh117.iii", title: "III", earned: 0, max: 1 },
  ];
  const report = testReport([testVerdict("kh117.ii.1", "Một")], {
    scorecards: [testScorecard({ earned: 3, max: 6, percent: 49, groups })],
  });
  const sheet = await sheetNamed(report, "Bảng điểm");
  expect(groupRows(sheet).map((row) => [row["Tối đa được tính"], row["Điểm máy chấm"]])).toEqual([
    [5, 3],
    [1, 0],
  ]);
  expect(cellAt(sheet, totalRow(sheet), 8)).toMatchObject({ value: 3, type: "number" });
  expect(cellAt(sheet, 3, 6)).toMatchObject({ value: 0.49, type: "number" });
});
