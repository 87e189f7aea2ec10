import type { FileChild } from "docx";
import type { Report, ReportFinding, ReportVerdict } from "../../model/report.js";
import { UNSCORED } from "../../model/report.js";
import { against, isContradiction } from "../lib/contradictions.js";
import { clauses, gain, outOf } from "../lib/format.js";
import { message } from "../lib/messages.js";
import { type Section, type SectionGroup, verdictsOf } from "../lib/sections.js";
import { isWanting, mainPlace, missingPieces } from "../lib/verdict-view.js";
import { body, heading, type Inline } from "./blocks.js";
import { type Code, words } from "./messages.js";
import { type DocumentName, documentNames, placePhrase, placesPhrase } from "./places.js";
import { clean } from "./text.js";

const LANGUAGE = "vi";

/** Returns a section's title, after the unit's name where the report has more than one. */
export function sectionTitle({ units }: Pick<Report, "units">, { unit, checklist }: Section): string {
  const title = clean(checklist.title);
  return units.length > 1 ? `${clean(unit.name)}: ${title}` : title;
}

/** Returns what each item of a report did and misses, checklist by checklist and group by group. */
export function findingsBlock(report: Report, sections: readonly Section[]): readonly FileChild[] {
  const name = documentNames(report);
  return sections.flatMap((section, index) => [
    heading(2, `${index + 1}. ${sectionTitle(report, section)}`),
    ...section.groups.flatMap((group, at) => groupBlock(name, group, `${index + 1}.${at + 1}.`)),
  ]);
}

function groupBlock(name: DocumentName, group: SectionGroup, number: string): readonly FileChild[] {
  const { verdicts } = group;
  const done = verdicts.filter(({ state }) => state === "pass" || state === "partial");
  const open = verdicts.filter(({ state }) => UNSCORED.has(state) || state === "error");
  const title = words("group", { title: clean(group.title), points: outOf(LANGUAGE, group) });
  return [
    heading(3, `${number} ${title}`),
    ...part("done", done, (verdict) => doneText(name, verdict)),
    ...part("missing", verdicts.filter(isWanting), (verdict) => missingText(name, verdict)),
    ...part("open", open, openText),
  ];
}

function part(
  code: Code,
  verdicts: readonly ReportVerdict[],
  textOf: (verdict: ReportVerdict) => readonly Inline[],
): readonly FileChild[] {
  if (verdicts.length === 0) return [];
  return [
    body([{ text: words(code), bold: true }], { keepNext: true }),
    ...verdicts.map((verdict) => body(["- ", ...textOf(verdict)])),
  ];
}

function named({ title, points }: ReportVerdict): string {
  return words("item-points", { title: clean(title), points: outOf(LANGUAGE, points) });
}

function namedInPart({ title, points, state }: ReportVerdict): string {
  return words("item-in-part", { title: clean(title), points: outOf(LANGUAGE, points), state: stateWord(state) });
}

/** Places of what counted; where the inspector kept none, those of the checks that were met. */
function provingPlaces({ evidence, findings }: ReportVerdict): ReportFinding["places"] {
  const counted = evidence.filter(({ why }) => why === "counted");
  return counted.length > 0 ? counted : findings.filter(({ outcome }) => outcome === "met").flatMap(({ places }) => places);
}

function doneText(name: DocumentName, verdict: ReportVerdict): readonly Inline[] {
  const places = placesPhrase(name, provingPlaces(verdict));
  const proof = places === "" ? words("evidence-none") : words("evidence", { places });
  return [`${verdict.state === "partial" ? namedInPart(verdict) : named(verdict)}. ${proof}`];
}

/** Returns what a finding says is missing, with what goes against it and what it would bring. */
function pieceText(finding: ReportFinding): string {
  const contradicted = clean(against(LANGUAGE, finding));
  const text = clean(finding.message) + (contradicted === "" ? "" : ` (${contradicted})`);
  return finding.points > 0 ? words("piece", { message: text, gain: gain(LANGUAGE, finding.points) }) : text;
}

/** Returns each thing that an item misses: why it failed first, then the pieces. */
export function missingTexts(verdict: ReportVerdict): readonly string[] {
  const pieces = missingPieces(verdict).map(pieceText);
  const told = verdict.state === "partial" && pieces.length > 0 ? pieces : [clean(verdict.message), ...pieces];
  return [...new Set(told)];
}

/** Returns where to look for what is missing, or where it should be added; empty where no paper is known. */
function wherePhrase(name: DocumentName, verdict: ReportVerdict): string {
  const place = mainPlace(verdict);
  const contradiction = missingPieces(verdict).find(isContradiction);
  if (contradiction !== undefined) return words("see", { place: placesPhrase(name, contradiction.places) });
  if (place !== null) return words("see", { place: placePhrase(name, place) });
  return verdict.anchor === null ? "" : words("belongs", { place: placePhrase(name, verdict.anchor) });
}

/** Returns the clauses of an item as a sentence, each with a mark where its wording is not first-hand. */
export function clausesPhrase({ basis }: ReportVerdict): string {
  return basis.length === 0 ? "" : words("clauses", { clauses: clean(clauses(LANGUAGE, basis)) });
}

function missingText(name: DocumentName, verdict: ReportVerdict): readonly Inline[] {
  const where = wherePhrase(name, verdict);
  const clause = clausesPhrase(verdict);
  return [
    `${named(verdict)}: ${missingTexts(verdict).join("; ")}.`,
    ...(clause === "" ? [] : [{ text: ` ${clause}`, italics: true }]),
    ...(where === "" ? [] : [` ${where}`]),
  ];
}

function openText(verdict: ReportVerdict): readonly Inline[] {
  const { title, state, message: why } = verdict;
  return [`${words("item-state", { title: clean(title), state: stateWord(state) })}: ${clean(why)}.`];
}

/** Returns a state as a word, without the sign that some fonts lack. */
export function stateWord(state: ReportVerdict["state"]): string {
  return message(LANGUAGE, `export-state-${state}`);
}

/** Returns all verdicts of some sections. */
export function verdictsIn(sections: readonly Section[]): readonly ReportVerdict[] {
  return sections.flatMap(verdictsOf);
}
