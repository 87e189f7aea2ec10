import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { portablePath } from "@dankiem/core/node";

/** Most files that are listed: enough for the largest archive that someone opens in an editor. */
const MAX_FILES = 20_000;
const MAX_DEPTH = 16;
const NEVER_ENTERED: ReadonlySet<string> = new Set([".git", "node_modules"]);

/** Returns the paths of all files of a folder, relative to it, in code unit order: what links may point to. */
export function filesBelow(root: string): string[] {
  const files: string[] = [];
  const enter = (folder: string, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    for (const entry of entriesOf(folder)) {
      if (files.length >= MAX_FILES) return;
      const path = join(folder, entry.name);
      if (entry.isFile()) files.push(portablePath(root, path));
      else if (entry.isDirectory() && !NEVER_ENTERED.has(entry.name)) enter(path, depth + 1);
    }
  };
  enter(root, 0);
  return files.sort();
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // What may not be read cannot be linked to.
    return [];
  }
}
