import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "@dankiem/core/report";
import { describe, expect, test } from "vitest";
import { dankiem } from "../command-line.js";
import { checkBy, flaws, schemaFile } from "../formats/validate.js";
import { action, repository, runAction } from "./runner.js";

const FOLDER = "bao cao/xã Sơn Khê";
const TIMEOUT = 120_000;

const isSarif = checkBy(schemaFile("sarif-2.1.0.json"));
const reportAt = (file: string | undefined): Report => JSON.parse(readFileSync(file ?? "", "utf8"));

test("the action installs and audits; no step takes an input as a part of its command", () => {
  expect(action.runs.using).toBe("composite");
  expect(action.runs.steps.map(({ shell }) => shell)).toEqual(["bash", "bash"]);
  for (const { run } of action.runs.steps) expect(run).not.toContain("${{");
  const used = Object.values(action.runs.steps.at(-1)?.env ?? {});
  expect(used).toEqual(Object.keys(action.inputs).map((name) => `\${{ inputs.${name} }}`));
});

test("each output of the action is the one that its step sets", () => {
  const [name] = action.runs.steps.flatMap(({ id }) => id ?? []);
  for (const [output, { value }] of Object.entries(action.outputs)) expect(value).toBe(`\${{ steps.${name}.outputs.${output} }}`);
});

describe("an audit that runs", () => {
  test(
    "annotations, summary, outputs and files tell the same report, with paths from the root of the repository",
    () => {
      const workspace = repository(FOLDER);
      const before = readdirSync(workspace, { recursive: true });
      const { code, log, summary, outputs } = runAction(workspace, {
        path: FOLDER,
        checklists: "kh117,\n ct30",
        format: "html, xlsx\ndocx-bien-ban",
      });
      expect(code).toBe(0);
      const files = outputs["report-files"]?.split("\n") ?? [];
      const report = reportAt(files[0]);
      expect(report.scorecards.map(({ checklist }) => checklist)).toEqual(["ct30", "kh117"]);
      expect(outputs).toMatchObject({
        score: report.scorecards.map((card) => `${card.unit} ${card.checklist} ${card.earned}/${card.max}`).join("\n"),
        percent: String(Math.min(...report.scorecards.map(({ percent }) => percent ?? 100))),
        missing: String(report.verdicts.filter(({ state }) => state === "fail").length),
      });
      expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort());
      expect(files.map((file) => file.replace(/.*\//, ""))).toEqual([
        "report.json",
        "report.html",
        "report.xlsx",
        "report-docx-bien-ban.docx",
      ]);
      for (const file of files) expect(existsSync(file)).toBe(true);

      const annotated = [...log.matchAll(/^::(?:error|warning) file=([^,]+),/gm)].map((match) => match[1] ?? "");
      expect(annotated.length).toBeGreaterThan(5);
      for (const path of annotated) expect(existsSync(join(workspace, path))).toBe(true);

      const sarif = readFileSync(outputs["sarif-file"] ?? "", "utf8");
      expect(flaws(isSarif, sarif)).toEqual([]);
      const uris = [...sarif.matchAll(/"uri": "([^"]+\.md)"/g)].map((match) => match[1] ?? "");
      expect(uris.length).toBeGreaterThan(5);
      for (const uri of uris) expect(existsSync(join(workspace, decodeURIComponent(uri)))).toBe(true);

      expect(summary).toContain(report.scorecards[0]?.formula);
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576);
      expect(readdirSync(workspace, { recursive: true })).toEqual(before);
    },
    TIMEOUT,
  );

  test.each([
    [{ "max-missing": "0" }, 1],
    [{ "fail-under": "100" }, 1],
    [{ "fail-under": "10", "max-missing": "100" }, 0],
  ])(
    "gates %j: exit code %i, and the outputs all the same",
    (gates, expected) => {
      const { code, outputs } = runAction(repository("."), { ...gates, checklists: "kh117" });
      expect(code).toBe(expected);
      expect(outputs["score"]).toMatch(/^xa-son-khe kh117 [\d.]+\/[\d.]+$/);
      expect(existsSync(outputs["sarif-file"] ?? "")).toBe(true);
    },
    TIMEOUT,
  );

  test(
    "gaps that a baseline names do not fail the run, and are counted all the same",
    async () => {
      const workspace = repository(".");
      const written = ["audit", "--checklist=kh117", "--baseline=known.json", "--update-baseline", "--quiet"];
      expect(await dankiem(written, workspace)).toMatchObject({ code: 0 });
      const { code, outputs } = runAction(workspace, { checklists: "kh117", baseline: "known.json", "max-missing": "0" });
      expect(code).toBe(0);
      expect(Number(outputs["missing"])).toBeGreaterThan(0);
    },
    TIMEOUT,
  );

  test(
    "a paper that cannot be read: exit code 2, and what could be read is told",
    () => {
      const workspace = repository(".");
      writeFileSync(join(workspace, "hỏng.md"), Buffer.from([0, 1, 2, 0xff, 0xfe, 0]));
      const { code, outputs, summary } = runAction(workspace, { checklists: "kh117" });
      expect(code).toBe(2);
      expect(outputs["score"]).toMatch(/^xa-son-khe kh117 /);
      expect(summary).toContain("hỏng.md");
    },
    TIMEOUT,
  );

  test(
    "a format that is none: exit code 2 with the reason, and the rest is there",
    () => {
      const { code, log, outputs } = runAction(repository("."), { checklists: "kh117", format: "htm" });
      expect(code).toBe(2);
      expect(log).toMatch(/^::error title=.+htm.+html/m);
      expect(outputs["score"]).not.toBe("");
      expect(existsSync(outputs["sarif-file"] ?? "")).toBe(true);
    },
    TIMEOUT,
  );
});

