import { relative } from "node:path";
import { message as verdictText } from "../audit/messages.js";
import { ChecklistError, EvidenceError, UsageError } from "../model/errors.js";
import type { Language } from "../model/model.js";
import { isInside } from "../node/paths.js";
import { type Code, message } from "./messages.js";

/**
 * Returns an error as the user should read it, ending in a line break: what we foresaw short and in the user's language,
 * anything else as an internal error with its stack.
 *
 * @param cwd absolute path; files below it are named relative to it.
 */
export function errorText(error: unknown, language: Language, cwd: string): string {
  if (error instanceof ChecklistError) return checklistText(error, language, cwd);
  if (error instanceof UsageError) return `dankiem: ${message(language, error.messageCode as Code, error.args)}\n`;
  if (error instanceof EvidenceError) return `dankiem: ${error.path}: ${verdictText(language, error.code, error.args)}\n`;
  const trace = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  return `dankiem: ${message(language, "usage-internal")}\n${trace}\n`;
}

function checklistText({ code, issues }: ChecklistError, language: Language, cwd: string): string {
  const lines = issues.map(({ file, line, pointer, message: text }) => {
    const at = pointer === "" ? "" : ` ${pointer}`;
    return `  ${shownPath(file, cwd)}:${line}${at}: ${text}`;
  });
  return `dankiem: ${message(language, `usage-${code}`, { count: issues.length })}\n${lines.join("\n")}\n`;
}

/** Returns a path relative to the working folder where it lies in it (`.` for that folder itself), else as it is. */
export function shownPath(file: string, cwd: string): string {
  return isInside(cwd, file) ? relative(cwd, file) || "." : file;
}
