import { ChecklistError, type Issue, type Language, message, UsageError } from "@dankiem/core";
import { configFileIn } from "@dankiem/core/node";
import { say } from "../../messages/index.js";

/** Why an audit could not run. */
export interface AuditFailure {
  /** As a sentence, for people. */
  readonly message: string;
  /** Every mistake with its file and line. */
  readonly issues: readonly Issue[];
  /** For the log. */
  readonly trace: string;
}

/**
 * Returns an error as a person should read it: every mistake of a configuration or checklist in its place; a request that
 * cannot be carried out at the top of the folder's configuration.
 */
export function failureOf(error: unknown, root: string, language: Language): AuditFailure {
  if (error instanceof ChecklistError) {
    const { issues } = error;
    return { message: say(language, "failure-files", { count: issues.length }), issues, trace: error.message };
  }
  if (error instanceof UsageError) {
    const text = message(language, error.messageCode, error.args);
    const file = configFileIn(root);
    const issues = file === null ? [] : [{ file, pointer: "", line: 1, message: text }];
    return { message: text, issues, trace: error.message };
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { message: say(language, "failure-internal"), issues: [], trace };
}
