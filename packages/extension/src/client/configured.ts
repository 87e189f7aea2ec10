import * as vscode from "vscode";

const NAMES = ["dankiem.json", "dankiem.jsonc"];
/** A configuration holds for the folders below it as well; nobody keeps one deeper than this above his papers. */
const MAX_ABOVE = 12;

/** Returns a configuration in or above the open folders, or null where there is none. */
export async function findConfiguration(): Promise<vscode.Uri | null> {
  const [inside] = await vscode.workspace.findFiles("**/dankiem.{json,jsonc}", "**/node_modules/**", 1);
  if (inside !== undefined) return inside;
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    const above = await configurationAbove(uri);
    if (above !== null) return above;
  }
  return null;
}

/** Returns the configuration that lies in a folder, or null where it has none. */
export async function configurationIn(folder: vscode.Uri): Promise<vscode.Uri | null> {
  for (const name of NAMES) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (await isThere(uri)) return uri;
  }
  return null;
}

/** Whether a configuration holds for a folder. */
export async function isConfigured(folder: vscode.Uri): Promise<boolean> {
  return (await configurationAbove(folder)) !== null;
}

/** The search ends at the repository's own folder, as the audit's does. */
async function configurationAbove(start: vscode.Uri): Promise<vscode.Uri | null> {
  let folder = start;
  for (let level = 0; level < MAX_ABOVE; level += 1) {
    const found = await configurationIn(folder);
    if (found !== null) return found;
    const parent = vscode.Uri.joinPath(folder, "..");
    if (parent.path === folder.path || (await isThere(vscode.Uri.joinPath(folder, ".git")))) return null;
    folder = parent;
  }
  return null;
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
