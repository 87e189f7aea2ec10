import type { Language } from "../model/model.js";
import type { Given } from "./invocation.js";
import type { ExitCode, Io } from "./io.js";

/** What every command is given. */
export interface Context {
  readonly io: Io;
  readonly operands: readonly string[];
  readonly given: Given;
  readonly language: Language;
}

/** A command; throws InspectionErrors for what it cannot carry out. */
export type Command = (context: Context) => ExitCode | Promise<ExitCode>;
