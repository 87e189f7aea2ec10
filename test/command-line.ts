import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Report } from "@dankiem/core/report";

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BIN = fileURLToPath(new URL("../packages/core/bin/dankiem.js", import.meta.url));
const BUILT = fileURLToPath(new URL("../packages/core/dist/cli/bin.js", import.meta.url));

/** What a call of the built command line did. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a process of its own, without colours and with nothing inherited but the path. */
export function dankiem(argv: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
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
