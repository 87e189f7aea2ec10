import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { until } from "./until.js";
import { type Problem, problems } from "./workspace.js";

const COLD_MS = 80_000;

const below = (folder: vscode.WorkspaceFolder): Problem[] =>
  problems().filter(({ uri }) => uri.path.startsWith(`${folder.uri.path}/`));

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
  });
}
