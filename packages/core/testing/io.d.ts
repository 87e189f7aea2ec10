import type { ExitCode, Io } from "../src/cli/io.js";
/** What a call of the command line did. */
export interface Outcome {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}
/** Runs the command line in a folder on 20 December 2023, without a terminal and with an empty environment. */
export declare function run(cwd: string, argv: readonly string[], change?: Partial<Io>): Promise<Outcome>;
//# sourceMappingURL=io.d.ts.map
