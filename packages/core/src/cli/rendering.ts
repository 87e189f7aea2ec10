import { resolve } from "node:path";
import { type Exporter, exporterNamed, exporters, type RenderOptions } from "../exporters/index.js";
import { type Particulars, ParticularsSchema } from "../exporters/lib/particulars.js";
import { nearest } from "../lib/nearest.js";
import type { Report } from "../model/report.js";
import { readJsonFile, soundValue } from "../node/json-file.js";
import { wantsColor } from "./color.js";
import type { Context } from "./context.js";
import { foreignExporter, isExporterFile } from "./foreign-exporter.js";
import { usageError } from "./messages.js";
import { writeOutput } from "./output.js";

/** A format, and how a report is to be printed in it. */
export interface Rendering {
  readonly exporter: Exporter;
  readonly options: RenderOptions;
}

const particularsKind = { schema: ParticularsSchema, code: "particulars-invalid", maxBytes: 1024 * 1024 } as const;

/**
 * Returns what the flags of a command say of its output; to be called before the work begins, so that a mistake costs no time.
 *
 * @throws UsageError for an unknown format and for a file that is no exporter.
 * @throws ChecklistError `particulars-invalid` with every issue.
 */
export async function renderingOf(context: Context): Promise<Rendering> {
  const { given, io } = context;
  const particulars = particularsOf(context);
  return {
    exporter: await exporterOf(given.value("format") ?? "stylish", io.cwd),
    options: {
      color: wantsColor(given, io, given.value("output-file") !== null),
      columns: io.columns,
      quiet: given.has("quiet"),
      bom: !given.has("no-bom"),
      ...(particulars === null ? {} : { particulars }),
    },
  };
}

/** Prints a report to where the flags want it. */
export async function printReport(report: Report, { exporter, options }: Rendering, context: Context): Promise<void> {
  writeOutput(await exporter.render(report, options), context.given.value("output-file"), context);
}

async function exporterOf(format: string, cwd: string): Promise<Exporter> {
  const exporter = exporterNamed(format);
  if (exporter !== undefined) return exporter;
  if (isExporterFile(format)) return await foreignExporter(format, cwd);
  const known = exporters.map(({ name }) => name);
  const suggestion = nearest(format, known);
  if (suggestion === null) throw usageError("usage-unknown-format", { format, known: known.join(", ") });
  throw usageError("usage-unknown-format-near", { format, suggestion });
}

function particularsOf({ given, io, language }: Context): Particulars | null {
  const path = given.value("particulars");
  return path === null ? null : soundValue(readJsonFile(resolve(io.cwd, path), particularsKind, language), particularsKind.code);
}
