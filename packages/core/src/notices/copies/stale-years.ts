import { daysBetween } from "../../calendar/day.js";
import type { Facts, Notice, OutlineEntry, Passage, Place } from "../../model/model.js";
import { findDates } from "../../text/dates/dates.js";
import { edtfBounds } from "../../text/dates/edtf.js";
import { findDocumentNumbers } from "../../text/numbers/document-numbers.js";

/** A stretch is reported on from a quarter upwards; months and days date single events. */
const QUARTER_DAYS = 85;
/** Month from which a paper without a stated period can no longer be the report on the year before. */
const LATE_MONTH = "04";
/** How far from the start of a sentence or heading its period may stand. */
const REACH = 80;

/** What stands before the period of a sentence that speaks of it as its own. */
const OPENER =
  /^[\s\-–—+*•]{0,8}(?:nhìn chung|đánh giá chung|tóm lại|nổi bật)?[,:]?\s{0,2}(?:(trong|trong suốt|qua|tính chung)\s)?$/iu;
/** A bare "Năm 2022, …" may tell one event of that year; only what follows here speaks of the period. */
const BARE_YEAR_TALK = /^,?\s(?:là năm|công tác|tình hình|thời tiết|việc thực hiện|các mặt)(?!\p{L})/iu;
/** What a report's own sections are called. */
const OWN_SECTION =
  /^(?:phương hướng|nhiệm vụ|mục tiêu|giải pháp|chương trình công tác|kế hoạch công tác|kết quả|tình hình|đặc điểm|đánh giá|công tác|trọng tâm|một số|những|phần|thực hiện|hoạt động)(?!\p{L})/iu;
const FORWARD = /^(?:phương hướng|nhiệm vụ|mục tiêu|giải pháp|trọng tâm|chương trình công tác|kế hoạch công tác)(?!\p{L})/iu;
/** Words with which a sentence rightly speaks of the year before: it compares, settles accounts, carries over or tells an honour. */
const LOOKS_BACK =
  /(?<!\p{L})(?:so với|so sánh|cùng kỳ|quyết toán|chuyển sang|chuyển tiếp|tồn đọng|kỳ trước|năm trước|kể từ|giai đoạn|được công nhận|được thành lập|đạt danh hiệu|được tặng)(?!\p{L})/iu;
/** What a section may follow up that was found or resolved the year before. */
const FOLLOWS_UP =
  /(?<!\p{L})(?:khắc phục|kiến nghị|kết luận|kiểm tra|thanh tra|giám sát|nghị quyết|tồn tại|đã đề ra)(?!\p{L})/iu;

/** Words with which a plan sets a task; without them it may describe how things stood. */
const INTENDS = /(?<!\p{L})(?:sẽ|phấn đấu|dự kiến)(?!\p{L})/iu;

interface Years {
  /** The year that the paper reports on. */
  readonly own: number;
  /** Whether the paper looks ahead, so that the year before is its natural starting point. */
  readonly isPlan: boolean;
}

/** Returns the sentences and headings of a report or plan that still name the year before as their own period. */
export function staleYearNotices(facts: Facts): Notice[] {
  const years = yearsOf(facts);
  if (years === null) return [];
  return [
    ...facts.outline.flatMap((entry) => notice(staleHeading(entry, years), years, placeOf(entry, facts.path))),
    ...facts.passages.flatMap((passage) => notice(staleSentence(passage, years), years, passage.place)),
  ];
}

function notice(text: string | null, { own }: Years, place: Place): Notice[] {
  return text === null ? [] : [{ code: "copied-year", args: { text, year: own }, places: [place] }];
}

/** Null where the paper's own year cannot be told, or where its title names the year before as well. */
function yearsOf({ header: { kind, scope, date, subject } }: Facts): Years | null {
  if (kind !== "BC" && kind !== "KH") return null;
  const bounds = edtfBounds(scope ?? (date !== null && date.slice(5, 7) >= LATE_MONTH ? date : ""));
  if (bounds === null || bounds.from.slice(0, 4) !== bounds.to.slice(0, 4)) return null;
  const own = Number(bounds.from.slice(0, 4));
  return subject?.includes(String(own - 1)) ? null : { own, isPlan: kind === "KH" };
}

/** The period as printed, where a heading of the paper's own sections names that of the year before. */
function staleHeading({ title }: OutlineEntry, { own, isPlan }: Years): string | null {
  if (
    !(isPlan ? FORWARD : OWN_SECTION).test(title) ||
    LOOKS_BACK.test(title) ||
    FOLLOWS_UP.test(title) ||
    findDocumentNumbers(title).length > 0
  )
    return null;
  return stalePeriod(title, own)?.text ?? null;
}

function staleSentence({ kind, text, context }: Passage, { own, isPlan }: Years): string | null {
  if (kind !== "sentence" || LOOKS_BACK.test(text) || (isPlan && !INTENDS.test(text))) return null;
  // A section on the year before governs its sentences; where it is stale itself, one notice is enough.
  if (context.headings.some((heading) => heading.includes(String(own - 1)))) return null;
  const period = stalePeriod(text, own);
  const opener = period === null ? null : OPENER.exec(text.slice(0, period.start));
  if (period === null || opener === null) return null;
  const isBareYear = period.isYear && opener[1] === undefined;
  return isBareYear && !BARE_YEAR_TALK.test(text.slice(period.end)) ? null : period.text;
}

interface Period {
  readonly text: string;
  readonly isYear: boolean;
  readonly start: number;
  readonly end: number;
}

/** The first stretch that a text names, if it lies in the year before and the text names no later date. */
function stalePeriod(text: string, own: number): Period | null {
  if (!text.includes(String(own - 1))) return null;
  const dates = findDates(text).map((date) => ({ ...date, bounds: edtfBounds(date.value) }));
  const [first] = dates;
  if (first?.bounds == null || first.start > REACH) return null;
  const { from, to } = first.bounds;
  const isPast = dates.every(({ bounds }) => bounds === null || bounds.to < String(own));
  if (!isPast || !from.startsWith(String(own - 1)) || !to.startsWith(String(own - 1)) || daysBetween(from, to) < QUARTER_DAYS)
    return null;
  return { text: text.slice(first.start, first.end), isYear: /^\d{4}$/.test(first.value), start: first.start, end: first.end };
}

/** A heading begins its line; its title is never longer than the line. */
function placeOf({ line, title }: OutlineEntry, path: string): Place {
  return { path, start: { line, column: 1 }, end: { line, column: title.length + 1 } };
}
