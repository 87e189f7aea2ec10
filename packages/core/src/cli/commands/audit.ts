import { inspect } from "../../inspect.js";
import type { InspectionInput, Library } from "../../library.js";
import { message } from "../../messages/index.js";
import type { Language } from "../../model.js";
import { attachmentsIn } from "../../node/exists.js";
import { loadLibrary } from "../../node/library.js";
import { packageVersion } from "../../node/version.js";
import type { Report } from "../../report.js";
import { type Papers, readPapers } from "../audit-papers.js";
import { type AuditSettings, auditSettings } from "../audit-settings.js";
import { type NamedUnit, nameUnits } from "../audit-units.js";
import { filesAmong } from "../checklist-names.js";
import { wantsColor } from "../color.js";
import type { Command, Context } from "../context.js";
import { writeOutput } from "../output.js";
import { checklistsFor, type UnitChecklists } from "../unit-checklists.js";

/** Audits folders of evidence and prints the report in the chosen format. The exit code is the report's. */
export const audit: Command = async (context) => {
  const { given, io } = context;
  const settings = auditSettings(given, io);
  const { report } = await inspectPapers(context, settings, context.language);
  const target = given.value("output-file");
  const color = wantsColor(given, io, target !== null);
  writeOutput(settings.exporter.render(report, { color, columns: io.columns, quiet: given.has("quiet") }), target, context);
  return report.exit.code;
};

/** A report with the absolute path of the folder to which its paths are relative. */
export interface Inspected {
  readonly report: Report;
  readonly root: string;
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
  const units = nameUnits(papers.units, given.value("unit"), settings);
  const library = loadLibrary(
    filesAmong(
      units.flatMap((unit) => namedFor(unit, context)),
      io.cwd,
    ),
    context.language,
  );
  const audited = units.map((named) => ({
    ...named,
    assigned: checklistsFor(namedFor(named, context), named.unit, library, io.cwd),
  }));
  const report = inspect({ ...inputOf(papers, audited, library, settings, context), language });
  if (!given.has("quiet")) note(papers, audited, context);
  return { report, root: papers.root };
}

/** A unit with the checklists that it is audited against. */
interface AuditedUnit extends NamedUnit {
  readonly assigned: UnitChecklists;
}

function inputOf(
  papers: Papers,
  units: readonly AuditedUnit[],
  library: Library,
  settings: AuditSettings,
  context: Context,
): InspectionInput {
  return {
    units: units.map((named) => ({
      unit: named.unit,
      documents: named.papers.documents,
      unreadable: named.papers.unreadable,
      ...named.assigned,
      naPolicy: named.papers.config?.config.naPolicy ?? null,
    })),
    library,
    asOf: settings.asOf,
    language: context.language,
    exists: attachmentsIn(papers.root),
    gates: gatesOf(units, settings),
    version: packageVersion(),
  };
}

/** Checklists that a flag or the configuration names, by id or by file; none when neither does. */
function namedFor({ papers }: NamedUnit, { given }: Context): readonly string[] {
  const flagged = given.values("checklist");
  return flagged.length > 0 ? flagged : (papers.config?.config.checklists ?? []);
}

/** Flags before configurations; of several configurations the strictest gate holds, for a run has one exit code. */
function gatesOf(units: readonly NamedUnit[], settings: AuditSettings): InspectionInput["gates"] {
  const thresholds = units.map(({ papers }) => papers.config?.config.thresholds);
  const percents = thresholds.flatMap((one) => one?.failUnder ?? []);
  const counts = thresholds.flatMap((one) => one?.maxMissing ?? []);
  return {
    failUnder: settings.failUnder ?? (percents.length > 0 ? Math.max(...percents) : null),
    maxMissing: settings.maxMissing ?? (counts.length > 0 ? Math.min(...counts) : null),
  };
}

/** Tells on standard error what was chosen for the user, and what was left out. */
function note(papers: Papers, units: readonly AuditedUnit[], context: Context): void {
  const say = (code: string, args: Readonly<Record<string, string | number>>): void =>
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
