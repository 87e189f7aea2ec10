import type { OutlineEntry } from "../../model/model.js";
import { type PlainLine, plainLines } from "../lines.js";

/** The number that a heading begins with, the level it implies, and the rest. */
export interface Numbered {
  readonly level: number;
  readonly number: string;
  readonly title: string;
}

const ROMAN = /^([IVXLC]{1,7})\s*[.)/:–-]\s*(?=\p{L})/u;
const NAMED =
  /^(phần(?: thứ)?|chương|mục|tiểu mục|điều|phụ lục|tài liệu|biểu)\s+([IVXLC]{1,7}|\d{1,3}[a-zđ]?|[A-ZĐ])(?![\p{L}\p{N}])\s*[.:–-]?\s*/iu;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){0,4})\s*[.)/]?\s+(?=["“«]?\p{L})/u;
const LETTER = /^([a-zđ])\s*[.)]\s+(?=\p{L})/u;
const CAPITAL = /^([A-HĐ])\s*[.)]\s+(?=\p{L})/u;
const NAMED_LEVEL: Readonly<Record<string, number>> = {
  phần: 1,
  chương: 1,
  "phụ lục": 1,
  "tài liệu": 1,
  biểu: 1,
  mục: 2,
  "tiểu mục": 3,
  điều: 3,
};

/**
 * Returns number, level and title of a numbered line, or null. The level comes from the numbering alone: I → 1, 1 → 2,
 * 1.1 → 3, a → 4; Phần and Chương → 1, Mục → 2, Điều → 3.
 */
export function readNumber(line: string): Numbered | null {
  const named = NAMED.exec(line);
  if (named !== null) {
    const word = (named[1] as string).toLowerCase().replace(" thứ", "");
    const number = `${named[1]} ${named[2]}`;
    return { level: NAMED_LEVEL[word] as number, number, title: line.slice(named[0].length).trim() };
  }
  for (const [pattern, level] of [
    [ROMAN, 1],
    [CAPITAL, 1],
    [LETTER, 4],
  ] as const) {
    const found = pattern.exec(line);
    if (found !== null) return { level, number: found[1] as string, title: line.slice(found[0].length).trim() };
  }
  const decimal = DECIMAL.exec(line);
  if (decimal === null) return null;
  const number = decimal[1] as string;
  return { level: 1 + number.split(".").length, number, title: line.slice(decimal[0].length).trim() };
}

/**
 * Returns the headings of a document in order: real ones (`#`), numbered bold paragraphs, and plain numbered lines that
 * stand alone. The official header, "Nơi nhận" and the signature are not headings.
 */
export function outline(markdown: string): OutlineEntry[] {
  return outlineOf(plainLines(markdown));
}

/** Returns the same from lines that have been read already. */
export function outlineOf(lines: readonly PlainLine[]): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const levelOfDepth = new Map<number, number>();
  let previous = { depth: 0, level: 0 };
  const begins = lines.findIndex(beginsText);
  for (const [index, line] of lines.entries()) {
    const numbered = line.plain === "" || line.plain.length > 400 ? null : readNumber(line.plain);
    if (!isHeading(lines, index, numbered, begins >= 0 && begins < index)) continue;
    const level = numbered?.level ?? unnumberedLevel(line.depth, previous, levelOfDepth);
    if (line.depth > 0) levelOfDepth.set(line.depth, level);
    previous = { depth: line.depth || previous.depth, level };
    entries.push({ level, number: numbered?.number ?? null, title: numbered?.title || line.plain, line: line.line });
  }
  return entries;
}

/** Below every numbered section. */
const BOLD_LEVEL = 5;

function unnumberedLevel(depth: number, previous: { depth: number; level: number }, known: ReadonlyMap<number, number>): number {
  if (depth === 0) return BOLD_LEVEL;
  if (previous.level > 0 && depth > previous.depth) return previous.level + 1;
  return known.get(depth) ?? 1;
}

const OFFICIAL =
  /^(?:cộng h(?:òa|oà) xã hội|độc lập\s*[-–]|nơi nhận|số\s*:|t\/?m\.|kt\.|tl\.|tuq\.|thư ký|chủ trì|chủ toạ|chủ tọa|người lập|kính gửi)/iu;

function isHeading(lines: readonly PlainLine[], index: number, numbered: Numbered | null, begun: boolean): boolean {
  const line = lines[index] as PlainLine;
  if (line.opaque || line.plain === "" || OFFICIAL.test(line.plain)) return false;
  if (line.depth > 0) return true;
  if (line.raw.trimStart().startsWith("|")) return false;
  if (numbered === null) return begun && isBoldHeading(lines, index);
  if (line.bold) return true;
  return isPlainHeading(lines, index, numbered);
}

/** "I. YÊU CẦU" alone in its paragraph; an Arabic number needs to be short, unpunctuated and not one of a list. */
function isPlainHeading(lines: readonly PlainLine[], index: number, { level, number, title }: Numbered): boolean {
  if (title === "" || /[;,]$/.test(title) || !standsAlone(lines, index)) return false;
  const shouts = title === title.toUpperCase() && /\p{L}{2}/u.test(title);
  if (shouts) return true;
  const short = title.length <= 90 && !/[.:]$/.test(title);
  if (level === 1 || /^(?:điều|chương|phần|mục)/iu.test(number)) return short;
  return short && level <= 3 && !hasSibling(lines, index, number);
}

/** Characters of the longest unnumbered heading in bold. */
const MAX_BOLD_HEADING = 80;
/** Characters from which a line is prose: the official header and the title lie above the first. */
const PROSE = 90;

/** Whether a line shows that the official header and the title are over: prose, or a rule between parts. */
function beginsText({ bold, raw, plain }: PlainLine): boolean {
  return (!bold && !/^\s*[|<]/.test(raw) && plain.length >= PROSE) || /^\s*(?:\*\s*){3,}$|^\s*(?:-\s*){3,}$/.test(raw);
}

/** "**Buổi thứ hai**" alone in its paragraph, once the paper has begun; above that, bold lines are header and title. */
function isBoldHeading(lines: readonly PlainLine[], index: number): boolean {
  const { bold, plain, raw } = lines[index] as PlainLine;
  if (!bold || plain.length > MAX_BOLD_HEADING || /[.;,:]$/.test(plain) || !standsAlone(lines, index)) return false;
  if (plain === plain.toUpperCase() || !/^\s*(?:\*\*|__)/.test(raw)) return false;
  return lines.slice(index + 1, index + 4).some((line) => line.plain !== "" && !line.bold);
}

function standsAlone(lines: readonly PlainLine[], index: number): boolean {
  const before = lines[index - 1];
  const after = lines[index + 1];
  const isEmpty = (line: PlainLine | undefined) => line === undefined || line.raw.trim() === "";
  return isEmpty(before) && isEmpty(after);
}

/** Whether the next written line carries the next number: then both are items of a list. */
function hasSibling(lines: readonly PlainLine[], index: number, number: string): boolean {
  const next = lines.slice(index + 1, index + 6).find((line) => line.plain !== "");
  const following = next === undefined ? null : readNumber(next.plain);
  if (following === null) return false;
  const step = Number(following.number.split(".").at(-1)) - Number(number.split(".").at(-1));
  return step === 1 && following.number.split(".").length === number.split(".").length;
}
