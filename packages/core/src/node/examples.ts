import { readFileSync } from "node:fs";
import { exampleIssues } from "../checklist/checks.js";
import { type Examples, parseExamples } from "../checklist/examples.js";
import { knownJson } from "../checklist/json-source.js";
import { ChecklistError, type Issue } from "../model/errors.js";
import type { LoadedChecklist } from "../model/library.js";
import type { Language } from "../model/model.js";
import { optionalText } from "./optional-text.js";

const NAME = /\.examples\.md$/iu;

/** Tells whether a name is that of a file of examples: such a file is never evidence. */
export function isExamples(name: string): boolean {
  return NAME.test(name);
}

/**
 * Returns the examples of a checklist by item: those in `<id>.examples.md` beside its file, and where an item carries some
 * itself, these instead. They are read when they are asked for, since no audit needs them.
 *
 * @throws ChecklistError `checklist-invalid` with every issue of the file of examples.
 */
export function examplesOf({ checklist, file }: LoadedChecklist, language: Language = "vi"): Examples {
  const items = checklist.groups.flatMap((group) => group.items);
  const own = items.flatMap(({ id, examples }) => (examples === undefined ? [] : [[id, examples] as const]));
  return new Map([...beside(file, new Set(items.map(({ id }) => id)), language), ...own]);
}

/**
 * Returns an issue for each item that has no example that passes, or none that fails.
 *
 * @throws ChecklistError `checklist-invalid` as {@link examplesOf}.
 */
export function exampleIssuesOf(loaded: LoadedChecklist, language: Language): Issue[] {
  const { checklist, file } = loaded;
  const source = knownJson(checklist, file, () => readFileSync(file, "utf8"), language);
  return exampleIssues(source, examplesOf(loaded, language));
}

function beside(checklist: string, items: ReadonlySet<string>, language: Language): Examples {
  const file = checklist.replace(/\.jsonc?$/u, ".examples.md");
  const text = optionalText(file);
  if (text === null) return new Map();
  const { examples, issues } = parseExamples(text, file, items, language);
  if (issues.length > 0) throw new ChecklistError("checklist-invalid", issues);
  return examples;
}
