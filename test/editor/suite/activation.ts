import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { untilTrue } from "./until.js";
import { extension, warmUp } from "./workspace.js";

const COLD_MS = 80_000;

const COMMANDS = [
  "auditFolder",
  "openScorecard",
  "exportScorecard",
  "explainItem",
  "newSkeleton",
  "selectChecklists",
  "selectPeriod",
  "showOutput",
  "restartServer",
  "createConfiguration",
  "filterItems",
  "clearFilter",
  "searchItems",
  "addMarker",
  "revealItem",
  "nextMissing",
];

/** The extension starts by itself and has what it promises. */
export function describeActivation(): void {
  describe("a folder with a configuration", () => {
    it("activates the extension without being asked", () => untilTrue("the activation", () => extension().isActive, COLD_MS));

    it("has every command", async () => {
      await warmUp();
      const known = new Set(await vscode.commands.getCommands(true));
      const missing = COMMANDS.map((name) => `dankiem.${name}`).filter((command) => !known.has(command));
      assert.deepEqual(missing, []);
    });

    it("has both views", async () => {
      const known = new Set(await vscode.commands.getCommands(true));
      for (const view of ["dankiem.checklist", "dankiem.summary"]) assert.ok(known.has(`${view}.focus`), `no view ${view}`);
    });
  });
}
