import type { ExitCode, Io } from "../src/cli/io.js";
import { main } from "../src/cli/main.js";

/** What a call of the command line did. */
export interface Outcome {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a folder on 20 December 2023, without a terminal and with an empty environment. */
export async function run(cwd: string, argv: readonly string[], change: Partial<Io> = {}): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, {
    cwd,
    env: {},
    isTTY: false,
    columns: 0,
    stdout: (data) => void out.push(typeof data === "string" ? data : Buffer.from(data).toString("latin1")),
    stderr: (text) => void err.push(text),
    stdin: async () => new Uint8Array(),
    today: () => "2023-12-20",
    ...change,
  });
  return { code, stdout: out.join(""), stderr: err.join("") };
}
