import type { FieldName, Lent } from "../../model/model.js";
import { askedDone, publicationActs, takingDown } from "../../text/vocabulary/record-types.js";
import { fieldOfLabel, isBlank } from "../labelled.js";
import { type Column, columnsOf, formsOfPlace } from "./column-kinds.js";
import { type Legend, meaningIn } from "./legend.js";
import { type Above, isPlace, type TableType, tableType } from "./record-type.js";

/** What a table as a whole tells of each of its rows. */
export interface TableReading {
  /** Columns of days. */
  readonly days: readonly number[];
  /** The field of a column whose header names none. */
  fieldOf(column: number): FieldName | null;
  /** Forms in which what a row tells of was made public, besides those that its cells name outright. */
  formsOf(cells: readonly string[]): readonly string[];
  /** What a row is lent by what the table records and by the symbols that it holds. */
  lentTo(cells: readonly string[]): readonly Lent[];
  /** Whether a tick in a row says that its matter was done. */
  isTicked(cells: readonly string[]): boolean;
}

const REPLY = /(?<!\p{L})(?:trả lời|giải quyết|xử lý|kết quả|trả|phúc đáp|xong|tiếp thu|giải trình)(?!\p{L})/u;
const POSTING = "niem-yet";
const ANSWER = "trả lời; giải quyết; tiếp thu";
const TICK = /^(?:[xv✓✔☑]|có|đã|rồi|xong|đủ|đạt|đã\s\p{L}{1,7})[.!]?$/iu;
const UNANSWERED = /^(?:chưa|không|chờ|đang)(?!\p{L})/iu;

/** Returns how the rows of a table are read. */
export function readTable(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  above: Above,
  legend: Legend,
): TableReading {
  const meaning = (text: string) => meaningIn(text, legend);
  const columns = columnsOf(titles, rows, meaning);
  const type = tableType(columns, above);
  const formsOf = type?.type.id === "publication" ? publicForms(columns, type, meaning) : () => [];
  const asked = columns.filter(({ kind, title }) => kind === "mark" && askedDone.test(title));
  return {
    days: columns.filter(({ kind }) => kind === "day").map(({ index }) => index),
    fieldOf: (column) => type?.fields.get(column) ?? null,
    formsOf,
    lentTo: (cells) => {
      const symbols = meaning(cells.join("; "));
      return [
        ...(type === null ? [] : lentBy(type, columns, cells, formsOf(cells))),
        ...(symbols === "" ? [] : [{ text: symbols, from: "legend", actOnly: false } as const]),
      ];
    },
    isTicked: (cells) => asked.some(({ index }) => TICK.test((cells[index] ?? "").trim())),
  };
}

/** Told by the place; by a column that is named for a form and ticked or dated; what hangs from day to day is posted. */
function publicForms(columns: readonly Column[], { fields }: TableType, meaning: (text: string) => string) {
  const places = columns.filter((column) => isPlace(column) || fields.get(column.index) === "forms");
  const ways = columns
    .filter(({ kind, index }) => (kind === "mark" || kind === "day") && !fields.has(index))
    .map(({ index, title }) => ({ index, forms: formsOfPlace(title).filter((form) => form !== POSTING) }));
  // Where a column asks for the form, a blank says that none is given.
  const asked = places.length > 0 || columns.some(({ title }) => fieldOfLabel(title) === "forms");
  const hangs = !asked && ([...fields.values()].includes("to") || columns.some(({ title }) => takingDown.test(title)));
  return (cells: readonly string[]): readonly string[] => {
    const at = (index: number) => (cells[index] ?? "").trim();
    const named = places.flatMap(({ index }) => formsOfPlace(`${at(index)}; ${meaning(at(index))}`));
    const ticked = ways.flatMap(({ index, forms }) => (isBlank(at(index)) || UNANSWERED.test(at(index)) ? [] : forms));
    const posted = hangs && named.length === 0 && days(columns, cells) ? [POSTING] : [];
    return [...new Set([...named, ...ticked, ...posted])];
  };
}

const days = (columns: readonly Column[], cells: readonly string[]) =>
  columns.some(({ kind, index }) => kind === "day" && !isBlank(cells[index] ?? ""));

/** The act of a record, and what it is about by its nature. */
function lentBy(
  { type, from }: TableType,
  columns: readonly Column[],
  cells: readonly string[],
  forms: readonly string[],
): readonly Lent[] {
  const acts = [type.act, ...forms.flatMap((form) => publicationActs[form] ?? [])];
  if (type.id === "requests" && isAnswered(columns, cells)) acts.push(ANSWER);
  const act: Lent = { text: acts.join("; "), from, actOnly: true };
  return type.about === "" ? [act] : [act, { text: type.about, from, actOnly: false }];
}

function isAnswered(columns: readonly Column[], cells: readonly string[]): boolean {
  return columns.some(({ index, title }) => {
    const cell = (cells[index] ?? "").trim();
    return REPLY.test(title) && !isBlank(cell) && !UNANSWERED.test(cell);
  });
}
