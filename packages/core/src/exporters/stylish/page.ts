import type { Report } from "../../model/report.js";
import { placeText } from "../lib/format.js";
import type { Paint, Style } from "../lib/paint.js";
import type { Language, Place, State } from "../lib/report-types.js";
import { lay, type Row } from "../lib/table.js";

/** What every part of a page in the terminal is laid out with. */
export interface Page {
  readonly report: Report;
  readonly language: Language;
  /** In columns. */
  readonly width: number;
  readonly paint: Paint;
}

/** Space between the left edge and the text below a heading. */
export const INDENT = "  ";

const COLORS: Readonly<Record<State, Style>> = {
  pass: "green",
  partial: "yellow",
  fail: "red",
  notapplicable: "dim",
  notchecked: "blue",
  notselected: "dim",
  error: "red",
};

/** Puts a text into the colour of a state. */
export function paintState(page: Page, state: State, text: string): string {
  return page.paint(COLORS[state], text);
}

/** Returns the row of a heading, with something at the right edge where that is given. */
export function headingRow(page: Page, text: string, tail = ""): Row {
  return { lead: "", text, tail: page.paint("bold", tail), style: (line) => page.paint("bold", line) };
}

/** Returns the lines of a title with a rule and an empty line below it. */
export function titleLines(page: Page, title: string): readonly string[] {
  return [...lay(page, [headingRow(page, title)]), page.paint("dim", "─".repeat(page.width)), ""];
}

/** Returns the row of a place, `path:line:column`, which terminals turn into a link. */
export function placeRow(page: Page, lead: string, place: Place): Row {
  return { lead, text: placeText(place), style: (line) => page.paint("cyan", line) };
}
