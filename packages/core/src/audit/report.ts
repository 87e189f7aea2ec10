import { officialNumber } from "../checklist/instruments.js";
import { isThere } from "../criteria/lib/attachment-path.js";
import { withFallback } from "../facts/fields.js";
import type { PricedFinding, Verdict } from "../judge/evaluate.js";
import { fromCents, scorecard } from "../judge/score.js";
import type { TimedEvidence } from "../judge/weighed-evidence.js";
import { whyOf } from "../judge/why.js";
import { by, sortedBy } from "../lib/order.js";
import { localized, titleIn } from "../messages/localize.js";
import type { InspectionInput, LoadedChecklist, UnitInput } from "../model/library.js";
import type { Facts, Language, Notice, Place } from "../model/model.js";
import type { Report, ReportEvidence, ReportFinding, ReportScorecard, ReportVerdict } from "../model/report.js";
import { NO_MEMO, type ReportMemo } from "./incremental/memo.js";
import { message } from "./messages.js";
import { publicationRows } from "./publications.js";
import { reportNotices } from "./report-notices.js";
import { auditedDays } from "./select.js";

/** Everything that was found for one unit, before language and order. */
export interface InspectedUnit {
  readonly input: UnitInput;
  readonly facts: readonly Facts[];
  readonly checklists: readonly { readonly loaded: LoadedChecklist; readonly verdicts: readonly Verdict[] }[];
  /** In any order; a list that is the same object as in an earlier run says the same. */
  readonly notices: readonly (readonly Notice[])[];
  /** Where evidence for wanting items would belong, by item. */
  readonly anchors: ReadonlyMap<string, Place>;
}

/** Pieces of evidence that a verdict lists; the decisive ones come first. */
const MAX_LISTED = 40;

/** Returns the report on inspected units, in the language asked for and sorted by code point. */
export function composeReport(
  input: InspectionInput,
  checklists: readonly LoadedChecklist[],
  units: readonly InspectedUnit[],
  memo: ReportMemo = NO_MEMO,
): Report {
  const sorted = [...units].sort(by(({ input: { unit } }) => unit.id));
  const verdicts = sortedBy(
    sorted.flatMap((unit) => verdictsOf(unit, input, memo)),
    ({ unit, checklist, item }) => `${unit}\n${checklist}\n${item}`,
  );
  const scorecards = sorted
    .flatMap((unit) => scorecardsOf(unit, input.language))
    .sort(by(({ unit, checklist }) => `${unit}\n${checklist}`));
  const failed = sorted.flatMap(({ input: { unreadable } }) => unreadable).length > 0;
  return {
    $schema: "urn:dankiem:schema:report",
    schemaVersion: 1,
    tool: { name: "dankiem", version: input.version },
    asOf: input.asOf,
    language: input.language,
    units: sorted.map(({ input: { unit } }) => ({ ...unit, period: { ...unit.period } })),
    checklists: checklists
      .map(({ checklist, sha256 }) => ({
        id: checklist.id,
        version: checklist.version,
        sha256,
        title: titleIn(input.language, checklist),
      }))
      .sort(by(({ id }) => id)),
    documents: sorted.flatMap((unit) => documentsOf(unit, input.language)).sort(by(({ path }) => path)),
    verdicts,
    publications: sorted
      .flatMap((unit) => publicationsOf(unit, input, memo))
      .sort(by(({ unit, checklist }) => `${unit}\n${checklist}`)),
    notices: reportNotices(
      sorted.flatMap(({ notices }) => notices),
      input.language,
      memo,
    ),
    scorecards,
    selection: sorted.flatMap((unit) => selectionOf(unit, input.language)),
    exit: exitOf(input.gates, verdicts, scorecards, failed),
  };
}

function documentsOf({ input, facts }: InspectedUnit, language: Language): Report["documents"] {
  const unit = input.unit.id;
  return [
    ...facts.map(({ path, sha256, header }) => ({
      path,
      sha256,
      number: header.number,
      kind: header.kind,
      date: header.date,
      unit,
    })),
    ...input.unreadable.map(({ path, code, args }) => ({
      path,
      sha256: null,
      number: null,
      kind: null,
      date: null,
      unit,
      error: message(language, code, args),
    })),
  ];
}

