import { findShortDates } from "../../text/dates/dates.js";
import { findDocumentNumbers } from "../../text/numbers/document-numbers.js";
import { endOfStretch, lasting, openEnd } from "../../text/vocabulary/open-ends.js";
import { publicPlaces } from "../../text/vocabulary/record-types.js";
import { isBlank } from "../labelled.js";

/** What a column holds, told from its cells; `text` where they are words, `mixed` where they are of no one kind. */
export type ColumnKind =
  | "ordinal"
  | "day"
  | "figure"
  | "mark"
  | "signature"
  | "place"
  | "person"
  | "document"
  | "text"
  | "mixed"
  | "blank";

/** A column of a table. */
export interface Column {
  readonly index: number;
  /** Its header, in lower case. */
  readonly title: string;
  readonly kind: ColumnKind;
  /** Average number of words of its cells. */
  readonly words: number;
}

/** Rows from which a column is judged; a register of a thousand rows is the same all the way down. */
const MOST_ROWS = 40;
/** Share of the filled cells that must be of a kind. */
const MOST = 0.6;
const ORDINAL_TITLE = /^(?:s?tt|số tt|số thứ tự|số|#|mã|mã số|dòng|thứ tự)$/u;
/** Headers below which "9/10" is no day. */
const RATIO_TITLE = /(?<!\p{L})(?:tỷ lệ|tỉ lệ|phiếu|đồng ý|tán thành|có mặt|số hộ|số người|điểm|kết quả|đạt)(?!\p{L})/u;
const MARK = /^(?:[xvX✓✔☑]|có|không|đã|rồi|chưa|đủ|xong|đạt|(?:đã|chưa)\s\p{L}{1,7})[.!]?$/iu;
const SIGNATURE = /^\(?(?:đã\s+)?ký(?:\s+tên)?\)?\.?$/iu;
const FIGURE = /^\d[\d.,/%\s]*(?:\p{L}{1,8}(?:\s\p{L}{1,8})?)?\.?$/u;
const ORDINAL = /^\p{Ll}{0,2}\d{1,4}[.)]?$/u;
/** Words of a cell with a day that are not the day itself. */
const AROUND_DAY =
  /(?<!\p{L})(?:ngày|từ|đến|hết|và|hồi|sáng|chiều|tối|lúc|giờ|h|thứ|chủ nhật|tháng|mồng)(?!\p{L})|[\s\d.,;:/–—-]+/giu;
/** Characters of the longest "treo hết tháng", "được 30 ngày". */
const MAX_WORDS_OF_TIME = 24;
/** Letters besides its day that a cell of a column of days may hold. */
const MAX_BESIDES = 14;
/** Characters of the longest cell that may be anything but words. */
const MAX_LABEL = 80;
/** Words of the longest name of a place and of a person. */
const MAX_PLACE = 14;
const MAX_PERSON = 6;

/** Returns the columns of a table; `meaning` returns what the symbols of a cell stand for. */
export function columnsOf(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  meaning: (cell: string) => string,
): Column[] {
  const sample = rows.slice(0, MOST_ROWS);
  return titles.map((title, index) => {
    const filled = sample.map((cells) => (cells[index] ?? "").trim()).filter((cell) => !isBlank(cell));
    const words = filled.reduce((sum, cell) => sum + wordsIn(cell), 0) / Math.max(1, filled.length);
    return { index, title: title.toLowerCase(), kind: kindOf(title, filled, meaning), words };
  });
}

const wordsIn = (cell: string) => cell.split(/\s+/).length;

function kindOf(title: string, filled: readonly string[], meaning: (cell: string) => string): ColumnKind {
  if (filled.length === 0) return "blank";
  if (ORDINAL_TITLE.test(title.trim().toLowerCase()) && filled.every((cell) => ORDINAL.test(cell))) return "ordinal";
  const ratios = RATIO_TITLE.test(title.toLowerCase());
  const counts = new Map<ColumnKind, number>();
  for (const cell of filled) {
    const kind = kindOfCell(cell, ratios, meaning);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const reaches = (...kinds: ColumnKind[]) =>
    kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0) >= filled.length * MOST;
  for (const kind of ["day", "place", "document", "person", "figure", "mark", "signature", "text"] as const)
    if (reaches(kind)) return kind;
  if (reaches("text", "document", "person", "place", "mixed")) return "text";
  return "mixed";
}

function kindOfCell(cell: string, ratios: boolean, meaning: (cell: string) => string): ColumnKind {
  if (cell.length > MAX_LABEL) return "text";
  if (SIGNATURE.test(cell)) return "signature";
  if (MARK.test(cell)) return "mark";
  if (!ratios && isDay(cell)) return "day";
  if (FIGURE.test(cell)) return "figure";
  const count = wordsIn(cell);
  if (count <= MAX_PLACE && formsOfPlace(`${cell}; ${meaning(cell)}`).length > 0) return "place";
  if (findDocumentNumbers(cell).length > 0) return "document";
  return count <= MAX_PERSON && isName(cell) ? "person" : "text";
}

/** Whether a cell says a day and little else, or that something has no last day. */
function isDay(cell: string): boolean {
  if (openEnd.test(cell) || (cell.length <= MAX_WORDS_OF_TIME && (endOfStretch.test(cell) || lasting.test(cell)))) return true;
  if (!/\d/.test(cell)) return false;
  const dates = findShortDates(cell).filter(({ value }) => value !== "");
  if (dates.length === 0) return false;
  let rest = cell;
  for (const { start, end } of dates.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  return rest.replace(AROUND_DAY, "").length <= MAX_BESIDES;
}

/** "Kế toán Dung", "Quyên, Hữu": the last word is a name, and no figure stands in it. */
function isName(cell: string): boolean {
  const last = cell.split(/[\s,;]+/).at(-1) ?? "";
  return !/\d/.test(cell) && /^\p{Lu}[\p{L}.]*$/u.test(last);
}

/** Returns the ids of the forms in which things are made public at the places that a cell names. */
export function formsOfPlace(cell: string): string[] {
  const small = cell.toLowerCase();
  return publicPlaces.filter(([, words]) => words.test(small)).map(([form]) => form);
}
