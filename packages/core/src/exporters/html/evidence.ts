import { localizedValue } from "../../messages/localize.js";
import type { ReportEvidence, ReportFinding, ReportVerdict } from "../../model/report.js";
import { against, isContradiction } from "../lib/contradictions.js";
import { gain, inBrackets } from "../lib/format.js";
import { formsText, spanText } from "../lib/publication-view.js";
import type { Language } from "../lib/report-types.js";
import { mainPlace, missingPieces } from "../lib/verdict-view.js";
import { whyText } from "../lib/why-text.js";
import { list, text } from "./escape.js";
import { type Code, message } from "./messages.js";
import { placeLink, placeLinks } from "./place.js";

/** Both sides of a contradiction; of all else where to start. */
function findingPlaces(finding: ReportFinding): ReportFinding["places"] {
  return isContradiction(finding) ? finding.places : finding.places.slice(0, 1);
}

function findingText(language: Language, finding: ReportFinding): string {
  return text(finding.message) + inBrackets(text(against(language, finding)));
}

/** Returns what an item still misses, each piece with what it would bring and where to start. */
export function missingList(language: Language, verdict: ReportVerdict): string {
  const place = mainPlace(verdict);
  const pieces = missingPieces(verdict).map((finding) => {
    const brings = finding.points > 0 ? `<strong class="gain">${gain(language, finding.points)}</strong>` : "";
    const places = placeLinks(findingPlaces(finding)) || (place === null ? "" : placeLink(place));
    return [findingText(language, finding), brings, places].filter((part) => part !== "").join(" ");
  });
  return list("ul", "missing", [...pieces, ...possiblePart(language, verdict)]);
}

/** The places that may speak of an item, nothing where there are none. */
function possiblePart(language: Language, { possible = [] }: ReportVerdict): string[] {
  return possible.length === 0 ? [] : [message(language, "export-possible", { places: placeLinks(possible) })];
}

/** What a piece of evidence shows, as label and value. */
function particulars(language: Language, { fields }: ReportEvidence): readonly (readonly [string, string])[] {
  const attachments = fields.attachments.map(({ target, exists }) =>
    exists ? target : message(language, "word-attachment-missing", { target }),
  );
  const told: readonly (readonly [Code, string])[] = [
    ["word-dates", fields.dates.map((date) => localizedValue(language, date)).join("; ")],
    ["word-span", fields.from === null && fields.to === null ? "" : spanText(language, fields)],
    ["word-forms", formsText(language, fields.forms)],
    ["html-numbers", fields.documents.join("; ")],
    ["word-responsible", fields.responsible.join("; ")],
    ["word-attachments", attachments.join("; ")],
  ];
  return told.filter(([, value]) => value !== "").map(([code, value]) => [message(language, code), value]);
}

function evidencePart(language: Language, evidence: ReportEvidence): string {
  const shown = particulars(language, evidence).map(([label, value]) => `${text(label)}: ${text(value)}`);
  const detail = shown.length === 0 ? "" : `<br><small>${shown.join(" · ")}</small>`;
  return `${placeLink(evidence)} ${text(whyText(language, evidence))}${detail}`;
}

function checkPart(language: Language, finding: ReportFinding): string {
  const outcome = message(language, `html-check-${finding.outcome}`);
  return `${findingText(language, finding)} <small>(${outcome})</small> ${placeLinks(findingPlaces(finding))}`.trimEnd();
}

function titled(title: string, body: string): string {
  return body === "" ? "" : `<p class="label">${title}</p>\n${body}`;
}

/** Returns all places that were considered for an item and the checks made there, folded away; nothing where there are none. */
export function evidenceDetails(language: Language, verdict: ReportVerdict): string {
  const missing = new Set(missingPieces(verdict));
  const checks = verdict.findings.filter((finding) => !missing.has(finding) && finding.message !== verdict.message);
  const count = verdict.evidence.length + checks.length;
  if (count === 0) return "";
  const places = list(
    "ul",
    "evidence",
    verdict.evidence.map((piece) => evidencePart(language, piece)),
  );
  const made = list(
    "ul",
    "checks",
    checks.map((finding) => checkPart(language, finding)),
  );
  return [
    `<details><summary>${message(language, "html-evidence", { count })}</summary>`,
    titled(message(language, "html-places"), places),
    titled(message(language, "html-checks"), made),
    "</details>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}
