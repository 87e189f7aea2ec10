import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { FIRST_LINE, GAP } from "./layout.js";

/** Text with its looks. */
export type Inline = string | (Pick<IRunOptions, "bold" | "italics" | "size" | "allCaps"> & { readonly text: string });

/** Longest text of a cell that a table row may keep on one page. */
const KEPT_LENGTH = 600;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const CELL_MARGIN = { top: 40, bottom: 40, left: 80, right: 80, marginUnitType: WidthType.DXA } as const;
const NO_MARGIN = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA } as const;

/** Returns pieces of text as runs, all of one size where none is given. */
export function runs(pieces: readonly Inline[], size?: number): readonly TextRun[] {
  const common = size === undefined ? {} : { size };
  return pieces.map((piece) => new TextRun({ ...common, ...(typeof piece === "string" ? { text: piece } : piece) }));
}

/** Returns a paragraph of the body: justified, its first line set in. */
export function body(pieces: readonly Inline[], more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: FIRST_LINE },
    spacing: { before: GAP, after: GAP },
    children: [...runs(pieces)],
    ...more,
  });
}

/** Returns a centred line without a gap below it. */
export function centred(pieces: readonly Inline[], more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [...runs(pieces)], ...more });
}

/** Returns a heading: 1 for a part in capitals, 2 and 3 below it. */
export function heading(level: 1 | 2 | 3, text: string, more: IParagraphOptions = {}): Paragraph {
  const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
  return new Paragraph({ heading: levels[level - 1] ?? HeadingLevel.HEADING_3, text, ...more });
}

/**
 * Returns an empty paragraph whose lower edge is a solid rule of that length, centred between so much room.
 * @param room Width, in twips, of what the paragraph stands in.
 */
export function rule(length: number, room: number): Paragraph {
  const side = Math.max(0, Math.round((room - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after: GAP, line: 40, lineRule: "exact" },
    border: { bottom: { ...LINE, size: 6, space: 1 } },
    children: [new TextRun({ text: "", size: 4 })],
  });
}

/** Returns a paragraph that takes no room; a paper must not end with a table. */
export function endMark(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: "exact" }, run: { size: 2 } });
}

/** One cell of a table with lines. */
export interface CellText {
  /** One paragraph each. */
  readonly lines: readonly (readonly Inline[])[];
  readonly align?: "left" | "center";
  readonly span?: number;
  /** Whether the row must not be the last on its page. */
  readonly keepNext?: boolean;
}

/** Columns of a table with lines: widths in twips, their sum the width of the text. */
export interface Grid {
  readonly widths: readonly number[];
  readonly heads: readonly string[];
  readonly size: number;
}

/** Returns a cell of text. */
export function cell(text: string, align: "left" | "center" = "left"): CellText {
  return { lines: [[text]], align };
}

/** Returns a table with lines whose head repeats on every page. */
export function gridTable(grid: Grid, rows: readonly (readonly CellText[])[]): Table {
  const head = grid.heads.map((text): CellText => ({ lines: [[{ text, bold: true }]], align: "center", keepNext: true }));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: grid.widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...grid.widths],
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    rows: [gridRow(grid, head, true), ...rows.map((row) => gridRow(grid, row, false))],
  });
}

/** Only short rows stay whole: a row that is longer than a page would be cut off. */
function gridRow({ widths, size }: Grid, cells: readonly CellText[], isHead: boolean): TableRow {
  let next = 0;
  const length = Math.max(0, ...cells.map(({ lines }) => lines.flat().reduce((sum, piece) => sum + textOf(piece).length, 0)));
  return new TableRow({
    tableHeader: isHead,
    cantSplit: length <= KEPT_LENGTH,
    children: cells.map((one) => {
      const first = next;
      next += one.span ?? 1;
      const width = widths.slice(first, next).reduce((sum, part) => sum + part, 0);
      return tableCell(one, width, size, isHead);
    }),
  });
}

function tableCell(
  { lines, align = "left", span = 1, keepNext = false }: CellText,
  width: number,
  size: number,
  isHead: boolean,
): TableCell {
  const alignment = align === "center" ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: CELL_MARGIN,
    columnSpan: span,
    verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: lines.map((pieces) => new Paragraph({ alignment, keepNext, children: [...runs(pieces, size)] })),
  });
}

function textOf(piece: Inline): string {
  return typeof piece === "string" ? piece : piece.text;
}

/** Returns a table without lines that puts blocks side by side and stays on one page. */
export function sideBySide(widths: readonly number[], columns: readonly ITableCellOptions["children"][]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          (children, index) =>
            new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, margins: NO_MARGIN, children }),
        ),
      }),
    ],
  });
}
