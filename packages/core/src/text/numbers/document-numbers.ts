import { memoText } from "../../lib/memo.js";
import { allMatches } from "../match-at.js";
import { DASHES, type DocumentSymbol, readSymbol } from "./document-symbols.js";

/** A document number as a text prints it. */
export interface FoundDocumentNumber {
  /** The right form, e.g. `98/BC-UBND` for "98/BC–UBND"; a blank number keeps its symbol, `/KH-UBND`. */
  readonly canonical: string;
  /** Whether the number follows the usage of the State (`117/KH-UBND`) or of the Party and the Youth Union (`30-CT/TW`). */
  readonly system: "state" | "party";
  /** Code of the kind (`KH`, `L` for a law, `QyĐ` for a Party regulation), or empty for an official letter. */
  readonly kind: string;
  /** The running number, digits with an optional letter; empty where it is blank. */
  readonly number: string;
  /** The year that legislation carries, else null. */
  readonly year: number | null;
  readonly start: number;
  /** Offset behind the last character. */
  readonly end: number;
  /** Of `blank`, `case`, `dash`, `leading-zero`, `mark`, `separator`, `shared-suffix`, `space`. */
  readonly issues: readonly string[];
}

/** The printed pieces in front of a symbol. */
interface Head {
  readonly number: string;
  readonly year: number | null;
  /** What stands between number, year and symbol. */
  readonly joints: readonly string[];
  /** Whether a blank number has been left room for: "Số:   /", not the "SỐ/KÝ HIỆU" of a column. */
  readonly roomy: boolean;
  readonly start: number;
  readonly end: number;
}

const GAP = String.raw`[^\S\n]`;
const JOINT = `${GAP}{0,10}[/${DASHES}]${GAP}{0,10}`;
const YEAR = String.raw`(?:((?:19|20)\d\d)(${GAP}{0,3}[/${DASHES}]${GAP}{0,3}))?`;
const NUMBERED = new RegExp(
  String.raw`(?<![\p{L}\p{N}/]|\p{N}[.,:]|\p{L}[${DASHES}])(\d{1,6}[a-zA-Z]?)(${JOINT})${YEAR}(?=\p{L})`,
  "gu",
);
const BLANK = new RegExp(String.raw`(?<![\p{L}\p{N}])(số)([\s:.…_*]{0,60})([/${DASHES}]${GAP}{0,3})${YEAR}(?=\p{L})`, "giu");

const SLASH = /\/[^\S\n]{0,10}(?:\p{L}|(?:19|20)\d\d[^\d/])/u;

/** What stands behind "mẫu số", "biểu số" is a form, and a name of a file is no number. */
const FORM_BEFORE = /(?<!\p{L})(?:mẫu|biểu|mẫu biểu|bảng|phụ lục)(?:\s{1,3}số)?[\s:]{0,3}$/iu;
const INTRODUCED = /(?<!\p{L})(?:số|so|công văn|công điện|văn bản|CV|CĐ)[\s:.*_]{0,6}$/iu;
const FILE_OR_PATH = /^(?:\.[a-z][a-z0-9]{1,4}(?!\p{L})|[/@])/u;
const DATED = /^\s{0,3},?\s{0,3}(?:ngày|ngay)\s{0,3}\d/iu;

/** Numbers in front that share the symbol: "217, 218-QĐ/TW". */
const SHARING = /(?<![\p{L}\p{N}/.,%-])(?:\d{1,5}[a-z]?\s{0,2}(?:,|và|&)\s{0,2}(?:số\s{1,2})?){1,8}$/iu;
const COUNTED_BEFORE = /(?<!\p{L})(?:năm|tháng|ngày|điều|khoản|điểm|mục|trang|quý|lần|tiết|chương|phần|thứ)\s{0,3}$/iu;
const NAMED_BEFORE = /(?<!\p{L})(?:số|định|luận|quyết|thị|dẫn|báo|cáo|trình|hoạch|văn)[\s:]{0,3}$/iu;

