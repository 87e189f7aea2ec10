import { inspect } from "../../audit/inspect.js";
import type { Language } from "../../model/model.js";
import type { Report } from "../../model/report.js";
import { type AuditedUnit, assembleAudit } from "../../node/assemble-audit.js";
import { attachmentsIn } from "../../node/exists.js";
import { loadLibrary } from "../../node/library.js";
import { packageVersion } from "../../node/version.js";
import { type Papers, readPapers } from "../audit-papers.js";
import { type AuditSettings, auditSettings } from "../audit-settings.js";
import { baselineFile, judgeByBaseline } from "../baseline-file.js";
import type { Command, Context } from "../context.js";
import { type Code, message } from "../messages.js";
import { printReport, renderingOf } from "../rendering.js";

/** Audits folders of evidence and prints the report in the chosen format. The exit code is the report's. */
export const audit: Command = async (context) => {
  const settings = auditSettings(context.given, context.io);
  const rendering = await renderingOf(context);
  const baseline = baselineFile(context);
  const { report: found, maxMissing } = await inspectPapers(context, settings, context.language);
  const report = baseline === null ? found : judgeByBaseline(found, baseline, maxMissing, context);
  await printReport(report, rendering, context);
  return report.exit.code;
};

/** A report with the absolute path of the folder to which its paths are relative. */
export interface Inspected {
  readonly report: Report;
  readonly root: string;
  /** Most items that may be missing, by flag or configuration, or null. */
  readonly maxMissing: number | null;
}

/**
 * Returns the report on the papers that the operands name, each unit against the checklists that are meant for it, and tells what was
 * chosen for the user.
 *
 * @param language of the report; notes are in the user's.
 */
export async function inspectPapers(context: Context, settings: AuditSettings, language: Language): Promise<Inspected> {
  const { given, io } = context;
  const papers = await readPapers(context);
  const { input, units } = assembleAudit(papers.units, {
    asOf: settings.asOf,
    period: settings.period,
    unit: given.value("unit"),
    checklists: given.values("checklist"),
    cwd: io.cwd,
    language,
    gates: { failUnder: settings.failUnder, maxMissing: settings.maxMissing },
    similarity: settings.similarity,
    exists: attachmentsIn(papers.root),
    version: packageVersion(),
    library: (files) => loadLibrary(files, context.language),
  });
  const report = inspect(input);
  if (!given.has("quiet")) note(papers, units, context);
  return { report, root: papers.root, maxMissing: input.gates.maxMissing };
}

/** Tells on standard error what was chosen for the user, and what was left out. */
function note(papers: Papers, units: readonly AuditedUnit[], context: Context): void {
  const say = (code: Code, args: Readonly<Record<string, string | number>>): void =>
    context.io.stderr(`${message(context.language, code, args)}\n`);
  for (const { path, reason } of papers.skipped) say(`note-skipped-${reason}`, { path });
  for (const named of units) {
    const { name, kind, period } = named.unit;
    if (named.isPeriodChosen) say("note-period", { unit: name, from: period.from, to: period.to });
    const { checklists, choices } = named.assigned;
    if (choices.length === 0) continue;
    const code = kind === null ? "note-checklists-all" : "note-checklists";
    say(code, { unit: name, checklists: checklists.join(", "), kind: kind ?? "" });
  }
}
