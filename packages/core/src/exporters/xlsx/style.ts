import type { CellStyle, ConditionalRule } from "hucre/xlsx";
import { STATES } from "../lib/format.js";
import type { Language, State } from "../lib/report-types.js";
import { message } from "./messages.js";

const NAME = "Times New Roman";
const SIZE = 11;
const TITLE_SIZE = 14;
const INK = { rgb: "1F2933" };
const LINE = { style: "thin", color: { rgb: "A9B4C0" } } as const;

/** The font of a cell that names none; column widths count in its digits. */
export const FONT = { name: NAME, size: SIZE, color: INK } as const;
const BOLD = { ...FONT, bold: true } as const;

const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;

const fill = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } }) as const;

/** Points with two decimals; Excel sets the decimal comma where the reader's country has one. */
const POINTS = "0.00";
const POINTS_OR_NOTHING = "0.00;-0.00;";
const SIGNED = "+0.00;-0.00;0.00";
const PERCENT = "0.00%";

const TOP = { vertical: "top", wrapText: true } as const;
const MIDDLE = { vertical: "center", wrapText: true } as const;
const CENTRE = { horizontal: "center" } as const;
const RIGHT = { horizontal: "right" } as const;

const body = { font: FONT, border: BORDER, alignment: TOP };
const number = { ...body, alignment: { vertical: "top", ...RIGHT } } as const;

const group = { font: BOLD, border: BORDER, alignment: MIDDLE, fill: fill("DCE6F1") };
const total = { font: BOLD, border: BORDER, alignment: MIDDLE, fill: fill("F2F2F2") };

/** How cells look, by what stands in them. */
export const STYLES = {
  title: { font: { ...BOLD, size: TITLE_SIZE }, alignment: MIDDLE },
  label: { font: BOLD, alignment: TOP },
  /** A label that follows a text. */
  labelAfter: { font: BOLD, alignment: { ...TOP, horizontal: "left", indent: 1 } },
  plain: { font: FONT, alignment: TOP },
  plainPercent: { font: FONT, alignment: { ...TOP, horizontal: "left" }, numFmt: PERCENT },
  small: { font: { ...FONT, size: 10, italic: true }, alignment: TOP },
  head: {
    font: { ...BOLD, color: { rgb: "FFFFFF" } },
    border: BORDER,
    alignment: { ...MIDDLE, ...CENTRE },
    fill: fill("1F4E79"),
  },
  body,
  centred: { ...body, alignment: { ...TOP, ...CENTRE } },
  integer: { ...body, alignment: { ...TOP, ...CENTRE }, numFmt: "0" },
  /** Text that keeps off the number in the column before it. */
  after: { ...body, alignment: { ...TOP, horizontal: "left", indent: 1 } },
  points: { ...number, numFmt: POINTS },
  percent: { ...number, numFmt: PERCENT },
  signed: { ...number, numFmt: SIGNED },
  /** Where the inspector writes. */
  input: { ...number, numFmt: POINTS, fill: fill("FFFBE6") },
  group,
  groupPoints: { ...group, alignment: { ...MIDDLE, ...RIGHT }, numFmt: POINTS },
  groupMaybe: { ...group, alignment: { ...MIDDLE, ...RIGHT }, numFmt: POINTS_OR_NOTHING },
  groupSigned: { ...group, alignment: { ...MIDDLE, ...RIGHT }, numFmt: "+0.00;-0.00;" },
  total,
  totalPoints: { ...total, alignment: { ...MIDDLE, ...RIGHT }, numFmt: POINTS },
  totalMaybe: { ...total, alignment: { ...MIDDLE, ...RIGHT }, numFmt: POINTS_OR_NOTHING },
  totalSigned: { ...total, alignment: { ...MIDDLE, ...RIGHT }, numFmt: "+0.00;-0.00;" },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** Paper and ink of each state; the word stands in the cell, so that colour is never alone. */
const COLOURS: Readonly<Record<State, readonly [paper: string, ink: string]>> = {
  pass: ["DFF2DF", "14532D"],
  partial: ["FFF0C2", "6B4700"],
  fail: ["F9D9D7", "8A1212"],
  notapplicable: ["ECECEC", "404040"],
  notchecked: ["DCEAF7", "123A63"],
  notselected: ["F4F4F4", "595959"],
  error: ["E9DDF3", "48207A"],
};

/** Returns a state as the word that stands in a cell; signs are left out, since many fonts lack them. */
export function stateWord(language: Language, state: State): string {
  return message(language, `export-state-${state}`);
}

/** Returns the rules that colour states, for a range whose first cell is `first`, such as `E9`. */
export function stateRules(language: Language, range: string, first: string): ConditionalRule[] {
  return STATES.map((state, index) => {
    const [paper, ink] = COLOURS[state];
    return {
      type: "expression",
      priority: index + 1,
      formula: `${first}=${quoted(stateWord(language, state))}`,
      style: { font: { bold: true, color: { rgb: ink } }, fill: fill(paper) },
      range,
    };
  });
}

/** Returns a text as it stands in a formula. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
