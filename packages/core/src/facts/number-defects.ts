import type { Count, Notice, Place, TableFact } from "../model/model.js";
import { countKeyOf, figureOf } from "./counts.js";
import type { Locate } from "./located-text.js";
import type { DraftPassage } from "./passages.js";

/** A table that can tell the place of each of its cells, rows counted below the header. */
export interface LocatedTable extends TableFact {
  readonly placeOfCell: (row: number, column: number) => Place;
}

/** What is read of a passage to judge its figures. */
export type FigurePassage = Pick<DraftPassage, "kind" | "fields" | "text" | "place" | "locate" | "selfScore">;

type Figures = Readonly<Partial<Record<string, Count>>>;

/** Rounding that a printed percentage may have, in percent. */
const PERCENT_SLACK = 0.6;
const SUM_ROW = /^(?:tổng\s*cộng|tổng số|tổng|cộng)$/iu;
/** Columns whose figures are no amounts to be added. */
const NOT_ADDED = /tt$|số thứ tự|mã|ngày|tỷ lệ|tỉ lệ|%|năm|thời/iu;
const RATIO =
  /(?<![\d/.,])(\d{1,3}(?:\.\d{3})+|\d{1,6})\s*\/\s*(\d{1,3}(?:\.\d{3})+|\d{1,6})\s+(\p{L}+(?:\s\p{L}+){0,3})?[^.;()\d]{0,30}?\(\s*(?:chiếm |đạt )?(\d{1,3}(?:,\d{1,2})?)\s*%\s*\)/dgu;
const IMPOSSIBLE =
  /(?<![\d/.,])(\d{1,3}(?:\.\d{3})+|\d{1,6})\s*\/\s*(\d{1,3}(?:\.\d{3})+|\d{1,6})\s+(hộ|người|thôn|tổ|phiếu|công chức|viên chức|cán bộ|đại biểu|kiến nghị|giáo viên)(?!\p{L})/dgu;

/**
 * Returns contradictions among the figures of a paper: complaint tables, sums, ballots, percentages. The first place of each is
 * the figure that does not agree, the others are those that it contradicts.
 */
export function numberDefects(tables: readonly LocatedTable[], passages: readonly FigurePassage[]): Notice[] {
  return [...tables.flatMap(tableDefects), ...passages.flatMap(passageDefects)];
}

function tableDefects(table: LocatedTable): Notice[] {
  const { rows } = table;
  const sumAt = rows.findIndex(({ cells }) => cells.some((cell) => SUM_ROW.test(cell)));
  const balance = balanceDefects(table);
  return sumAt < 2 ? balance : [...balance, ...sumDefects(table, sumAt)];
}

/** A table without the columns of the balance is not asked for the places of its cells. */
function balanceDefects(table: LocatedTable): Notice[] {
  const keys = table.header.map(countKeyOf);
  if (!["received", "settled", "pending"].every((key) => keys.includes(key))) return [];
  return table.rows.flatMap((_, row) => balanceDefect(keyedCells(table, keys, row)));
}

function keyedCells({ rows, placeOfCell }: LocatedTable, keys: readonly (string | null)[], row: number): Figures {
  const cells = rows[row]?.cells ?? [];
  return Object.fromEntries(
    keys.flatMap((key, index) => {
      const figure = figureOf(cells[index] ?? "");
      return key === null || figure === null ? [] : [[key, { key, value: figure, place: placeOfCell(row, index) }]];
    }),
  );
}

/** carried + received − settled = pending. */
function balanceDefect({ carried, received, settled, pending }: Figures): Notice[] {
  if (received === undefined || settled === undefined || pending === undefined) return [];
  const figures = { carried: carried?.value ?? 0, received: received.value, settled: settled.value, pending: pending.value };
  const expected = figures.carried + figures.received - figures.settled;
  if (expected === figures.pending) return [];
  const contradicted = [...(carried === undefined ? [] : [carried]), received, settled];
  return [{ code: "figures-balance", args: { ...figures, expected }, places: placesOf([pending, ...contradicted]) }];
}

