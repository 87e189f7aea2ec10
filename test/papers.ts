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

/** Returns the passages of `checklists/paraphrases`, each with its heading and title: how people say the items in other words. */
export function paraphrases(): Paper[] {
  const folder = join(ROOT, "checklists/paraphrases");
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  return files.sort().flatMap((name) =>
    readFileSync(join(folder, name), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line, at) => ({ name: `${name}, line ${at + 1}`, text: said(JSON.parse(line)) })),
  );
}

type Passage = Readonly<Record<"title" | "heading" | "columns" | "text", string | null | undefined>>;

const said = ({ title, heading, columns, text }: Passage) => [title, heading, columns, text].filter(Boolean).join("\n");
