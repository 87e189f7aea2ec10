import { inspect } from "../../audit/inspect.js";
import { chooseChecklists } from "../../audit/select.js";
import { gain, outOf, period, placeText, stateText } from "../../exporters/lib/format.js";
import { termsText, whyText } from "../../exporters/lib/why-text.js";
import { prose } from "../../lib/printable.js";
import type { Library } from "../../model/library.js";
import type { Language, Period, Unit } from "../../model/model.js";
import {
  type PossiblePlace,
  type Report,
  type ReportEvidence,
  type ReportFinding,
  type ReportVerdict,
  WHYS,
} from "../../model/report.js";
import { isAutomatic } from "../../node/checklist-names.js";
import { attachmentsIn } from "../../node/exists.js";
import { nameUnits } from "../../node/name-units.js";
import { packageVersion } from "../../node/version.js";
import type { Papers } from "../audit-papers.js";
import { auditSettings } from "../audit-settings.js";
import type { Context } from "../context.js";
import type { ExitCode } from "../io.js";
import { message } from "../messages.js";
import { excerptOf } from "./excerpt.js";
import { type LentAt, lentIn } from "./lent-text.js";

/** What one item came to in a folder. */
export interface Explanation {
  readonly text: string;
  readonly code: ExitCode;
}

/**
 * Returns what was found for one item in papers, unit by unit: every place that was considered, why it counted or did not,
 * and the verdict. The code is that of an audit without gates.
 */
export function explainIn(papers: Papers, item: string, checklist: string, library: Library, context: Context): Explanation {
  const { given, io, language } = context;
  const settings = auditSettings(given, io);
  const report = inspect({
    units: nameUnits(papers.units, null, settings).map(({ unit, papers: { documents, unreadable, config } }) => ({
      unit,
      documents,
      unreadable,
      checklists: [checklist],
      periods: periodsAs(config?.config.checklists ?? [], unit, checklist, library),
      naPolicy: config?.config.naPolicy ?? null,
      similarity: settings.similarity ?? config?.config.similarity ?? "credit",
    })),
    library,
    asOf: settings.asOf,
    language,
    exists: attachmentsIn(papers.root),
    gates: { failUnder: null, maxMissing: null },
    version: packageVersion(),
  });
  const texts = new Map(papers.units.flatMap(({ documents }) => documents.map(({ path, text }) => [path, text] as const)));
  const lentAt = lentIn(
    papers.units.flatMap(({ documents }) => documents),
    language,
  );
  const blocks = report.verdicts
    .filter((verdict) => verdict.item === item)
    .flatMap((verdict) => unitLines(verdict, report, texts, lentAt));
  const unread = report.documents.flatMap(({ path, error }) =>
    error === undefined ? [] : [`${path}: ${message(language, "export-unreadable", { error })}`],
  );
  return { text: [...blocks, ...unread].map((line) => `${line}\n`).join(""), code: report.exit.code };
}

/** An audit that chooses checklists by itself looks at some days only; what explains its verdicts must look at the same. */
function periodsAs(names: readonly string[], unit: Unit, checklist: string, library: Library): Record<string, Period> {
  const choice = isAutomatic(names) && !names.includes(checklist) ? chooseChecklists(unit, library) : [];
  const period = choice.find((one) => one.checklist === checklist)?.period ?? null;
  return period === null ? {} : { [checklist]: period };
}

function unitLines(
  verdict: ReportVerdict,
  { units, scorecards, asOf, language }: Report,
  texts: ReadonlyMap<string, string>,
  lentAt: LentAt,
): string[] {
  const unit = units.find(({ id }) => id === verdict.unit) as Report["units"][number];
  const days = scorecards.find((card) => card.unit === unit.id)?.period ?? unit.period;
  const possible = (verdict.possible ?? []).flatMap((place) => possibleLines(place, texts.get(place.path) as string, language));
  const places = verdict.evidence.toSorted((a, b) => WHYS.indexOf(a.why) - WHYS.indexOf(b.why));
  const told = places.flatMap((piece) => placeLines(piece, texts.get(piece.path) as string, lentAt, language));
  const head =
    places.length === 0 ? message(language, "explain-no-places") : message(language, "explain-places", { count: places.length });
  return [
    "",
    `${prose(unit.name)} · ${period(language, days, asOf)}`,
    "",
    head,
    ...told,
    ...(possible.length === 0 ? [] : ["", message(language, "explain-possible"), ...possible]),
    "",
    `${message(language, "explain-verdict")} ${stateText(language, verdict.state)} · ${outOf(language, verdict.points)} · ${verdict.message}`,
    ...verdict.findings.map((finding) => findingLine(finding, language)),
  ];
}

function placeLines(piece: ReportEvidence, text: string, lentAt: LentAt, language: Language): string[] {
  const status = message(language, `status-${piece.status}`);
  const timing = message(language, piece.inPeriod ? "in-period" : "out-of-period");
  const lent = lentAt(piece.path, piece.start);
  return [
    `  ${placeText(piece)}  ${status}, ${timing}`,
    `    “${excerptOf(text, piece)}”`,
    ...(lent === null ? [] : [`    ${lent}`]),
    `    ${whyText(language, piece)}`,
  ];
}

function possibleLines(place: PossiblePlace, text: string, language: Language): string[] {
  const terms = message(language, "explain-similar", { terms: termsText(place.inference) });
  return [`  ${placeText(place)}`, `    “${excerptOf(text, place)}”`, `    ${terms}`];
}

const SIGNS: Readonly<Record<ReportFinding["outcome"], string>> = { met: "✓", unmet: "✗", unclear: "?" };

function findingLine({ outcome, message: text, points, places }: ReportFinding, language: Language): string {
  const brings = points > 0 ? ` (${gain(language, points)})` : "";
  const at = places[0] === undefined || outcome === "met" ? "" : `  ${placeText(places[0])}`;
  return `  ${SIGNS[outcome]} ${prose(text)}${brings}${at}`;
}
