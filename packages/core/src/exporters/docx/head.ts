import { AlignmentType, type FileChild, Paragraph, type Table } from "docx";
import type { Report } from "../../model/report.js";
import type { Particulars } from "../lib/particulars.js";
import { body, centred, rule, runs, sideBySide } from "./blocks.js";
import { GAP, SIZE, TEXT_WIDTH } from "./layout.js";
import { type Code, words } from "./messages.js";
import { clean, given, givenLines, officialDate, officialNumber } from "./text.js";

/** Widths of the two halves of the head; the right one holds the name of the State on one line. */
const LEFT = 3700;
const RIGHT = TEXT_WIDTH.portrait - LEFT;
/** Width of the motto in bold letters of 14 points, in twips: the rule below is as long. */
const MOTTO_WIDTH = 3428;
/** Width of a usual letter as a share of its size: capitals, and small letters, both bold. */
const CAPITAL = 0.62;
const SMALL = 0.45;
/** A rule below a name is between a third and a half of it. */
const SHARE = 0.42;
/** Twips of half a point. */
const HALF_POINT = 10;

/** Symbols of kinds of instruments, the highest first, in the order in which bases are told. */
const RANKS = ["QH", "PL", "NĐ", "TT", "NQ", "CT", "KL", "QĐ", "HD", "KH"];
/** Symbol of the kind of an instrument within its number. */
const SYMBOL = /[/-](\p{Lu}+)/u;

/** Returns the length of the rule below a line; where it breaks, the room counts. */
function ruleLength(text: string, size: number, letter: number, room: number): number {
  return Math.round(Math.min(text.length * letter * size * HALF_POINT, room) * SHARE);
}

/** What differs between the heads of the papers. */
export interface HeadText {
  readonly number: string;
  /** Place and day at the top right; minutes have none. */
  readonly placeAndDate: string | null;
  readonly kind: string;
  readonly subject: string;
}

/** Returns the head of an official paper: State and motto, bodies, number, place and day. */
export function officialHead({ parentBody, issuingBody }: Particulars, { number, placeAndDate }: HeadText): Table {
  const issuing = given(issuingBody, words("blank-name")).toUpperCase();
  const left = [
    centred([{ text: given(parentBody, words("blank-name")).toUpperCase(), size: SIZE.nation }]),
    centred([{ text: issuing, size: SIZE.nation, bold: true }]),
    rule(ruleLength(issuing, SIZE.nation, CAPITAL, LEFT), LEFT),
    centred([{ text: words("number", { number }), size: SIZE.number }]),
  ];
  const right = [
    centred([{ text: words("nation"), size: SIZE.nation, bold: true }]),
    centred([{ text: words("motto"), bold: true }]),
    rule(MOTTO_WIDTH, RIGHT),
    ...(placeAndDate === null ? [] : [centred([{ text: placeAndDate, italics: true }])]),
  ];
  return sideBySide([LEFT, RIGHT], [left, right]);
}

/** Returns the kind of the paper and its subject, with the rule below. */
export function titleBlock({ kind, subject }: HeadText): readonly FileChild[] {
  return [
    centred([{ text: kind, bold: true }], { spacing: { before: 2 * GAP } }),
    centred([{ text: subject, bold: true }]),
    rule(ruleLength(subject, SIZE.body, SMALL, TEXT_WIDTH.portrait), TEXT_WIDTH.portrait),
  ];
}

/** Returns the number of the decision by which the inspection is made, and its day, with blanks. */
export function decisionOf({ decision }: Particulars): { readonly number: string; readonly date: string; readonly body: string } {
  return {
    number: officialNumber(decision?.number, words("blank")),
    date: officialDate(decision?.date),
    body: given(decision?.body),
  };
}

function symbolOf(instrument: string): string {
  return SYMBOL.exec(instrument.normalize("NFC"))?.[1] ?? "";
}

/** Unknown kinds come last. */
function rankOf(instrument: string): number {
  const rank = RANKS.indexOf(symbolOf(instrument));
  return rank < 0 ? RANKS.length : rank;
}

function instrumentBasis(instrument: string): string {
  const kind = rankOf(instrument) < RANKS.length ? symbolOf(instrument) : "other";
  return words("basis-instrument", { kind: words(`kind-${kind}` as Code), number: clean(instrument) });
}

/** Returns the legal bases, a line each in italics: the decision, what the items rest on, then what the particulars add. */
export function basesBlock(report: Report, particulars: Particulars): readonly Paragraph[] {
  const instruments = [...new Set(report.verdicts.flatMap(({ basis }) => basis.map(({ instrument }) => instrument)))]
    .sort()
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const lines = [
    ...instruments.map(instrumentBasis),
    words("basis-decision", decisionOf(particulars)),
    ...givenLines(particulars.bases).map((line) => line.replace(/[;.]$/, "")),
  ];
  return lines.map((text, index) => body([{ text: `${text}${index === lines.length - 1 ? "." : ";"}`, italics: true }]));
}

/** Returns lines of a list without marks, kept to the left. */
export function plainLine(text: string, size: number): Paragraph {
  return new Paragraph({ alignment: AlignmentType.LEFT, children: [...runs([text], size)] });
}
