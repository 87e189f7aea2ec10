import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { ROOT } from "../command-line.js";
import { temporaryFolder } from "../temporary-folder.js";

/** The part of `action.yml` that the tests read. */
export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Step {
  readonly id?: string;
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The action of this project. */
export const action: Action = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));

/** What a job saw of a step. */
export interface StepOutcome {
  readonly code: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Makes a repository that holds a copy of the example in a folder, and nothing else; returns its absolute path. */
export function repository(folder: string): string {
  const root = temporaryFolder({});
  cpSync(join(ROOT, "examples", "xa-son-khe-2023"), join(root, folder), { recursive: true });
  return root;
}

/** Runs the steps of the action one after the other, as a runner does: the first that fails is the last. */
export function runAction(workspace: string, inputs: Readonly<Record<string, string>>): StepOutcome {
  const runner = temporaryFolder({ output: "", summary: "" });
  mkdirSync(join(runner, "temp"));
  const env = {
    GITHUB_ACTION_PATH: ROOT.replace(/\/$/, ""),
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(runner, "output"),
    GITHUB_STEP_SUMMARY: join(runner, "summary"),
    RUNNER_TEMP: join(runner, "temp"),
  };
  let log = "";
  let code: number | null = 0;
  for (const step of action.runs.steps) {
    if (code !== 0) break;
    const script = join(runner, "temp", "step.sh");
    writeFileSync(script, substituted(step.run, inputs));
    const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, substituted(value, inputs)]);
    const flags = ["--noprofile", "--norc", "-e", "-o", "pipefail", script];
    const done = shell(step.shell, flags, workspace, { ...env, ...Object.fromEntries(own) });
    log += done.stdout + done.stderr;
    code = done.status;
  }
  const summary = readFileSync(join(runner, "summary"), "utf8");
  return { code, log, summary, outputs: outputsIn(readFileSync(join(runner, "output"), "utf8")) };
}

/** Runs a shell with nothing inherited but the path and a fixed day. */
export function shell(
  program: string,
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): SpawnSyncReturns<string> {
  const fixed = { PATH: process.env["PATH"], SOURCE_DATE_EPOCH: "1703980800" };
  return spawnSync(program, argv, { cwd, env: { ...fixed, ...env }, encoding: "utf8", maxBuffer: 64_000_000 });
}

/** Inputs take the place of their expressions, defaults where they are not given; any other expression is a mistake. */
function substituted(text: string, inputs: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*(.+?)\s*\}\}/g, (_, expression: string) => {
    const name = /^inputs\.([\w-]+)$/.exec(expression)?.[1];
    const declared = name === undefined ? undefined : action.inputs[name];
    if (name === undefined || declared === undefined) throw new Error(`action.yml: ${expression}`);
    return inputs[name] ?? declared.default;
  });
}

/** Reads a file of outputs as a runner does: `name=value`, or `name<<delimiter` up to a line that is the delimiter. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  while (lines.length > 0) {
    const line = lines.shift() ?? "";
    const [, name, delimiter] = /^([\w-]+)<<(.+)$/.exec(line) ?? [];
    if (name === undefined || delimiter === undefined) {
      if (line !== "") throw new Error(`output: ${line}`);
      continue;
    }
    const end = lines.indexOf(delimiter);
    if (end < 0) throw new Error(`output without an end: ${name}`);
    outputs[name] = lines
      .splice(0, end + 1)
      .slice(0, end)
      .join("\n");
  }
  return outputs;
}
