import { nearest } from "../../checklist/nearest.js";
import { UsageError } from "../../errors.js";
import { inspect } from "../../inspect.js";
import type { InspectionInput, Library } from "../../library.js";
import { message } from "../../messages/index.js";
import { attachmentsIn } from "../../node/exists.js";
import { loadLibrary } from "../../node/library.js";
import { packageVersion } from "../../node/version.js";
import { type Papers, readPapers } from "../audit-papers.js";
import { type AuditSettings, auditSettings } from "../audit-settings.js";
import { type NamedUnit, nameUnits } from "../audit-units.js";
import { checklistsNamed, filesAmong } from "../checklist-names.js";
import { wantsColor } from "../color.js";
import type { Command, Context } from "../context.js";
import { writeOutput } from "../output.js";

/** Audits folders of evidence and prints the report in the chosen format. The exit code is the report's. */
export const audit: Command = async (context) => {
  const { given, io } = context;
  const settings = auditSettings(given, io);
  const papers = await readPapers(context);
  const units = nameUnits(papers.units, given.value("unit"), settings);
  const library = loadLibrary(
    filesAmong(
      units.flatMap((unit) => namedFor(unit, context)),
      io.cwd,
    ),
    context.language,
  );
  const report = inspect(inputOf(papers, units, library, settings, context));
  if (!given.has("quiet")) note(papers, units, library, context);
  const target = given.value("output-file");
  const color = wantsColor(given, io, target !== null);
  writeOutput(settings.exporter.render(report, { color, columns: io.columns, quiet: given.has("quiet") }), target, context);
  return report.exit.code;
};

function inputOf(
  papers: Papers,
  units: readonly NamedUnit[],
  library: Library,
  settings: AuditSettings,
  context: Context,
): InspectionInput {
  return {
    units: units.map((named) => ({
      unit: named.unit,
      documents: named.papers.documents,
      unreadable: named.papers.unreadable,
      checklists: checklistsFor(named, library, context),
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

function checklistsFor(named: NamedUnit, library: Library, context: Context): string[] {
  const names = namedFor(named, context);
  if (names.length > 0) return [...new Set(checklistsNamed(names, library, context.io.cwd).map(({ checklist }) => checklist.id))];
  const { kind } = named.unit;
  const fitting = library.checklists.filter(({ checklist }) => kind === null || checklist.unitKinds.includes(kind));
  if (kind !== null && fitting.length === 0) throw noChecklistFor(kind, library);
  return fitting.map(({ checklist }) => checklist.id);
}

function noChecklistFor(kind: string, library: Library): UsageError {
  const known = [...new Set(library.checklists.flatMap(({ checklist }) => checklist.unitKinds))];
  const suggestion = nearest(kind, known);
  if (suggestion === null) return new UsageError("usage-no-checklist-for-kind", { kind, known: known.join(", ") });
  return new UsageError("usage-no-checklist-for-kind-near", { kind, suggestion });
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
function note(papers: Papers, units: readonly NamedUnit[], library: Library, context: Context): void {
  const say = (code: string, args: Readonly<Record<string, string | number>>): void =>
    context.io.stderr(`${message(context.language, code, args)}\n`);
  for (const { path, reason } of papers.skipped) say(`note-skipped-${reason}`, { path });
  for (const named of units) {
    const { name, kind, period } = named.unit;
    if (named.isPeriodChosen) say("note-period", { unit: name, from: period.from, to: period.to });
    if (namedFor(named, context).length > 0) continue;
    const checklists = checklistsFor(named, library, context).join(", ");
    if (kind === null) say("note-checklists-all", { unit: name, checklists });
    else say("note-checklists", { unit: name, checklists, kind });
  }
}
