import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { type ConfigurationParams, DiagnosticSeverity } from "vscode-languageserver-protocol/node.js";
import { Editor, until } from "./client.ts";
import { folderWith } from "./folder.ts";

const CONFIG =
  '{ "root": true, "unit": { "id": "xa", "name": "UBND xã", "kind": "commune" }, "period": "2023", "checklists": ["kh117"] }';
const PAPER = "# BÁO CÁO\n\nNgày 14/3/2023, UBND xã tổ chức hội nghị quán triệt Chỉ thị 30-CT/TW.\n";
const CAPABILITIES = { workspace: { configuration: true, workspaceFolders: true } };

type Sets = Record<"window" | "first" | "second", Record<string, unknown> | null>;

/** An editor with two folders that answers for its window and each of the folders; a test may change what it answers. */
async function editorWith(sets: Sets) {
  const folders = [
    folderWith({ "dankiem.json": CONFIG, "a.md": PAPER }),
    folderWith({ "x/dankiem.json": CONFIG, "x/a.md": PAPER }),
  ];
  const editor = new Editor(folders.map(({ path }) => path));
  onTestFinished(async () => {
    await editor.stop();
    for (const folder of folders) folder.remove();
  });
  const setOf = (scope?: string) => {
    if (scope === undefined) return sets.window;
    return scope === editor.uri("x", 1) ? sets.second : sets.first;
  };
  editor.connection.onRequest("workspace/configuration", ({ items }: ConfigurationParams) =>
    items.map(({ section, scopeUri }) => (section === "dankiem" ? setOf(scopeUri) : null)),
  );
  await editor.start({ capabilities: CAPABILITIES });
  await until("both audits", () => editor.audited.length === 2);
  return editor;
}

const changed = (editor: Editor) => editor.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
const missing = (editor: Editor, path: string, folder: number) =>
  editor.diagnostics(path, folder).filter(({ message }) => /^(?:Thiếu|Missing): /u.test(message));
const severities = (editor: Editor, path: string, folder: number) =>
  new Set(missing(editor, path, folder).map(({ severity }) => severity));

test("each folder of a window is shown and audited under its own settings", async () => {
  const editor = await editorWith({
    window: { debounce: 50 },
    first: { severity: { missing: "error" } },
    second: { checklists: ["l10-xa"], severity: { missing: "hint" } },
  });
  expect(severities(editor, "a.md", 0)).toEqual(new Set([DiagnosticSeverity.Error]));
  expect(severities(editor, "x/a.md", 1)).toEqual(new Set([DiagnosticSeverity.Hint]));
  const codes = (path: string, folder: number) => missing(editor, path, folder).map(({ code }) => String(code));
  expect(codes("a.md", 0).every((code) => code.startsWith("kh117."))).toBe(true);
  expect(codes("x/a.md", 1).every((code) => code.startsWith("l10-xa."))).toBe(true);
});

test("a setting of one folder changes the results of that folder alone", async () => {
  const sets: Sets = { window: { debounce: 50 }, first: {}, second: {} };
  const editor = await editorWith(sets);
  sets.second = { severity: { missing: "off" } };
  const { root } = await editor.nextAudit(() => changed(editor));
  expect(root).toBe(editor.uri("x", 1));
  expect(missing(editor, "x/a.md", 1)).toEqual([]);
  expect(missing(editor, "a.md", 0)).not.toEqual([]);
  await pause(200);
  expect(editor.audited).toHaveLength(3);
});

test("code lenses and inlay hints follow the folder of the paper", async () => {
  const editor = await editorWith({
    window: { debounce: 50 },
    first: { codeLens: { enabled: false }, inlayHints: { enabled: true } },
    second: { codeLens: { enabled: true }, inlayHints: { enabled: false } },
  });
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const counts = async (path: string, folder: number) => {
    const textDocument = { uri: editor.uri(path, folder) };
    const lenses = await editor.ask<unknown[]>("textDocument/codeLens", { textDocument });
    const hints = await editor.ask<unknown[]>("textDocument/inlayHint", { textDocument, range });
    return { lenses: lenses.length > 0, hints: hints.length > 0 };
  };
  expect(await counts("a.md", 0)).toEqual({ lenses: false, hints: true });
  expect(await counts("x/a.md", 1)).toEqual({ lenses: true, hints: false });
});

test("the language is the window's, and an editor that knows no folders answers for them by its window", async () => {
  const sets: Sets = {
    window: { debounce: 50, language: "en", severity: { missing: "hint" } },
    first: { language: "vi" },
    second: null,
  };
  const editor = await editorWith(sets);
  expect(missing(editor, "a.md", 0)[0]?.message).toMatch(/^Missing: /u);
  expect(severities(editor, "x/a.md", 1)).toEqual(new Set([DiagnosticSeverity.Hint]));
  sets.window = { debounce: 50, language: "vi" };
  await changed(editor);
  await until("both audits", () => editor.audited.length === 4);
  expect(missing(editor, "a.md", 0)[0]?.message).toMatch(/^Thiếu: /u);
});
