import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import type { Report } from "../../packages/extension/src/protocol.ts";
import { Editor } from "./client.ts";
import { folderWith } from "./folder.ts";

const CONFIG =
  '{ "root": true, "unit": { "id": "xa", "name": "UBND xã", "kind": "commune" }, "period": "2023", "checklists": ["kh117"] }';
const PAPER = "# BÁO CÁO\n\nNgày 14/3/2023, UBND xã tổ chức hội nghị quán triệt Chỉ thị 30-CT/TW.\n\n![](ảnh.png)\n";
const composed = "xã/biên bản.md".normalize("NFC");
const decomposed = composed.normalize("NFD");

// The file systems of macOS know a file by either form, and editors there compose what they read.
test.skipIf(process.platform === "darwin")(
  "a paper whose name is decomposed on disk is known to the editor by that name",
  async () => {
    const folder = folderWith({ "dankiem.json": CONFIG, [decomposed]: PAPER });
    const editor = new Editor([folder.path]);
    onTestFinished(async () => {
      await editor.stop();
      folder.remove();
    });
    const audited = await editor.nextAudit(async () => void (await editor.start()));
    expect(audited.written).toEqual({ [composed]: decomposed });
    expect(editor.diagnostics(decomposed).length).toBeGreaterThan(0);
    expect(editor.diagnostics(composed)).toEqual([]);
    const { documents } = await editor.ask<Report>("dankiem/report", { root: pathToFileURL(folder.path).href });
    expect(documents.map(({ path }) => path)).toEqual([composed]);
    await editor.nextAudit(() => editor.open(decomposed, "# BÁO CÁO\n"));
    expect(editor.diagnostics(decomposed).some(({ code }) => code === "broken-attachment")).toBe(false);
  },
);

test("a paper that an editor opened is known to it by the name that it gave", async () => {
  const folder = folderWith({ "dankiem.json": CONFIG, [composed]: PAPER });
  const editor = new Editor([folder.path]);
  onTestFinished(async () => {
    await editor.stop();
    folder.remove();
  });
  await editor.nextAudit(async () => void (await editor.start()));
  expect(editor.diagnostics(composed).length).toBeGreaterThan(0);
  await editor.nextAudit(() => editor.open(decomposed, PAPER));
  expect(editor.diagnostics(decomposed).length).toBeGreaterThan(0);
  expect(editor.diagnostics(composed)).toEqual([]);
});
