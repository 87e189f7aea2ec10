import { daysInMonth, pad } from "../calendar/day.js";
import type { Day, DraftSign, Header, Place } from "../model/model.js";
import { findDates } from "../text/dates/dates.js";
import type { HeaderReading } from "../text/header/header.js";
import type { ClosingReading } from "../text/header/signature.js";
import type { PlainLine } from "../text/lines.js";
import { findDocumentNumbers } from "../text/numbers/document-numbers.js";
import { documentKindOfTitle } from "../text/vocabulary/document-kinds.js";
import type { FrontMatter } from "./front-matter.js";
import type { Places } from "./places.js";

/** Lines below the title of minutes among which the day of the meeting stands. */
const EVENT_LINES = 14;
const EVENT =
  /(?:hôm nay|hồi|thời gian|ngày họp|vào lúc|ngày lập|bắt đầu|ngày)|^(?:(?:sáng|trưa|chiều|tối|đêm|thứ \p{L}{2,4}|chủ nhật)[\s,(]*)*\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}/iu;

/** Returns the header of a document from what header, closing and front matter say; the front matter wins. */
export function documentHeader(
  reading: HeaderReading,
  closing: ClosingReading,
  front: FrontMatter,
  lines: readonly PlainLine[],
  places: Places,
): Header {
  const { values } = front;
  const number = (values.soHieu && findDocumentNumbers(values.soHieu)[0]?.canonical) || reading.number;
  const subject = [values.trichYeu, values.title, reading.subject].find((text) => text !== undefined && text !== null) ?? null;
  const kind = kindOf([values.loai, values.title]) ?? reading.kind ?? kindOfNumber(number);
  const told = kind === "BB" ? eventDay(reading, lines) : null;
  const date = dayOf(values.ngayBanHanh ?? values.date) ?? reading.date ?? dayInTitle(subject, kind) ?? told;
  return {
    number,
    kind,
    date,
    issuer: values.coQuan ?? reading.issuer,
    subject,
    place: headerPlace(reading, places),
    datePlace: reading.dateLine === null ? null : places.lines(reading.dateLine, reading.dateLine),
    draft: draftSigns(reading, closing, number, date),
    signed: closing.signed || (values.nguoiKy !== undefined && !closing.unsigned),
    signatory: values.chucVu ?? closing.signatory,
    recipients: closing.recipients.map(({ text, line }) => ({ text, place: places.lines(line, line) })),
    scope: scopeOf([subject, reading.subject]),
  };
}

function kindOf(titles: readonly (string | undefined)[]): string | null {
  for (const title of titles) {
    const kind = title === undefined ? null : documentKindOfTitle(title);
    if (kind !== null) return kind;
  }
  return null;
}

function kindOfNumber(number: string | null): string | null {
  return (number !== null && findDocumentNumbers(number)[0]?.kind) || null;
}

/** `2023-02-15`, `15/02/2023`, `15/2/2023`. */
function dayOf(text: string | undefined): Day | null {
  if (text === undefined) return null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(text);
  const [year, month, day] = iso !== null ? iso.slice(1, 4) : local !== null ? [local[3], local[2], local[1]] : [];
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m))) return null;
  return `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`;
}

/** "Chủ tịch gặp bà con – 17/5/2023": minutes and notes are of the day that their title names. */
function dayInTitle(subject: string | null, kind: string | null): Day | null {
  if (subject === null || (kind !== null && kind !== "BB")) return null;
  return findDates(subject).find(({ value }) => /^\d{4}-\d{2}-\d{2}$/.test(value))?.value ?? null;
}

/** The day of the meeting that minutes record. */
function eventDay(reading: HeaderReading, lines: readonly PlainLine[]): Day | null {
  const first = reading.titleEnd ?? 0;
  const written = lines.filter(({ line, plain }) => line > first && plain !== "").slice(0, EVENT_LINES);
  for (const { plain } of written) {
    if (!EVENT.test(plain)) continue;
    const value = findDates(plain).find((date) => /^\d{4}-\d{2}-\d{2}$/.test(date.value))?.value;
    if (value !== undefined) return value;
  }
  return null;
}

function headerPlace(reading: HeaderReading, places: Places): Place {
  const known = [reading.numberLine, reading.dateLine, reading.titleLine].filter((line) => line !== null);
  const first = known.length === 0 ? 1 : Math.min(...known);
  const last = Math.max(first, reading.titleEnd ?? 1, ...known);
  return places.lines(first, last);
}

function draftSigns(reading: HeaderReading, closing: ClosingReading, number: string | null, date: Day | null): DraftSign[] {
  const signs: DraftSign[] = [];
  if (reading.blankNumber && number === null) signs.push("number");
  if (reading.blankDate && date === null) signs.push("date");
  if (closing.unsigned) signs.push("signature");
  return signs;
}

/** The stretch that a title names: "6 tháng đầu năm 2023", "năm 2023", "quý II/2023". */
function scopeOf(titles: readonly (string | null | undefined)[]): string | null {
  for (const title of titles) {
    const values = title == null ? [] : findDates(title).map(({ value }) => value);
    const stretch = values.find((value) => /^\d{4}-(?:H|Q)|\//.test(value)) ?? values.find((value) => /^\d{4}$/.test(value));
    if (stretch !== undefined) return stretch;
  }
  return null;
}
