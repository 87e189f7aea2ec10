import { prose } from "../../lib/printable.js";
import type { Report, ReportVerdict } from "../../model/report.js";
import type { TextExporter } from "../lib/define.js";
import { clauses, outOf, placeText } from "../lib/format.js";
import type { Language, State } from "../lib/report-types.js";
import { type Section, sections, verdictsOf } from "../lib/sections.js";
import { missingPieces } from "../lib/verdict-view.js";
import { shownPlace, wantedPieces } from "../lib/wanting-text.js";
import { junitProperties } from "./properties.js";
import { xmlDocument, xmlElement, xmlLeaf } from "./xml.js";

/** What a test reporter makes of a state. What is met in part is not met, and its `type` tells it apart. */
const OUTCOMES: Readonly<Record<State, "passed" | "failure" | "skipped" | "error">> = {
  pass: "passed",
  partial: "failure",
  fail: "failure",
  notapplicable: "skipped",
  notchecked: "skipped",
  notselected: "skipped",
  error: "error",
};

/** Audits are not timed: a report of the same papers must be the same. */
const TIME = "0";

function render(report: Report): string {
  const parts = sections(report, false);
  const counts = counted(parts.flatMap(verdictsOf));
  const suites = parts.map((section, index) => suite(report, section, index));
  return xmlDocument(xmlElement("testsuites", { name: report.tool.name, ...counts.tests, time: TIME }, suites));
}

/** How many test cases there are of each outcome; not every schema knows the skipped ones of all suites. */
function counted(verdicts: readonly ReportVerdict[]) {
  const count = (outcome: string) => verdicts.filter(({ state }) => OUTCOMES[state] === outcome).length;
  return {
    tests: { tests: verdicts.length, failures: count("failure"), errors: count("error") },
    skipped: count("skipped"),
  };
}

function suite(report: Report, section: Section, index: number): string {
  const { unit, checklist } = section;
  const verdicts = verdictsOf(section);
  const counts = counted(verdicts);
  const attributes = {
    name: `${prose(unit.name)} · ${prose(checklist.title)}`,
    id: index,
    package: `${unit.id}.${checklist.id}`,
    ...counts.tests,
    skipped: counts.skipped,
    timestamp: `${report.asOf}T00:00:00`,
    time: TIME,
  };
  const cases = verdicts.map((verdict) => testCase(report.language, verdict));
  return xmlElement("testsuite", attributes, [junitProperties(report, section), ...cases, ...unread(report, unit.id)]);
}

function testCase(language: Language, verdict: ReportVerdict): string {
  const { unit, checklist, group, item, title } = verdict;
  const place = shownPlace(verdict);
  const attributes = {
    name: `${item} ${prose(title)}`,
    classname: [unit, checklist, group].join("."),
    file: place?.path ?? null,
    line: place?.start.line ?? null,
    time: TIME,
  };
  return xmlElement("testcase", attributes, outcome(language, verdict));
}

function outcome(language: Language, verdict: ReportVerdict): readonly string[] {
  const { state, message } = verdict;
  const kind = OUTCOMES[state];
  if (kind === "passed") return [];
  if (kind === "skipped") return [xmlLeaf("skipped", {}, prose(message))];
  const [first = ""] = wantedPieces(verdict);
  return [xmlLeaf(kind, { type: state, message: first }, details(language, verdict))];
}

/** What a reporter shows when one opens the test: all that is missing, with places, points and clauses. */
function details(language: Language, verdict: ReportVerdict): string {
  const placed = new Map(missingPieces(verdict).map(({ message, places }) => [prose(message), places[0]]));
  const pieces = wantedPieces(verdict).map((piece) => {
    const place = placed.get(piece);
    return place === undefined ? piece : `${placeText(place)} ${piece}`;
  });
  return [...pieces, outOf(language, verdict.points), clauses(language, verdict.basis)].filter((line) => line !== "").join("\n");
}

/** Papers that could not be read are no test of a checklist, yet nobody should miss them. */
function unread({ documents }: Report, unit: string): readonly string[] {
  const lines = documents.flatMap(({ path, error, unit: owner }) =>
    error === undefined || owner !== unit ? [] : [`${prose(path)}: ${prose(error)}`],
  );
  return lines.length === 0 ? [] : [xmlLeaf("system-err", {}, lines.join("\n"))];
}

/** A test suite for each unit and checklist with a test case for each item, for CI servers. */
export const junit: TextExporter = {
  name: "junit",
  title: { vi: "JUnit XML cho máy chủ CI", en: "JUnit XML for CI servers" },
  mediaType: "application/xml",
  extension: "xml",
  render,
};
