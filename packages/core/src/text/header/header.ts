import type { OutlineEntry } from "../../model/model.js";
import { findDates } from "../dates/dates.js";
import { type PlainLine, plainLines } from "../lines.js";
import { findDocumentNumbers } from "../numbers/document-numbers.js";
import { documentKindOfTitle } from "../vocabulary/document-kinds.js";
import { outlineOf } from "./outline.js";

/** What the official header of a document says; null where it says nothing, `blank*` where the place was left empty. */
export interface HeaderReading {
  readonly number: string | null;
  readonly blankNumber: boolean;
  /** Name of the place in "Hương Thọ, ngày 24 tháng 02 năm 2023". */
  readonly place: string | null;
  readonly date: string | null;
  readonly blankDate: boolean;
  readonly kind: string | null;
  readonly subject: string | null;
  readonly issuer: string | null;
  /** 1-based lines, null where there is none. */
  readonly numberLine: number | null;
  readonly dateLine: number | null;
  readonly titleLine: number | null;
  /** Last line of the title. */
  readonly titleEnd: number | null;
}

/** Lines that a header may take up; papers put long recipient lists and tables of two columns there. */
const HEADER_LINES = 60;
const MOTTO = /cộng\s+h[oò][aà]\s+xã\s+hội|^độc\s+lập\s*[-–]|^đảng\s+cộng\s+sản\s+việt\s+nam$/iu;
const DATELINE = /^(?!hôm nay)(?:(.{2,40}?),\s*)?ngày\s.{0,20}tháng\s.{0,20}năm\s.{0,8}$/iu;
/** "Cồn Tròn, 01/12/2023", "Bến Sỏi, ngày 05-12-2024", "ngày 18.12.2024": a line with nothing but a place and a day. */
const SHORT_DATELINE = /^(?:(\p{Lu}[^,;:.!?\d]{1,40}),\s*(?:ngày\s+)?|ngày\s+)\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}\.?$/u;
const NUMBER_LABEL = /^số\s*(?::\s*(?=[\d./…_-]|$)|(?=[\d./…_-]))/iu;
const LEVEL = /^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đặc khu)\s/iu;
const BODY =
  /^(?:ủy ban|uỷ ban|ubnd|hđnd|hội đồng|đảng ủy|đảng uỷ|đảng bộ|huyện ủy|huyện uỷ|tỉnh ủy|thành ủy|chi bộ|ban |bộ |sở |phòng |trường |bệnh viện|trung tâm|trạm |công đoàn|cđcs|bch |đội |btttnd|ttnd|liên đoàn|hội |đoàn |mặt trận|ubmttq|mttq|công ty|tổng công ty|tập đoàn|xí nghiệp|doanh nghiệp|hợp tác xã|chi cục|cục |tổng cục|văn phòng|viện |thôn |ấp |bản |tổ dân phố|khu phố|xã |phường |thị trấn |huyện |quận |thành phố |tỉnh )/iu;

/** Returns what the official header says, in the shape that other tools use. */
export function readHeader(markdown: string): {
  number: string | null;
  place: string | null;
  date: string | null;
  kind: string | null;
  subject: string | null;
  issuer: string | null;
} {
  const { number, place, date, kind, subject, issuer } = headerOf(plainLines(markdown));
  return { number, place, date, kind, subject, issuer };
}

/** Returns the same, with lines, from lines that have been read already. */
export function headerOf(lines: readonly PlainLine[], outline = outlineOf(lines)): HeaderReading {
  const region = headerRegion(lines, outline);
  const title = findTitle(region);
  const number = findNumber(region, title?.line ?? null);
  const date = findDateline(region);
  return {
    number: number?.canonical || null,
    blankNumber: number?.canonical === "",
    numberLine: number?.line ?? null,
    place: date?.place ?? null,
    date: date?.value || null,
    blankDate: date?.value === "",
    dateLine: date?.line ?? null,
    kind: title?.kind ?? number?.kind ?? null,
    subject: title?.subject ?? null,
    titleLine: title?.line ?? null,
    titleEnd: title?.end ?? null,
    issuer: findIssuer(region, Math.min(number?.line ?? Infinity, title?.line ?? Infinity, HEADER_LINES)),
  };
}

