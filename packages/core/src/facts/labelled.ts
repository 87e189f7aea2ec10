import { memoText } from "../lib/memo.js";
import type { Attachment, Count, Day, Edtf, FieldName, Fields, Place } from "../model/model.js";
import { findShortDates } from "../text/dates/dates.js";
import { searchKey } from "../text/keys.js";
import { labels, labelWords } from "../text/vocabulary/labels.js";
import { openEnd } from "../text/vocabulary/open-ends.js";
import { countKeyOf, figureOf } from "./counts.js";
import { fieldsOf, NO_FIELDS } from "./fields.js";
import { type Locate, type Located, stretch } from "./located-text.js";
import { lastDayIn } from "./records/last-day.js";
import { datedBy, yearOnwards } from "./relative-dates.js";

/** A label with its value: a cell under its column header, or a line "Hình thức: niêm yết". */
export interface Labelled {
  readonly label: string;
  readonly field: FieldName | null;
  readonly value: string;
  /** Tells the place of a stretch of the value. */
  readonly locate: Locate;
  readonly attachments: readonly Attachment[];
}

const fieldOfKey = new Map<string, FieldName>(
  (Object.keys(labels) as FieldName[]).flatMap((field) => labels[field].map((label) => [searchKey(label), field] as const)),
);
const LABEL = /^([^:.;!?]{2,48}?)\s*:\s*([\s\S]*)$/u;
const MAX_LABEL_WORDS = 7;
/** Cells that say "nothing": a dash, dots, a note that something is still to come. */
const BLANK = /^(?:[-–—.…_/\s]*|\(?(?:chưa (?:có|cập nhật)|điền sau|để trống|bổ sung sau|\.\.\.)\)?)$/iu;
/** Columns that only count the rows. */
const ORDINAL = /^(?:s?tt|số tt|số thứ tự|#|mã|mã số)$/iu;

/** Returns the field that a label names: by the list of labels, else by the words in it; null where neither tells. */
export const fieldOfLabel = memoText((label): FieldName | null => {
  const plain = label
    .replace(/\([^()]*\)/gu, " ")
    .replace(/[*:]/gu, " ")
    .trim();
  return fieldOfKey.get(searchKey(plain)) ?? labelWords.find(([, words]) => words.test(plain))?.[0] ?? null;
});

/** Returns label and value of a line, or null where it is prose. */
export function readLabelled(located: Located, attachments: readonly Attachment[] = []): Labelled | null {
  const line = stretch(located);
  const found = LABEL.exec(line.text);
  if (found === null) return null;
  const label = (found[1] as string).trim();
  if (label.split(/\s+/).length > MAX_LABEL_WORDS || /\d{3,}/.test(label)) return null;
  const { text: value, locate } = stretch(line, line.text.length - (found[2] as string).length);
  return { label, field: fieldOfLabel(label), value, locate, attachments };
}

/** Whether a value says nothing, or is a placeholder. */
export const isBlank = (value: string) => BLANK.test(value.trim());

/** Whether several labelled lines make a record: one known label that an inspector asks for, or two figures. */
export function isRecord(lines: readonly Labelled[]): boolean {
  const asked: ReadonlySet<FieldName | null> = new Set([
    "forms",
    "dates",
    "from",
    "to",
    "responsible",
    "documents",
    "attachments",
  ]);
  const known = lines.filter(({ field }) => asked.has(field)).length;
  const figures = lines.filter(({ value }) => figureOf(value) !== null).length;
  return lines.length >= 2 && (known >= 1 || figures >= 2);
}

/** Returns the fields of a record: what each label asks, answered by its value. */
export function recordFields(lines: readonly Labelled[], written: Day | null = null): Fields {
  const read = lines.map((line) => ({ ...line, fields: fieldsOfValue(line, written) }));
  const of = (field: FieldName) => read.filter((line) => line.field === field);
  const blank = lines.filter(({ field, value, attachments }) => field !== null && attachments.length === 0 && isBlank(value));
  const from = dateIn(of("from"), written);
  const last = lastIn(of("to"), from, written);
  const dated = of("dates");
  const forms = of("forms").flatMap(({ value, fields }) =>
    fields.forms.length > 0 || isBlank(value) ? fields.forms : [`khac:${value.slice(0, 60)}`],
  );
  const hasFormLabel = lines.some(({ field }) => field === "forms");
  const runs = read.find(({ fields }) => fields.from !== null);
  return {
    ...NO_FIELDS,
    dates: unique([
      ...dated.flatMap(({ fields }) => fields.dates),
      ...(from.date === null && dated.length === 0 ? read.flatMap(({ fields }) => fields.dates) : []),
    ]),
    from: from.date ?? runs?.fields.from ?? null,
    to: last.date ?? runs?.fields.to ?? endLeftOpen(from.date, of("to")),
    fromPlace: from.date === null ? (runs?.fields.fromPlace ?? null) : from.place,
    toPlace: last.date === null ? (runs?.fields.toPlace ?? null) : last.place,
    forms: unique(hasFormLabel ? forms : read.flatMap(({ fields }) => fields.forms)),
    responsible: unique(of("responsible").flatMap(({ value }) => (isBlank(value) ? [] : [value.slice(0, 120)]))),
    documents: read.flatMap(({ fields }) => fields.documents),
    attachments: lines.flatMap(({ attachments }) => attachments),
    counts: read.flatMap((line) => countsOf(line, line.fields.counts)),
    blank: blank.flatMap(({ field }) => (field === null ? [] : [field])),
  };
}

/** An empty "Đến ngày" beside a filled "Từ ngày" means that the posting still runs. */
function endLeftOpen(from: string | null, ends: readonly Labelled[]): string | null {
  return from !== null && ends.length > 0 && ends.every(({ value }) => isBlank(value)) ? ".." : null;
}

const DAYS: ReadonlySet<FieldName | null> = new Set(["dates", "from", "to"]);

function fieldsOfValue({ field, value, locate, attachments }: Labelled, written: Day | null): Fields {
  return fieldsOf({ text: value, locate }, attachments, written, DAYS.has(field));
}

/** A day of a record with its place. */
interface PlacedDate {
  readonly date: Edtf | null;
  readonly place: Place | null;
}

const NO_DATE: PlacedDate = { date: null, place: null };
const RUNS: PlacedDate = { date: "..", place: null };

/** A day, a month or a quarter; a day whose year nothing in the paper tells may be among them. */
const DATED = /^(?:\d{4}-|--\d{2}-\d{2}$)/;

function dateIn(lines: readonly Labelled[], written: Day | null): PlacedDate {
  for (const { value, locate } of lines) {
    const found = datedBy(findShortDates(value), written).find((date) => DATED.test(date.value));
    if (found !== undefined) return { date: found.value, place: locate(found.start, found.end) };
  }
  return NO_DATE;
}

/** Where "để luôn" stands for the last day, it has none; a last day without a year lies behind the first. */
function lastIn(ends: readonly Labelled[], from: PlacedDate, written: Day | null): PlacedDate {
  if (ends.some(({ value }) => openEnd.test(value.trim()))) return RUNS;
  const last = dateIn(ends, written);
  if (last.date === null) return { date: endByWords(ends, from.date), place: null };
  if (from.date === null || last.date >= from.date || /\d{4}/.test(textOf(ends))) return last;
  return { ...last, date: yearOnwards(`-${last.date.slice(4)}`, from.date) };
}

const textOf = (lines: readonly Labelled[]) => lines.map(({ value }) => value).join("; ");

/** "hết tháng", "được 30 ngày". */
function endByWords(ends: readonly Labelled[], from: Edtf | null): Edtf | null {
  return from === null || ends.length === 0 ? null : lastDayIn(textOf(ends), from);
}

function countsOf({ label, value, locate }: Labelled, found: readonly Count[]): Count[] {
  if (ORDINAL.test(label)) return [];
  const figure = figureOf(value);
  if (figure === null) return [...found];
  const key = countKeyOf(label);
  return [{ key: key ?? "people", value: figure, place: locate(0, value.length) }];
}

const unique = <T>(values: readonly T[]) => [...new Set(values)];
