import { resolve } from "node:path";
import { diffReports } from "../../compare/diff.js";
import { diffFormats } from "../../exporters/diff/index.js";
import { ChecklistError } from "../../model/errors.js";
import type { Report } from "../../model/report.js";
import { readReport } from "../../node/read-report.js";
import { wantsColor } from "../color.js";
import type { Command, Context } from "../context.js";
import { usageError } from "../messages.js";
import { writeOutput } from "../output.js";

/**
 * Compares two JSON reports and prints what got better or worse, in the language of the later one unless another is asked for. The
 * code is 0, and 1 where something is worse and `--fail-on-worse` was given.
 */
export const diff: Command = (context) => {
  const { given, io } = context;
  const render = formatNamed(given.value("format") ?? "stylish");
  const [before, after] = reportsOf(context);
  const found = diffReports(before, after);
  const target = given.value("output-file");
  const options = {
    language: given.has("language") ? context.language : after.language,
    color: wantsColor(given, io, target !== null),
    columns: io.columns,
    quiet: given.has("quiet"),
  };
  writeOutput(render(found, options), target, context);
  return found.worse && given.has("fail-on-worse") ? 1 : 0;
};

function formatNamed(name: string): (typeof diffFormats)[string] {
  const render = Object.hasOwn(diffFormats, name) ? diffFormats[name] : undefined;
  if (render !== undefined) return render;
  throw usageError("usage-unknown-format-diff", { format: name, known: Object.keys(diffFormats).join(", ") });
}

/** Both files are read before the first mistake is told: whoever mends one wants to know of the other. */
function reportsOf({ operands, io, language }: Context): readonly [Report, Report] {
  const [before, after] = [operands[0] ?? "", operands[1] ?? ""].map((path) => readReport(resolve(io.cwd, path), language));
  if (before?.value && after?.value) return [before.value, after.value];
  throw new ChecklistError("report-invalid", [...(before?.issues ?? []), ...(after?.issues ?? [])]);
}
