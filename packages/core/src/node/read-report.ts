import type { Language } from "../model/model.js";
import { type Report, ReportSchema } from "../model/report.js";
import { type JsonReading, parseJsonBytes, readJsonFile } from "./json-file.js";

/** Reports of many units with much evidence have some megabytes; this is far above, and fits into memory. */
export const MAX_REPORT_BYTES = 64 * 1024 * 1024;

const kind = { schema: ReportSchema, code: "report-invalid", maxBytes: MAX_REPORT_BYTES } as const;

/**
 * Returns the report in a JSON file, or every issue with its line; a report of another version is one issue.
 *
 * @param file absolute path.
 */
export function readReport(file: string, language: Language): JsonReading<Report> {
  return readJsonFile(file, kind, language);
}

/**
 * Returns the report in the bytes of a JSON file, as {@link readReport}.
 *
 * @param file name by which issues speak of it.
 */
export function parseReport(bytes: Uint8Array, file: string, language: Language): JsonReading<Report> {
  return parseJsonBytes(bytes, file, kind, language);
}
