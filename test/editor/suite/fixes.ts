import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { until } from "./until.js";
import { closeEditors, noProblem, problem, show, warmUp } from "./workspace.js";

/** Fixes that VS Code offers for a problem. */
async function fixesFor(code: string): Promise<vscode.CodeAction[]> {
  const { uri, diagnostic } = await problem(code);
  return until(`fixes for ${code}`, async () => {
    const kind = vscode.CodeActionKind.QuickFix.value;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      uri,
      diagnostic.range,
      kind,
    );
    return actions.length > 0 ? actions : undefined;
  });
}

async function apply({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit !== undefined) assert.ok(await vscode.workspace.applyEdit(edit), "VS Code refused the edit");
  if (command !== undefined) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** Fixes are offered and do what they say. */
export function describeFixes(): void {
  describe("fixes", () => {
    before(warmUp);
    afterEach(closeEditors);

    it("mend a link to an attachment that is not there", async () => {
      const { document } = await show("04-");
      const fixes = await fixesFor("broken-attachment");
      const link = fixes.find(({ edit }) => edit !== undefined);
      assert.ok(link, `none of these mends the link: ${fixes.map(({ title }) => title).join("; ")}`);
      await apply(link);
      assert.ok(document.isDirty);
      await noProblem("broken-attachment");
    });

    it("insert a field that is missing, and the document changes", async () => {
      const { document } = await show("03-");
      const before = document.getText();
      const [fix] = await fixesFor("ct30.p1.quy-che");
      assert.ok(fix);
      await apply(fix);
      await until("the field", () => (document.getText() === before ? undefined : true));
    });
  });
}
