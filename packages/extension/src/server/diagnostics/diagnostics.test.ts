import { expect, test } from "vitest";
import { DiagnosticSeverity } from "vscode-languageserver-types";
import { snapshotOf, type TestFolder } from "../../../testing/snapshot.js";
import { DEFAULTS } from "../audit/settings.js";
import { sourceFinder } from "../lib/item-sources.js";
import { textAt } from "../lib/ranges.js";
import { Diagnoser, type DiagnosticOptions, diagnosticsOf, issueDiagnostics } from "./diagnostics.js";

const REPORT = `ỦY BAN NHÂN DÂN XÃ SƠN KHÊ
Số: 118/BC-UBND
Sơn Khê, ngày 06 tháng 11 năm 2023

# BÁO CÁO Kết quả thực hiện Quy chế dân chủ ở cơ sở năm 2023

## 1. Kiểm tra việc thực hiện quy chế dân chủ

Trong năm chưa tổ chức kiểm tra việc thực hiện quy chế dân chủ tại các thôn.

## 2. Tiếp công dân

UBND xã ban hành văn bản so 12/UBND-KH về tiếp công dân.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
(Đã ký)
Lò Văn Hùng
`;

function shown(texts: Readonly<Record<string, string>>, folder: TestFolder = {}, changes: Partial<DiagnosticOptions> = {}) {
  const snapshot = snapshotOf(texts, folder);
  const options = { severity: DEFAULTS.severity, hasClientCommands: false, sourceOf: sourceFinder(snapshot), ...changes };
  return { snapshot, byPath: diagnosticsOf(snapshot, options) };
}

test("an item that the papers say was not done is a problem on the words that say so", () => {
  const { snapshot, byPath } = shown({ "bao-cao.md": REPORT });
  const problem = byPath.get("bao-cao.md")?.find(({ code }) => code === "kh117.ii.8");
  expect(problem).toMatchObject({ severity: DiagnosticSeverity.Warning, source: "dankiem", data: { kind: "missing" } });
  expect(problem?.message).toMatch(/^Thiếu: .+ \(0,00\/\d,\d\d điểm; .*117\/KH-UBND/u);
  const { start, end } = problem?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const place = {
    start: { line: start.line + 1, column: start.character + 1 },
    end: { line: end.line + 1, column: end.character + 1 },
  };
  expect(textAt(snapshot.documents.get("bao-cao.md") ?? { text: "" }, place)).toMatch(/^Trong năm chưa tổ chức kiểm tra/u);
});

test("an item of which nothing speaks is a problem of the heading under which it belongs", () => {
  const { byPath } = shown({ "bao-cao.md": REPORT });
  const heading = REPORT.split("\n").indexOf("## 2. Tiếp công dân");
  const found =
    byPath.get("bao-cao.md")?.filter(({ range, data }) => range.start.line === heading && data.kind === "missing") ?? [];
  expect(found.map(({ code }) => String(code))).toContain("kh117.ii.4.boi-duong");
  expect(found[0]?.range.end.character).toBe("## 2. Tiếp công dân".length);
});

test("an item without any heading is a problem of the index document", () => {
  const { byPath } = shown({ "README.md": "# Hồ sơ\n", "x/bao-cao.md": REPORT });
  const items = byPath.get("README.md") ?? [];
  expect(items.length).toBeGreaterThan(3);
  expect(new Set(items.map(({ range }) => range.start.line))).toEqual(new Set([0]));
});

test("related information names the item in its checklist", () => {
  const { byPath } = shown({ "bao-cao.md": REPORT });
  const problem = byPath.get("bao-cao.md")?.find(({ code }) => code === "kh117.ii.8");
  const related = problem?.relatedInformation?.at(-1);
  expect(related?.location.uri).toMatch(/kh117\.json$/u);
  expect(related?.message).toMatch(/^Mục trong bảng kiểm: /u);
});

test("messages come in the language of the audit", () => {
  const { byPath } = shown({ "bao-cao.md": REPORT }, { language: "en" });
  expect(byPath.get("bao-cao.md")?.find(({ code }) => code === "kh117.ii.8")?.message).toMatch(/^Missing: /u);
});

test("a kind of problem can be given another severity, or be hidden", () => {
  const off = shown({ "a.md": REPORT }, {}, { severity: { ...DEFAULTS.severity, missing: "off", defect: "error" } }).byPath;
  expect(off.get("a.md")?.some(({ data }) => data.kind === "missing")).toBe(false);
});

test("codes link to the explanation only where the editor can run the command", () => {
  const link = (hasClientCommands: boolean) =>
    shown({ "a.md": REPORT }, {}, { hasClientCommands }).byPath.get("a.md")?.[0]?.codeDescription?.href;
  expect(link(false)).toBeUndefined();
  expect(decodeURIComponent(link(true) ?? "")).toMatch(/^command:dankiem\.explainItem\?\["[^"]+","file:\/\/\/folder\/?"\]$/u);
});

test("mistakes of a configuration stand in its line", () => {
  const issues = [{ file: "/folder/dankiem.json", pointer: "/perod", line: 3, message: "…" }];
  const [problem] = issueDiagnostics(issues).get("file:///folder/dankiem.json") ?? [];
  expect(problem).toMatchObject({ range: { start: { line: 2 } }, severity: DiagnosticSeverity.Error, code: "/perod" });
});

test("run after run only documents whose problems read differently get another list", () => {
  const { snapshot } = shown({ "a.md": `${REPORT}\n[phụ lục](khong-co.pdf)`, "b.md": REPORT });
  const options = { severity: DEFAULTS.severity, hasClientCommands: false, sourceOf: sourceFinder(snapshot) };
  const diagnoser = new Diagnoser();
  const before = diagnoser.diagnose(snapshot, options);
  const { report } = snapshot;
  const reachedAnew = { ...snapshot, report: { ...report, verdicts: report.verdicts.map((verdict) => ({ ...verdict })) } };
  expect([...diagnoser.diagnose(reachedAnew, options)].every(([path, list]) => list === before.get(path))).toBe(true);
  const without = report.notices.filter(({ code }) => code !== "broken-attachment");
  expect(without.length).toBe(report.notices.length - 1);
  const mended = { ...snapshot, report: { ...report, notices: without } };
  const after = diagnoser.diagnose(mended, options);
  expect([after.get("a.md") === before.get("a.md"), after.get("b.md") === before.get("b.md")]).toEqual([false, true]);
  expect(after).toEqual(diagnosticsOf(mended, options));
  expect(diagnoser.diagnose(snapshot, options)).toEqual(before);
});

test("where an editor spells a name in another way, places are told anew", () => {
  const { snapshot } = shown({ "a.md": REPORT, "b.md": REPORT });
  const options = { severity: DEFAULTS.severity, hasClientCommands: false, sourceOf: sourceFinder(snapshot) };
  const diagnoser = new Diagnoser();
  const before = diagnoser.diagnose(snapshot, options);
  expect(JSON.stringify([...before])).toContain("/folder/b.md");
  const respelt = { ...snapshot, written: new Map([["b.md", "B.md"]]) };
  expect(diagnoser.diagnose(respelt, options)).toEqual(diagnosticsOf(respelt, options));
  expect(JSON.stringify([...diagnoser.diagnose(respelt, options)])).not.toContain("/folder/b.md");
});
