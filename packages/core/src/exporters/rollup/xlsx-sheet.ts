import type { Rollup, RollupScore, RollupTotal, RollupUnit } from "../../compare/rollup/schema.js";
import { cellName, cellText, type GridCell } from "../xlsx/cell.js";
import { total } from "../xlsx/points.js";
import { type GridRow, quotedName, sheetOf, type XlsxSheet } from "../xlsx/sheet.js";
import { STYLES } from "../xlsx/style.js";
import { textRow } from "../xlsx/table.js";
import { type Code, message } from "./messages.js";
import {
  asOfText,
  countText,
  howTexts,
  type Measure,
  measuresOf,
  measureText,
  noticeTexts,
  periodText,
  subjectText,
  totalName,
  totalRows,
  unitRows,
} from "./view.js";

/** Unit, id, unit above, period. */
const FIXED_WIDTHS = [36, 18, 18, 13];
const FIXED = FIXED_WIDTHS.length;
const WIDTHS: Readonly<Record<Measure, number>> = { percent: 16, coverage: 17, fail: 8, notchecked: 8, error: 7 };
/** Title, subject and the row of checklists stand above the heads. */
const HEAD = 3;
/** What is said of a dash is left out: cells without a score are empty here. */
const HOW = 2;
/** Deeper levels are not set in further: the name must have room. */
const MAX_STEPS = 8;

/** Numbers are numbers, so that they can be sorted and counted with. */
function scoreCell(cell: RollupScore | null, measure: Measure): GridCell {
  const style = measure === "percent" || measure === "coverage" ? STYLES.percent : STYLES.integer;
  if (cell === null) return { value: null, style };
  if (measure === "percent") return { value: cell.percent === null ? null : total([cell.percent / 100]), style };
  return { value: measure === "coverage" ? cell.coverage : cell.states[measure], style };
}

/** The lowest and the highest are text, since no single number stands for several units. */
function totalCell({ language }: Rollup, cell: RollupTotal | null, measure: Measure): GridCell {
  if (cell === null) return { value: null, style: STYLES.centred };
  if (measure !== "percent" && measure !== "coverage") return { value: cell.states[measure], style: STYLES.integer };
  const range = measureText(language, cell, measure);
  return { value: measure === "percent" ? cellText(range, countText(language, cell)) : range, style: STYLES.centred };
}

function nameCell(unit: RollupUnit): GridCell {
  const indent = Math.min(unit.depth, MAX_STEPS);
  const { body } = STYLES;
  return { value: cellText(unit.name), style: { ...body, alignment: { ...body.alignment, horizontal: "left", indent } } };
}

function unitRow(rollup: Rollup, { unit, period, cells }: ReturnType<typeof unitRows>[number]): GridRow {
  const measures = measuresOf(rollup);
  const plain = (value: string | null): GridCell => ({ value, style: STYLES.body });
  return {
    cells: [
      nameCell(unit),
      plain(cellName(unit.id)),
      plain(unit.parent === null ? null : cellName(unit.parent)),
      { value: periodText(rollup.language, period), style: STYLES.centred },
      ...cells.flatMap((cell) => measures.map((measure) => scoreCell(cell, measure))),
    ],
  };
}

function totalRow(rollup: Rollup, { unit, period, cells }: ReturnType<typeof totalRows>[number]): GridRow {
  const measures = measuresOf(rollup);
  return {
    cells: [
      { value: cellText(totalName(rollup.language, unit)), style: STYLES.body, span: FIXED - 1 },
      { value: periodText(rollup.language, period), style: STYLES.centred },
      ...cells.flatMap((cell) => measures.map((measure) => totalCell(rollup, cell, measure))),
    ],
  };
}

/** The row that says to which checklist the heads below belong. */
function checklistRow(rollup: Rollup): GridRow {
  const span = measuresOf(rollup).length;
  return {
    cells: [
      { value: message(rollup.language, "rollup-checklists"), style: STYLES.head, span: FIXED },
      ...rollup.checklists.map(({ id, title, versions }) => ({
        value: cellText(`${id} (${versions.join(", ")})`, title),
        style: STYLES.head,
        span,
      })),
    ],
  };
}

function headRow(rollup: Rollup): GridRow {
  const { language, checklists } = rollup;
  const measures = checklists.flatMap(() => measuresOf(rollup).map((measure) => `rollup-${measure}` as const));
  const codes: readonly Code[] = ["rollup-unit", "word-item", "rollup-parent", "rollup-period", ...measures];
  return { cells: codes.map((code) => ({ value: message(language, code), style: STYLES.head })) };
}

function listRows(rollup: Rollup, span: number, code: Code, lines: readonly string[]): readonly GridRow[] {
  if (lines.length === 0) return [];
  const title = textRow(message(rollup.language, code), span, STYLES.label);
  return [{ cells: [] }, title, ...lines.map((line) => textRow(cellText(line), span, STYLES.plain))];
}

function totalsRows(rollup: Rollup, span: number): readonly GridRow[] {
  const rows = totalRows(rollup).map((row) => totalRow(rollup, row));
  if (rows.length === 0) return [];
  return [{ cells: [] }, textRow(message(rollup.language, "rollup-totals"), span, STYLES.label), ...rows];
}

/** Returns the one sheet: the units under a filter, then the sub-totals, where no filter or sum takes them in. */
export function rollupSheet(rollup: Rollup): XlsxSheet {
  const { language, checklists } = rollup;
  const name = message(language, "rollup-sheet");
  const widths = [...FIXED_WIDTHS, ...checklists.flatMap(() => measuresOf(rollup).map((measure) => WIDTHS[measure]))];
  const span = widths.length;
  const units = unitRows(rollup).map((row) => unitRow(rollup, row));
  const asOf = asOfText(rollup);
  const subject = `${subjectText(rollup)}${asOf === "" ? "" : ` · ${message(language, "rollup-as-of")}: ${asOf}`}`;
  const { sheet } = sheetOf(language, {
    name,
    widths,
    head: HEAD,
    last: HEAD + Math.max(units.length, 1),
    manyTables: true,
    rows: [
      textRow(message(language, "rollup-title"), span, STYLES.title),
      textRow(subject, span, STYLES.plain),
      checklistRow(rollup),
      headRow(rollup),
      ...(units.length === 0 ? [textRow(message(language, "rollup-nothing"), span, STYLES.plain)] : units),
      ...totalsRows(rollup, span),
      ...listRows(rollup, span, "rollup-how", howTexts(rollup).slice(0, HOW)),
      ...listRows(rollup, span, "rollup-notices", noticeTexts(rollup)),
    ],
  });
  // The sub-totals share the columns, so both rows of heads may stand on every page.
  const range = `${quotedName(name)}!$${HEAD}:$${HEAD + 1}`;
  return { sheet, printTitles: [{ name: "_xlnm.Print_Titles", range, scope: name }] };
}
