import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openPage } from "../harness/browser.js";
import { makeProfile, removeFolders } from "../harness/folders.js";
import { PACKAGED_EXTENSION, SCREENSHOTS } from "../harness/places.js";
import { type EditorServer, startServer } from "../harness/server.js";
import type { Settings } from "../harness/settings.js";
import { installExtension } from "../harness/vsix.js";

/** A user in front of VS Code with the packaged extension. */
export interface Session {
  readonly page: Page;
  /** Addresses outside this machine that the workbench asked for. */
  readonly outside: readonly string[];
  /** Replaces the settings of the folder; VS Code watches them, those of the user it reads only at the start. */
  change(settings: Settings): void;
  end(): Promise<void>;
}

async function openFolder(page: Page, server: EditorServer, folder: string): Promise<void> {
  await page.goto(`${server.origin}/?${new URLSearchParams({ folder })}`);
  await page.locator(".monaco-workbench .explorer-folders-view .monaco-list-row").first().waitFor({ timeout: 90_000 });
}

function changeSettings(folder: string, settings: Settings): void {
  mkdirSync(join(folder, ".vscode"), { recursive: true });
  writeFileSync(join(folder, ".vscode/settings.json"), JSON.stringify(settings, null, 2));
}

/** Installs the packaged extension into a new profile and opens a folder. */
export async function startSession(folder: string): Promise<Session> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const profile = makeProfile();
  let server: EditorServer | undefined;
  let browser: Browser | undefined;
  const end = async (): Promise<void> => {
    await browser?.close();
    await server?.stop();
    removeFolders();
  };
  try {
    await installExtension(profile, process.env["VSIX"] ?? PACKAGED_EXTENSION);
    server = await startServer({ profile, runsSuites: false });
    browser = await launchBrowser();
    const { page, outside } = await openPage(browser);
    page.setDefaultTimeout(30_000);
    await openFolder(page, server, folder);
    return { page, outside, change: (settings) => changeSettings(folder, settings), end };
  } catch (error) {
    await end();
    throw error;
  }
}
