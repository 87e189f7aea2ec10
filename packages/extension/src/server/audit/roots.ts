import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { configFileIn, findConfig, isInside } from "@dankiem/core/node";

/** Folders below a workspace folder that are looked into for configurations; a deeper tree is audited from the command line. */
const MAX_DEPTH = 8;
const MAX_FOLDERS = 20_000;
const NEVER_ENTERED: ReadonlySet<string> = new Set(["node_modules"]);

/**
 * Returns the folders to audit for workspace folders: each that a configuration governs, else the topmost folders below
 * it that have one. A folder without any is left alone.
 *
 * @param workspaceFolders absolute paths.
 */
export function rootsIn(workspaceFolders: readonly string[]): string[] {
  const roots = workspaceFolders.flatMap((folder) => (isGoverned(folder) ? [folder] : configuredBelow(folder)));
  return roots.filter((root, index) => {
    const isTwice = roots.indexOf(root) < index;
    return !isTwice && !roots.some((other) => other !== root && isInside(other, root));
  });
}

function isGoverned(folder: string): boolean {
  try {
    return findConfig(folder, "vi") !== null;
  } catch {
    // A broken configuration governs all the same: the audit tells what is wrong with it.
    return true;
  }
}

function configuredBelow(top: string): string[] {
  const found: string[] = [];
  let level = [top];
  let count = 0;
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) {
    const next: string[] = [];
    for (const folder of level) {
      count += 1;
      if (count > MAX_FOLDERS) return found;
      for (const below of foldersIn(folder)) (configFileIn(below) === null ? next : found).push(below);
    }
    level = next;
  }
  return found.sort();
}

function foldersIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !NEVER_ENTERED.has(entry.name))
    .map(({ name }) => join(folder, name));
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // A folder that may not be read holds nothing that could be audited.
    return [];
  }
}
