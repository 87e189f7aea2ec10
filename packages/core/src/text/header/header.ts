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
const DATELINE = /^(?:(.{2,40}?),\s*)?ngày\s.{0,20}tháng\s.{0,20}năm\s.{0,8}$/iu;
const NUMBER_LABEL = /^số\s*(?::\s*(?=[\d./…_-]|$)|(?=[\d./…_-]))/iu;
const LEVEL = /^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đặc khu)\s/iu;
const BODY =
  /^(?:ủy ban|uỷ ban|ubnd|hđnd|hội đồng|đảng ủy|đảng uỷ|đảng bộ|huyện ủy|huyện uỷ|tỉnh ủy|thành ủy|chi bộ|ban |bộ |sở |phòng |trường |bệnh viện|trung tâm|trạm |công đoàn|liên đoàn|hội |đoàn |mặt trận|ubmttq|mttq|công ty|tổng công ty|tập đoàn|xí nghiệp|doanh nghiệp|hợp tác xã|chi cục|cục |tổng cục|văn phòng|viện |thôn |ấp |bản |tổ dân phố|khu phố|xã |phường |thị trấn |huyện |quận |thành phố |tỉnh )/iu;

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
    const found = DATELINE.exec(text.replace(/[()]/g, "").trim());
    if (found === null) continue;
    const date = findDates(text)[0];
    const value = date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date.value) ? date.value : "";
    return { place: found[1]?.trim() ?? null, value, line: line.line };
  }
  return null;
}

/** The first piece that begins with the name of a kind of document; its subject goes on over bold or heading lines. */
function findTitle(region: readonly Segment[]) {
  for (const [index, { text, line }] of region.entries()) {
    if (NUMBER_LABEL.test(text) || (line.depth === 0 && !isTitleLike(text, line))) continue;
    const kind = documentKindOfTitle(text);
    if (kind === null) continue;
    const { subject, end } = readSubject(region, index);
    return { kind, subject, line: line.line, end };
  }
  return null;
}

function isTitleLike(text: string, line: PlainLine): boolean {
  // "**KẾT LUẬN KIỂM TRA** việc thực hiện …": the kind stands out, the subject goes on in the same line.
  const loud = /^\s*\*\*([^*]{4,80})\*\*/u.exec(line.raw)?.[1];
  if (loud !== undefined && loud === loud.toUpperCase()) return true;
  return line.bold || text === text.toUpperCase() || (line.raw.trimStart().startsWith("|") && text.length < 120);
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
