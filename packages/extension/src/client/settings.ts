import * as vscode from "vscode";

/** The section of our settings. */
export const SECTION = "dankiem";

/** What our commands set for an audited folder. */
export type FolderSetting = "checklists" | "period" | "unit";

/** Returns the language that the user chose, or null where it follows the folder. */
export function chosenLanguage(): "vi" | "en" | null {
  const language = vscode.workspace.getConfiguration(SECTION).get<string>("language");
  return language === "vi" || language === "en" ? language : null;
}

/** Returns a setting as it holds for an audited folder; empty where it is not set. */
export function settingOf(root: string, key: Exclude<FolderSetting, "checklists">): string {
  return sectionOf(root).get<string>(key) ?? "";
}

/** Writes a setting of the open folder that holds an audited one. Undefined takes it back. */
export async function writeSetting(root: string, key: FolderSetting, value: unknown): Promise<void> {
  await sectionOf(root).update(key, value, vscode.ConfigurationTarget.WorkspaceFolder);
}

const sectionOf = (root: string) => vscode.workspace.getConfiguration(SECTION, vscode.Uri.parse(root));
