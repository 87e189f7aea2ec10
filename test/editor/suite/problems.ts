import * as assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import * as vscode from "vscode";
import { until, untilTrue } from "./until.js";
import { closeEditors, noProblem, type Problem, problem, problems, replace, root, show, warmUp } from "./workspace.js";

// A resolution without its number; a staff conference that is only planned.
const UNNUMBERED = "ct30.p1.quy-che";
const HEADING_LINE = 18;
const ONLY_PLANNED = "kh117.ii.5.hoi-nghi-cbcc";

const MINUTES = `# BIÊN BẢN HỘI NGHỊ CÁN BỘ, CÔNG CHỨC NĂM 2023

**Số:** 21/BB-UBND

*Sơn Khê, ngày 15 tháng 12 năm 2023*

## Hội nghị cán bộ, công chức

Ngày 15/12/2023, UBND xã Sơn Khê đã tổ chức hội nghị cán bộ, công chức năm 2023 tại hội trường UBND xã, có 18/18 cán bộ, công chức dự họp; hội nghị biểu quyết thông qua nghị quyết với 18/18 ý kiến tán thành.
`;

function assertComplete({ diagnostic, code }: Problem): void {
  const { code: link } = diagnostic;
  assert.ok(typeof link === "object", `${code} has no link to its explanation`);
  assert.ok(link.target.toString().length > 0);
  assert.ok(diagnostic.message.length > 0, `${code} says nothing`);
}

const newDocument = (): string => vscode.Uri.joinPath(root(), "10-bien-ban-hoi-nghi.md").fsPath;

/** Sets a setting of the workspace; `undefined` takes it away. */
async function settle(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration("dankiem").update(name, value, vscode.ConfigurationTarget.Workspace);
}

/** Whatever a test did, the next one finds the example as it was. */
async function restore(): Promise<void> {
  await settle("severity.incomplete", undefined);
  await settle("language", undefined);
  await closeEditors();
  rmSync(newDocument(), { force: true });
}

/** Problems appear, say what they should, and follow the text, the disk and the settings. */
export function describeProblems(): void {
  describe("problems", () => {
    before(warmUp);
    afterEach(restore);

    it("arrive for documents that nobody opened", async () => {
      const { uri, diagnostic } = await problem(UNNUMBERED);
      assert.match(uri.path, /03-bao-cao-118/);
      const { line } = diagnostic.range.start;
      assert.ok(line >= HEADING_LINE && line <= HEADING_LINE + 2, `line ${line} is outside its section`);
    });

    it("carry an item or a defect as code, a link and a message", async () => {
      for (const each of problems()) assertComplete(each);
    });

    it("are as severe as the settings say, a missing item more than an incomplete one", async () => {
      const { Error: error, Warning: warning, Information: information } = vscode.DiagnosticSeverity;
      assert.equal((await problem(ONLY_PLANNED)).diagnostic.severity, warning);
      assert.equal((await problem(UNNUMBERED)).diagnostic.severity, information);
      await settle("severity.incomplete", "error");
      await until("the new severity", () =>
        problems().find((each) => each.code === UNNUMBERED && each.diagnostic.severity === error),
      );
    });

    it("speak English when told so", async () => {
      const vietnamese = (await problem(UNNUMBERED)).diagnostic.message;
      const isSaid = (): boolean => problems().some((each) => each.diagnostic.message === vietnamese);
      await settle("language", "en");
      await untilTrue("messages in English", () => problems().length > 0 && !isSaid());
      await settle("language", undefined);
      await untilTrue("messages in Vietnamese", isSaid);
    });

    it("follow text that is not saved", async () => {
      const editor = await show("03-");
      await problem(UNNUMBERED);
      await replace(editor, "được ban hành từ tháng 5/2020", "được ban hành tại Quyết định số 31/QĐ-UBND ngày 14/5/2020");
      await noProblem(UNNUMBERED);
      assert.ok(editor.document.isDirty);
      await closeEditors();
      await problem(UNNUMBERED);
    });

    it("follow files that come and go on the disk", async () => {
      await problem(ONLY_PLANNED);
      writeFileSync(newDocument(), MINUTES);
      await noProblem(ONLY_PLANNED);
      rmSync(newDocument());
      await problem(ONLY_PLANNED);
    });
  });
}
