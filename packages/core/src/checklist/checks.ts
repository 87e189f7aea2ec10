import { criteria, criterionNamed } from "../criteria/index.js";
import { nearest } from "../lib/nearest.js";
import type { Issue } from "../model/errors.js";
import { edtfBounds } from "../text/dates/edtf.js";
import type { Examples } from "./examples.js";
import type { JsonSource, Report } from "./json-source.js";
import { member, members, type View } from "./json-view.js";
import { schemaIssues } from "./schema-issues.js";

/** Returns the items of a checklist with their pointers, whatever else may be wrong with the file. */
export function itemsIn(root: View): View[] {
  return members(member(root, "groups")).flatMap((group) => members(member(group, "items")));
}

/** Returns what a schema cannot say of a checklist that stands alone: ids, criteria with their parameters, examples. */
export function checklistIssues(source: JsonSource): Issue[] {
  const root: View = { value: source.value, pointer: "" };
  const groups = members(member(root, "groups"));
  const items = itemsIn(root);
  return [
    ...fileNameIssues(source),
    ...repeatedIds(groups, source.report),
    ...repeatedIds(items, source.report),
    ...prefixIssues(root, items, source.report),
    ...items.flatMap((item) => members(member(item, "criteria"))).flatMap((use) => criterionIssues(use, source.report)),
    ...items.flatMap((item) => ownExampleIssues(item, source.report)),
    ...periodIssues(member(root, "examplePeriod"), source.report),
  ];
}

/** Returns an issue where the id of a file is not the file's name without `.json`. */
export function fileNameIssues({ file, value, report }: JsonSource): Issue[] {
  const id = member({ value, pointer: "" }, "id");
  const name = file.replace(/^.*[/\\]/, "").replace(/\.jsonc?$/, "");
  return typeof id.value === "string" && id.value !== name ? [report(id.pointer, "issue-file-name", { id: id.value, name })] : [];
}

/** Returns what a schema cannot say of a file of parameters: ids are unique, values stand oldest first. */
export function parameterFileIssues({ value, report }: JsonSource): Issue[] {
  const parameters = members(member({ value, pointer: "" }, "parameters"));
  return [
    ...repeatedIds(parameters, report),
    ...parameters.flatMap((parameter) => orderIssues(member(parameter, "values"), report)),
  ];
}

function orderIssues(values: View, report: Report): Issue[] {
  const days = members(values).map((value) => member(value, "from"));
  return days.flatMap(({ value, pointer }, index) => {
    const before = days[index - 1]?.value;
    const isOrdered = before === undefined || String(before) < String(value);
    return isOrdered ? [] : [report(pointer, "issue-values-order", { from: String(value), before: String(before) })];
  });
}

function repeatedIds(views: readonly View[], report: Report): Issue[] {
  const seen = new Set<unknown>();
  return views.flatMap((view) => {
    const id = member(view, "id");
    if (typeof id.value !== "string") return [];
    if (seen.has(id.value)) return [report(id.pointer, "issue-repeated-id", { id: id.value })];
    seen.add(id.value);
    return [];
  });
}

function prefixIssues(root: View, items: readonly View[], report: Report): Issue[] {
  const checklist = member(root, "id").value;
  if (typeof checklist !== "string") return [];
  const prefix = `${checklist}.`;
  return items
    .map((item) => member(item, "id"))
    .flatMap(({ value, pointer }) =>
      typeof value === "string" && !value.startsWith(prefix) ? [report(pointer, "issue-id-prefix", { id: value, prefix })] : [],
    );
}

function criterionIssues(use: View, report: Report): Issue[] {
  const name = member(use, "criterion");
  if (typeof name.value !== "string") return [];
  const criterion = criterionNamed(name.value);
  if (criterion !== undefined) return parameterIssues(criterion.parameters, use, report);
  const known = criteria.map((one) => one.name);
  const suggestion = nearest(name.value, known);
  if (suggestion !== null) return [report(name.pointer, "issue-unknown-criterion-near", { name: name.value, suggestion })];
  return [report(name.pointer, "issue-unknown-criterion", { name: name.value, known: known.join(", ") })];
}

function parameterIssues(schema: object, use: View, report: Report): Issue[] {
  const parameters = member(use, "parameters");
  // A wrong type is the checklist schema's to report; left out, parameters are the empty object.
  if (parameters.value !== undefined) return schemaIssues(schema, parameters, report);
  return schemaIssues(schema, { value: {}, pointer: use.pointer }, report);
}

function ownExampleIssues(item: View, report: Report): Issue[] {
  const examples = member(item, "examples");
  const expected = members(examples).map((example) => member(example, "expect").value);
  return expected.length === 0 ? [] : missingSides(expected, examples.pointer, report);
}

/** Returns an issue for each item of a checklist that has no example that passes, or none that fails. */
export function exampleIssues({ value, report }: JsonSource, examples: Examples): Issue[] {
  return itemsIn({ value, pointer: "" }).flatMap((item) => {
    const own = examples.get(String(member(item, "id").value)) ?? [];
    const expected = own.map((example) => example.expect);
    return missingSides(expected, item.pointer, report);
  });
}

function missingSides(expected: readonly unknown[], pointer: string, report: Report): Issue[] {
  const issues: Issue[] = [];
  if (!expected.includes("pass")) issues.push(report(pointer, "issue-no-passing-example"));
  if (!expected.includes("fail")) issues.push(report(pointer, "issue-no-failing-example"));
  return issues;
}

function periodIssues({ value, pointer }: View, report: Report): Issue[] {
  return typeof value === "string" && edtfBounds(value) === null ? [report(pointer, "issue-period", { found: value })] : [];
}