function verdictsOf(inspected: InspectedUnit, input: InspectionInput, memo: ReportMemo): ReportVerdict[] {
  const { anchors, checklists } = inspected;
  return checklists.flatMap(({ loaded: { checklist }, verdicts }) => {
    const groups = new Map(checklist.groups.flatMap(({ id, items }) => items.map((item) => [item.id, id] as const)));
    return verdicts.map((verdict) => {
      const group = groups.get(verdict.item.id) as string;
      const { id: unit } = inspected.input.unit;
      const anchor = anchors.get(verdict.item.id) ?? null;
      return memo.verdict(verdict, anchor, () => verdictOf(verdict, { unit, checklist: checklist.id, group }, input, memo));
    });
  });
}

type Belonging = Pick<ReportVerdict, "unit" | "checklist" | "group">;

function verdictOf(
  verdict: Verdict,
  belonging: Belonging,
  input: InspectionInput,
  memo: ReportMemo,
): Omit<ReportVerdict, "anchor"> {
  const evidence = (piece: TimedEvidence) => memo.evidence(piece, () => evidenceOf(piece, verdict.reason, input.exists));
  return {
    ...belonging,
    item: verdict.item.id,
    title: titleIn(input.language, verdict.item),
    state: verdict.state,
    reason: verdict.reason,
    message: message(input.language, reasonCode(verdict)),
    points: { earned: fromCents(verdict.earnedCents), max: verdict.item.points },
    self: verdict.self,
    basis: verdict.item.basis.map(({ instrument, ref, provenance }) => ({
      instrument: numberOf(instrument, input),
      ref,
      provenance,
    })),
    findings: verdict.findings.map((finding) => findingOf(finding, input.language)),
    evidence: verdict.evidence
      .slice(0, MAX_LISTED)
      // The same piece says the same, but a verdict for another reason sees it otherwise.
      .map((piece) => seenFor(verdict.reason, piece, evidence(piece))),
    ...possibleOf(verdict),
  };
}

function possibleOf({ possible = [] }: Verdict): Pick<ReportVerdict, "possible"> {
  const places = possible.map(({ place, inference }) => ({ ...place, inference: inferenceOf(inference) }));
  return places.length === 0 ? {} : { possible: places };
}

const inferenceOf = (inference: TimedEvidence["inference"]) => ({ terms: [...(inference?.terms ?? [])] });

function seenFor(reason: Verdict["reason"], piece: TimedEvidence, known: ReportEvidence): ReportEvidence {
  const why = whyOf(piece, reason);
  return known.why === why ? known : { ...known, why };
}

function reasonCode({ state, reason }: Verdict): string {
  if (state === "notselected") return "reason-not-selected";
  return state === "notchecked" ? "reason-not-due" : `reason-${reason}`;
}

function selectionOf({ input: { unit, choices = [] } }: InspectedUnit, language: Language): Report["selection"] {
  return choices.map(({ checklist, period, code, args }) => ({
    unit: unit.id,
    checklist,
    selected: period !== null,
    message: message(language, code, localized(language, args)),
  }));
}

function publicationsOf(inspected: InspectedUnit, input: InspectionInput, memo: ReportMemo): Report["publications"] {
  const { unit } = inspected.input;
  return inspected.checklists.flatMap(({ loaded: { checklist }, verdicts }) => {
    const rowsOf = (verdict: Verdict) => publicationRows([verdict], input.language, (id) => numberOf(id, input));
    const rows = verdicts.flatMap((verdict) => memo.publications(verdict, () => rowsOf(verdict)));
    if (rows.length === 0) return [];
    return [{ unit: unit.id, checklist: checklist.id, period: { ...auditedDays(inspected.input, checklist.id) }, rows }];
  });
}

function findingOf({ criterion, outcome, code, args, places, gainCents }: PricedFinding, language: Language): ReportFinding {
  return {
    criterion,
    outcome,
    code,
    args: { ...args },
    message: message(language, code, localized(language, args)),
    points: fromCents(gainCents),
    places: [...places],
  };
}

