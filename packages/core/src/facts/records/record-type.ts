import type { FieldName } from "../../model/model.js";
import {
  announces,
  askedDone,
  dueColumn,
  hangingUp,
  puttingUp,
  type RecordType,
  recordTypes,
  takingDown,
} from "../../text/vocabulary/record-types.js";
import { fieldOfLabel } from "../labelled.js";
import type { Column, ColumnKind } from "./column-kinds.js";

/** Where the words come from that a passage is lent. */
export type NamedBy = "columns" | "lead" | "heading" | "title";

/** The texts that stand above a table or list, the nearest first. */
export interface Above {
  readonly lead: string | null;
  /** Headings that say something, innermost first. */
  readonly headings: readonly string[];
  readonly title: string | null;
}

/** What the rows of a table record. */
export interface TableType {
  readonly type: RecordType;
  readonly from: NamedBy;
  /** What a column holds where its header does not tell. */
  readonly fields: ReadonlyMap<number, FieldName>;
}

const typeNamed = (id: RecordType["id"]) => recordTypes.find((type) => type.id === id) as RecordType;
/** Things made public. */
export const PUBLICATION = typeNamed("publication");
const MEETING = typeNamed("meeting");
/** Words of the longest heading or lead-in that names what stands below it; a longer one tells something itself. */
const MAX_NAMING = 16;
const ATTENDANCE =
  /(?<!\p{L})(?:dự|có mặt|tham dự|tham gia|số hộ|số người|thành phần|vắng|đồng ý|tán thành|biểu quyết)(?!\p{L})/u;
/** Days of a paper itself, not of what was done with it. */
const OF_PAPER = /(?<!\p{L})(?:ký|ban hành|văn bản|lập|sinh)(?!\p{L})/u;
/** Headers of the place where something hangs. */
const PLACE_TITLE = /(?<!\p{L})(?:chỗ|nơi|ở đâu|địa điểm|vị trí)(?!\p{L})/u;
/** Headers of people to whom something was done. */
const RECEIVER = /(?<!\p{L})(?:nhận|gửi|đến|hỏi|kiến nghị|phản ánh|họ tên|họ và tên)(?!\p{L})/u;

/**
 * Returns what the rows of a table record, or null where it is no register: told from the kinds of its columns first, then
 * from what its columns, lead-in, headings and title say of it.
 */
export function tableType(columns: readonly Column[], above: Above): TableType | null {
  const of = (...kinds: ColumnKind[]) => columns.filter(({ kind }) => kinds.includes(kind));
  const what = of("text", "document", "mixed").some(({ words }) => words >= 1.5);
  const days = of("day").filter(({ title }) => !OF_PAPER.test(title));
  const titles = columns.map(({ title }) => title).join("; ");
  if (!what || days.length + of("document").length === 0) return null;
  if (columns.some(({ title }) => dueColumn.test(title)) && !columns.some(({ title }) => askedDone.test(title))) return null;
  const named = namedAbove(above);
  const found = byColumns(columns, days, titles, named?.type ?? null);
  if (found !== null) return { type: found, from: "columns", fields: fieldsBy(found, columns, days) };
  return named === null ? null : { ...named, fields: fieldsBy(named.type, columns, days) };
}

/** A column of places or forms, unless its header says that it is something else ("Người thực hiện": the office). */
export const isPlace = ({ kind, title }: Column): boolean => kind === "place" && [null, "forms"].includes(fieldOfLabel(title));

function byColumns(
  columns: readonly Column[],
  days: readonly Column[],
  titles: string,
  named: RecordType | null,
): RecordType | null {
  const attended = columns.some(({ title }) => ATTENDANCE.test(title));
  const places = columns.some(isPlace);
  const hung = days.length >= 2 && (places || takingDown.test(titles));
  const putUp = puttingUp.test(titles) && days.length > 0;
  if (!attended && (hung || putUp || (places && days.length > 0 && named === PUBLICATION))) return PUBLICATION;
  const byTitles = recordTypes.find((type) => type !== PUBLICATION && type !== MEETING && type.named.test(titles));
  if (byTitles !== undefined) return byTitles;
  return attended && days.length > 0 ? MEETING : null;
}

/** Whether a text above announces instead of recording: a timetable, a plan. */
export const isAnnounced = ({ lead, headings, title }: Above): boolean =>
  [lead, ...headings, title].some((text) => text !== null && wordsIn(text) <= MAX_NAMING && announces.test(text.toLowerCase()));

const wordsIn = (text: string) => text.split(/\s+/).length;

/** What the texts above name, the nearest first; a timetable or a plan records nothing. */
export function namedAbove({
  lead,
  headings,
  title,
}: Above): { readonly type: RecordType; readonly from: NamedBy; readonly posts: boolean } | null {
  const texts = [["lead", lead], ...headings.map((heading) => ["heading", heading] as const), ["title", title]] as const;
  for (const [from, text] of texts) {
    if (text === null || wordsIn(text) > MAX_NAMING) continue;
    const small = text.toLowerCase();
    if (announces.test(small)) return null;
    const type = recordTypes.find(({ named }) => named.test(small));
    if (type !== undefined) return { type, from, posts: hangingUp.test(small) };
  }
  return null;
}

/** The fields of columns whose headers name none. */
function fieldsBy({ id }: RecordType, columns: readonly Column[], days: readonly Column[]): ReadonlyMap<number, FieldName> {
  const known = new Map(columns.map(({ index, title }) => [index, fieldOfLabel(title)] as const));
  const isNamed = (...fields: FieldName[]) => [...known.values()].some((field) => field !== null && fields.includes(field));
  const free = (column: Column) => known.get(column.index) === null;
  const fields = new Map<number, FieldName>();
  if (id === "publication") {
    const place = columns.find((column) => free(column) && (isPlace(column) || PLACE_TITLE.test(column.title)));
    if (place !== undefined && !isNamed("forms")) fields.set(place.index, "forms");
    const [first, second] = days;
    if (first !== undefined && free(first) && !isNamed("from"))
      fields.set(first.index, second === undefined && !isNamed("to") ? "dates" : "from");
    if (second !== undefined && free(second) && !isNamed("to") && first !== undefined) fields.set(second.index, "to");
  } else {
    const day = days.find(free);
    if (day !== undefined && !isNamed("dates", "from")) fields.set(day.index, "dates");
  }
  const doer = columns.find((column) => column.kind === "person" && free(column) && !RECEIVER.test(column.title));
  if (doer !== undefined && !isNamed("responsible")) fields.set(doer.index, "responsible");
  return fields;
}
