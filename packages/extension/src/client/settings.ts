import * as vscode from "vscode";
import type { Settings } from "../protocol.js";

/** The section of our settings. */
export const SECTION = "dankiem";

const KEYS = ["language", "debounce", "severity", "codeLens", "inlayHints", "checklists", "period", "unit"] as const;

/** Returns the settings as the server wants them at its start. */
export function currentSettings(): Partial<Settings> {
  const section = vscode.workspace.getConfiguration(SECTION);
  return Object.fromEntries(KEYS.map((key) => [key, section.get(key)]));
}

/** Returns the language that the user chose, or null where it follows the folder. */
export function chosenLanguage(): "vi" | "en" | null {
  const language = vscode.workspace.getConfiguration(SECTION).get<string>("language");
  return language === "vi" || language === "en" ? language : null;
}

/** Writes a setting of the window: the server has one set of settings for all folders. Undefined takes it back. */
export async function writeSetting(key: "checklists" | "period" | "unit", value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration(SECTION).update(key, value, vscode.ConfigurationTarget.Workspace);
}