interface Segment {
  readonly text: string;
  readonly line: PlainLine;
}

/** The pieces of the first lines, up to the first paragraph of prose. */
function headerRegion(lines: readonly PlainLine[], outline: readonly OutlineEntry[]): Segment[] {
  const first = outline.find(({ number }) => number !== null)?.line ?? Infinity;
  const region: Segment[] = [];
  for (const line of lines.slice(0, HEADER_LINES * 3)) {
    if (line.line >= first || region.length >= HEADER_LINES) break;
    if (line.opaque) continue;
    for (const text of line.cells) region.push({ text, line });
  }
  return region;
}

function findNumber(region: readonly Segment[], titleLine: number | null) {
  for (const { text, line } of region) {
    if (titleLine !== null && line.line > titleLine + 6) break;
    const label = NUMBER_LABEL.exec(text);
    if (label === null) continue;
    const found = findDocumentNumbers(text)[0];
    if (found === undefined && !/\/|[.…_]{2}/u.test(text)) continue;
    const blank = found === undefined || found.issues.includes("blank");
    return { canonical: blank ? "" : found.canonical, kind: found?.kind || null, line: line.line };
  }
  return null;
}

function findDateline(region: readonly Segment[]) {
  for (const { text, line } of region) {
    const bare = text.replace(/[()*_]/g, "").trim();
    const found = DATELINE.exec(bare) ?? SHORT_DATELINE.exec(bare);
    if (found === null) continue;
    return { place: found[1]?.trim() ?? null, value: dayIn(text) ?? "", line: line.line };
  }
  return dayBesideNumber(region);
}

/** "Số: 61/BC-UBND – ngày 26/6/2023", "Số 108/BC-UBND      Hòa Lạng, ngày 05/12/2024": number and day in one line. */
function dayBesideNumber(region: readonly Segment[]) {
  for (const { text, line } of region) {
    const label = NUMBER_LABEL.exec(text);
    const number = label === null ? undefined : findDocumentNumbers(text)[0];
    if (number === undefined) continue;
    const behind = text.slice(number.end);
    const value = behind.length <= MAX_DATELINE ? dayIn(behind) : null;
    return value === null ? null : { place: PLACE_BEFORE_DAY.exec(behind)?.[1]?.trim() ?? null, value, line: line.line };
  }
  return null;
}

const MAX_DATELINE = 80;
const PLACE_BEFORE_DAY = /^[\s*_–-]*(\p{Lu}[^,;:\d]{1,40}),/u;

const dayIn = (text: string): string | null =>
  findDates(text).find(({ value }) => /^\d{4}-\d{2}-\d{2}$/.test(value))?.value ?? null;

/** The first piece that begins with the name of a kind of document; its subject goes on over bold or heading lines. */
function findTitle(region: readonly Segment[]) {
  for (const [index, { text, line }] of region.entries()) {
    if (NUMBER_LABEL.test(text) || (line.depth === 0 && !isTitleLike(text, line))) continue;
    const kind = documentKindOfTitle(text);
    if (kind === null) continue;
    const { subject, end } = readSubject(region, index);
    return { kind, subject, line: line.line, end };
  }
  return findPlainTitle(region);
}

/** Words inside a title by which a paper without an official title says what it is. */
const KINDS_INSIDE: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})biên bản(?!\p{L})/iu, "BB"],
  [/(?<!\p{L})(?:sổ tay|sổ ghi|cuốn sổ|nhật ký|ghi chép)(?!\p{L})/iu, "SO"],
];
/** Lines that stand above a title or below it, and are none. */
const NO_TITLE = /^(?:kính gửi|kính trình|gửi|nơi nhận|căn cứ|v\/v|hôm nay|hồi)(?!\p{L})/iu;
const MAX_PLAIN_TITLE = 120;

/** "# Chủ tịch gặp bà con – 17/5/2023", "### Thôn Bến Sỏi – biên bản hội nghị": the first line that stands out names the paper. */
function findPlainTitle(region: readonly Segment[]) {
  for (const [at, { text, line }] of region.entries()) {
    if (line.line > PLAIN_TITLE_LINES) return null;
    if (isLetterhead(text)) continue;
    if ((line.depth > 0 || line.bold || at === 0) && isPlainTitle(text, line))
      return { kind: kindInside(text), subject: text, line: line.line, end: line.line };
    // Below a sentence of the paper a heading is the heading of a section.
    if (/[.;:!?]$/u.test(text) && !NO_TITLE.test(text)) return null;
  }
  return null;
}

