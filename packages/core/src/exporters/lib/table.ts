import stringWidth from "string-width";

/** Width that is assumed when nothing tells it. */
const DEFAULT_COLUMNS = 80;
/** Narrower than this, the columns would eat each other. */
const MIN_COLUMNS = 60;
/** Wider than this, an eye loses the line between a title and its points. */
const MAX_COLUMNS = 120;
/** Space between two columns. */
const GAP = 2;
const FULL = "█";
const EMPTY = "░";

/** Returns the width to lay out for, in columns: 60 to 120, and 80 when the terminal's is not known. */
export function pageWidth(columns: number): number {
  return columns > 0 ? Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, Math.floor(columns))) : DEFAULT_COLUMNS;
}

/** Returns the width of the widest of these texts, in columns. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, stringWidth(text)), 0);
}

/** Returns a text filled up with spaces on its right to a width in columns; a wider text stays as it is. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

/** Returns a text filled up with spaces on its left to a width in columns; a wider text stays as it is. */
export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - stringWidth(text))) + text;
}

/** Returns a text cut into lines of at most `width` columns at its spaces; a longer word gets a line of its own, whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const wide = stringWidth(word);
    if (line !== "" && used + 1 + wide > width) {
      lines.push(line);
      line = "";
      used = 0;
    }
    used += line === "" ? wide : wide + 1;
    line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

/** One entry of a page: something before the text, the text, and something at the right edge. */
export interface Row {
  /** Stands before the first line of the text; the other lines are indented alike. May be coloured. */
  readonly lead: string;
  readonly text: string;
  /** Stands at the right edge of the first line. May be coloured. */
  readonly tail?: string;
  /** Colours a line of the text. */
  readonly style?: (line: string) => string;
}

/** Returns the lines of a row on a page of that width, without trailing spaces. Only words too long for it stand out. */
export function rowLines({ lead, text, tail = "", style = (line) => line }: Row, width: number): readonly string[] {
  const indent = stringWidth(lead);
  const reserved = tail === "" ? 0 : GAP + stringWidth(tail);
  const [first = "", ...rest] = wrap(text, width - indent - reserved);
  const head = lead + style(first);
  return [
    tail === "" ? head.trimEnd() : `${padEnd(head, width - reserved)}${" ".repeat(GAP)}${tail}`,
    ...rest.map((line) => " ".repeat(indent) + style(line)),
  ];
}

/** Returns the lines of some rows laid out on a page, whose width is in columns. */
export function lay({ width }: { readonly width: number }, rows: readonly Row[]): readonly string[] {
  return rows.flatMap((row) => rowLines(row, width));
}

/** Returns a bar of that many cells, filled in proportion; only a full score fills it and only a zero empties it. */
export function bar(earned: number, max: number, cells: number): string {
  const exact = max > 0 ? (earned / max) * cells : 0;
  const least = earned > 0 ? 1 : 0;
  const most = earned < max ? cells - 1 : cells;
  const full = Math.min(Math.max(Math.round(exact), least), most);
  return FULL.repeat(full) + EMPTY.repeat(cells - full);
}
