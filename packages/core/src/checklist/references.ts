import type { Issue } from "../errors.js";
import { itemsIn } from "./checks.js";
import type { JsonSource, Report } from "./json-source.js";
import { member, members, textsIn, type View } from "./json-view.js";
import { nearest } from "./nearest.js";

/** The names that checklists may refer to; null where a file that declares them cannot be read: then none is refused. */
export interface Known {
  readonly instruments: ReadonlySet<string> | null;
  readonly concepts: ReadonlySet<string> | null;
  readonly forms: ReadonlySet<string>;
}

/** Returns an issue for every instrument, concept and form that a checklist names and nobody declares. */
export function referenceIssues(source: JsonSource, known: Known): Issue[] {
  return itemsIn({ value: source.value, pointer: "" }).flatMap((item) => [
    ...instrumentNames(item).flatMap((name) => unknownName(name, known.instruments, "instrument", source.report)),
    ...conceptNames(member(item, "locator")).flatMap((name) => unknownName(name, known.concepts, "concept", source.report)),
    ...conceptNames(member(item, "criteria")).flatMap((name) => unknownName(name, known.concepts, "concept", source.report)),
    ...formNames(item).flatMap((name) => unknownName(name, known.forms, "form", source.report)),
  ]);
}

/** Returns the concepts that a value names as `@concept`, each with the pointer of its text. */
export function conceptNames(view: View): { readonly text: string; readonly pointer: string }[] {
  return textsIn(view)
    .filter(({ text }) => text.startsWith("@"))
    .map(({ text, pointer }) => ({ text: text.slice(1), pointer }));
}

/** Returns an issue, with the nearest known name, where a name is not among the known ones. */
export function unknownName(
  { text, pointer }: { readonly text: string; readonly pointer: string },
  known: ReadonlySet<string> | null,
  kind: "instrument" | "concept" | "form",
  report: Report,
): Issue[] {
  if (known === null || known.has(text)) return [];
  const suggestion = nearest(text, known);
  if (suggestion === null) return [report(pointer, `issue-unknown-${kind}`, { name: text })];
  return [report(pointer, `issue-unknown-${kind}-near`, { name: text, suggestion })];
}

function instrumentNames(item: View): { readonly text: string; readonly pointer: string }[] {
  const bases = members(member(item, "basis")).map((basis) => member(basis, "instrument"));
  const cited = members(member(member(item, "locator"), "documents")).map((locator) => member(locator, "cites"));
  const demanded = members(member(item, "criteria")).map((use) => member(member(use, "parameters"), "instruments"));
  return [...bases, ...cited, ...demanded].flatMap(textsIn);
}

function formNames(item: View): { readonly text: string; readonly pointer: string }[] {
  return members(member(item, "criteria"))
    .filter((use) => member(use, "criterion").value === "form")
    .flatMap((use) => textsIn(member(member(use, "parameters"), "oneOf")));
}
