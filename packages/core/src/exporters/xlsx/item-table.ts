import type { Report, ReportVerdict } from "../../model/report.js";
import type { Section } from "../lib/sections.js";
import { cellName, cellText } from "./cell.js";
import { type Code, message } from "./messages.js";
import { address, columnRange, sheetOf, type XlsxSheet } from "./sheet.js";
import { STYLES, stateRules, stateWord } from "./style.js";
import { bodyRows, headRow, textRow, type XlsxColumn } from "./table.js";

/** One item with something said of it: a piece of evidence, a missing piece. */
export interface Told<Thing> {
  readonly section: Section;
  readonly verdict: ReportVerdict;
  readonly thing: Thing;
}

/** A column of such a sheet, with its width. */
export interface ToldColumn<Thing> extends XlsxColumn<Told<Thing>> {
  readonly width: number;
}

/** Title above the table, then its heads. */
const HEAD = 1;
const STATE_HEAD: Code = "word-state";

/** The columns that say which item a row belongs to; the unit is named where there is more than one. */
function itemColumns<Thing>({ language, units }: Report): readonly ToldColumn<Thing>[] {
  const unit: ToldColumn<Thing> = {
    head: "word-unit",
    width: 20,
    cell: ({ section }) => ({ value: cellText(section.unit.name) }),
  };
  return [
    ...(units.length > 1 ? [unit] : []),
    { head: "word-checklist", width: 9, cell: ({ section }) => ({ value: cellName(section.checklist.id) }) },
    { head: "word-item", width: 20, cell: ({ verdict }) => ({ value: cellName(verdict.item) }) },
    { head: "xlsx-content", width: 30, cell: ({ verdict }) => ({ value: cellText(verdict.title) }) },
    {
      head: STATE_HEAD,
      width: 12,
      cell: ({ verdict }) => ({ value: stateWord(language, verdict.state), style: STYLES.centred }),
    },
  ];
}

/** Returns a sheet with a row for each thing that is said of an item. */
export function toldSheet<Thing>(
  report: Report,
  name: string,
  title: Code,
  own: readonly ToldColumn<Thing>[],
  rows: readonly Told<Thing>[],
): XlsxSheet {
  const { language } = report;
  const columns = [...itemColumns<Thing>(report), ...own];
  const state = columns.findIndex(({ head }) => head === STATE_HEAD);
  const [first, last] = [HEAD + 1, HEAD + Math.max(rows.length, 1)];
  return sheetOf(language, {
    name,
    widths: columns.map(({ width }) => width),
    head: HEAD,
    last,
    rows: [
      textRow(message(language, title), columns.length, STYLES.title),
      headRow(language, columns),
      ...bodyRows(columns, rows),
    ],
    rules: stateRules(language, columnRange(state, first, last), `$${address(first, state)}`),
  });
}
