import * as vscode from "vscode";
import { type MadeFile, Requests } from "../../protocol.js";
import { configurationIn } from "../configured.js";
import { bytesOf, nameOf, openFile, writeAtomic } from "../files.js";
import { pickOne } from "../pick.js";
import { type Services, tell } from "../services.js";

/** Writes a configuration to begin with into an open folder, and opens it. One that is there is opened as it is. */
export async function createConfiguration(services: Services): Promise<void> {
  const folder = await pickFolder(services);
  if (folder === undefined) return;
  const there = await configurationIn(folder);
  if (there !== null) {
    await openFile(there);
    void vscode.window.showInformationMessage(tell(services, "configuration-there", { name: nameOf(there) }));
    return;
  }
  const made = await services.session.ask<MadeFile>(Requests.configuration, { folder: folder.toString() });
  const file = vscode.Uri.joinPath(folder, made.name);
  await writeAtomic(file, bytesOf(made));
  await openFile(file);
}

async function pickFolder(services: Services): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void vscode.window.showInformationMessage(tell(services, "no-folder"));
    return undefined;
  }
  const choices = folders.map(({ name, uri }) => ({ label: name, description: uri.fsPath, value: uri }));
  return pickOne(choices, tell(services, "pick-folder"));
}
