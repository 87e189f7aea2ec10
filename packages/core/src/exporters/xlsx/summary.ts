import type { Report } from "../../model/report.js";
import { day, STATES } from "../lib/format.js";
import type { Section } from "../lib/sections.js";
import { cellName, cellText } from "./cell.js";
import { message } from "./messages.js";
import { scoreCells } from "./score.js";
import { percentCell } from "./score-head.js";
import { address, quotedName, sheetOf, type XlsxSheet } from "./sheet.js";
import { STYLES } from "./style.js";
import { bodyRows, headRow, textRow, type XlsxColumn } from "./table.js";

/** A section with the name of its sheet. */
export interface NamedSection {
  readonly section: Section;
  readonly name: string;
}

/** Where the columns with the points stand. */
const AT = { earned: 5, max: 6 } as const;
/** Unit, checklist, its title, version, period, earned, maximum, share, coverage, band; the states follow. */
const WIDTHS = [26, 10, 40, 10, 14, 10, 10, 10, 10, 14];
const STATE_WIDTH = 9;
/** Title above the table, then its heads. */
const HEAD = 1;

type Column = XlsxColumn<NamedSection>;

function columnsOf(report: Report): readonly Column[] {
  const { language } = report;
  const daysText = ({ from, to }: Section["scorecard"]["period"]) =>
    message(language, "word-days", { from: day(language, from), to: day(language, to) });
  const points = ({ section, name }: NamedSection, key: "earned" | "max") => ({
    value: section.scorecard[key],
    formula: `${quotedName(name)}!${scoreCells(section)[key]}`,
    style: STYLES.points,
  });
  const share: Column["cell"] = ({ section }, index) => {
    const row = HEAD + 1 + index;
    return percentCell(section.scorecard, address(row, AT.earned), address(row, AT.max), STYLES.percent);
  };
  return [
    { head: "word-unit", cell: ({ section }) => ({ value: cellText(section.unit.name) }) },
    { head: "word-checklist", cell: ({ section }) => ({ value: cellName(section.checklist.id) }) },
    { head: "xlsx-checklist-title", cell: ({ section }) => ({ value: cellText(section.checklist.title) }) },
    { head: "word-version", cell: ({ section }) => ({ value: cellText(section.checklist.version) }) },
    { head: "word-period", cell: ({ section }) => ({ value: daysText(section.scorecard.period) }) },
    { head: "export-score", cell: (row) => points(row, "earned") },
    { head: "xlsx-counted", cell: (row) => points(row, "max") },
    { head: "word-share", cell: share },
    { head: "export-coverage", cell: ({ section }) => ({ value: section.scorecard.coverage, style: STYLES.percent }) },
    { head: "export-band", cell: ({ section }) => ({ value: cellText(section.scorecard.band ?? ""), style: STYLES.centred }) },
    ...STATES.map((state) => ({
      head: `export-state-${state}` as const,
      cell: ({ section }: NamedSection) => ({ value: section.scorecard.states[state], style: STYLES.integer }),
    })),
  ];
}

/** Returns the sheet that sets all score tables side by side. */
export function summarySheet(report: Report, named: readonly NamedSection[], name: string): XlsxSheet {
  const { language } = report;
  const columns = columnsOf(report);
  const until = `${message(language, "word-as-of").toLowerCase()} ${day(language, report.asOf)}`;
  const title = `${message(language, "xlsx-title-summary")}, ${until}`;
  const nothing = textRow(message(language, "word-nothing"), columns.length, STYLES.plain);
  return sheetOf(language, {
    name,
    widths: [...WIDTHS, ...STATES.map(() => STATE_WIDTH)],
    head: HEAD,
    last: HEAD + Math.max(named.length, 1),
    rows: [
      textRow(title, columns.length, STYLES.title),
      headRow(language, columns),
      ...(named.length === 0 ? [nothing] : bodyRows(columns, named)),
    ],
  });
}
