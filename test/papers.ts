import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./command-line.js";

/** A text that the engine has met: a paper, or an example of a checklist. */
export interface Paper {
  readonly name: string;
  readonly text: string;
}

/** Returns the Markdown papers of a folder of the repository and of all below it, in the order of their names. */
export function papersIn(folder: string): Paper[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md") && !path.endsWith("README.md"))
    .sort()
    .map((path) => ({ name: `${folder}/${path}`, text: readFileSync(join(ROOT, folder, path), "utf8") }));
}
