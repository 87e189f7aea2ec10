import * as assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import * as vscode from "vscode";
import { untilTrue } from "./until.js";
import { extension, problems, root, show } from "./workspace.js";

// Long enough for an extension that wants to start: VS Code itself has started by now.
const QUIET_MS = 5_000;

/** Without a configuration the extension keeps out of the way, and offers to write one. */
export function describeUnconfigured(): void {
  describe("a folder without a configuration", () => {
    it("does not wake the extension, even when a document is opened", async () => {
      await show("03-");
      await delay(QUIET_MS);
      assert.equal(extension().isActive, false);
      assert.deepEqual(problems(), []);
    });

    it("gets a configuration from one command, and its problems with it", async () => {
      await vscode.commands.executeCommand("dankiem.createConfiguration");
      await untilTrue("the configuration", () => existsSync(vscode.Uri.joinPath(root(), "dankiem.json").fsPath));
      await untilTrue("problems", () => problems().length > 0);
    });
  });
}
