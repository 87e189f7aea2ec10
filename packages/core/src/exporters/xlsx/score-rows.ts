import { type ReportFinding, type ReportVerdict, UNSCORED } from "../../model/report.js";
import { against } from "../lib/contradictions.js";
import { clauses, gain, inBrackets, points } from "../lib/format.js";
import type { Language } from "../lib/report-types.js";
import type { SectionGroup } from "../lib/sections.js";
import { missingPieces, needsReason } from "../lib/verdict-view.js";
import { cellName, cellText, type GridCell } from "./cell.js";
import { message } from "./messages.js";
import { type Counted, counted, rounded, same, total } from "./points.js";
import { address, columnRange, type GridRow } from "./sheet.js";
import { STYLES, stateWord } from "./style.js";

/** Where the columns of the score table stand, counted from 0. */
export const AT = {
  no: 0,
  id: 1,
  content: 2,
  basis: 3,
  state: 4,
  max: 5,
  counted: 6,
  self: 7,
  machine: 8,
  inspector: 9,
  difference: 10,
  note: 11,
} as const;

/** How the rows of one score table are counted and told. */
export interface ScoreContext {
  readonly language: Language;
  /** Whether items that did not arise earn their points in full. */
  readonly full: boolean;
}

/** Returns what a finding says, with what it goes against. */
export function pieceText(language: Language, finding: ReportFinding): string {
  return finding.message + inBrackets(against(language, finding));
}

function noteLines({ language, full }: ScoreContext, verdict: ReportVerdict): readonly string[] {
  const { state, self } = verdict;
  const policy = full ? "full" : "excluded";
  const max = points(language, full ? verdict.points.max : 0);
  return [
    ...(needsReason(verdict) ? [verdict.message] : []),
    ...(state === "notapplicable" ? [message(language, `xlsx-not-applicable-${policy}`, { points: max })] : []),
    ...missingPieces(verdict).map(
      (piece) => pieceText(language, piece) + inBrackets(piece.points > 0 ? gain(language, piece.points) : ""),
    ),
    ...(self === null || self.max === null || same(self.max, verdict.points.max)
      ? []
      : [message(language, "xlsx-self-scale", { max: points(language, self.max) })]),
  ];
}

/** Own score less the inspector's, or less the machine's where the inspector gave none. */
function difference(verdict: ReportVerdict, row: number, machine: number): GridCell {
  if (UNSCORED.has(verdict.state)) return { value: null, style: STYLES.signed };
  const [own, inspector, ours] = [AT.self, AT.inspector, AT.machine].map((column) => address(row, column));
  return {
    value: verdict.self === null ? "" : rounded(verdict.self.points - machine),
    formula: `IF(${own}="","",ROUND(${own}-IF(${inspector}="",${ours},${inspector}),2))`,
    style: STYLES.signed,
  };
}

/** Returns the row of an item; `no` is its number, `row` where it stands, counted from 0. */
export function itemRow(context: ScoreContext, verdict: ReportVerdict, no: number, row: number): GridRow {
  const { language, full } = context;
  const counts = counted(verdict, full);
  const cells: GridCell[] = [
    { value: no, style: STYLES.integer },
    { value: cellName(verdict.item), style: STYLES.body },
    { value: cellText(verdict.title), style: STYLES.body },
    { value: cellText(clauses(language, verdict.basis)), style: STYLES.body },
    { value: stateWord(language, verdict.state), style: STYLES.centred },
    { value: verdict.points.max, style: STYLES.points },
    { value: counts.max, style: STYLES.points },
    { value: verdict.self?.points ?? null, style: STYLES.points },
    { value: counts.earned, style: STYLES.points },
    { value: null, style: STYLES.input },
    difference(verdict, row, counts.earned),
    { value: cellText(...noteLines(context, verdict)), style: STYLES.after },
  ];
  return { cells, inGroup: true };
}

/** What the sums of some rows come to. */
export interface Sums extends Counted {
  /** Maximum of all items, whether it counts or not. */
  readonly points: number;
  readonly self: number;
  readonly difference: number;
}

/** Returns the sums that formulas over the rows of these items give before anyone has written into the sheet. */
export function sumsOf({ full }: ScoreContext, verdicts: readonly ReportVerdict[]): Sums {
  const counts = verdicts.map((verdict) => counted(verdict, full));
  const compared = verdicts.flatMap((verdict, index) => {
    const machine = counts[index]?.earned ?? 0;
    return verdict.self === null || UNSCORED.has(verdict.state) ? [] : [rounded(verdict.self.points - machine)];
  });
  return {
    points: total(verdicts.map(({ points }) => points.max)),
    max: total(counts.map(({ max }) => max)),
    earned: total(counts.map(({ earned }) => earned)),
    self: total(verdicts.flatMap(({ self }) => (self === null ? [] : [self.points]))),
    difference: total(compared) || 0,
  };
}

/** How the cells with the sums of some rows look. */
export interface SumStyles {
  readonly points: GridCell["style"];
  /** For a sum that is left empty while it is nothing. */
  readonly maybe: GridCell["style"];
  readonly signed: GridCell["style"];
}

/**
 * Returns the cells with sums, from the maximum to the difference. Where the rows do not add up to what the report says,
 * as when only some are shown, the report's numbers stand there as they are.
 * @param formula makes the formula of a column
 * @param told what the report says; the sums themselves where it says nothing
 */
export function sumCells(sums: Sums, told: Counted, formula: (column: number) => string, styles: SumStyles): GridCell[] {
  const cell = (column: number, value: number, style: GridCell["style"]) => ({ value, formula: formula(column), style });
  const official = (column: number, sum: number, value: number) =>
    same(sum, value) ? cell(column, value, styles.points) : { value, style: styles.points };
  return [
    cell(AT.max, sums.points, styles.points),
    official(AT.counted, sums.max, told.max),
    cell(AT.self, sums.self, styles.maybe),
    official(AT.machine, sums.earned, told.earned),
    cell(AT.inspector, 0, styles.maybe),
    cell(AT.difference, sums.difference, styles.signed),
  ];
}

/** Returns the row of a group whose items stand from `first` to `last`; its sums follow the filter. */
export function groupRow(context: ScoreContext, group: SectionGroup, first: number, last: number): GridRow {
  const styles = { points: STYLES.groupPoints, maybe: STYLES.groupMaybe, signed: STYLES.groupSigned };
  const plain: GridCell = { value: null, style: STYLES.group };
  const sums = sumCells(
    sumsOf(context, group.verdicts),
    group,
    (column) => `SUBTOTAL(109,${columnRange(column, first, last)})`,
    styles,
  );
  const title: GridCell = { value: cellText(group.title), style: STYLES.group };
  const shown = group.verdicts.length === 0 ? sums.map(({ value, style }) => ({ value, style })) : sums;
  return { cells: [plain, plain, title, plain, plain, ...shown, plain] };
}
