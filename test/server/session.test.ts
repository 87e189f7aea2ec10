import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { CancellationTokenSource } from "vscode-jsonrpc";
import type { AuditedParams } from "../../packages/extension/src/protocol.ts";
import { Editor, until } from "./client.ts";
import { folderWith, type TestFolder } from "./folder.ts";

const CONFIG =
  '{ "root": true, "unit": { "id": "xa", "name": "UBND xã", "kind": "commune" }, "period": "2023", "checklists": ["kh117"] }';
const PAPER = "Số: 12/BC-UBND\nSơn Khê, ngày 10 tháng 6 năm 2023\n\n# BÁO CÁO\n\nNgày 12/5/2023 UBND xã niêm yết tại trụ sở.\n";

function editorOf(...folders: readonly TestFolder[]): Editor {
  const editor = new Editor(folders.map(({ path }) => path));
  onTestFinished(async () => {
    await editor.stop();
    for (const folder of folders) folder.remove();
  });
  return editor;
}

test("a folder without a configuration is left alone, and the log says why", async () => {
  const folder = folderWith({ "a.md": PAPER });
  const editor = editorOf(folder);
  await editor.start();
  await until("the log", () => editor.logs.some((line) => line.includes("dankiem.json")));
  expect(editor.audited).toEqual([]);
  folder.write({ "dankiem.json": CONFIG });
  expect((await editor.nextAudit(() => editor.changedOnDisk("dankiem.json"))).outcome).toBe("audited");
});

test("several folders are audited each for itself", async () => {
  const one = folderWith({ "dankiem.json": CONFIG, "a.md": PAPER });
  const other = folderWith({ "x/dankiem.json": CONFIG, "x/a.md": PAPER, "y/b.md": PAPER });
  const editor = editorOf(one, other);
  await editor.start();
  await until("both audits", () => editor.audited.length === 2);
  expect(new Set(editor.audited.map(({ root }) => root))).toEqual(
    new Set([editor.uri("").replace(/\/$/u, ""), editor.uri("x", 1)]),
  );
  expect(editor.diagnostics("a.md").length).toBeGreaterThan(0);
  expect(editor.diagnostics("y/b.md", 1)).toEqual([]);
});

test("messages follow the language that is set", async () => {
  const editor = editorOf(folderWith({ "dankiem.json": CONFIG, "a.md": PAPER }));
  await editor.nextAudit(async () => void (await editor.start({ settings: { language: "en" } })));
  expect(editor.diagnostics("a.md").some(({ message }) => message.startsWith("Missing: "))).toBe(true);
  const settings = { dankiem: { language: "vi", debounce: 50 } };
  await editor.nextAudit(() => editor.connection.sendNotification("workspace/didChangeConfiguration", { settings }));
  expect(editor.diagnostics("a.md").some(({ message }) => message.startsWith("Thiếu: "))).toBe(true);
});

test("a period, a unit or a checklist that is not there is told, and nothing is lost", async () => {
  const editor = editorOf(folderWith({ "dankiem.json": CONFIG, "a.md": PAPER }));
  await editor.nextAudit(async () => void (await editor.start({ settings: { checklists: ["kh118"] } })));
  expect(editor.audited[0]).toMatchObject({ outcome: "failed", error: expect.stringMatching(/kh118/u) });
});

test("a long audit can be cancelled and asked for again", async () => {
  const papers = Object.fromEntries(
    Array.from({ length: 400 }, (_, n) => [`p/${n}.md`, PAPER.replace("12/BC", `${n}/BC`).repeat(4)]),
  );
  const editor = editorOf(folderWith({ "dankiem.json": CONFIG, ...papers }));
  await editor.start();
  const root = editor.uri("").replace(/\/$/u, "");
  await until("the first audit", () => editor.audited.length > 0, 60_000);
  await editor.open("p/1.md", PAPER);
  const source = new CancellationTokenSource();
  const asked = editor.connection.sendRequest<AuditedParams>("dankiem/audit", { root }, source.token);
  await pause(5);
  source.cancel();
  expect((await asked).outcome).toBe("cancelled");
  expect((await editor.ask<AuditedParams>("dankiem/audit", { root })).outcome).toBe("audited");
}, 120_000);
