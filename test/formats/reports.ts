import { join } from "node:path";
import { exporterNamed, type Report } from "@dankiem/core/report";
import { dankiem, type Outcome, ROOT, reportOf } from "../command-line.js";

const outcomes = new Map<string, Promise<Outcome>>();

/** The report on an example folder, audited once for all files that a worker runs; each call returns an object of its own. */
export async function exampleReport(folder: string, asOf: string): Promise<Report> {
  const key = `${folder} ${asOf}`;
  const outcome = outcomes.get(key) ?? dankiem(["audit", join("examples", folder), "-f", "json", "--as-of", asOf], ROOT);
  outcomes.set(key, outcome);
  return reportOf(await outcome);
}

/** What is free text in a report, and so may hold whatever a paper or a name holds. */
const FREE: ReadonlySet<string> = new Set(["title", "name", "message", "path", "instrument", "ref", "formula", "band", "error"]);
const HOSTILE = `=1+1 <b a="1">&'"]]>--> \u0000\u001b[31m\u202e\u2066\ud800\ufffe [x](https://vd.vn) {0} %0A::error::\r\n|`;
/** What alone is made very long as well, lest the file grow beyond reason. */
const LONG = "title";

/** Returns a report whose every free text ends in what could break a format. */
export function hostileReport(report: Report): Report {
  return JSON.parse(JSON.stringify(report), (key, value) =>
    typeof value === "string" && FREE.has(key) ? `${value}${HOSTILE}${key === LONG ? "dài ".repeat(2_500) : ""}` : value,
  );
}

/** Returns a report that says nothing at all. */
export function emptyReport(report: Report): Report {
  return { ...report, units: [], checklists: [], documents: [], verdicts: [], publications: [], notices: [], scorecards: [] };
}

/** Returns a report as the text of a format. */
export function rendered(format: string, report: Report): string {
  const text = exporterNamed(format)?.render(report, { color: false, columns: 80, quiet: false });
  if (typeof text !== "string") throw new Error(`${format} is no text`);
  return text;
}
