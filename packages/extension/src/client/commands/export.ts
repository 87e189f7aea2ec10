import * as vscode from "vscode";
import { type ExportFormat, type MadeFile, Requests } from "../../protocol.js";
import { nameOf, openFile, saveMade } from "../files.js";
import { pickRoot } from "../roots.js";
import { type Services, tell } from "../services.js";

/** Writes the scorecard of a folder in a format and to a place that the user picks. */
export async function exportScorecard(services: Services): Promise<void> {
  const { session } = services;
  const root = await pickRoot(services);
  if (root === undefined) return;
  const formats = await session.ask<ExportFormat[]>(Requests.formats);
  const lines = formats.map(({ name, title, extension }) => ({ label: title, description: `.${extension}`, name, extension }));
  const format = await vscode.window.showQuickPick(lines, {
    placeHolder: tell(services, "export-title"),
    matchOnDescription: true,
  });
  if (format === undefined) return;
  const made = await session.ask<MadeFile | null>(Requests.export, { root, format: format.name });
  if (made === null) {
    void vscode.window.showInformationMessage(tell(services, "no-report"));
    return;
  }
  const file = await saveMade(root, made, tell(services, "export-save"));
  if (file !== undefined) void offerToOpen(services, file, format.extension);
}

async function offerToOpen(services: Services, file: vscode.Uri, extension: string): Promise<void> {
  const open = tell(services, "action-open");
  const chosen = await vscode.window.showInformationMessage(tell(services, "export-saved", { name: nameOf(file) }), open);
  if (chosen !== open) return;
  // A page is to be read in a browser, everything else in the editor.
  if (extension === "html" && (await vscode.env.openExternal(file))) return;
  await openFile(file);
}
