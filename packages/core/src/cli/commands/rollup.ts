import { resolve } from "node:path";
import type { RolledReport, RollupSource } from "../../compare/rollup/collect.js";
import { rollUp } from "../../compare/rollup/rollup.js";
import { type RollupExporter, rollupExporterNamed, rollupExporters } from "../../exporters/rollup/index.js";
import { ChecklistError, type Issue } from "../../model/errors.js";
import type { Language } from "../../model/model.js";
import type { Report } from "../../model/report.js";
import { portablePath, statsOf } from "../../node/paths.js";
import { readReport } from "../../node/read-report.js";
import { isMarkdown } from "../../node/walk.js";
import { auditSettings } from "../audit-settings.js";
import { wantsColor } from "../color.js";
import type { Command, Context } from "../context.js";
import { errorText } from "../error-text.js";
import { refuseFlags } from "../invocation.js";
import type { ExitCode } from "../io.js";
import { usageError } from "../messages.js";
import type { FlagName } from "../options.js";
import { writeOutput } from "../output.js";
import { inspectPapers } from "./audit.js";

/** Flags that mean something only where folders are audited. */
const AUDIT_FLAGS: readonly FlagName[] = [
  "config",
  "checklist",
  "unit",
  "period",
  "as-of",
  "similarity",
  "ignore-pattern",
  "no-ignore",
];

/** What the operands brought. */
interface Gathered {
  readonly sources: readonly RollupSource[];
  /** What is wrong with report files, file by file. */
  readonly issues: readonly Issue[];
  /** Report files that could not be used, as the roll-up names them. */
  readonly skipped: readonly string[];
  /** The code of the audit of folders, 0 where there was none. */
  readonly code: ExitCode;
  readonly languages: ReadonlySet<Language>;
}

/**
 * Prints the scores of many units in one table: those of report files, and those of folders, which are audited as `audit` does. The
 * code is that of the audit, and 2 where a report file could not be used; the others are rolled up all the same.
 */
export const rollup: Command = async (context): Promise<ExitCode> => {
  const { given, io } = context;
  const exporter = exporterOf(given.value("format") ?? "stylish");
  const { sources, issues, skipped, code, languages } = await gathered(context);
  const invalid = issues.length === 0 ? null : new ChecklistError("report-invalid", issues);
  if (invalid !== null && sources.length === 0) throw invalid;
  const table = rollUp(sources, skipped, languageFor(languages, context));
  const target = given.value("output-file");
  const options = { color: wantsColor(given, io, target !== null), columns: io.columns, bom: !given.has("no-bom") };
  writeOutput(await exporter.render(table, options), target, context);
  if (invalid === null) return code;
  io.stderr(errorText(invalid, context.language, io.cwd));
  return 2;
};

function exporterOf(format: string): RollupExporter {
  const exporter = rollupExporterNamed(format);
  if (exporter !== undefined) return exporter;
  const known = rollupExporters.map(({ name }) => name).join(", ");
  throw usageError("usage-unknown-format-rollup", { format, known });
}

async function gathered(context: Context): Promise<Gathered> {
  const { operands, given, io } = context;
  const paths = [...new Set(operands.map((operand) => resolve(io.cwd, operand)))];
  const folders = paths.filter(isAudited);
  if (folders.length === 0) refuseFlags(AUDIT_FLAGS, given, "<folder>");
  const audited = folders.length === 0 ? null : await auditOf(folders, context);
  const read = paths.filter((path) => !isAudited(path)).map((path) => reportAt(path, context));
  const sources = [...(audited === null ? [] : [audited.source]), ...read.flatMap(({ source }) => source ?? [])];
  return {
    sources,
    issues: read.flatMap(({ issues }) => issues),
    skipped: read.filter(({ source }) => source === null).map(({ name }) => name),
    code: audited?.code ?? 0,
    languages: new Set([...(audited === null ? [] : [audited.language]), ...read.flatMap(({ language }) => language ?? [])]),
  };
}

/** Folders and papers are audited; all else should be a report. */
function isAudited(path: string): boolean {
  return statsOf(path)?.isDirectory() === true || isMarkdown(path);
}

async function auditOf(
  folders: readonly string[],
  context: Context,
): Promise<{ readonly source: RollupSource; readonly code: ExitCode; readonly language: Language }> {
  const settings = auditSettings(context.given, context.io);
  const { report, root } = await inspectPapers({ ...context, operands: folders }, settings, context.language);
  return { source: { name: nameOf(root, context), report: essence(report) }, code: report.exit.code, language: report.language };
}

interface ReportFile {
  readonly name: string;
  readonly source: RollupSource | null;
  readonly issues: readonly Issue[];
  readonly language: Language | null;
}

function reportAt(path: string, context: Context): ReportFile {
  const { value, issues } = readReport(path, context.language);
  const name = nameOf(path, context);
  const source = value === null ? null : { name, report: essence(value) };
  return { name, source, issues, language: value?.language ?? null };
}

/** Evidence fills most of a report: thousands of them need not be kept in memory whole. */
function essence({ asOf, units, checklists, scorecards, exit }: Report): RolledReport {
  return { asOf, units, checklists, scorecards, exit };
}

/** Relative, with slashes on every system, so that the table is the same everywhere. */
function nameOf(path: string, { io }: Context): string {
  return portablePath(io.cwd, path) || ".";
}

/** The language that all reports have, unless another is asked for. */
function languageFor(languages: ReadonlySet<Language>, { given, language }: Context): Language {
  const [only] = languages;
  return given.has("language") || languages.size !== 1 || only === undefined ? language : only;
}
