import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exporterNamed } from "@dankiem/core/report";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { dankiem, ROOT } from "../command-line.js";
import { action } from "./runner.js";

const page = readFileSync(join(ROOT, "docs/ci.md"), "utf8");
const [workflow, include, allowed, preCommit] = [...page.matchAll(/```yaml\n([\s\S]+?)```/g)].map((match) =>
  parse(match[1] ?? ""),
);
const template = parse(readFileSync(join(ROOT, "docs/ci/gitlab.yml"), "utf8"));

/** First column of the table that begins with such a heading. */
function namesUnder(heading: string): readonly string[] {
  const table = page.slice(page.indexOf(`| ${heading}`)).split("\n\n")[0] ?? "";
  return [...table.matchAll(/^\| `([\w-]+)`/gm)].map((match) => match[1] ?? "");
}

test("the page lists the inputs and outputs of the action, in its order", () => {
  expect(namesUnder("Đầu vào")).toEqual(Object.keys(action.inputs));
  expect(namesUnder("Đầu ra")).toEqual(Object.keys(action.outputs));
});

test("inputs and outputs say what they are in both languages", () => {
  for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)])
    expect(description).toMatch(/^\p{Lu}.+ · \p{Lu}.+$/u);
});

test("the workflow uses inputs and outputs that there are, and formats that can be written", () => {
  const steps: { id?: string; uses: string; if?: string; with?: Record<string, string> }[] = workflow.jobs.dankiem.steps;
  const own = steps.find(({ id }) => id === "dankiem");
  expect(own?.uses).toBe("OWNER/dankiem@REF");
  for (const input of Object.keys(own?.with ?? {})) expect(Object.keys(action.inputs)).toContain(input);
  for (const format of String(own?.with?.["format"]).split(", ")) expect(exporterNamed(format)).toBeDefined();
  const used = [...JSON.stringify(steps).matchAll(/steps\.dankiem\.outputs\.([\w-]+)/g)].map((match) => match[1]);
  expect(used).toEqual(["sarif-file", "sarif-file", "report-files", "report-files"]);
  for (const output of used) expect(Object.keys(action.outputs)).toContain(output);
});

test("the GitLab examples set variables of the template's job", () => {
  expect(include.include).toEqual([{ local: "dankiem.yml" }]);
  for (const name of Object.keys(include.dankiem.variables)) expect(Object.keys(template.dankiem.variables)).toContain(name);
  expect(Object.keys(allowed)).toEqual(Object.keys(template));
});

test("the pre-commit example names the hook and flags of the audit", async () => {
  const hooks: { id: string }[] = parse(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8"));
  const [{ id, args }] = preCommit.repos[0].hooks;
  expect(hooks.map((hook) => hook.id)).toContain(id);
  const { stdout } = await dankiem(["audit", "--help"], ROOT);
  for (const arg of args.filter((one: string) => one.startsWith("--"))) expect(stdout).toContain(arg.split("=")[0]);
});

test("every file that the page links to is there", () => {
  const links = [...page.matchAll(/\]\(([^):]+)\)/g)].map((match) => match[1] ?? "");
  expect(links.length).toBeGreaterThanOrEqual(2);
  for (const link of links) expect(existsSync(join(ROOT, "docs", link)), link).toBe(true);
});
