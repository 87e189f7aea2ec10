import { expect, test } from "vitest";
import type { Range } from "vscode-languageserver-types";
import { snapshotOf, type TestFolder } from "../../../testing/snapshot.js";
import { inlayHintsOf } from "./inlay-hints.js";

const WHOLE: Range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

/** Returns the hints of a text as `what stands in front of it → label`. */
function hints(text: string, folder: TestFolder = {}, range = WHOLE): string[] {
  const lines = text.split("\n");
  return inlayHintsOf(snapshotOf({ "a.md": text }, folder), "a.md", range).map(({ position: { line, character }, label }) => {
    const before = lines[line]?.slice(0, character) ?? "";
    return `${/\S+(?: [IV]+)?$/u.exec(before)?.[0]} → ${label}`;
  });
}

const row = (from: string, to: string) => `# SỔ CÔNG KHAI

| TT | Nội dung công khai | Hình thức | Từ ngày | Đến ngày |
|---|---|---|---|---|
| 1 | Dự toán ngân sách xã | Niêm yết tại trụ sở | ${from} | ${to} |
`;

test("behind a date of evidence stands whether it falls into the audited period", () => {
  const told = (day: string) => `Ngày ${day}, UBND xã tổ chức hội nghị quán triệt Chỉ thị 30-CT/TW.\n`;
  expect(hints(told("14/3/2023"))).toEqual(["14/3/2023 → trong kỳ"]);
  expect(hints(told("14/3/2021"))).toEqual(["14/3/2021 → ngoài kỳ"]);
  expect(hints(told("14/3/2021"), { language: "en" })).toEqual(["14/3/2021 → outside the period"]);
});

test("a stretch of which only some days are audited is said to be partly outside", () => {
  const text = "# Báo cáo\n\nTrong quý I/2023, UBND xã đã tổ chức hội nghị quán triệt Chỉ thị 30-CT/TW.\n";
  const labels = (language: "vi" | "en") => {
    const snapshot = snapshotOf({ "a.md": text }, { language });
    const period = { from: "2023-02-01", to: "2023-12-31" };
    const scorecards = snapshot.report.scorecards.map((card) => ({ ...card, period }));
    const hints = inlayHintsOf({ ...snapshot, report: { ...snapshot.report, scorecards } }, "a.md", WHOLE);
    return hints.map(({ label }) => label);
  };
  expect(labels("vi")).toEqual(["01/01/2023 – 31/03/2023 · một phần ngoài kỳ"]);
  expect(labels("en")).toEqual(["2023-01-01 – 2023-03-31 · partly outside the period"]);
});

test("what must be in force may be older than the period, so its dates are not measured by it", () => {
  const marked = (id: string) => `# Báo cáo\n\n<!-- dankiem: ${id} -->\n\nNgày 19/11/2018, xã đã họp.\n`;
  expect(hints(marked("ct30.p3.5"), { checklists: ["ct30"] })).toEqual([]);
  expect(hints(marked("ct30.p3.1"), { checklists: ["ct30"] })).toEqual(["19/11/2018 → ngoài kỳ"]);
});

test("places are right in texts with CRLF", () => {
  expect(hints(row("13/01/2023", "20/02/2023").replaceAll("\n", "\r\n"))).toEqual(hints(row("13/01/2023", "20/02/2023")));
});

test("behind the last day of a posting stand the days that it lasted and the fewest that the checklist asks for", () => {
  expect(hints(row("13/01/2023", "20/02/2023"))).toEqual([
    "13/01/2023 → trong kỳ",
    "20/02/2023 → trong kỳ · 38 ngày, tối thiểu 30",
  ]);
  expect(hints(row("13/01/2023", "20/02/2023"), { language: "en" })[1]).toBe("20/02/2023 → in the period · 38 days, at least 30");
});

test("the tooltip names the checklist's item as the source of the minimum", () => {
  const [, last] = inlayHintsOf(snapshotOf({ "a.md": row("13/01/2023", "20/02/2023") }), "a.md", WHOLE);
  expect(last?.tooltip).toContain("Tối thiểu 30 ngày theo bảng kiểm (kh117.ii.3.cong-khai)");
});

test("a limit that an instrument sets is the one of the first day", () => {
  const [, last] = hints(row("03/7/2023", "15/8/2023"), { checklists: ["l10-xa"] });
  expect(last).toMatch(/43 ngày, tối thiểu 30$/u);
});

test("reversed ends are told; a posting that still runs, or whose ends are vague, has no count", () => {
  expect(hints(row("20/02/2023", "13/01/2023"))[1]).toMatch(/ngày kết thúc trước ngày bắt đầu$/u);
  expect(hints(row("13/01/2023", "Thường xuyên"))).toEqual(["13/01/2023 → trong kỳ"]);
  expect(hints(row("tháng 1/2023", "tháng 3/2023")).join()).not.toContain("ngày,");
});

test("a stretch that is no posting is not counted", () => {
  const text = "Từ ngày 05/01/2023 đến ngày 10/6/2023, công chức xã chi trả trợ cấp cho 126 đối tượng bảo trợ xã hội.\n";
  expect(hints(text).join()).not.toMatch(/\d+ ngày/u);
});

test("behind a quarter stand the days that it means, in evidence and in headings", () => {
  expect(hints("Trong quý I/2023, UBND xã đã tổ chức hội nghị quán triệt Chỉ thị 30-CT/TW.\n")[0]).toMatch(
    /I\/2023 → 01\/01\/2023 – 31\/03\/2023 · trong kỳ$/u,
  );
  expect(hints("# Sổ\n\n## Quý II/2023\n\nKhông có gì.\n", { language: "en" })).toEqual(["II/2023 → 2023-04-01 – 2023-06-30"]);
});

test("a quarter without a year has days only where its section agrees on the year", () => {
  expect(hints("# SỔ TIẾP CÔNG DÂN NĂM 2023\n\n## Quý I\n\n- Số lượt tiếp: 4\n- Đơn nhận: 2\n")).toContain(
    "Quý I → 01/01/2023 – 31/03/2023",
  );
  expect(hints("# Sổ\n\n## Quý I\n")).toEqual([]);
});

test("a date whose place is not certain has no hint", () => {
  const twice = "Ngày 14/3/2023 họp quán triệt Chỉ thị 30-CT/TW, ngày 14/3/2023 gửi văn bản.\n";
  expect(hints(twice)).toEqual([]);
});

test("dates of documents and of what is no evidence have none", () => {
  expect(hints("Hôm nay là ngày 14/3/2023.\n")).toEqual([]);
  const cited = "UBND xã tổ chức hội nghị quán triệt Chỉ thị 30-CT/TW theo Kế hoạch số 15/KH-UBND ngày 20/02/2023.\n";
  expect(hints(cited).join()).not.toContain("20/02/2023");
});

test("only the asked range is answered; an unknown document has no hints", () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
  expect(hints(row("13/01/2023", "20/02/2023"), {}, range)).toEqual([]);
  expect(inlayHintsOf(snapshotOf({}), "a.md", WHOLE)).toEqual([]);
});
