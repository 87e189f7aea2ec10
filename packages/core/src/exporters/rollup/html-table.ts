import type { Rollup, RollupScore, RollupTotal } from "../../compare/rollup/schema.js";
import { caption, data, name, text } from "../html/escape.js";
import { message } from "./messages.js";
import {
  countText,
  type Measure,
  measuresOf,
  measureText,
  parentNames,
  periodText,
  subjectText,
  totalName,
  totalRows,
  type UnitRow,
  unitRows,
} from "./view.js";

/** Deeper levels are not set in further: the name must have room. */
const MAX_STEPS = 6;
/** More checklists than this need smaller letters on paper. */
const MANY = 3;

type Cell = RollupScore | RollupTotal | null;

/** What the table is sorted by: a column with its name. */
export interface SortColumn {
  readonly column: number;
  readonly label: string;
}

const depthClass = (depth: number): string => (depth === 0 ? "" : ` d${Math.min(depth, MAX_STEPS)}`);

/** Returns every column that the table of units can be sorted by; labels are HTML. */
export function sortColumns(rollup: Rollup): readonly SortColumn[] {
  const { language, checklists } = rollup;
  const names = [
    message(language, "rollup-unit"),
    message(language, "rollup-period"),
    ...checklists.flatMap(({ id }) => measuresOf(rollup).map((measure) => labelOf(rollup, id, measure))),
  ];
  return names.map((label, column) => ({ column, label }));
}

function labelOf({ language }: Rollup, checklist: string, measure: Measure): string {
  return `${name(checklist)} · ${message(language, `rollup-${measure}`)}`;
}

function headPart(rollup: Rollup, isSortable: boolean): string {
  const { language, checklists } = rollup;
  const measures = measuresOf(rollup);
  const column = (at: number) => (isSortable ? ` data-column="${at}"` : "");
  const fixed = (["unit", "period"] as const).map((code, at) => {
    const told = message(language, `rollup-${code}`);
    return `<th scope="col" rowspan="2" class="${code}"${column(at)}${isSortable ? " data-text" : ""}>${told}</th>`;
  });
  const tops = checklists.map(
    ({ id, title }) =>
      `<th scope="colgroup" colspan="${measures.length}" class="checklist"><code>${name(id)}</code><small>${text(title)}</small></th>`,
  );
  const subs = checklists.flatMap((_, index) =>
    measures.map((measure, at) => {
      const place = 2 + index * measures.length + at;
      return `<th scope="col" class="number${at === 0 ? " first" : ""}"${column(place)}>${message(language, `rollup-${measure}`)}</th>`;
    }),
  );
  return `<thead>\n<tr>${[...fixed, ...tops].join("")}</tr>\n<tr>${subs.join("")}</tr>\n</thead>`;
}

/** The plain number by which a cell is sorted; nothing for what stands for several units. */
function sortValue(cell: Cell, measure: Measure): string {
  if (cell === null || "units" in cell) return "";
  if (measure === "percent") return cell.percent === null ? "" : String(cell.percent);
  return String(measure === "coverage" ? cell.coverage : cell.states[measure]);
}

function cellPart(rollup: Rollup, checklist: string, cell: Cell, measure: Measure): string {
  const { language } = rollup;
  const isWanting = measure === "fail" || measure === "notchecked" || measure === "error";
  const has = cell !== null && isWanting && cell.states[measure] > 0;
  const classes = ["number", ...(measure === "percent" ? ["first"] : []), ...(cell === null ? ["empty"] : [])];
  const value = sortValue(cell, measure);
  const shown = measureText(language, cell, measure);
  const count = measure === "percent" && cell !== null && "units" in cell ? `<small>${countText(language, cell)}</small>` : "";
  const inner = has ? `<span class="some ${measure}">${shown}</span>` : shown;
  const sorted = value === "" ? "" : ` data-value="${value}"`;
  return `<td class="${classes.join(" ")}" data-label="${labelOf(rollup, checklist, measure)}"${sorted}>${inner}${count}</td>`;
}

function cellParts(rollup: Rollup, cells: readonly Cell[]): string {
  const measures = measuresOf(rollup);
  return rollup.checklists
    .flatMap(({ id }, index) => measures.map((measure) => cellPart(rollup, id, cells[index] ?? null, measure)))
    .join("");
}

function periodPart({ language }: Rollup, period: UnitRow["period"], isSortable: boolean): string {
  const value = period === null || !isSortable ? "" : ` data-value="${data(`${period.from} ${period.to}`)}"`;
  const label = message(language, "rollup-period");
  return `<td class="period${period === null ? " empty" : ""}" data-label="${label}"${value}>${periodText(language, period)}</td>`;
}

function unitPart(rollup: Rollup, { unit }: UnitRow, parent: string): string {
  const { language } = rollup;
  const notes = [
    ...(parent === "" ? [] : [text(message(language, "rollup-within", { unit: parent }))]),
    ...(unit.reported ? [] : [message(language, "rollup-unreported")]),
  ];
  const level = `<span class="spoken">, ${message(language, "rollup-level", { level: unit.depth + 1 })}</span>`;
  const small = notes.length === 0 ? "" : `<small>${notes.join(" · ")}</small>`;
  return `<th scope="row" class="unit${depthClass(unit.depth)}" data-value="${text(unit.name)}">${text(unit.name)}${level}${small}</th>`;
}

function tablePart(rollup: Rollup, code: "units" | "totals", rows: readonly string[]): string {
  const { language, checklists } = rollup;
  const isSortable = code === "units";
  return [
    `<section class="scroll" tabindex="0" aria-label="${message(language, "rollup-scroll")}: ${message(language, `rollup-${code}`)}">`,
    `<table class="rollup ${code}${checklists.length > MANY ? " many" : ""}">`,
    caption(message(language, `rollup-${code}`), subjectText(rollup)),
    headPart(rollup, isSortable),
    `<tbody>\n${rows.join("")}</tbody>`,
    "</table>",
    "</section>",
  ].join("\n");
}

/** Returns the table of units, a row for each unit and period, in the order of the hierarchy. */
export function unitsTable(rollup: Rollup): string {
  const parentOf = parentNames(rollup);
  const rows = unitRows(rollup).map((row) => {
    const classes = `${row.unit.depth === 0 && row.unit.unitsBelow > 0 ? "top" : ""}${depthClass(row.unit.depth)}`.trim();
    const cells = periodPart(rollup, row.period, true) + cellParts(rollup, row.cells);
    return `<tr${classes === "" ? "" : ` class="${classes}"`}>${unitPart(rollup, row, parentOf(row.unit))}${cells}</tr>\n`;
  });
  return tablePart(rollup, "units", rows);
}

/** Returns the table of sub-totals. */
export function totalsTable(rollup: Rollup): string {
  const rows = totalRows(rollup).map((row) => {
    const unit = `<th scope="row" class="unit">${text(totalName(rollup.language, row.unit))}</th>`;
    return `<tr${row.unit === null ? ' class="top"' : ""}>${unit}${periodPart(rollup, row.period, false)}${cellParts(rollup, row.cells)}</tr>\n`;
  });
  return tablePart(rollup, "totals", rows);
}
