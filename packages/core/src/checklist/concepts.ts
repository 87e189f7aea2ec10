import { ID_PATTERN } from "../model/checklist.js";
import type { Issue } from "../model/errors.js";
import type { JsonSource } from "./json-source.js";
import { member, members, segmentsOf, type View } from "./json-view.js";
import { conceptNames, unknownName } from "./references.js";

interface Declared {
  readonly id: string;
  readonly view: View;
  readonly source: JsonSource;
}

/** Returns what is wrong with the concepts of all vocabulary files together: odd ids, repeated, unknown or circular concepts. */
export function conceptIssues(sources: readonly JsonSource[]): Issue[] {
  const declared = sources.flatMap(declaredIn);
  const byId = new Map(declared.map((concept) => [concept.id, concept]));
  const ids = new Set(byId.keys());
  return [
    ...declared.flatMap(idIssues),
    ...repeatedConcepts(declared),
    ...declared.flatMap(({ view, source }) =>
      conceptNames(view).flatMap((name) => unknownName(name, ids, "concept", source.report)),
    ),
    ...circles(byId),
  ];
}

function declaredIn(source: JsonSource): Declared[] {
  return members(member({ value: source.value, pointer: "" }, "concepts")).map((view) => ({
    id: String(segmentsOf(view.pointer).at(-1)),
    view,
    source,
  }));
}

function idIssues({ id, view, source }: Declared): Issue[] {
  if (new RegExp(ID_PATTERN, "u").test(id)) return [];
  return [source.report(view.pointer, "issue-pattern", { pattern: ID_PATTERN, found: JSON.stringify(id) })];
}

function repeatedConcepts(declared: readonly Declared[]): Issue[] {
  const seen = new Set<string>();
  return declared.flatMap(({ id, view, source }) => {
    if (seen.has(id)) return [source.report(view.pointer, "issue-repeated-id", { id })];
    seen.add(id);
    return [];
  });
}

/** Finds each circle once, at the concept of it that is declared first. */
function circles(byId: ReadonlyMap<string, Declared>): Issue[] {
  const finished = new Set<string>();
  const issues: Issue[] = [];
  const visit = (id: string, path: readonly string[]): void => {
    const concept = byId.get(id);
    if (concept === undefined || finished.has(id)) return;
    const start = path.indexOf(id);
    if (start !== -1) {
      const circle = [...path.slice(start), id].join(" → ");
      issues.push(concept.source.report(concept.view.pointer, "issue-circular-concept", { circle }));
      return;
    }
    for (const { text } of conceptNames(concept.view)) visit(text, [...path, id]);
    finished.add(id);
  };
  for (const id of byId.keys()) visit(id, []);
  return issues;
}
