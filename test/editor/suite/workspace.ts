import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { until } from "./until.js";

/** The id that VS Code knows the extension by. */
const EXTENSION_ID = "dankiem.dankiem-vscode";

const WARM_UP_MS = 80_000;

/** A problem that our extension reports, with the document it stands in. */
export interface Problem {
  readonly uri: vscode.Uri;
  readonly diagnostic: vscode.Diagnostic;
  /** Id of the item, or of the defect of a document. */
  readonly code: string;
}

/** Our extension, activated or not. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension(EXTENSION_ID);
  assert.ok(found, `${EXTENSION_ID} is not there`);
  return found;
}

/** The first folder that VS Code has opened. */
export function root(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "no folder is open");
  return folder.uri;
}

/** The one document of the example whose name begins so; shown in an editor. */
export async function show(beginning: string): Promise<vscode.TextEditor> {
  const files = await vscode.workspace.fs.readDirectory(root());
  const name = files.map(([file]) => file).find((file) => file.startsWith(beginning));
  assert.ok(name, `no file begins with ${beginning}`);
  return vscode.window.showTextDocument(vscode.Uri.joinPath(root(), name));
}

/** Code of a diagnostic as text, whichever form it has; empty when it has none. */
function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : (code ?? ""));
}

/** Everything that our extension reports now. */
export function problems(): Problem[] {
  return vscode.languages
    .getDiagnostics()
    .flatMap(([uri, diagnostics]) => diagnostics.map((diagnostic) => ({ uri, diagnostic, code: codeOf(diagnostic) })))
    .filter(({ diagnostic }) => diagnostic.source === "dankiem");
}

/** Waits for a problem with a code, in any document. */
export async function problem(code: string, limit?: number): Promise<Problem> {
  try {
    return await until(`a problem with the code ${code}`, () => problems().find((each) => each.code === code), limit);
  } catch (cause) {
    throw new Error(
      `no problem ${code} among: ${problems()
        .map((each) => each.code)
        .join(" ")}`,
      { cause },
    );
  }
}

/** Waits for the first audit: the first calls into a cold extension host take tens of seconds. */
export async function warmUp(): Promise<void> {
  await problem("broken-attachment", WARM_UP_MS);
}

/** Waits until no document has a problem with a code. */
export async function noProblem(code: string): Promise<void> {
  await until(`the end of the problems with the code ${code}`, () =>
    problems().some((each) => each.code === code) ? undefined : true,
  );
}

/** Where a text stands in a document for the first time. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const offset = document.getText().indexOf(text);
  assert.notEqual(offset, -1, `"${text}" is not in ${document.fileName}`);
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + text.length));
}

/** Puts one text in the place of another, without saving. */
export async function replace(editor: vscode.TextEditor, old: string, text: string): Promise<void> {
  const range = rangeOf(editor.document, old);
  assert.ok(await editor.edit((builder) => builder.replace(range, text)), "the editor refused the edit");
}

/** Throws away what is not saved and closes every editor. */
export async function closeEditors(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  }
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}
