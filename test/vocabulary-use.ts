import type { Library } from "@dankiem/core";
import { examplesOf } from "@dankiem/core/node";
import { phraseMatcher, readWords } from "@dankiem/core/text";
import type { Paper } from "./papers.js";

/** A phrase with the concepts and items that hold it. */
export interface Entry {
  readonly phrase: string;
  readonly owners: ReadonlySet<string>;
}

/** Returns every phrase of every concept and of every locator; references to concepts are none. */
export function entriesOf({ concepts, checklists }: Pick<Library, "concepts" | "checklists">): Entry[] {
  const owners = new Map<string, Set<string>>();
  const add = (owner: string, phrases: readonly string[]) => {
    for (const phrase of phrases.filter((each) => !each.startsWith("@")))
      owners.set(phrase, (owners.get(phrase) ?? new Set()).add(owner));
  };
  for (const [id, phrases] of Object.entries(concepts)) add(id, phrases);
  for (const { id, locator } of checklists.flatMap(({ checklist }) => checklist.groups.flatMap(({ items }) => items))) {
    for (const { act, about = [], not = [] } of locator.acts ?? []) add(id, [...act, ...about.flat(), ...not]);
    for (const { about = [], not = [] } of locator.documents ?? []) add(id, [...about.flat(), ...not]);
  }
  return [...owners].map(([phrase, set]) => ({ phrase, owners: set }));
}

/** Returns the examples of every item of every checklist. */
export function examplePapers({ checklists }: Pick<Library, "checklists">): Paper[] {
  return checklists.flatMap((loaded) =>
    [...examplesOf(loaded)].flatMap(([id, examples]) =>
      examples.map(({ text }, index) => ({ name: `${id}, example ${index + 1}`, text: text.join("\n") })),
    ),
  );
}

/** Returns, for each entry that exactly one text uses, which it is, who holds it and which text that is. */
export function usedOnce(entries: readonly Entry[], papers: readonly Paper[]): string[] {
  const users = entries.map(() => new Set<string>());
  const match = phraseMatcher(entries.map(({ phrase }) => phrase));
  for (const { name, text } of papers) for (const { phrase } of match(readWords(text))) users[phrase]?.add(name);
  return entries.flatMap(({ phrase, owners }, index) => {
    const [only, ...others] = users[index] ?? [];
    return only !== undefined && others.length === 0 ? [`“${phrase}” of ${[...owners].join(", ")}: only in ${only}`] : [];
  });
}
