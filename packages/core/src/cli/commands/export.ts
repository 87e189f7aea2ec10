import { resolve } from "node:path";
import type { Report } from "../../model/report.js";
import { soundValue } from "../../node/json-file.js";
import { parseReport, readReport } from "../../node/read-report.js";
import type { Command, Context } from "../context.js";
import type { ExitCode } from "../io.js";
import { usageError } from "../messages.js";
import { printReport, renderingOf } from "../rendering.js";

/** Names standard input in place of a file. */
const STDIN = "-";

/**
 * Prints a JSON report in another format: the same bytes as the audit itself would have printed. The code is 0 whatever the
 * report's own: its gates were judged when it was made, and here only printing can fail.
 */
export const exportReport: Command = async (context): Promise<ExitCode> => {
  const rendering = await renderingOf(context);
  await printReport(await reportOf(context), rendering, context);
  return 0;
};

async function reportOf({ operands, given, io, language }: Context): Promise<Report> {
  const [operand] = operands;
  if (given.has("stdin") && operand !== undefined && operand !== STDIN) throw usageError("usage-stdin-with-paths");
  const path = given.has("stdin") ? STDIN : operand;
  if (path === undefined) throw usageError("usage-operand-missing", { command: "export", operands: "<report.json> | -" });
  const reading = path === STDIN ? parseReport(await io.stdin(), STDIN, language) : readReport(resolve(io.cwd, path), language);
  return soundValue(reading, "report-invalid");
}
