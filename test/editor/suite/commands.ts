import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { until } from "./until.js";
import { closeEditors, noProblem, problem, replace, show, warmUp } from "./workspace.js";

const UNNUMBERED = "ct30.p1.quy-che";

const tabs = (): vscode.Tab[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs);

/** Commands that need no answer of the user. */
export function describeCommands(): void {
  describe("commands", () => {
    before(warmUp);
    afterEach(closeEditors);

    it("audit the folder again", async () => {
      await vscode.commands.executeCommand("dankiem.auditFolder");
      await problem(UNNUMBERED);
    });

    it("go to the next item that is missing", async () => {
      await vscode.commands.executeCommand("dankiem.nextMissing");
      await until("an editor on a document", () => vscode.window.activeTextEditor);
    });

    it("open the scorecard in a panel", async () => {
      const count = tabs().length;
      await vscode.commands.executeCommand("dankiem.openScorecard");
      const panel = await until("the panel", () => tabs().find(({ input }) => input instanceof vscode.TabInputWebview));
      assert.ok(tabs().length > count);
      await vscode.window.tabGroups.close(panel);
    });

    it("restart the server, which then follows the text again", async () => {
      await vscode.commands.executeCommand("dankiem.restartServer");
      const editor = await show("03-");
      await problem(UNNUMBERED);
      await replace(editor, "được ban hành từ tháng 5/2020", "được ban hành tại Quyết định số 31/QĐ-UBND ngày 14/5/2020");
      await noProblem(UNNUMBERED);
    });
  });
}
