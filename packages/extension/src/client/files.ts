import * as vscode from "vscode";
import type { MadeFile } from "../protocol.js";

/** Writes a file whole or not at all: a reader never sees half of it. */
export async function writeAtomic(file: vscode.Uri, content: Uint8Array): Promise<void> {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  const draft = vscode.Uri.joinPath(file, "..", `.${name}.${Date.now().toString(36)}.tmp`);
  await vscode.workspace.fs.writeFile(draft, content);
  try {
    await vscode.workspace.fs.rename(draft, file, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(draft);
    throw error;
  }
}

/** Returns the bytes of a file that the server made. */
export function bytesOf({ content, encoding }: Pick<MadeFile, "content" | "encoding">): Uint8Array {
  return Buffer.from(content, encoding);
}

/** Asks where a file that the server made is to be kept, and writes it there. Undefined where the user thinks better of it. */
export async function saveMade(root: string, made: MadeFile, title: string): Promise<vscode.Uri | undefined> {
  const { name } = made;
  const extension = name.slice(name.lastIndexOf(".") + 1);
  const file = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(vscode.Uri.parse(root), name),
    filters: { [extension.toUpperCase()]: [extension] },
    title,
  });
  if (file !== undefined) await writeAtomic(file, bytesOf(made));
  return file;
}

/** Returns the last part of a file's path. */
export function nameOf(file: vscode.Uri): string {
  return file.path.slice(file.path.lastIndexOf("/") + 1);
}

/** Opens a file in the editor. */
export async function openFile(file: vscode.Uri): Promise<void> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file), { viewColumn: vscode.ViewColumn.One });
}
