import { message } from "../../audit/messages.js";
import { localized } from "../../messages/localize.js";
import type { Report, ReportFinding, ReportNotice, ReportScorecard, ReportVerdict } from "../../model/report.js";
import { noticeText } from "../../notices/index.js";
import { points, stateCount } from "../lib/format.js";

/** States that a formula remarks on. */
const REMARKED = ["notapplicable", "notchecked", "error"] as const;

/**
 * Returns a report as its Vietnamese paper tells it: what a report in another language says of findings and papers is told
 * again from codes and arguments. Titles of checklists, groups and items are kept, since the report has them in one language.
 */
export function vietnamese(report: Report): Report {
  if (report.language === "vi") return report;
  return {
    ...report,
    language: "vi",
    verdicts: report.verdicts.map(verdictOf),
    notices: report.notices.map(noticeOf),
    scorecards: report.scorecards.map((card) => ({ ...card, formula: formulaOf(card) })),
  };
}

/** A message that the table does not know stays as it was. */
function told(code: string, { args, message: before }: Pick<ReportFinding, "args" | "message">): string {
  const text = message("vi", code, localized("vi", args));
  return text === code ? before : text;
}

function findingOf(finding: ReportFinding): ReportFinding {
  return { ...finding, message: told(finding.code, finding) };
}

function noticeOf(notice: ReportNotice): ReportNotice {
  return { ...notice, message: noticeText("vi", notice) ?? notice.message };
}

function verdictOf(verdict: ReportVerdict): ReportVerdict {
  const code = reasonCode(verdict);
  return {
    ...verdict,
    message: told(code, { args: {}, message: verdict.message }),
    findings: verdict.findings.map(findingOf),
  };
}

function reasonCode({ state, reason }: Pick<ReportVerdict, "state" | "reason">): string {
  if (state === "notselected") return "reason-not-selected";
  return state === "notchecked" ? "reason-not-due" : `reason-${reason}`;
}

function formulaOf({ earned, max, percent, states, inferred = 0 }: ReportScorecard): string {
  const shown = (value: number) => points("vi", value);
  const sum =
    percent === null
      ? message("vi", "score-nothing-counts")
      : message("vi", "score-sum", { earned: shown(earned), max: shown(max), percent: shown(percent) });
  const similar = inferred === 0 ? [] : [message("vi", "score-inferred", { points: shown(inferred) })];
  const remarks = REMARKED.filter((state) => states[state] > 0).map((state) => stateCount("vi", state, states[state]));
  const all = [...similar, ...remarks];
  return all.length === 0 ? sum : `${sum} (${all.join("; ")})`;
}
