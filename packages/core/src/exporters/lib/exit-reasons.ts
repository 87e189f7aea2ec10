import type { Report } from "../../model/report.js";
import { type Code, message } from "./messages.js";

/** Reasons that mean that something could not be checked, not that the papers fall short. */
const UNCHECKED: ReadonlySet<string> = new Set(["evidence-unreadable", "criterion-error"]);

/** Returns why a run failed, in one line for the gates and one for what could not be checked; nothing where it did not fail. */
export function exitLines({ language, exit }: Pick<Report, "language" | "exit">): readonly string[] {
  const told = (code: Code, reasons: readonly string[]) => {
    const texts = reasons.map((reason) => message(language, `exit-${reason}` as Code));
    return texts.length === 0 ? [] : [message(language, code, { reasons: texts.join("; ") })];
  };
  return [
    ...told(
      "export-gate-failed",
      exit.reasons.filter((reason) => !UNCHECKED.has(reason)),
    ),
    ...told(
      "export-check-failed",
      exit.reasons.filter((reason) => UNCHECKED.has(reason)),
    ),
  ];
}
