import * as vscode from "vscode";
import { pickOne } from "./pick.js";
import { type Services, tell } from "./services.js";

/** Says why there is nothing to work on, and offers what can be done about it. */
export async function sayNothingThere(services: Services): Promise<void> {
  if ((vscode.workspace.workspaceFolders ?? []).length === 0) {
    void vscode.window.showInformationMessage(tell(services, "no-folder"));
    return;
  }
  if (services.state.phase !== "none") {
    void vscode.window.showInformationMessage(tell(services, "no-report"));
    return;
  }
  const create = tell(services, "action-create");
  const chosen = await vscode.window.showInformationMessage(tell(services, "not-configured"), create);
  if (chosen === create) await vscode.commands.executeCommand("dankiem.createConfiguration");
}

/** Returns the audited folder to work on: the active document's, the only one, or the one that the user picks. */
export async function pickRoot(services: Services): Promise<string | undefined> {
  const { state } = services;
  if (state.roots.length === 0) {
    void sayNothingThere(services);
    return undefined;
  }
  const active = vscode.window.activeTextEditor?.document.uri;
  const own = active === undefined ? undefined : state.rootOf(active);
  if (own !== undefined) return own;
  const choices = state.roots.map((root) => {
    const names = new Set(state.result(root)?.standings.map(({ unitName }) => unitName));
    return {
      label: vscode.workspace.asRelativePath(vscode.Uri.parse(root), true),
      description: [...names].join("; "),
      value: root,
    };
  });
  return pickOne(choices, tell(services, "pick-root"));
}