/** Bodies of the Party by the sign in their numbers: centre, province, district, commune. */
const PARTY_ISSUER = /^(?:\p{Lu}*TW|TU|ThU|QU|HU|ĐU|ĐUK|ĐUKCQ)$/u;
/** Bodies of the State whose papers never take the Party's form. */
const STATE_ISSUER = /^(?:UBND|HĐND|CP|TTg|VPCP|UBTVQH\d*|QH\d*|MTTQ|UBMTTQ|BTTND|BNV|BTC|BTP|BGDĐT|BYT|TTCP)$/u;

/** Words in front of a number, over other numbers of its list. */
const SAYS = { regulation: said("qu[yi] định"), resolution: said("nghị quyết"), ordinance: said("pháp lệnh") } as const;

/** How many characters in front of a number are looked at. */
const REACH = 80;

/**
 * Finds document numbers in a text, in order, each with its right form and with what is wrong with the printed one.
 *
 * A blank number ("Số:     /KH-UBND") is found where "Số" introduces it. Numbers that share a symbol ("217, 218-QĐ/TW") are one
 * result each. Ratios, amounts, names of files and numbers of forms are none.
 */
export const findDocumentNumbers = memoText(documentNumbersOf);

function documentNumbersOf(text: string): readonly FoundDocumentNumber[] {
  // Every number has a slash, most texts have none; a slash before digits belongs to a date or ratio.
  if (!text.includes("/") || !SLASH.test(text)) return [];
  const found = [...heads(text)].flatMap((head) => {
    const symbol = readSymbol(text, head.end);
    return symbol !== null && isNumber(text, head, symbol) ? [...sharing(text, head, symbol), describe(text, head, symbol)] : [];
  });
  return found.sort((a, b) => a.start - b.start);
}

function* heads(text: string): Generator<Head> {
  for (const match of allMatches(NUMBERED, text)) {
    const [whole, number = "", joint = "", year, yearJoint] = match;
    yield { number, ...headOf(joint, year, yearJoint), roomy: false, start: match.index, end: match.index + whole.length };
  }
  for (const match of allMatches(BLANK, text)) {
    const [whole, label = "", gap = "", joint = "", year, yearJoint] = match;
    const roomy = /[:.…_]|\s{2}/u.test(gap);
    const start = match.index + label.length + gap.search(/[^\s:*]|$/u);
    yield { number: "", ...headOf(joint, year, yearJoint), roomy, start, end: match.index + whole.length };
  }
}

function headOf(joint: string, year: string | undefined, yearJoint: string | undefined): Pick<Head, "year" | "joints"> {
  return yearJoint === undefined ? { year: null, joints: [joint] } : { year: Number(year), joints: [joint, yearJoint] };
}

/** Tells numbers from ratios with a unit ("12/TDP"), names of files and forms. */
function isNumber(text: string, head: Head, symbol: DocumentSymbol): boolean {
  const before = text.slice(Math.max(0, head.start - REACH), head.start);
  const after = text.slice(symbol.end, symbol.end + 24);
  const printed = text.slice(head.start, symbol.end);
  if (!printed.includes("/") || FORM_BEFORE.test(before) || FILE_OR_PATH.test(after)) return false;
  const { kind, parts } = symbol;
  if (head.number === "") return (kind !== "" && parts.length > 1) || head.roomy;
  // With a hyphen first only the Party's form, or a slip from it, is a number.
  if (startsWithDash(head)) return parts.length > 1 && (kind !== "" || isParty(symbol));
  if (head.year !== null || (kind !== "" && parts.length > 1)) return true;
  const explained = INTRODUCED.test(before) || DATED.test(after) || text.trim() === printed;
  return explained || (parts.length > 1 && !/\s/u.test(printed));
}

