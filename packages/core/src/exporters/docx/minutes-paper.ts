import type { Document, FileChild } from "docx";
import type { Report } from "../../model/report.js";
import type { Particulars } from "../lib/particulars.js";
import { type Section, sections } from "../lib/sections.js";
import { appendixBlock } from "./appendix.js";
import { body, heading } from "./blocks.js";
import { minutesClose } from "./close.js";
import { findingsBlock } from "./findings.js";
import { objectBlock, papersBlock, periodBlock, presentBlock } from "./general.js";
import { basesBlock, type HeadText, officialHead, titleBlock } from "./head.js";
import { paperOf } from "./layout.js";
import { words } from "./messages.js";
import { recommendationsBlock } from "./recommendations.js";
import { linesOrBlanks, remarksBlock, resultsBlock } from "./results.js";
import {
  commonPeriod,
  given,
  officialDate,
  officialMoment,
  officialNumber,
  personText,
  unitsInTitle,
  unitsPhrase,
} from "./text.js";
import { vietnamese } from "./vietnamese.js";

/** Digits of a number of copies below 10: `02`. */
const COPIES_DIGITS = 2;

function headOf(report: Report, { minutesNumber }: Particulars): HeadText {
  return {
    number: officialNumber(minutesNumber, words("number-minutes")),
    placeAndDate: null,
    kind: words("kind-minutes"),
    subject: words("subject-minutes", { period: commonPeriod(report), units: unitsInTitle(report) }),
  };
}

/** When, where and who: the particulars of the meeting in the order of the official form. */
function meetingBlock(particulars: Particulars): readonly FileChild[] {
  return [
    body([words("begin", { moment: officialMoment(particulars.begin) })]),
    body([words("venue", { venue: given(particulars.venue, words("blank-name")) })]),
    body([words("present-label")]),
    ...presentBlock(particulars),
    body([words("chair", { person: personText(particulars.chair) })]),
    body([words("secretary", { person: personText(particulars.secretary) })]),
    body([{ text: words("content"), bold: true }], { keepNext: true }),
  ];
}

function endBlock(particulars: Particulars): readonly FileChild[] {
  const { end, copies } = particulars;
  const shown = copies === undefined ? words("blank") : String(copies).padStart(COPIES_DIGITS, "0");
  return [
    body([words("end", { moment: officialMoment(end) })]),
    body([words("minutes-read", { copies: shown })], { keepNext: true }),
    ...minutesClose(particulars),
  ];
}

function mainPart(report: Report, shown: readonly Section[], particulars: Particulars, head: HeadText): readonly FileChild[] {
  return [
    officialHead(particulars, head),
    ...titleBlock(head),
    ...meetingBlock(particulars),
    heading(1, `I. ${words("part-bases")}`),
    ...basesBlock(report, particulars),
    heading(1, `II. ${words("part-general")}`),
    heading(2, `1. ${words("object")}`),
    objectBlock(report),
    ...periodBlock(report),
    heading(2, `2. ${words("papers")}`),
    ...papersBlock(report),
    heading(1, `III. ${words("part-results")}`),
    ...resultsBlock(report, shown),
    heading(1, `IV. ${words("part-findings")}`),
    ...findingsBlock(report, shown),
    heading(1, `V. ${words("part-remarks")}`),
    ...remarksBlock(report, shown, particulars),
    heading(1, `VI. ${words("part-recommendations")}`),
    ...recommendationsBlock(report, shown, particulars),
    heading(1, `VII. ${words("part-opinion")}`),
    ...linesOrBlanks(particulars.unitOpinion),
    ...endBlock(particulars),
  ];
}

/** Returns the minutes of an inspection as an official paper, with the table of points as their appendix. */
export function minutesPaper(original: Report, particulars: Particulars): Document {
  const report = vietnamese(original);
  const shown = sections(report, false);
  const head = headOf(report, particulars);
  const appendix = appendixBlock(report, shown, {
    kind: words("appendix-kind-minutes"),
    number: head.number,
    date: officialDate(particulars.begin?.slice(0, "YYYY-MM-DD".length)),
    body: given(particulars.issuingBody),
  });
  return paperOf(`${words("title-minutes")} - ${unitsPhrase(report)}`, given(particulars.issuingBody), [
    { isLandscape: false, children: mainPart(report, shown, particulars, head) },
    { isLandscape: true, children: appendix },
  ]);
}