describe("an audit that cannot run", () => {
  test.each([
    ["a path that is not there", { path: "không có" }],
    ["a path like a flag", { path: "--help" }],
    ["a period that is none", { period: "2023; touch hacked" }],
    ["a checklist that is none", { checklists: "$(touch hacked)" }],
    ["a language that is none", { language: "`touch hacked`" }],
    ["a number that is none", { "fail-under": '70" && touch hacked && "' }],
  ])("%s: exit code 2, the reason as an error and in the summary, empty outputs", (_, inputs) => {
    const workspace = repository(".");
    const { code, log, summary, outputs } = runAction(workspace, inputs);
    expect(code).toBe(2);
    expect(log).toMatch(/^::error title=[^:\n]+::dankiem: .+$/m);
    expect(summary).toMatch(/^### Dân Kiểm: .+\n\n {4}dankiem: /);
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort());
    expect(Object.values(outputs).join("")).toBe("");
    expect(existsSync(join(workspace, "hacked"))).toBe(false);
  });
});

test(
  "what papers and folders are called commands neither the runner nor the outputs",
  () => {
    const workspace = repository("a");
    const odd = "a/dữ liệu\n::error::x\nscore=100 %0A";
    mkdirSync(join(workspace, odd));
    writeFileSync(join(workspace, odd, "::warning::y.md"), "# BÁO CÁO\n\nĐã họp.\n");
    writeFileSync(join(workspace, "a", "dankiem.json"), JSON.stringify(hostileConfiguration));
    const { code, log, outputs } = runAction(workspace, { path: "a", checklists: "kh117" });
    expect(code).toBe(0);
    expect(obeyed(log).filter((line) => /^::(error|warning)::/.test(line))).toEqual([]);
    expect(outputs["score"]).toMatch(/^xa-son-khe kh117 [\d.]+\/[\d.]+$/);
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort());
  },
  TIMEOUT,
);

const hostileConfiguration = {
  root: true,
  unit: { id: "xa-son-khe", name: "UBND xã\n::error::z\n", kind: "commune" },
  period: "2023",
};

/** The lines that a runner takes for commands: none between `::stop-commands::token` and `::token::`. */
function obeyed(log: string): readonly string[] {
  let stopped: string | null = null;
  return log.split("\n").filter((line) => {
    if (stopped === null) stopped = /^::stop-commands::(.+)$/.exec(line)?.[1] ?? null;
    else if (line === `::${stopped}::`) stopped = null;
    return stopped === null;
  });
}
