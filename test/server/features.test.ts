import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type {
  CodeLens,
  CompletionItem,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InitializeResult,
  InlayHint,
  Location,
  WorkspaceSymbol,
} from "vscode-languageserver-protocol";
import type { ChecklistChoice, ExportFormat, ItemChoice, MadeFile, Report } from "../../packages/extension/src/protocol.ts";
import { Editor } from "./client.ts";
import { folderWith } from "./folder.ts";

const REPORT = "03-bao-cao-118-tong-ket-nam.md";
const folder = folderWith("xa-son-khe-2023");
const editor = new Editor([folder.path]);
const lines = readFileSync(join(folder.path, REPORT), "utf8").split("\n");
let answer: InitializeResult;

beforeAll(async () => {
  await editor.nextAudit(async () => {
    answer = await editor.start({ settings: { inlayHints: { enabled: true } }, hasClientCommands: true });
  });
});
afterAll(async () => {
  await editor.stop();
  folder.remove();
});

const document = { uri: editor.uri(REPORT) };
/** The position of some words of the report. */
function at(words: string) {
  const line = lines.findIndex((each) => each.includes(words));
  return { line, character: (lines[line] ?? "").indexOf(words) + 1 };
}
const root = editor.uri("").replace(/\/$/u, "");

test("the server says who it is and what it can", () => {
  expect(answer.serverInfo).toMatchObject({ name: "dankiem", version: expect.stringMatching(/^\d+\.\d+\.\d+/u) });
  expect(answer.capabilities).toMatchObject({ hoverProvider: true, foldingRangeProvider: true, workspaceSymbolProvider: true });
});

test("problems link to their explanation where the editor has our commands", () => {
  const problem = editor.diagnostics(REPORT).find(({ code }) => code === "kh117.ii.8");
  expect(decodeURIComponent(problem?.codeDescription?.href ?? "")).toContain('dankiem.explainItem?["kh117.ii.8"');
});

test("hover tells what an instrument is and whether it was in force", async () => {
  const hover = await editor.ask<Hover>("textDocument/hover", { textDocument: document, position: at("34/2007/PL") });
  expect(JSON.stringify(hover.contents)).toMatch(/hết hiệu lực/u);
});

test("lenses stand over evidence", async () => {
  const lenses = await editor.ask<CodeLens[]>("textDocument/codeLens", { textDocument: document });
  expect(lenses.length).toBeGreaterThan(3);
  expect(lenses.map(({ command }) => command?.title).join("\n")).toMatch(/điểm/u);
});

test("completion offers items inside a marker that is being typed", async () => {
  const text = `${lines.join("\n")}\n<!-- dankiem: kh117.ii.`;
  await editor.open(REPORT);
  await editor.type(REPORT, text);
  const typed = text.split("\n");
  const position = { line: typed.length - 1, character: typed.at(-1)?.length ?? 0 };
  const items = await editor.ask<CompletionItem[]>("textDocument/completion", { textDocument: document, position });
  expect(items.map(({ label }) => label)).toContain("kh117.ii.8");
  await editor.nextAudit(() => editor.type(REPORT, lines.join("\n")));
});

test("evidence leads to the item in its checklist, and the item back to its evidence", async () => {
  const piece = (await report()).verdicts.find(({ evidence }) => evidence[0]?.path === REPORT)?.evidence[0];
  const position = { line: (piece?.start.line ?? 1) - 1, character: piece?.start.column ?? 1 };
  const [source] = await editor.ask<Location[]>("textDocument/definition", { textDocument: document, position });
  expect(source?.uri).toMatch(/checklists\/(?:ct30|kh117|kl120)\.json$/u);
  const back = await editor.ask<Location[]>("textDocument/references", {
    textDocument: { uri: source?.uri },
    position: source?.range.start,
    context: { includeDeclaration: false },
  });
  expect(back.some(({ uri, range }) => uri === editor.uri(REPORT) && range.start.line === position.line)).toBe(true);
});