/** The results for the numbers in front that share the symbol. */
function sharing(text: string, head: Head, symbol: DocumentSymbol): FoundDocumentNumber[] {
  const from = Math.max(0, head.start - REACH);
  const before = text.slice(from, head.start);
  const list = SHARING.exec(before);
  if (list === null || COUNTED_BEFORE.test(before.slice(0, list.index))) return [];
  const named = NAMED_BEFORE.test(before.slice(0, list.index));
  const full = describe(text, head, symbol);
  const lead = before.slice(0, list.index);
  return Array.from(list[0].matchAll(/\d+[a-z]?/giu)).flatMap(({ 0: number, index }) => {
    // "năm 2022, 31/QĐ-UBND" and "đến 2022, 31/QĐ-UBND" end in a year.
    if (!named && /^(?:19|20)\d\d$/u.test(number)) return [];
    const start = from + list.index + index;
    const { canonical, kind } = rightForm({ ...head, number }, symbol, lead);
    return [{ ...full, canonical, kind, number: padded(number), start, end: start + number.length, issues: ["shared-suffix"] }];
  });
}

function describe(text: string, head: Head, symbol: DocumentSymbol): FoundDocumentNumber {
  const { canonical, kind, system, separators } = rightForm(
    head,
    symbol,
    text.slice(Math.max(0, head.start - REACH), head.start),
  );
  const joints = [...head.joints, ...symbol.joints];
  const issues = new Set(symbol.issues);
  if (head.number === "") issues.add("blank");
  if (padded(head.number) !== head.number) issues.add("leading-zero");
  if (joints.some((joint, at) => joint.includes("/") !== (separators[at] === "/"))) issues.add("separator");
  if (joints.some((joint) => !/[/-]/u.test(joint))) issues.add("dash");
  if (joints.some((joint) => /\s/u.test(joint))) issues.add("space");
  const { start, year } = head;
  return { canonical, system, kind, number: padded(head.number), year, start, end: symbol.end, issues: [...issues].sort() };
}

/** Puts the pieces together as the usage of their system wants them. */
function rightForm(head: Head, symbol: DocumentSymbol, before: string) {
  const party = isParty(symbol) || (startsWithDash(head) && !STATE_ISSUER.test(issuerOf(symbol)));
  const system: FoundDocumentNumber["system"] = party ? "party" : "state";
  const tail = symbol.joints.map((_, at) => (party && at === 0 ? "/" : "-"));
  const separators = [...head.joints.map(() => (party ? "-" : "/")), ...tail];
  const pieces = [padded(head.number), ...(head.year === null ? [] : [String(head.year)]), ...symbol.parts];
  const canonical = pieces.map((piece, at) => piece + (separators[at] ?? "")).join("");
  return { canonical, system, separators, kind: kindOf(symbol, party, before) };
}

/** The word in front decides where one sign stands for two kinds. */
function kindOf({ kind, parts }: DocumentSymbol, party: boolean, before: string): string {
  if (party && kind === "QĐ") return SAYS.regulation.test(before) ? "QyĐ" : "QĐ";
  const issuer = parts[0] as string;
  if (/^QH\d+$/u.test(issuer)) return SAYS.resolution.test(before) ? "NQ" : "L";
  if (/^UBTVQH\d+$/u.test(issuer)) return SAYS.ordinance.test(before) ? "PL" : "NQ";
  return kind;
}

function startsWithDash({ joints, year }: Head): boolean {
  return year === null && !(joints[0] as string).includes("/");
}

function isParty(symbol: DocumentSymbol): boolean {
  return PARTY_ISSUER.test(issuerOf(symbol));
}

/** The part behind the kind, empty where there is none. */
function issuerOf({ parts }: DocumentSymbol): string {
  return parts[1] ?? "";
}

/** Numbers below ten are printed with a zero in front. */
function padded(number: string): string {
  return /^\d(?!\d)/u.test(number) ? `0${number}` : number;
}

function said(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})${words}(?:\s{1,3}(?:các\s)?số)?[\s:\d,và]{0,40}$`, "iu");
}
