import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { relativePath } from "@dankiem/core/node";

/** Most files that are listed: enough for the largest archive that someone opens in an editor. */
const MAX_FILES = 20_000;
const MAX_DEPTH = 16;
const NEVER_ENTERED: ReadonlySet<string> = new Set([".git", "node_modules"]);

/** Editors on macOS compose the names that they read from disk, and its file systems know a file by either form. */
const READS_COMPOSED = process.platform === "darwin";

/**
 * Returns all files of a folder, relative to it, in code unit order: what links may point to. Their paths as reports write
 * them (NFC), each with the path that an editor knows the file by, whose names may be decomposed.
 */
export function filesBelow(root: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const enter = (folder: string, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    for (const entry of entriesOf(folder)) {
      if (files.size >= MAX_FILES) return;
      const file = join(folder, entry.name);
      if (entry.isFile()) take(relativePath(root, file));
      else if (entry.isDirectory() && !NEVER_ENTERED.has(entry.name)) enter(file, depth + 1);
    }
  };
  const take = (onDisk: string): void => {
    const path = onDisk.normalize("NFC");
    // Of two files whose names differ in form alone, links mean the composed one.
    if (!files.has(path) || onDisk === path) files.set(path, READS_COMPOSED ? path : onDisk);
  };
  enter(root, 0);
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // What may not be read cannot be linked to.
    return [];
  }
}