test("symbols follow the outline; items and papers are found by words without diacritics", async () => {
  const symbols = await editor.ask<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument: document });
  expect(symbols.length).toBeGreaterThan(1);
  const found = await editor.ask<WorkspaceSymbol[]>("workspace/symbol", { query: "kiem tra viec thuc hien" });
  expect(found.some(({ name }) => /Kiểm tra việc thực hiện/u.test(name))).toBe(true);
});

test("the official header folds", async () => {
  const ranges = await editor.ask<FoldingRange[]>("textDocument/foldingRange", { textDocument: document });
  expect(ranges.some(({ startLine }) => startLine === 0)).toBe(true);
});

test("hints are there once they are wanted", async () => {
  const range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
  const uri = editor.uri("04-so-theo-doi-cong-khai.md");
  expect((await editor.ask<InlayHint[]>("textDocument/inlayHint", { textDocument: { uri }, range })).length).toBeGreaterThan(0);
});

const report = () => editor.ask<Report>("dankiem/report", { root });

test("the report, its formats and the explanation of an item can be asked for", async () => {
  expect((await report()).units[0]?.id).toBe("xa-son-khe");
  const formats = await editor.ask<ExportFormat[]>("dankiem/formats", undefined);
  expect(formats.map(({ name }) => name)).toEqual(expect.arrayContaining(["csv", "html", "json", "markdown"]));
  for (const { name, extension } of formats) {
    const made = await editor.ask<MadeFile>("dankiem/export", { root, format: name });
    expect(made.name).toBe(`dankiem-xa-son-khe-2023.${extension}`);
    expect(made.content.length).toBeGreaterThan(100);
  }
  expect(await editor.ask("dankiem/export", { root, format: "nothing" })).toBeNull();
  expect(await editor.ask<string>("dankiem/explain", { root, item: "kh117.ii.8" })).toMatch(/^## Kiểm tra việc thực hiện/u);
  expect(await editor.ask<string>("dankiem/explain", { root, item: "broken-attachment" })).toMatch(/Liên kết/u);
});

test("items and checklists are offered with their states", async () => {
  const items = await editor.ask<ItemChoice[]>("dankiem/items", { root });
  expect(items.find(({ id }) => id === "kh117.ii.8")).toMatchObject({ state: "thiếu", points: 4, checklist: "kh117" });
  const checklists = await editor.ask<ChecklistChoice[]>("dankiem/checklists", { root });
  expect(checklists.filter(({ selected }) => selected).map(({ id }) => id)).toEqual(["ct30", "kh117", "kl120"]);
});

test("a skeleton and a configuration can be made", async () => {
  const skeleton = await editor.ask<MadeFile>("dankiem/skeleton", { root, checklist: "nd04" });
  expect(skeleton).toMatchObject({ name: "nd04.md", content: expect.stringMatching(/^<!-- dankiem: nd04\./mu) });
  const config = await editor.ask<MadeFile>("dankiem/configuration", { folder: root });
  expect(JSON.parse(config.content).unit.kind).toBe("commune");
});

test("a passage is marked as evidence of an item", async () => {
  const position = at("chưa");
  const edit = await editor.ask<{ changes: object }>("dankiem/marker", { ...document, line: position.line, item: "kh117.ii.8" });
  expect(JSON.stringify(edit.changes)).toContain("dankiem: kh117.ii.8");
});

test("what lies outside the folder has no answer", async () => {
  const foreign = { uri: "file:///nowhere/x.md" };
  expect(await editor.ask("textDocument/hover", { textDocument: foreign, position: { line: 0, character: 0 } })).toBeNull();
  expect(await editor.ask("textDocument/codeLens", { textDocument: foreign })).toEqual([]);
  expect(await editor.ask("dankiem/report", { root: "file:///nowhere" })).toBeNull();
});
