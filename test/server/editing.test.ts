import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CodeAction, TextEdit } from "vscode-languageserver-protocol";
import { Editor, until } from "./client.ts";
import { folderWith } from "./folder.ts";

const REPORT = "03-bao-cao-118-tong-ket-nam.md";
const REGISTER = "04-so-theo-doi-cong-khai.md";

describe("a unit's folder in an editor", () => {
  const folder = folderWith("xa-son-khe-2023");
  const editor = new Editor([folder.path]);
  const text = (path: string) => readFileSync(join(folder.path, path), "utf8");

  beforeAll(async () => {
    const started = editor.nextAudit(async () => void (await editor.start()));
    expect((await started).outcome).toBe("audited");
  });
  afterAll(async () => {
    expect(await editor.stop()).toBe(0);
    folder.remove();
  });

  test("the whole folder is audited, papers that nobody opened too", () => {
    const [first] = editor.audited;
    expect(first?.documents).toBe(9);
    expect(first?.standings).toContainEqual(
      expect.objectContaining({ checklist: "kh117", unitName: "UBND xã Sơn Khê", max: 97.5, earned: 72.9 }),
    );
    expect(editor.diagnostics(REPORT).length).toBeGreaterThan(3);
    expect(editor.diagnostics(REGISTER).every(({ source }) => source === "dankiem")).toBe(true);
  });

  test("unsaved words count: done where it was not done makes the problem go and the score rise", async () => {
    const isMissing = () => editor.diagnostics(REPORT).some(({ code }) => code === "kh117.ii.8");
    expect(isMissing()).toBe(true);
    const added =
      "\n- Ngày 12/9/2023, Ban Chỉ đạo xã tổ chức kiểm tra việc thực hiện các văn bản về dân chủ ở cơ sở tại 07 thôn (Báo cáo số 98/BC-BCĐ ngày 15/9/2023), do ông Lò Văn Hùng, Trưởng ban thực hiện.\n";
    await editor.open(REPORT);
    const original = text(REPORT);
    const chưa = original.split("\n").find((line) => /chưa .*kiểm tra/iu.test(line)) ?? "";
    const after = await editor.nextAudit(() => editor.type(REPORT, original.replace(chưa, added)));
    const earned = (checklist: string, params = after) =>
      params.standings.find((one) => one.checklist === checklist)?.earned ?? 0;
    expect(earned("kh117")).toBeGreaterThan(72.9);
    expect(isMissing()).toBe(false);
    const back = await editor.nextAudit(() => editor.type(REPORT, original));
    expect(earned("kh117", back)).toBe(72.9);
    expect(isMissing()).toBe(true);
  });

  test("a fix is offered on a problem and mends it", async () => {
    const original = text(REGISTER);
    const misspelt = original.replaceAll("anh-bang-thu-tuc.png", "anh-bang-thu-tu.png");
    const broken = () => editor.diagnostics(REGISTER).find(({ message }) => message.includes("anh-bang-thu-tu.png"));
    await editor.open(REGISTER);
    await editor.nextAudit(() => editor.type(REGISTER, misspelt));
    const actions = await editor.ask<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: editor.uri(REGISTER) },
      range: broken()?.range,
      context: { diagnostics: [broken()], triggerKind: 1 },
    });
    const fix = actions.find(({ diagnostics }) => diagnostics?.[0]?.code === "broken-attachment");
    expect(fix?.title).toMatch(/anh-bang-thu-tuc\.png/u);
    const edits = fix?.edit?.changes?.[editor.uri(REGISTER)] ?? [];
    await editor.nextAudit(() => editor.type(REGISTER, applied(misspelt, edits)));
    expect(broken()).toBeUndefined();
    await editor.nextAudit(() => editor.type(REGISTER, original));
  });

  test("a new paper on disk is read, and a deleted one is forgotten", async () => {
    const path = "10-nham-tay.md";
    const paper = "Số: 99/BC-UBND\nSơn Khê, ngày 05 tháng 12 năm 2023\n\n# BÁO CÁO\n\nNgày 31/02/2023 họp.\n";
    folder.write({ [path]: paper });
    expect((await editor.nextAudit(() => editor.changedOnDisk(path))).documents).toBe(10);
    expect(editor.diagnostics(path).map(({ code }) => code)).toContain("date-impossible");
  });

  test("a mistake in the configuration stands in its line, and goes when it is mended", async () => {
    const config = text("dankiem.json");
    folder.write({ "dankiem.json": config.replace('"period"', '"perod"') });
    const failed = await editor.nextAudit(() => editor.changedOnDisk("dankiem.json"));
    expect(failed).toMatchObject({ outcome: "failed", error: expect.stringMatching(/1 lỗi/u) });
    const line = config.split("\n").findIndex((each) => each.includes('"period"'));
    await until("the mistake", () => editor.diagnostics("dankiem.json").some(({ range }) => range.start.line === line));
    folder.write({ "dankiem.json": config });
    expect((await editor.nextAudit(() => editor.changedOnDisk("dankiem.json"))).outcome).toBe("audited");
    expect(editor.diagnostics("dankiem.json")).toEqual([]);
  });
});

/** Applies edits that do not overlap. */
function applied(text: string, edits: readonly TextEdit[]): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = ({ line, character }: TextEdit["range"]["start"]) => (starts[line] ?? text.length) + character;
  return edits
    .toSorted((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (changed, { range, newText }) => changed.slice(0, offset(range.start)) + newText + changed.slice(offset(range.end)),
      text,
    );
}
