import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "@dankiem/core/report";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../command-line.js";
import { xmlFlaws, xmllintMissing } from "../formats/validate.js";
import { temporaryFolder } from "../temporary-folder.js";
import { action, repository, shell } from "./runner.js";

const TIMEOUT = 120_000;

interface Job {
  readonly variables: Readonly<Record<string, string>>;
  readonly before_script: readonly string[];
  readonly script: readonly string[];
  readonly artifacts: { readonly paths: readonly string[]; readonly reports: Readonly<Record<string, string>> };
}

const job: Job = parse(readFileSync(join(ROOT, "docs/ci/gitlab.yml"), "utf8")).dankiem;

/** Stands in for git: a clone is this checkout, since what is tested need not be committed. */
const GIT = `#!/bin/sh
for last in "$@"; do :; done
printf '%s\\n' "$*" > "$CLONED"
rmdir "$last" && ln -s "${ROOT.replace(/\/$/, "")}" "$last"
`;

/** Runs the lines of the template as a runner does: all in one shell that ends at the first that fails. */
function runJob(project: string, variables: Readonly<Record<string, string>>) {
  const runner = temporaryFolder({ "bin/git": GIT });
  shell("chmod", ["+x", join(runner, "bin/git")], runner, {});
  const env = {
    ...job.variables,
    ...variables,
    TMPDIR: runner,
    CLONED: join(runner, "cloned"),
    PATH: `${join(runner, "bin")}:${process.env["PATH"]}`,
  };
  const { status, stdout, stderr } = shell("sh", ["-e", "-c", [...job.before_script, ...job.script].join("\n")], project, env);
  return { code: status, stdout, stderr, cloned: readFileSync(join(runner, "cloned"), "utf8") };
}

test("every input of the action is a variable of the template", () => {
  const names = Object.keys(action.inputs).map((name) => `DANKIEM_${name.toUpperCase().replaceAll("-", "_")}`);
  expect(Object.keys(job.variables).sort()).toEqual(["DANKIEM_REF", "DANKIEM_REPOSITORY", ...names].sort());
});

test(
  "the job clones, audits, prints the scorecard and leaves its artifacts, also when a gate is missed",
  () => {
    const project = repository("bao cao");
    const { code, stdout, cloned } = runJob(project, {
      DANKIEM_REPOSITORY: "https://example.org/dankiem.git",
      DANKIEM_PATH: "bao cao",
      DANKIEM_CHECKLISTS: "kh117",
      DANKIEM_MAX_MISSING: "0",
      DANKIEM_FORMAT: "xlsx",
    });
    expect(code).toBe(1);
    expect(cloned).toMatch(/^clone .*--branch main -- https:\/\/example\.org\/dankiem\.git /);
    const files = readdirSync(join(project, "dankiem-report")).sort();
    expect(files).toEqual(["report-junit.xml", "report.html", "report.json", "report.xlsx"]);
    const report: Report = JSON.parse(readFileSync(join(project, "dankiem-report/report.json"), "utf8"));
    expect(stdout).toContain(report.scorecards[0]?.formula);
    for (const path of [...job.artifacts.paths, ...Object.values(job.artifacts.reports)])
      expect(existsSync(join(project, path))).toBe(true);
    const junit = readFileSync(join(project, job.artifacts.reports["junit"] ?? ""), "utf8");
    if (xmllintMissing === undefined) expect(xmlFlaws(junit)).toBe("");
    const places = [...junit.matchAll(/ file="([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(places.length).toBeGreaterThan(5);
    for (const path of places) expect(existsSync(join(project, path))).toBe(true);
  },
  TIMEOUT,
);

test(
  "what an earlier job left behind is neither audited nor kept",
  () => {
    const project = repository(".");
    const settings = { DANKIEM_CHECKLISTS: "kh117", DANKIEM_FORMAT: "markdown" };
    runJob(project, settings);
    const first = readFileSync(join(project, "dankiem-report/report.json"), "utf8");
    const { code } = runJob(project, { ...settings, DANKIEM_FORMAT: "" });
    expect(code).toBe(0);
    expect(readFileSync(join(project, "dankiem-report/report.json"), "utf8")).toBe(first);
    expect(existsSync(join(project, "dankiem-report/report-markdown.md"))).toBe(false);
  },
  TIMEOUT,
);

test(
  "an audit that cannot run ends with 2 and says why",
  () => {
    const { code, stderr } = runJob(repository("."), { DANKIEM_PERIOD: "hôm qua" });
    expect(code).toBe(2);
    expect(stderr).toContain("hôm qua");
  },
  TIMEOUT,
);
