import { prose } from "../../lib/printable.js";
import type { PublicationEntry, PublicationRow } from "../../model/report.js";
import { type Cell, columnLines } from "../lib/columns.js";
import { sign } from "../lib/format.js";
import { type Code, message } from "../lib/messages.js";
import { formsText, gapText, publicationRowsOf, spanText } from "../lib/publication-view.js";
import type { Section } from "../lib/sections.js";
import { lay } from "../lib/table.js";
import { INDENT, type Page, paintState, placeRow, titleLines } from "./page.js";

/** Columns of the sign. */
const SIGN = 1;
/** Columns of form, stretch and person; the content has the rest of the page. */
const WIDE = [16, 13, 15] as const;
/** The same on a page on which the content would have no room left. */
const NARROW = [12, 12, 11] as const;
const NARROW_PAGE = 76;
/** Spaces that the five columns have between them. */
const GAPS = 8;
/** Space before the place of a posting. */
const PLACE_INDENT = " ".repeat(7);

function widthsOn({ width }: Page): readonly number[] {
  const others = width < NARROW_PAGE ? NARROW : WIDE;
  const rest = width - INDENT.length - SIGN - GAPS - others.reduce((sum, one) => sum + one, 0);
  return [SIGN, rest, ...others];
}

function headLines(page: Page, widths: readonly number[]): readonly string[] {
  const codes: readonly Code[] = ["export-head-item", "export-head-form", "export-head-span", "export-head-responsible"];
  const style = (line: string) => page.paint("dim", line);
  const cells = codes.map((code) => ({ text: message(page.language, code), style }));
  return columnLines([{ text: "" }, ...cells], widths, INDENT);
}

function entryCells({ language }: Page, entry: PublicationEntry): readonly Cell[] {
  const texts = [formsText(language, entry.forms), spanText(language, entry), entry.responsible.join("; ")];
  return texts.map((text) => ({ text: prose(text) }));
}

/** Returns the lines of one content: each time that it was made public with its proof below, or that none was seen. */
function contentLines(page: Page, row: PublicationRow, widths: readonly number[]): readonly string[] {
  const named = [
    { text: sign(row.state), style: (line: string) => paintState(page, row.state, line) },
    { text: prose(row.title) },
  ];
  if (row.entries.length === 0) {
    const gap = { text: gapText(page.language, row), style: (line: string) => page.paint("dim", line) };
    const [signWidth = 0, contentWidth = 0, ...rest] = widths;
    return columnLines([...named, gap], [signWidth, contentWidth, rest.reduce((sum, one) => sum + one)], INDENT);
  }
  return row.entries.flatMap((entry, index) => [
    ...columnLines([...(index === 0 ? named : [{ text: "" }, { text: "" }]), ...entryCells(page, entry)], widths, INDENT),
    ...lay(page, [placeRow(page, PLACE_INDENT, entry)]),
  ]);
}

/** Returns the lines of what a section's checklist says must be made public; nothing where it says nothing of the sort. */
export function publicationLines(page: Page, section: Section): readonly string[] {
  const rows = publicationRowsOf(page.report, section);
  if (rows.length === 0) return [];
  const widths = widthsOn(page);
  const title = [message(page.language, "export-publications"), prose(section.unit.name), prose(section.checklist.title)];
  return [
    ...titleLines(page, title.join(" · ")),
    ...headLines(page, widths),
    ...rows.flatMap((row) => contentLines(page, row, widths)),
    "",
  ];
}
