import { resolve } from "node:path";
import type { Report } from "../../model/report.js";
import { portablePath } from "../../node/paths.js";
import { auditSettings } from "../audit-settings.js";
import type { Context } from "../context.js";
import type { ExitCode } from "../io.js";
import { message, usageError } from "../messages.js";
import { writeOutput } from "../output.js";
import { publicationList } from "../publication-list.js";
import { lastFullQuarter, type Quarter, quarterOf } from "../quarter.js";
import { inspectPapers } from "./audit.js";

/**
 * Prints the list of what a unit made public in a quarter, from what its folder shows. The paper is Vietnamese, whatever the
 * language of messages. The code is 2 where a paper could not be read, for then the list may lack something.
 */
export async function newPublications(folder: string, context: Context): Promise<ExitCode> {
  const { given, io } = context;
  const settings = auditSettings(given, io);
  const quarter = quarterIn(given.value("period")) ?? lastFullQuarter(settings.asOf);
  const papers = { ...context, operands: [folder] };
  const { report, root } = await inspectPapers(papers, { ...settings, period: quarter.period }, "vi");
  const target = given.value("output-file");
  const own = target === null ? null : portablePath(root, resolve(io.cwd, target));
  writeOutput(publicationList(listOf(report, quarter, own)), target, context);
  for (const { path, error } of report.documents) {
    if (error !== undefined) io.stderr(`${path}: ${message(context.language, "export-unreadable", { error })}\n`);
  }
  return report.exit.code === 2 ? 2 : 0;
}

function quarterIn(value: string | null): Quarter | null {
  if (value === null) return null;
  const quarter = quarterOf(value);
  if (quarter === null) throw usageError("usage-bad-quarter", { value });
  return quarter;
}

function listOf({ units, checklists, publications }: Report, quarter: Quarter, own: string | null) {
  const [unit, ...others] = units;
  if (unit === undefined || others.length > 0) throw severalUnits(units);
  if (publications.length === 0)
    throw usageError("usage-no-publications", { checklists: checklists.map(({ id }) => id).join(", ") });
  const rows = publications
    .flatMap((publication) => publication.rows)
    // A list that is written anew is no proof of itself.
    .map((row) => ({ ...row, entries: row.entries.filter(({ path }) => path !== own) }));
  return { unit: unit.name, quarter, rows };
}

const severalUnits = (units: Report["units"]) =>
  usageError("usage-several-units", { units: units.map(({ id }) => id).join(", ") });
