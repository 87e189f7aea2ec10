import * as vscode from "vscode";
import type { WorkspaceEdit } from "vscode-languageclient/node.js";
import { type InsertSnippetArguments, type MarkerParams, Requests } from "../../protocol.js";
import { type Services, tell } from "../services.js";
import { pickItem } from "./explain.js";

/** Says of a passage that it proves an item, which the user picks. Without arguments: the passage at the cursor. */
export async function addMarker(services: Services, at?: Omit<MarkerParams, "item">): Promise<void> {
  const passage = at?.uri === undefined ? atCursor() : at;
  const root = passage === undefined ? undefined : services.state.rootOf(vscode.Uri.parse(passage.uri));
  if (passage === undefined || root === undefined) {
    void vscode.window.showInformationMessage(tell(services, "not-in-folder"));
    return;
  }
  const item = await pickItem(services, root, "marker-title");
  if (item === undefined) return;
  const params: MarkerParams = { uri: passage.uri, line: passage.line, item };
  const made = await services.session.ask<WorkspaceEdit | null>(Requests.marker, params);
  const edit = made === null ? undefined : await services.session.editOf(made);
  if (edit === undefined) {
    void vscode.window.showWarningMessage(tell(services, "marker-refused"));
    return;
  }
  await vscode.workspace.applyEdit(edit);
}

function atCursor(): Omit<MarkerParams, "item"> | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && { uri: editor.document.uri.toString(), line: editor.selection.active.line };
}

/** Inserts a snippet into a document, with the cursor at its first choice. */
export async function insertSnippet({ uri, position, snippet }: InsertSnippetArguments): Promise<void> {
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri));
  await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(position.line, position.character));
}
