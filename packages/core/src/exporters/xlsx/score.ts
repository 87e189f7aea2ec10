import type { DataValidation } from "hucre/xlsx";
import type { Report } from "../../model/report.js";
import { legend } from "../lib/format.js";
import type { Language } from "../lib/report-types.js";
import { type Section, type SectionGroup, verdictsOf } from "../lib/sections.js";
import type { GridCell } from "./cell.js";
import { type Code, message } from "./messages.js";
import { earnsInFull } from "./points.js";
import { scoreHead, scoreHeadHeight } from "./score-head.js";
import { AT, groupRow, itemRow, type ScoreContext, type Sums, sumCells, sumsOf } from "./score-rows.js";
import { address, columnRange, type GridRow, letters, sheetOf, type XlsxSheet } from "./sheet.js";
import { STYLES, stateRules } from "./style.js";
import { textRow } from "./table.js";

const HEADS: readonly Code[] = [
  "xlsx-no",
  "word-item",
  "xlsx-content",
  "xlsx-basis",
  "word-state",
  "xlsx-max",
  "xlsx-counted",
  "xlsx-self",
  "xlsx-machine",
  "xlsx-inspector",
  "xlsx-difference",
  "xlsx-note",
];
const WIDTHS = [5, 20, 38, 24, 12, 10, 10, 10, 10, 10.5, 11.5, 41];
/** Columns before the sums, which a label takes. */
const BEFORE_SUMS = AT.max;

/** A group with the rows where it and its items stand, counted from 0. */
interface PlacedGroup {
  readonly group: SectionGroup;
  readonly row: number;
  readonly first: number;
  readonly last: number;
  /** Number of its first item. */
  readonly no: number;
}

function placed(groups: readonly SectionGroup[], start: number): readonly PlacedGroup[] {
  let row = start;
  let no = 1;
  return groups.map((group) => {
    const count = group.verdicts.length;
    const one = { group, row, first: row + 1, last: row + count, no };
    row += count + 1;
    no += count;
    return one;
  });
}

function rowsOf(context: ScoreContext, { group, first, last, no }: PlacedGroup): readonly GridRow[] {
  const items = group.verdicts.map((verdict, index) => itemRow(context, verdict, no + index, first + index));
  return [groupRow(context, group, first, last), ...items];
}

function sumRow(language: Language, label: Code, cells: readonly GridCell[]): GridRow {
  const head = { value: message(language, label), style: STYLES.total, span: BEFORE_SUMS };
  return { cells: [head, ...cells, { value: null, style: STYLES.total }] };
}

/** The sums of all items, which stay as they are, and of those that the filter leaves. */
function sumRows({ language }: ScoreContext, section: Section, sums: Sums, start: number, last: number): readonly GridRow[] {
  const styles = { points: STYLES.totalPoints, maybe: STYLES.totalMaybe, signed: STYLES.totalSigned };
  const numbers = `$${letters(AT.no)}$${start + 1}:$${letters(AT.no)}$${last + 1}`;
  const whole = (column: number) => `SUMIF(${numbers},">0",${columnRange(column, start, last)})`;
  const shown = (column: number) => `SUBTOTAL(109,${columnRange(column, start, last)})`;
  return [
    sumRow(language, "xlsx-total", sumCells(sums, section.scorecard, whole, styles)),
    sumRow(language, "xlsx-shown", sumCells(sums, sums, shown, styles)),
  ];
}

function validation(language: Language, { first, last }: PlacedGroup): DataValidation {
  return {
    type: "decimal",
    operator: "between",
    formula1: "0",
    formula2: address(first, AT.max),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    inputTitle: message(language, "xlsx-inspector"),
    inputMessage: message(language, "xlsx-input-hint"),
    errorTitle: message(language, "xlsx-inspector"),
    errorMessage: message(language, "xlsx-input-error"),
    range: columnRange(AT.inspector, first, last),
  };
}

/** Where the sums, the heads and the items of a section's table stand, rows counted from 0. */
interface Layout {
  readonly totals: number;
  readonly head: number;
  readonly start: number;
  readonly last: number;
}

function layoutOf(section: Section): Layout {
  const totals = scoreHeadHeight(section);
  const [head, start] = [totals + 2, totals + 3];
  // A sheet without items still has a row to sum, so that no formula takes in itself.
  const count = section.groups.length + verdictsOf(section).length;
  return { totals, head, start, last: start + Math.max(count, 1) - 1 };
}

/** Returns where the earned and the counted points of a section stand in its sheet: `$I$6` and `$G$6`. */
export function scoreCells(section: Section): { readonly earned: string; readonly max: string } {
  const { totals } = layoutOf(section);
  const absolute = (column: number) => `$${letters(column)}$${totals + 1}`;
  return { earned: absolute(AT.machine), max: absolute(AT.counted) };
}

/** Returns the score table of one unit under one checklist. */
export function scoreSheet(report: Report, section: Section, name: string): XlsxSheet {
  const { language } = report;
  const context = { language, full: earnsInFull(section) };
  const { totals, head, start, last } = layoutOf(section);
  const verdicts = verdictsOf(section);
  const groups = placed(section.groups, start);
  const headCells = HEADS.map((code) => ({ value: message(language, code), style: STYLES.head }));
  const notes = [message(language, "xlsx-difference-legend"), ...legend(language, verdicts)];
  const body = groups.flatMap((group) => rowsOf(context, group));
  return sheetOf(language, {
    name,
    widths: WIDTHS,
    head,
    last,
    rows: [
      ...scoreHead(report, section, totals),
      ...sumRows(context, section, sumsOf(context, verdicts), start, last),
      { cells: headCells },
      ...(body.length === 0 ? [textRow("", HEADS.length, STYLES.plain)] : body),
      // Without a row between, the filter would come to take in what stands below.
      { cells: [] },
      ...notes.map((note) => textRow(note, HEADS.length, STYLES.small)),
    ],
    rules: stateRules(language, columnRange(AT.state, start, last), `$${address(start, AT.state)}`),
    validations: groups.filter(({ group }) => group.verdicts.length > 0).map((group) => validation(language, group)),
  });
}
