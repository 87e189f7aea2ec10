import { message } from "@dankiem/core/report";
import { expect, test } from "vitest";
import { PAPERS } from "../../testing/papers.js";
import { snapshotOf } from "../../testing/snapshot.js";
import { treeOf } from "./tree-items.js";
import { STATE_ICONS, STATES, type TreeNode, visit } from "./tree-node.js";

const root = "file:///folder";
const testReport = (language: "vi" | "en" = "vi", checklists: readonly string[] = ["kh117"]) =>
  snapshotOf(PAPERS, { language, checklists }).report;

const tree = (
  language: "vi" | "en" = "vi",
  checklists: readonly string[] = ["kh117"],
  states: Parameters<typeof treeOf>[2] = null,
) => treeOf([{ root, report: testReport(language, checklists) }], language, states);

function all(nodes: readonly TreeNode[]): TreeNode[] {
  const found: TreeNode[] = [];
  visit(nodes, (node) => found.push(node));
  return found;
}

const kinds = (nodes: readonly TreeNode[]) => [...new Set(nodes.map(({ kind }) => kind))];

test("one unit under one checklist starts with the groups", () => {
  expect(kinds(tree())).toEqual(["group"]);
});

test("several checklists are a level of their own, with their scores", () => {
  const nodes = tree("vi", ["kh117", "ct30"]);
  expect(kinds(nodes)).toEqual(["checklist"]);
  expect(nodes.map(({ description }) => description)).toEqual(
    testReport("vi", ["kh117", "ct30"]).scorecards.map(({ earned, max }) => `${comma(earned)}/${comma(max)}`),
  );
});

const comma = (value: number) => String(value).replace(".", ",");

test("several units are a level of their own", () => {
  const report = testReport();
  const nodes = treeOf(
    [
      { root, report },
      { root: "file:///other", report },
    ],
    "vi",
    null,
  );
  expect(nodes.map(({ kind, label }) => [kind, label])).toEqual([
    ["unit", "UBND xã Sơn Khê"],
    ["unit", "UBND xã Sơn Khê"],
  ]);
  expect(new Set(all(nodes).map(({ id }) => id)).size).toBe(all(nodes).length);
});

test("every item of the report is a line, with its state as an icon and its points", () => {
  const report = testReport();
  const items = all(tree()).filter(({ kind }) => kind === "item");
  expect(items.map(({ item }) => item).sort()).toEqual(report.verdicts.map(({ item }) => item).sort());
  const failed = items.find(({ state }) => state === "fail");
  expect(failed?.icon).toEqual({ id: "error", color: "testing.iconFailed" });
  expect(failed?.description).toMatch(/^0\/[\d,]+$/);
});

test("below an item stand what it misses, with what that would bring, and its evidence, with why it counted", () => {
  const withBoth = all(tree()).find(({ kind, children }) => kind === "item" && kinds(children).length === 2);
  expect(kinds(withBoth?.children ?? [])).toEqual(["missing", "place"]);
  const place = withBoth?.children.find(({ kind }) => kind === "place");
  expect(place?.label).toMatch(/^so-theo-doi\.md:\d+$/);
  expect(place?.place?.path).toBe("so-theo-doi.md");
  expect(place?.description).not.toBe("");
});

test("a filter leaves only the states asked for, and no empty group", () => {
  const nodes = tree("vi", ["kh117"], new Set(["fail"]));
  const items = all(nodes).filter(({ kind }) => kind === "item");
  expect(new Set(items.map(({ state }) => state))).toEqual(new Set(["fail"]));
  expect(nodes.every(({ children }) => children.length > 0)).toBe(true);
  expect(tree("vi", ["kh117"], new Set(["error"]))).toEqual([]);
});

test("a screen reader is told state and points in words", () => {
  const vi = all(tree()).find(({ state }) => state === "fail");
  expect(vi?.spoken).toMatch(/: thiếu, 0 trên [\d,]+ điểm$/);
  const en = all(tree("en")).find(({ state }) => state === "fail");
  expect(en?.spoken).toMatch(/: missing, 0 of [\d.]+ points$/);
});

test("the tooltip names the clause, and says where it is not first-hand", () => {
  const report = testReport();
  const doubtful = report.verdicts.find(({ basis }) => basis.some(({ provenance }) => provenance === "unverified"));
  const line = all(tree()).find(({ item }) => item === (doubtful ?? report.verdicts[0])?.item);
  expect(line?.tooltip).toContain("Điều khoản: ");
  if (doubtful !== undefined) expect(line?.tooltip).toContain(message("vi", "export-unverified"));
});

test("what a document says cannot act as Markdown", () => {
  const report = testReport();
  const [first, ...others] = report.verdicts;
  const hostile = {
    ...report,
    verdicts: [{ ...first, title: "[x](command:evil) <b>" } as (typeof report.verdicts)[number], ...others],
  };
  const line = all(treeOf([{ root, report: hostile }], "vi", null)).find(({ label }) => label.startsWith("[x]"));
  expect(line?.tooltip).toContain("\\[x\\]\\(command:evil\\) \\<b\\>");
});

test("every state has an icon of its own, so that colour is not needed", () => {
  expect(new Set(Object.values(STATE_ICONS).map(({ id }) => id)).size).toBe(STATES.length);
});
