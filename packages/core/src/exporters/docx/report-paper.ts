import type { Document, FileChild } from "docx";
import type { Report } from "../../model/report.js";
import type { Particulars } from "../lib/particulars.js";
import { type Section, sections } from "../lib/sections.js";
import { appendixBlock } from "./appendix.js";
import { body, heading } from "./blocks.js";
import { reportClose } from "./close.js";
import { findingsBlock } from "./findings.js";
import { objectBlock, papersBlock, periodBlock, presentBlock, teamOf, timeBlock } from "./general.js";
import { basesBlock, decisionOf, type HeadText, officialHead, titleBlock } from "./head.js";
import { paperOf } from "./layout.js";
import { words } from "./messages.js";
import { recommendationsBlock } from "./recommendations.js";
import { remarksBlock, resultsBlock } from "./results.js";
import { commonPeriod, given, officialDate, officialNumber, unitsInTitle, unitsPhrase } from "./text.js";
import { vietnamese } from "./vietnamese.js";

function headOf(report: Report, particulars: Particulars): HeadText {
  const args = { period: commonPeriod(report), units: unitsInTitle(report) };
  return {
    number: officialNumber(particulars.reportNumber, words("number-report")),
    placeAndDate: words("place-date", { place: given(particulars.place), date: officialDate(particulars.date) }),
    kind: words("kind-report"),
    subject: words("subject-report", args),
  };
}

function generalBlock(report: Report, particulars: Particulars): readonly FileChild[] {
  return [
    heading(2, `1. ${words("time")}`),
    timeBlock(particulars),
    ...periodBlock(report),
    heading(2, `2. ${words("present")}`),
    ...presentBlock(particulars),
    heading(2, `3. ${words("object")}`),
    objectBlock(report),
    heading(2, `4. ${words("papers")}`),
    ...papersBlock(report),
  ];
}

function mainPart(report: Report, shown: readonly Section[], particulars: Particulars, head: HeadText): readonly FileChild[] {
  const args = { ...decisionOf(particulars), team: teamOf(particulars), units: unitsPhrase(report) };
  return [
    officialHead(particulars, head),
    ...titleBlock(head),
    ...basesBlock(report, particulars),
    body([words("opening-report", args)]),
    heading(1, `I. ${words("part-general")}`),
    ...generalBlock(report, particulars),
    heading(1, `II. ${words("part-results")}`),
    ...resultsBlock(report, shown),
    heading(1, `III. ${words("part-findings")}`),
    ...findingsBlock(report, shown),
    heading(1, `IV. ${words("part-remarks")}`),
    ...remarksBlock(report, shown, particulars),
    heading(1, `V. ${words("part-recommendations")}`),
    ...recommendationsBlock(report, shown, particulars),
    body([words("closing-report", { period: commonPeriod(report), units: unitsPhrase(report) })], { keepNext: true }),
    reportClose(particulars),
  ];
}

/** Returns the report on an inspection as an official paper, with the table of points as its appendix. */
export function reportPaper(original: Report, particulars: Particulars): Document {
  const report = vietnamese(original);
  const shown = sections(report, false);
  const head = headOf(report, particulars);
  const appendix = appendixBlock(report, shown, {
    kind: words("appendix-kind-report"),
    number: head.number,
    date: officialDate(particulars.date),
    body: given(particulars.issuingBody),
  });
  return paperOf(`${words("title-report")} - ${unitsPhrase(report)}`, given(particulars.issuingBody), [
    { isLandscape: false, children: mainPart(report, shown, particulars, head) },
    { isLandscape: true, children: appendix },
  ]);
}
