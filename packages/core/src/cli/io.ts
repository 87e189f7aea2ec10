import type { Day } from "../model/model.js";

/** Everything of the outside world that the command line uses; the real one is put together in `bin.ts`. */
export interface Io {
  /** Absolute path of the working folder. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal. */
  readonly isTTY: boolean;
  /** Width of the terminal in columns, 0 when it is not known. */
  readonly columns: number;
  /** Writes data to standard output. */
  stdout(data: string | Uint8Array): void;
  /** Writes notes and errors to standard error. */
  stderr(text: string): void;
  /** Reads standard input to its end. */
  stdin(): Promise<Uint8Array>;
  /** Returns the day on which the command runs. */
  today(): Day;
}

/** Exit codes: gates met, a gate missed, could not run properly. */
export type ExitCode = 0 | 1 | 2;
