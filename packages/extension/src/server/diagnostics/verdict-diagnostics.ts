import type { Language, Place } from "@dankiem/core";
import {
  clausesText,
  gain,
  isNear,
  isWanting,
  mainPlace,
  message,
  missingPieces,
  outOf,
  type ReportEvidence,
  type ReportVerdict,
  whyText,
} from "@dankiem/core/report";
import { say } from "./messages.js";

/** What kind of problem something is; each has its own severity among the settings. */
type Kind = "missing" | "incomplete" | "against" | "nearMatch" | "defect" | "error";

/** A problem before it is put into the words of a protocol. */
export interface Problem {
  readonly kind: Kind;
  /** Id of the item, or the code of a notice, of evidence against an item, of a near match. */
  readonly code: string;
  /** What an explanation is asked for; the item where there is one. */
  readonly explains: string;
  readonly place: Place;
  /** Whether the place stands for its whole line: a heading under which something belongs. */
  readonly wholeLine: boolean;
  readonly message: string;
  readonly related: readonly { readonly place: Place; readonly message: string }[];
  /** Item that the problem belongs to, or null. */
  readonly item: string | null;
}

/** Further places that one problem names. */
const MAX_RELATED = 5;

/** Returns the problems of one item. Items that do not concern the unit, are not due or did not arise have none. */
export function verdictProblems(verdict: ReportVerdict, language: Language): Problem[] {
  if (verdict.state === "error") return [errorProblem(verdict, language)].filter((problem) => problem !== null);
  if (verdict.state === "notselected") return [];
  const near = verdict.findings.filter(isNear).flatMap((finding) => nearProblems(finding, verdict, language));
  return [...wantingProblems(verdict, language), ...againstProblems(verdict, language), ...near];
}

function wantingProblems(verdict: ReportVerdict, language: Language): Problem[] {
  if (!isWanting(verdict)) return [];
  return verdict.state === "fail" ? missingProblem(verdict, language) : incompleteProblems(verdict, language);
}

/** One problem for all that a failed item lacks, where the papers speak of it, else where it would belong. */
function missingProblem(verdict: ReportVerdict, language: Language): Problem[] {
  const spoken = mainPlace(verdict);
  const place = spoken ?? verdict.anchor;
  if (place === null) return [];
  const points = outOf(language, verdict.points);
  const head = say(language, "missing", { title: verdict.title, points, clause: clauseOf(verdict, language) });
  const pieces = missingPieces(verdict).filter((finding) => !isNear(finding));
  const lines = [`${head}. ${verdict.message}`, ...pieces.map((piece) => `– ${piece.message}`)];
  const related = otherPlaces(verdict, place, language);
  return [{ ...base(verdict, "missing"), place, wholeLine: spoken === null, message: lines.join("\n"), related }];
}

/** One problem for each piece that would bring points. */
function incompleteProblems(verdict: ReportVerdict, language: Language): Problem[] {
  const pieces = missingPieces(verdict).filter((finding) => !isNear(finding));
  return pieces.flatMap((piece) => {
    const spoken = piece.places[0] ?? mainPlace(verdict);
    const place = spoken ?? verdict.anchor;
    if (place === null) return [];
    const text = say(language, "incomplete", {
      piece: piece.message,
      gain: gain(language, piece.points),
      title: verdict.title,
      clause: clauseOf(verdict, language),
    });
    const related = otherPlaces(verdict, place, language);
    return [{ ...base(verdict, "incomplete"), place, wholeLine: spoken === null, message: text, related }];
  });
}

/** What papers say against an item is told in its place, unless the item's own problem already stands there. */
function againstProblems(verdict: ReportVerdict, language: Language): Problem[] {
  const own = verdict.state === "fail" ? mainPlace(verdict) : null;
  return verdict.evidence
    .filter((piece) => (piece.why === "negated" || piece.why === "refuted") && !(own !== null && isSame(own, piece)))
    .map((piece) => ({
      ...base(verdict, "against"),
      code: "against",
      place: placeOf(piece),
      wholeLine: false,
      message: say(language, "against", {
        why: whyText(language, piece),
        title: verdict.title,
        clause: clauseOf(verdict, language),
      }),
      related: [],
    }));
}

function nearProblems(finding: ReportVerdict["findings"][number], verdict: ReportVerdict, language: Language): Problem[] {
  return finding.places.map((place) => ({
    ...base(verdict, "nearMatch"),
    code: "near-match",
    place,
    wholeLine: false,
    message: say(language, "near", {
      piece: finding.message,
      title: verdict.title,
      clause: clauseOf(verdict, language),
    }),
    related: [],
  }));
}

function errorProblem(verdict: ReportVerdict, language: Language): Problem | null {
  const place = mainPlace(verdict) ?? verdict.anchor;
  if (place === null) return null;
  const reason = verdict.findings.map((finding) => finding.message).join("; ");
  const text = say(language, "error", { title: verdict.title, reason });
  return { ...base(verdict, "error"), place, wholeLine: false, message: text, related: [] };
}

function base({ item }: ReportVerdict, kind: Kind): Pick<Problem, "kind" | "code" | "explains" | "item"> {
  return { kind, code: item, explains: item, item };
}

function otherPlaces({ evidence }: ReportVerdict, place: Place, language: Language): Problem["related"] {
  return evidence
    .filter((piece) => !isSame(place, piece))
    .slice(0, MAX_RELATED)
    .map((piece) => ({
      place: placeOf(piece),
      message: `${message(language, `status-${piece.status}`)}. ${whyText(language, piece)}`,
    }));
}

/** The clauses that demand an item, with their provenance where the wording was not compared; never an invented one. */
function clauseOf({ basis }: ReportVerdict, language: Language): string {
  return basis.length === 0 ? say(language, "no-clause") : clausesText(language, basis);
}

const placeOf = ({ path, start, end }: ReportEvidence): Place => ({ path, start, end });

const isSame = (a: Place, b: Place) => a.path === b.path && a.start.line === b.start.line && a.start.column === b.start.column;