function evidenceOf(piece: TimedEvidence, reason: Verdict["reason"], exists: (path: string) => boolean): ReportEvidence {
  const fields =
    piece.document.header.kind === "BB" || piece.strength !== "narrative" ? withFallback(piece.fields, piece.near) : piece.fields;
  const named = fields.documents.filter(({ superior }) => !superior);
  const dates = [...new Set([...fields.dates, ...named.flatMap(({ date }) => (date === null ? [] : [date]))])];
  return {
    ...piece.place,
    strength: piece.strength,
    status: piece.status,
    inPeriod: piece.inPeriod,
    applies: piece.applies,
    why: whyOf(piece, reason),
    fields: {
      dates,
      from: fields.from,
      to: fields.to,
      forms: [...fields.forms],
      documents: fields.documents.map(({ number }) => number),
      responsible: [...fields.responsible],
      attachments: fields.attachments.map(({ target }) => ({ target, exists: isThere(piece.place.path, target, exists) })),
      counts: Object.fromEntries([...fields.counts].reverse().map(({ key, value }) => [key, value])),
    },
    ...(piece.inference === undefined ? {} : { inference: inferenceOf(piece.inference) }),
  };
}

const numberOf = (id: string, { library }: InspectionInput) => officialNumber(library.instruments, id) ?? id;

function scorecardsOf({ input: unitInput, checklists }: InspectedUnit, language: Language): ReportScorecard[] {
  const { unit, naPolicy } = unitInput;
  return checklists.map(({ loaded: { checklist }, verdicts }) => {
    const scored = verdicts.map(({ item, state, earnedCents, evidence }) => ({
      item: item.id,
      state,
      earnedCents,
      isInferred: evidence[0]?.inference !== undefined,
    }));
    const card = scorecard(scored, checklist, naPolicy ?? checklist.naPolicy);
    const titles = new Map(checklist.groups.map((group) => [group.id, titleIn(language, group)]));
    return {
      unit: unit.id,
      checklist: checklist.id,
      period: { ...auditedDays(unitInput, checklist.id) },
      earned: card.earned,
      max: card.max,
      percent: card.percent,
      ...(card.inferred === 0 ? {} : { inferred: card.inferred }),
      band: card.band,
      coverage: card.coverage,
      states: { ...card.states },
      groups: card.groups.map((group) => ({ ...group, title: titles.get(group.id) as string })),
      model: "flat",
      formula: formulaOf(card.formula, language),
    };
  });
}

/** The sum, with what it leaves out or takes in behind it in brackets. */
function formulaOf(parts: ReturnType<typeof scorecard>["formula"], language: Language): string {
  const [sum, ...remarks] = parts.map(({ code, args }) => message(language, code, formatted(args, language)));
  return remarks.length === 0 ? `${sum}` : `${sum} (${remarks.join("; ")})`;
}

function formatted(args: Readonly<Record<string, number>>, language: Language): Record<string, string> {
  const decimal = (value: number) => (language === "vi" ? value.toFixed(2).replace(".", ",") : value.toFixed(2));
  return Object.fromEntries(Object.entries(args).map(([key, value]) => [key, key === "count" ? String(value) : decimal(value)]));
}

function exitOf(
  gates: InspectionInput["gates"],
  verdicts: readonly ReportVerdict[],
  scorecards: readonly ReportScorecard[],
  failed: boolean,
): Report["exit"] {
  const { failUnder, maxMissing } = gates;
  const missing = verdicts.filter(({ state }) => state === "fail").length;
  const gateReasons = [
    ...(failUnder !== null && scorecards.some(({ percent }) => (percent ?? 100) < failUnder) ? ["score-below-threshold"] : []),
    ...(maxMissing !== null && missing > maxMissing ? ["too-many-missing"] : []),
  ];
  if (failed || verdicts.some(({ state }) => state === "error")) {
    const why = [
      ...(failed ? ["evidence-unreadable"] : []),
      ...(verdicts.some(({ state }) => state === "error") ? ["criterion-error"] : []),
    ];
    return { code: 2, reasons: [...why, ...gateReasons] };
  }
  return { code: gateReasons.length > 0 ? 1 : 0, reasons: gateReasons };
}
