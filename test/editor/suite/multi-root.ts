import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { until, untilTrue } from "./until.js";
import { type Problem, problems } from "./workspace.js";

const COLD_MS = 80_000;

const below = (folder: vscode.WorkspaceFolder): Problem[] =>
  problems().filter(({ uri }) => uri.path.startsWith(`${folder.uri.path}/`));

const missing = (folder: vscode.WorkspaceFolder): Problem[] =>
  below(folder).filter(({ diagnostic }) => /^(?:Thiếu|Missing): /u.test(diagnostic.message));
const isError = ({ diagnostic }: Problem): boolean => diagnostic.severity === vscode.DiagnosticSeverity.Error;
const isVietnamese = ({ diagnostic }: Problem): boolean => diagnostic.message.startsWith("Thiếu: ");

const settingsOf = (folder: vscode.WorkspaceFolder): vscode.Uri => vscode.Uri.joinPath(folder.uri, ".vscode/settings.json");

async function write(folder: vscode.WorkspaceFolder, settings: Readonly<Record<string, unknown>>): Promise<void> {
  await vscode.workspace.fs.writeFile(settingsOf(folder), Buffer.from(JSON.stringify(settings)));
}

/** Several units side by side, each with its own configuration. */
export function describeMultiRoot(): void {
  describe("a workspace of two folders", () => {
    it("is audited folder by folder", async () => {
      const folders = vscode.workspace.workspaceFolders ?? [];
      assert.equal(folders.length, 2);
      for (const folder of folders) await until(`problems in ${folder.name}`, () => below(folder)[0], COLD_MS);
    });

    it("keeps the checklists of its folders apart", async () => {
      const [commune, ward] = vscode.workspace.workspaceFolders ?? [];
      assert.ok(commune && ward);
      const isOfLaw10 = ({ code }: Problem): boolean => code.startsWith("l10-xa.");
      assert.ok(below(ward).some(isOfLaw10), "the ward is not audited by its own checklist");
      assert.ok(!below(commune).some(isOfLaw10), "the commune is audited by the checklist of the ward");
    });

    it("honours the settings of one folder in that folder alone", async () => {
      const [commune, ward] = vscode.workspace.workspaceFolders ?? [];
      assert.ok(commune && ward);
      const before = below(commune).length;
      await write(ward, { "dankiem.severity.missing": "error", "dankiem.language": "en" });
      try {
        await untilTrue("errors in the ward", () => missing(ward).every(isError) && missing(ward).length > 0);
        assert.ok(missing(commune).length > 0 && !missing(commune).some(isError), "the commune follows the settings of the ward");
        assert.equal(below(commune).length, before);
        assert.ok(missing(ward).every(isVietnamese), "the language is not a folder's to set");
      } finally {
        await vscode.workspace.fs.delete(settingsOf(ward));
      }
      await untilTrue("warnings in the ward", () => missing(ward).length > 0 && !missing(ward).some(isError));
    });
  });
}
