import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const folder = join(import.meta.dirname, "../checklists");
const library = join(folder, "dist/library.json");

/** Builds the shipped library anew where its sources changed since, so that no test runs on an older one. */
export async function setup(): Promise<void> {
  if (changed(folder) <= builtAt()) return;
  const { prebuiltLibrary } = await import("@dankiem/core/node");
  mkdirSync(dirname(library), { recursive: true });
  writeFileSync(library, prebuiltLibrary(folder));
}

function builtAt(): number {
  return statSync(library, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** A folder changes when a file comes or goes. */
function changed(directory: string): number {
  const entries = readdirSync(directory, { withFileTypes: true }).filter(
    ({ name }) => name !== "dist" && name !== "node_modules",
  );
  const within = entries.map((entry) => {
    const path = join(directory, entry.name);
    return entry.isDirectory() ? changed(path) : statSync(path).mtimeMs;
  });
  return Math.max(statSync(directory).mtimeMs, ...within);
}
