import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Report } from "@dankiem/core/report";
import { main } from "../packages/core/src/cli/main.js";
import { today } from "../packages/core/src/node/today.js";

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BIN = fileURLToPath(new URL("../packages/core/bin/dankiem.js", import.meta.url));
const BUILT = fileURLToPath(new URL("../packages/core/dist/cli/bin.js", import.meta.url));

/** What a call of the command line did. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, where the engine is loaded already, without a terminal; bytes come as Latin-1. */
export async function dankiem(
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, {
    cwd,
    env,
    isTTY: false,
    columns: 0,
    stdout: (data) => void out.push(typeof data === "string" ? data : Buffer.from(data).toString("latin1")),
    stderr: (text) => void err.push(text),
    stdin: async () => new Uint8Array(),
    today,
  });
  return { code, stdout: out.join(""), stderr: err.join("") };
}

/**
 * Runs the built command line as a process of its own, with nothing inherited but the path: for what a process alone can
 * have, such as a locale, a time zone or a terminal, and for what ships.
 */
export function dankiemProcess(
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  if (!existsSync(BUILT)) throw new Error("The command line is not built: run npm run build first.");
  const options = { cwd, env: { PATH: process.env["PATH"], ...env }, maxBuffer: 64_000_000 };
  return new Promise((resolve) => {
    execFile(process.execPath, [BIN, ...argv], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** Returns the report that a call printed as JSON. */
export function reportOf({ stdout }: Outcome): Report {
  return JSON.parse(stdout);
}
