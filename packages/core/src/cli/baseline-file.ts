import { resolve } from "node:path";
import {
  type Baseline,
  type BaselineComparison,
  type BaselineEntry,
  BaselineSchema,
  compareWithBaseline,
  updatedBaseline,
  withBaseline,
} from "../compare/baseline.js";
import { jsonText } from "../lib/json-text.js";
import { printable } from "../lib/printable.js";
import type { Report } from "../model/report.js";
import { readJsonFile, soundValue } from "../node/json-file.js";
import { reasonOf, statsOf } from "../node/paths.js";
import { writeFileAtomic } from "../node/write-file.js";
import type { Context } from "./context.js";
import { type Code, message, usageError } from "./messages.js";

/** A baseline with the file that it comes from. */
export interface BaselineFile {
  /** As the user wrote it. */
  readonly path: string;
  readonly baseline: Baseline;
}

const kind = { schema: BaselineSchema, code: "baseline-invalid", maxBytes: 16 * 1024 * 1024 } as const;
const nothing: Baseline = { schemaVersion: 1, entries: [] };

/**
 * Returns the baseline that the flags name, or null; to be called before the work begins. A file that is not there is an empty
 * baseline where it is about to be written, else a mistake.
 *
 * @throws ChecklistError `baseline-invalid` with every issue.
 * @throws UsageError for `--update-baseline` without a file.
 */
export function baselineFile({ given, io, language }: Context): BaselineFile | null {
  const path = given.value("baseline");
  if (path === null) {
    if (!given.has("update-baseline")) return null;
    throw usageError("usage-flag-needs-flag", { flag: "--update-baseline", other: "--baseline" });
  }
  const file = resolve(io.cwd, path);
  if (given.has("update-baseline") && statsOf(file) === null) return { path, baseline: nothing };
  return { path, baseline: soundValue(readJsonFile(file, kind, language), kind.code) };
}

/**
 * Returns a report compared with a baseline, and tells what is new and what is no longer a gap. Only `--update-baseline` writes the
 * file, and never after an audit that could not check everything: it would forget or invent gaps.
 */
export function judgeByBaseline(report: Report, file: BaselineFile, maxMissing: number | null, context: Context): Report {
  const compared = compareWithBaseline(report, file.baseline);
  if (!context.given.has("update-baseline")) {
    tellGaps(compared, file.path, context);
    return withBaseline(report, compared, maxMissing);
  }
  if (report.exit.code === 2) {
    say("note-baseline-kept", { path: file.path }, context);
    return withBaseline(report, compared, maxMissing);
  }
  const baseline = updatedBaseline(file.baseline, report);
  write(file.path, baseline, context);
  tellWritten(file, baseline, context);
  return withBaseline(report, compareWithBaseline(report, baseline), maxMissing);
}

function tellGaps({ new: fresh, stale }: BaselineComparison, path: string, context: Context): void {
  // A baseline comes with someone's papers: what it says must not steer the terminal.
  const told = ({ unit, checklist, item, gaps }: BaselineEntry) => ({
    unit: printable(unit),
    checklist: printable(checklist),
    item: printable(item),
    gaps: gaps.map(printable).join(", "),
    path,
  });
  for (const entry of fresh) say("note-gap-new", told(entry), context);
  for (const entry of stale) say("note-gap-stale", told(entry), context);
  if (stale.length > 0) say("note-baseline-hint", { path }, context);
}

function tellWritten({ path, baseline: old }: BaselineFile, recent: Baseline, context: Context): void {
  const [before, after] = [gapsIn(old), gapsIn(recent)];
  const added = [...after].filter((gap) => !before.has(gap)).length;
  const removed = [...before].filter((gap) => !after.has(gap)).length;
  say("note-baseline-written", { path, known: after.size, added, removed }, context);
}

function gapsIn({ entries }: Baseline): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ unit, checklist, item, gaps }) => gaps.map((gap) => [unit, checklist, item, gap].join("\n"))),
  );
}

function say(code: Code, args: Readonly<Record<string, string | number>>, { io, given, language }: Context): void {
  if (!given.has("quiet")) io.stderr(`${message(language, code, args)}\n`);
}

function write(path: string, baseline: Baseline, { io }: Context): void {
  try {
    writeFileAtomic(resolve(io.cwd, path), jsonText(baseline));
  } catch (error) {
    throw usageError("usage-output-unwritable", { path, reason: reasonOf(error) });
  }
}