/** What stands above a title: motto, bodies, number, day. */
const isLetterhead = (text: string) =>
  MOTTO.test(text) ||
  (BODY.test(text) && kindInside(text) === null) ||
  [NUMBER_LABEL, DATELINE, SHORT_DATELINE].some((form) => form.test(text));

const kindInside = (title: string) => KINDS_INSIDE.find(([words]) => words.test(title))?.[1] ?? null;

const PLAIN_TITLE_LINES = 8;

const isPlainTitle = (text: string, line: PlainLine) =>
  text.length >= 8 &&
  text.length <= MAX_PLAIN_TITLE &&
  !NO_TITLE.test(text) &&
  !/[.;:!?]$/u.test(text) &&
  !line.raw.trimStart().startsWith("|") &&
  !/^\s*(?:[-+•]|\*(?!\*)|\d+[.)])\s/u.test(line.raw);

function isTitleLike(text: string, line: PlainLine): boolean {
  // "**KẾT LUẬN KIỂM TRA** việc thực hiện …": the kind stands out, the subject goes on in the same line.
  const loud = /^\s*\*\*([^*]{4,80})\*\*/u.exec(line.raw)?.[1];
  if (loud !== undefined && loud === loud.toUpperCase()) return true;
  if (text === text.toUpperCase()) return true;
  // A cell of a table of data that begins with "Sổ …" or "Báo cáo …" is no title; a letterhead has two columns at most.
  if (line.raw.trimStart().startsWith("|")) return line.cells.length <= 2 && text.length < 120;
  return line.bold;
}

/** How the rest of a title begins where it is not bold. */
const CONTINUES = /^(?:về|v\/v|thực hiện|kết quả|triển khai|năm học|năm \d{4}$)(?!\p{L})/iu;

const MAX_SUBJECT = 200;

/** "BIÊN BẢN" alone: the line below says of what. */
const isBareKind = (text: string) => text === text.toUpperCase() && text.trim().split(/\s+/).length <= 3;

function readSubject(region: readonly Segment[], index: number): { subject: string; end: number } {
  const { text, line } = region[index] as Segment;
  const parts = [text];
  let end = line.line;
  for (const next of region.slice(index + 1)) {
    const bare = parts.length === 1 && isBareKind(text) && next.text.length <= MAX_SUBJECT && !/[.;:]$/.test(next.text);
    const continues = bare || next.line.bold || next.line.depth > 0 || (CONTINUES.test(next.text) && !/[.;:]$/.test(next.text));
    const near = next.line.line - end <= 2;
    if (!continues || !near || next.text.length > 300 || DATELINE.test(next.text) || /^(?:kính gửi|căn cứ)/iu.test(next.text))
      break;
    parts.push(next.text);
    end = next.line.line;
  }
  return { subject: parts.join(" "), end };
}

/** The last body named above the number or the title; a line "XÃ …" completes the body above it. */
function findIssuer(region: readonly Segment[], before: number): string | null {
  const bodies: string[] = [];
  let last = 0;
  for (const { text, line } of region) {
    if (line.line > before || (line.line === before && NUMBER_LABEL.test(text))) break;
    if (MOTTO.test(text) || DATELINE.test(text) || NUMBER_LABEL.test(text)) continue;
    const loud = line.bold || text === text.toUpperCase() || line.raw.trimStart().startsWith("|");
    if (!loud || !BODY.test(text) || text.length > 120 || documentKindOfTitle(text) !== null) continue;
    const previous = bodies.at(-1);
    if (
      LEVEL.test(text) &&
      previous !== undefined &&
      !/\s(?:xã|phường|thị trấn|huyện|quận|thành phố|tỉnh)\s/iu.test(previous) &&
      line.line - last <= 2
    )
      bodies[bodies.length - 1] = `${previous} ${text}`;
    else bodies.push(text);
    last = line.line;
  }
  return bodies.at(-1) ?? null;
}
