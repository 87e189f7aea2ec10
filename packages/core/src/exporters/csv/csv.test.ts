import { expect, test } from "vitest";
import { richReport, testFinding, testPlace, testReport, testVerdict } from "../../../testing/report.js";
import { csv } from "./csv.js";

const OPTIONS = { color: true, columns: 80, quiet: false } as const;

/** Reads back a file as RFC 4180 says: rows of cells. */
function parse(text: string): string[][] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of cells) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

/** The rows of a report, each as a record by the names of the columns. */
function records(report: Parameters<typeof csv.render>[0]): Record<string, string>[] {
  const [head = [], ...rows] = parse(csv.render(report, OPTIONS).slice(1));
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [head[index] as string, cell])));
}

const titled = (title: string) => records(testReport([testVerdict("kh117.ii.1", title)]))[0]?.["title"];

test("the file looks like this", () => {
  const [partial] = richReport().verdicts.filter(({ state }) => state === "partial");
  expect(csv.render(testReport(partial === undefined ? [] : [partial]), OPTIONS).split("\r\n")).toEqual([
    "\ufeffunit,unitName,checklist,group,item,title,state,stateText,pointsEarned,pointsMax,selfPoints,selfMax,reason,message,missing,clauses,provenance,path,line,evidenceCount",
    'xa-an-binh,UBND xã An Bình,kh117,kh117.ii,kh117.ii.4.tiep-dan,Tiếp công dân định kỳ của Chủ tịch UBND xã,partial,một phần,2,4,3.5,,evidenced,Có minh chứng,Thiếu người thực hiện; Thiếu minh chứng của quý III và quý IV; cần mỗi quý ít nhất một lần có ngày cụ thể; Không rõ tệp đính kèm thuộc về kỳ nào,"117/KH-UBND, mục II.4",text,so-tiep-dan.md,12,1',
    "",
  ]);
});

test("states and points are those of the report, in its order", () => {
  const report = richReport();
  const told = records(report).map(({ item, state, pointsEarned, pointsMax, selfPoints, selfMax, evidenceCount }) => ({
    item,
    state,
    points: { earned: Number(pointsEarned), max: Number(pointsMax) },
    self: selfPoints === "" ? null : [Number(selfPoints), selfMax === "" ? null : Number(selfMax)],
    evidence: Number(evidenceCount),
  }));
  expect(told).toEqual(
    report.verdicts.map(({ item, state, points, self, evidence }) => ({
      item,
      state,
      points,
      self: self === null ? null : [self.points, self.max],
      evidence: evidence.length,
    })),
  );
});

test.each(["=1+1", "+84 24", "-5", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u200b=1", "＝1", "\u0000=1"])(
  "%j is no formula",
  (title) => {
    expect(titled(title)).toMatch(/^'/);
  },
);

test.each(["3 = 3", "xã-phường", "0", "Điều 5 + 6"])("%j stays as it is", (title) => {
  expect(titled(title)).toBe(title);
});

test("numbers of ours stay numbers, below zero too", () => {
  const self = { points: -1.5, max: 0.25, place: testPlace("a.md", 1) };
  const [record] = records(testReport([testVerdict("kh117.ii.1", "A", { self, points: { earned: 0.1, max: 4 } })]));
  expect(record).toMatchObject({ selfPoints: "-1.5", selfMax: "0.25", pointsEarned: "0.1", pointsMax: "4" });
});

test("quotes, commas and line breaks are read back; control and invisible characters are gone", () => {
  expect(titled('nói "được", rồi\r\nthôi')).toBe('nói "được", rồi thôi');
  expect(titled("a\u0000b\u001b[31mc\u202ed\u2066e\ud800f\u0085g")).toBe("ab[31mcdefg");
  expect(titled("x".repeat(10_000))).toHaveLength(10_000);
});

test("where the papers are silent, the place is empty", () => {
  const [record] = records(testReport([testVerdict("kh117.ii.1", "A", { state: "fail", basis: [] })]));
  expect(record).toMatchObject({ path: "", line: "", clauses: "", provenance: "", evidenceCount: "0" });
});

test("several clauses stand side by side with their provenance; the first line is no hint for one program", () => {
  const [record] = records(testReport([richReport().verdicts.find(({ basis }) => basis.length > 1) ?? testVerdict("a", "A")]));
  expect(record).toMatchObject({
    clauses: "117/KH-UBND, mục II.5; 04/2015/NĐ-CP, Điều 7 khoản 3",
    provenance: "text; secondary",
  });
  expect(csv.render(testReport([]), OPTIONS)).toMatch(/^\ufeffunit,/);
});

test("colour, width and quiet change nothing", () => {
  const report = testReport([testVerdict("a", "A", { findings: [testFinding("date-missing", "Thiếu ngày")] })]);
  expect(csv.render(report, { color: false, columns: 0, quiet: true })).toBe(csv.render(report, OPTIONS));
});

test("words are in the language of the report, names of columns are not", () => {
  const english = csv.render(richReport({ language: "en" }), OPTIONS);
  expect(english).toContain(",not checked,");
  expect(english.split("\r\n")[0]).toBe(csv.render(richReport(), OPTIONS).split("\r\n")[0]);
});

test("the byte order mark is left out where that is asked for, and nothing else changes", () => {
  const report = richReport();
  expect(`\ufeff${csv.render(report, { ...OPTIONS, bom: false })}`).toBe(csv.render(report, OPTIONS));
  expect(csv.render(report, { ...OPTIONS, bom: true })).toBe(csv.render(report, OPTIONS));
});
