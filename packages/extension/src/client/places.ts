import type { Place } from "@dankiem/core";
import * as vscode from "vscode";
import type { RevealArguments } from "../protocol.js";
import { type Services, tell } from "./services.js";

/** Returns the file that a path of a report names: reports write names composed, the disk may not. */
function fileOf({ state }: Services, root: string, path: string): vscode.Uri {
  const written = state.result(root)?.written[path] ?? path;
  return vscode.Uri.joinPath(vscode.Uri.parse(root), ...written.split("/"));
}

/** Returns a file's path as the report on its folder writes it. */
export function relativePath(root: string, file: vscode.Uri): string {
  return file.path.slice(vscode.Uri.parse(root).path.replace(/\/$/, "").length + 1).normalize("NFC");
}

function rangeOf({ start, end }: Place): vscode.Range {
  return new vscode.Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
}

/** Opens a place in the editor, with the cursor at its start. */
export async function reveal(
  services: Services,
  { root, place }: RevealArguments,
  viewColumn = vscode.ViewColumn.One,
): Promise<void> {
  const range = rangeOf(place);
  const file = fileOf(services, root, place.path);
  try {
    const document = await vscode.workspace.openTextDocument(file);
    const editor = await vscode.window.showTextDocument(document, {
      viewColumn,
      selection: new vscode.Range(range.start, range.start),
    });
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  } catch (error) {
    services.log.warn(String(error));
    void vscode.window.showWarningMessage(tell(services, "file-gone", { path: place.path }));
  }
}