const placesOf = (figures: readonly Count[]) => figures.map(({ place }) => place);

/** The rows above a sum are one place, from the first figure that was added to the last. */
function sumDefects({ header, rows, placeOfCell }: LocatedTable, sumAt: number): Notice[] {
  return header.flatMap((title, index) => {
    const total = figureOf(rows[sumAt]?.cells[index] ?? "");
    const parts = rows.slice(0, sumAt).map(({ cells }) => figureOf(cells[index] ?? ""));
    if (total === null || NOT_ADDED.test(title) || parts.some((part) => part === null)) return [];
    const added = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
    if (added === total) return [];
    const addends = { ...placeOfCell(0, index), end: placeOfCell(sumAt - 1, index).end };
    return [{ code: "figures-sum", args: { column: title, added, total }, places: [placeOfCell(sumAt, index), addends] }];
  });
}

function passageDefects({ kind, fields, text, place, locate, selfScore }: FigurePassage): Notice[] {
  const figures = Object.fromEntries(fields.counts.map((count) => [count.key, count]));
  return [
    ...(kind === "row" ? [] : balanceDefect(figures)),
    ...ballotDefect(figures),
    ...percentDefects(text, locate),
    ...ratioDefects(text, locate),
    ...(selfScore !== null && selfScore.max !== null && selfScore.points > selfScore.max
      ? [{ code: "self-score-above-max", args: { points: selfScore.points, max: selfScore.max }, places: [place] }]
      : []),
  ];
}

/** valid + invalid = returned, and no more came back than went out. */
function ballotDefect({ issued, returned, valid, invalid }: Figures): Notice[] {
  if (issued !== undefined && returned !== undefined && returned.value > issued.value) {
    const args = { issued: issued.value, returned: returned.value };
    return [{ code: "ballots-more-than-issued", args, places: placesOf([returned, issued]) }];
  }
  const cast = returned ?? issued;
  if (cast === undefined || valid === undefined || invalid === undefined) return [];
  const added = valid.value + invalid.value;
  if (added === cast.value) return [];
  const args = { valid: valid.value, invalid: invalid.value, added, returned: cast.value };
  return [{ code: "ballots-sum", args, places: placesOf([cast, valid, invalid]) }];
}

const amount = (printed: string | undefined) => Number((printed ?? "").replaceAll(".", ""));

/** The place of a stretch of a match, from the beginning of one group to the end of another. */
function groupsAt({ indices }: RegExpExecArray, locate: Locate, first: number, last = first): Place {
  const [[start], [, end]] = [indices?.[first], indices?.[last]] as [[number, number], [number, number]];
  return locate(start, end);
}

function percentDefects(text: string, locate: Locate): Notice[] {
  return [...text.matchAll(RATIO)].flatMap((match) => {
    const [, part, whole, , printed] = match;
    const percent = Number((printed ?? "").replace(",", "."));
    const real = (100 * amount(part)) / amount(whole);
    if (amount(whole) === 0 || Math.abs(real - percent) <= PERCENT_SLACK) return [];
    return [
      {
        code: "percent-mismatch",
        args: { part: amount(part), whole: amount(whole), percent, real: real.toFixed(1) },
        places: [groupsAt(match, locate, 4), groupsAt(match, locate, 1, 2)],
      },
    ];
  });
}

function ratioDefects(text: string, locate: Locate): Notice[] {
  return [...text.matchAll(IMPOSSIBLE)].flatMap((match) => {
    const [part, whole] = [amount(match[1]), amount(match[2])];
    if (part <= whole) return [];
    const places = [groupsAt(match, locate, 1), groupsAt(match, locate, 2)];
    return [{ code: "part-above-whole", args: { part, whole }, places }];
  });
}
