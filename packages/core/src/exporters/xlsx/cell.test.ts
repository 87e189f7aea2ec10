import type { Sheet } from "hucre/xlsx";
import { expect, test } from "vitest";
import { richReport, testEvidence, testFinding, testPlace, testReport, testVerdict } from "../../../testing/report.js";
import { bytesOf, cellAt, formulasOf, itemRows, sheetNamed, sheetsOf } from "../../../testing/xlsx.js";

/** Half of a character. */
const LONE = /\p{Cs}/u;

const HOSTILE = ["=1+1", "+84", "-5", "@SUM(A1)", "=HYPERLINK(1)", "#N/A", "#DIV/0!", "<b>&amp;", "_x0041_", '"', "'=1", "＝1"];

test.each(HOSTILE)("%j stays the text that it is, in every sheet", async (hostile) => {
  const verdict = testVerdict("kh117.ii.1", hostile, {
    state: "fail",
    message: hostile,
    findings: [testFinding("x", hostile)],
    evidence: [testEvidence(`${hostile}.md`, 1)],
    basis: [{ instrument: hostile, ref: "1", provenance: "text" }],
  });
  const notices = [{ code: "x", args: {}, message: hostile, places: [testPlace("a.md", 1)] }];
  const report = testReport([verdict], { notices });
  const harmless = await sheetsOf(testReport([{ ...verdict, title: "a", message: "a" }]));
  const sheets = await sheetsOf(report);
  const title = [...sheets.values()].map(({ rows }) => rows.flat().filter((cell) => cell === hostile).length);
  expect(title.every((count) => count > 0)).toBe(true);
  expect(formulasOf(sheets.get("Bảng điểm") as Sheet)).toEqual(formulasOf(harmless.get("Bảng điểm") as Sheet));
  for (const name of ["Minh chứng", "Thiếu sót", "Văn bản"]) expect(formulasOf(sheets.get(name) as Sheet)).toEqual([]);
});

test("what looks like a formula is formatted as text, so that it stays text when it is edited", async () => {
  const sheet = await sheetNamed(testReport([testVerdict("kh117.ii.1", "=1+1"), testVerdict("kh117.ii.2", "Hai")]), "Bảng điểm");
  const row = sheet.rows.findIndex((cells) => cells[1] === "kh117.ii.1");
  expect(cellAt(sheet, row, 2)?.style?.numFmt).toBe("@");
  expect(cellAt(sheet, row + 1, 2)?.style?.numFmt ?? "").not.toBe("@");
});

test("what cannot be seen is written as an escape, line breaks become spaces", async () => {
  const title = "a\u0000b\u202ec\u200bd\ud800e\nf\tg";
  const sheet = await sheetNamed(testReport([testVerdict("kh117.ii.1", title)]), "Bảng điểm");
  expect(itemRows(sheet)[0]?.["Nội dung"]).toBe("a\\u0000b\\u202ec\\u200bd\\ud800e f g");
});

test("a text that no cell can hold is cut with a sign, never through a character", async () => {
  const sheet = await sheetNamed(testReport([testVerdict("kh117.ii.1", `a${"🎉".repeat(20_000)}`)]), "Bảng điểm");
  const cell = String(itemRows(sheet)[0]?.["Nội dung"]);
  expect(cell.length).toBeLessThanOrEqual(32_767);
  expect(cell.endsWith("🎉…")).toBe(true);
  expect(cell).not.toMatch(LONE);
  const ten = await sheetNamed(testReport([testVerdict("kh117.ii.1", "x".repeat(10_000))]), "Bảng điểm");
  expect(String(itemRows(ten)[0]?.["Nội dung"])).toHaveLength(10_000);
});

test("the same report gives the same bytes, and it is left as it was", async () => {
  const report = richReport();
  const before = JSON.stringify(report);
  expect(Buffer.compare(await bytesOf(report), await bytesOf(richReport()))).toBe(0);
  expect(JSON.stringify(report)).toBe(before);
});
