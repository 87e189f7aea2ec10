import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const EXAMPLES = fileURLToPath(new URL("../../examples/", import.meta.url));

/** A folder of a test's own. */
export interface TestFolder {
  /** Absolute path. */
  readonly path: string;
  write(files: Readonly<Record<string, string>>): void;
  remove(): void;
}

/** Makes a folder with files, or a copy of a shipped example. */
export function folderWith(content: Readonly<Record<string, string>> | "xa-son-khe-2023"): TestFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "dankiem-server-")));
  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
    }
  };
  if (typeof content === "string") cpSync(join(EXAMPLES, content), path, { recursive: true });
  else write(content);
  return { path, write, remove: () => rmSync(path, { recursive: true, force: true }) };
}
