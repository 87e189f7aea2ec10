import { printable, prose } from "../../lib/printable.js";
import type { Report, ReportVerdict } from "../../model/report.js";
import type { TextExporter } from "../lib/define.js";
import { exitLines } from "../lib/exit-reasons.js";
import { clauses, inBrackets } from "../lib/format.js";
import type { Language, Place } from "../lib/report-types.js";
import { scoreLines } from "../lib/score-lines.js";
import { isWanting } from "../lib/verdict-view.js";
import { shownPlace, wantedText, wantingByValue } from "../lib/wanting-text.js";
import { commandText, type GithubCommand } from "./command.js";
import { message } from "./messages.js";

/** How many annotations of one level the service shows of a step. */
const LIMIT = 10;

function render(report: Report): string {
  const wanting = wantingByValue(report);
  const shown = [...wanting.filter(({ state }) => state === "fail").slice(0, LIMIT), ...partly(wanting)];
  const commands = [...shown.map((verdict) => annotation(report.language, verdict)), summary(report, shown.length)];
  return commands.map(commandText).join("");
}

const partly = (wanting: readonly ReportVerdict[]) => wanting.filter(({ state }) => state === "partial").slice(0, LIMIT);

function annotation(language: Language, verdict: ReportVerdict): GithubCommand {
  const { state, title, basis } = verdict;
  return {
    level: state === "fail" ? "error" : "warning",
    properties: { ...position(shownPlace(verdict)), title: prose(title) },
    message: `${wantedText(language, verdict)}${inBrackets(clauses(language, basis))}`,
  };
}

/** The service takes columns only of what stands on one line; a spot without width, where something is missing, has none. */
function position(place: Place | null): GithubCommand["properties"] {
  if (place === null) return {};
  const { path, start, end } = place;
  const hasColumns = start.line === end.line && start.column < end.column;
  const columns = hasColumns ? { col: start.column, endColumn: end.column } : {};
  return { file: printable(path), line: start.line, endLine: end.line, ...columns };
}

/** What the annotations leave out: the rest, the scores, and why the run failed. */
function summary(report: Report, shown: number): GithubCommand {
  const { language, notices } = report;
  const rest = report.verdicts.filter(isWanting).length - shown;
  const lines = [
    ...scoreLines(report),
    ...(rest === 0 ? [] : [message(language, "machine-rest", { count: rest })]),
    ...(notices.length === 0 ? [] : [message(language, "machine-notices-count", { count: notices.length })]),
    ...exitLines(report),
  ];
  return { level: "notice", properties: { title: message(language, "export-summary") }, message: lines.join("\n") };
}

/** Workflow commands that a runner turns into annotations: the most valuable gaps and one notice with the score. */
export const github: TextExporter = {
  name: "github",
  title: { vi: "Chú thích cho GitHub Actions", en: "Annotations for GitHub Actions" },
  mediaType: "text/plain",
  extension: "txt",
  render,
};
