import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { describeProblems } from "./problems.js";
import { extension } from "./workspace.js";

/** In a folder that the user has not trusted everything works, since checklists are data. */
export function describeUntrusted(): void {
  describe("a folder that is not trusted", () => {
    it("is what VS Code has opened", () => assert.equal(vscode.workspace.isTrusted, false));

    it("is supported by declaration", () => {
      assert.equal(extension().packageJSON.capabilities?.untrustedWorkspaces?.supported, true);
    });

    describeProblems();
  });
}
