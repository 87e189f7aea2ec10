import type { Count, Notice, Passage, Place, TableFact } from "../model.js";
import { countKeyOf, figureOf } from "./counts.js";

type Figures = Readonly<Partial<Record<string, number>>>;

/** Rounding that a printed percentage may have, in percent. */
const PERCENT_SLACK = 0.6;
const SUM_ROW = /^(?:tổng\s*cộng|tổng số|tổng|cộng)$/iu;
/** Columns whose figures are no amounts to be added. */
const NOT_ADDED = /tt$|số thứ tự|mã|ngày|tỷ lệ|tỉ lệ|%|năm|thời/iu;
const RATIO =
  /(?<![\d/.,])(\d{1,3}(?:\.\d{3})+|\d{1,6})\s*\/\s*(\d{1,3}(?:\.\d{3})+|\d{1,6})\s+(\p{L}+(?:\s\p{L}+){0,3})?[^.;()\d]{0,30}?\(\s*(?:chiếm |đạt )?(\d{1,3}(?:,\d{1,2})?)\s*%\s*\)/gu;
const IMPOSSIBLE =
  /(?<![\d/.,])(\d{1,3}(?:\.\d{3})+|\d{1,6})\s*\/\s*(\d{1,3}(?:\.\d{3})+|\d{1,6})\s+(hộ|người|thôn|tổ|phiếu|công chức|viên chức|cán bộ|đại biểu|kiến nghị|giáo viên)(?!\p{L})/gu;

/** Returns contradictions among the figures of a paper: complaint tables, sums, ballots, percentages. */
export function numberDefects(tables: readonly TableFact[], passages: readonly Passage[]): Notice[] {
  return [...tables.flatMap(tableDefects), ...passages.flatMap(passageDefects)];
}

function tableDefects({ header, rows }: TableFact): Notice[] {
  const sumAt = rows.findIndex(({ cells }) => cells.some((cell) => SUM_ROW.test(cell)));
  const balance = rows.flatMap(({ place, cells }) => balanceDefect(keyedCells(header, cells), place));
  return sumAt < 2
    ? balance
    : [...balance, ...sumDefects(header, rows.slice(0, sumAt), rows[sumAt] as TableFact["rows"][number])];
}

function keyedCells(header: readonly string[], cells: readonly string[]): Figures {
  return Object.fromEntries(
    header.flatMap((title, index) => {
      const key = countKeyOf(title);
      const figure = figureOf(cells[index] ?? "");
      return key === null || figure === null ? [] : [[key, figure]];
    }),
  );
}

/** carried + received − settled = pending. */
function balanceDefect({ carried = 0, received, settled, pending }: Figures, place: Place): Notice[] {
  if (received === undefined || settled === undefined || pending === undefined) return [];
  const expected = carried + received - settled;
  return expected === pending
    ? []
    : [{ code: "figures-balance", args: { carried, received, settled, pending, expected }, places: [place] }];
}

function sumDefects(header: readonly string[], rows: TableFact["rows"], sum: TableFact["rows"][number]): Notice[] {
  return header.flatMap((title, index) => {
    const total = figureOf(sum.cells[index] ?? "");
    const parts = rows.map(({ cells }) => figureOf(cells[index] ?? ""));
    if (total === null || NOT_ADDED.test(title) || parts.some((part) => part === null)) return [];
    const added = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
    return added === total ? [] : [{ code: "figures-sum", args: { column: title, added, total }, places: [sum.place] }];
  });
}

function passageDefects({ kind, fields, text, place, selfScore }: Passage): Notice[] {
  const figures = Object.fromEntries(fields.counts.map(({ key, value }: Count) => [key, value]));
  return [
    ...(kind === "row" ? [] : balanceDefect(figures, place)),
    ...ballotDefect(figures, place),
    ...percentDefects(text, place),
    ...ratioDefects(text, place),
    ...(selfScore !== null && selfScore.max !== null && selfScore.points > selfScore.max
      ? [{ code: "self-score-above-max", args: { points: selfScore.points, max: selfScore.max }, places: [place] }]
      : []),
  ];
}

/** valid + invalid = returned, and no more came back than went out. */
function ballotDefect({ issued, returned, valid, invalid }: Figures, place: Place): Notice[] {
  if (issued !== undefined && returned !== undefined && returned > issued)
    return [{ code: "ballots-more-than-issued", args: { issued, returned }, places: [place] }];
  const cast = returned ?? issued;
  if (cast === undefined || valid === undefined || invalid === undefined || valid + invalid === cast) return [];
  return [{ code: "ballots-sum", args: { valid, invalid, added: valid + invalid, returned: cast }, places: [place] }];
}

const amount = (printed: string | undefined) => Number((printed ?? "").replaceAll(".", ""));

function percentDefects(text: string, place: Place): Notice[] {
  return [...text.matchAll(RATIO)].flatMap(([, part, whole, , printed]) => {
    const percent = Number((printed ?? "").replace(",", "."));
    const real = (100 * amount(part)) / amount(whole);
    if (amount(whole) === 0 || Math.abs(real - percent) <= PERCENT_SLACK) return [];
    return [
      {
        code: "percent-mismatch",
        args: { part: amount(part), whole: amount(whole), percent, real: real.toFixed(1) },
        places: [place],
      },
    ];
  });
}

function ratioDefects(text: string, place: Place): Notice[] {
  return [...text.matchAll(IMPOSSIBLE)].flatMap(([, part, whole]) =>
    amount(part) <= amount(whole)
      ? []
      : [{ code: "part-above-whole", args: { part: amount(part), whole: amount(whole) }, places: [place] }],
  );
}
