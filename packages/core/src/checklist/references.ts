import { criterionNamed } from "../criteria/index.js";
import { nearest } from "../lib/nearest.js";
import { clauseRef } from "../model/clause-ref.js";
import type { Issue } from "../model/errors.js";
import { itemsIn } from "./checks.js";
import type { JsonSource, Report } from "./json-source.js";
import { member, members, textsIn, type View } from "./json-view.js";

/** The names that checklists may refer to; null where a file that declares them cannot be read: then none is refused. */
export interface Known {
  readonly instruments: ReadonlySet<string> | null;
  readonly concepts: ReadonlySet<string> | null;
  readonly parameters: ReadonlySet<string> | null;
  readonly forms: ReadonlySet<string>;
}

/** Returns an issue for every instrument, concept and form that a checklist names and nobody declares. */
export function referenceIssues(source: JsonSource, known: Known): Issue[] {
  const governor = textsIn(member({ value: source.value, pointer: "" }, "governedBy"));
  const items = itemsIn({ value: source.value, pointer: "" }).flatMap((item) => [
    ...instrumentNames(item).flatMap((name) => unknownName(name, known.instruments, "instrument", source.report)),
    ...conceptNames(member(item, "locator")).flatMap((name) => unknownName(name, known.concepts, "concept", source.report)),
    ...conceptNames(member(item, "criteria")).flatMap((name) => unknownName(name, known.concepts, "concept", source.report)),
    ...parameterNames(item).flatMap((name) => unknownName(name, known.parameters, "parameter", source.report)),
    ...namesInCriteria(item, "form").flatMap((name) => unknownName(name, known.forms, "form", source.report)),
  ]);
  return [...governor.flatMap((name) => unknownName(name, known.instruments, "instrument", source.report)), ...items];
}

/** Returns an issue for every instrument that a file of parameters names and nobody declares. */
export function instrumentIssues(source: JsonSource, known: Known): Issue[] {
  return members(member({ value: source.value, pointer: "" }, "parameters"))
    .flatMap((parameter) => members(member(parameter, "values")))
    .flatMap((value) => textsIn(member(member(value, "basis"), "instrument")))
    .flatMap((name) => unknownName(name, known.instruments, "instrument", source.report));
}

/** Returns an issue for every instrument that a crosswalk names and nobody declares, and for every clause without an article. */
export function crosswalkIssues(source: JsonSource, known: Known): Issue[] {
  const root: View = { value: source.value, pointer: "" };
  const names = [...textsIn(member(root, "from")), ...textsIn(member(root, "to"))];
  const entries = members(member(root, "entries"));
  const refs = entries.flatMap((entry) => [...textsIn(member(entry, "from")), ...textsIn(member(entry, "to"))]);
  return [
    ...names.flatMap((name) => unknownName(name, known.instruments, "instrument", source.report)),
    ...refs.flatMap(({ text, pointer }) =>
      clauseRef(text) === null ? [source.report(pointer, "issue-clause", { found: text })] : [],
    ),
  ];
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
  kind: "instrument" | "concept" | "form" | "parameter",
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
  return [...[...bases, ...cited].flatMap(textsIn), ...namesInCriteria(item, "instrument")];
}

/** The names of a kind that the parameters of criteria hold, by what each criterion says of its parameters. */
function namesInCriteria(item: View, kind: "instrument" | "form"): { readonly text: string; readonly pointer: string }[] {
  return members(member(item, "criteria")).flatMap((use) =>
    Object.entries(criterionNamed(String(member(use, "criterion").value))?.refersTo ?? {})
      .filter(([, named]) => named === kind)
      .flatMap(([name]) => textsIn(member(member(use, "parameters"), name))),
  );
}

function parameterNames(item: View): { readonly text: string; readonly pointer: string }[] {
  const named = members(member(item, "criteria"))
    .flatMap((use) => members(member(use, "parameters")))
    .flatMap((value) => textsIn(member(value, "parameter")));
  return [...textsIn(member(item, "limits")), ...named];
}
