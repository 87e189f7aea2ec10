import type { Report, ReportFinding, ReportVerdict } from "../../model/report.js";
import { clauses } from "../lib/format.js";
import type { Place } from "../lib/report-types.js";
import { type Section, verdictsOf } from "../lib/sections.js";
import { isNear, mainPlace, missingPieces } from "../lib/verdict-view.js";
import { cellName, cellText } from "./cell.js";
import { type ToldColumn, toldSheet } from "./item-table.js";
import { rounded } from "./points.js";
import { pieceText } from "./score-rows.js";
import type { XlsxSheet } from "./sheet.js";
import { STYLES } from "./style.js";

/** One thing that is missing, with what it would bring and where it belongs. */
interface Gap {
  readonly text: string;
  readonly gain: number;
  readonly place: Place | null;
}

/**
 * Returns what a verdict misses. Where nothing in particular is named, the item as a whole is missing, and it is told by
 * its reason; hints where to look come after it.
 */
function gapsOf(report: Report, verdict: ReportVerdict): readonly Gap[] {
  const { state, points } = verdict;
  if (state !== "fail" && state !== "partial" && state !== "error") return [];
  const pieces = missingPieces(verdict);
  const place = mainPlace(verdict) ?? verdict.anchor;
  const whole = { text: verdict.message, gain: rounded(points.max - points.earned), place };
  const named = pieces.map((piece) => gapOf(report, piece, place));
  return pieces.every(isNear) && state !== "partial" ? [whole, ...named] : named;
}

function gapOf({ language }: Report, finding: ReportFinding, place: Place | null): Gap {
  return { text: pieceText(language, finding), gain: finding.points, place: finding.places[0] ?? place };
}

function columnsOf({ language }: Report): readonly ToldColumn<Gap>[] {
  return [
    { head: "export-missing", width: 46, cell: ({ thing }) => ({ value: cellText(thing.text) }) },
    { head: "xlsx-gain", width: 11, cell: ({ thing }) => ({ value: thing.gain, style: STYLES.points }) },
    {
      head: "xlsx-basis",
      width: 28,
      cell: ({ verdict }) => ({ value: cellText(clauses(language, verdict.basis)), style: STYLES.after }),
    },
    {
      head: "word-document",
      width: 30,
      cell: ({ thing }) => ({ value: thing.place === null ? null : cellName(thing.place.path) }),
    },
    { head: "xlsx-line", width: 8, cell: ({ thing }) => ({ value: thing.place?.start.line ?? null, style: STYLES.integer }) },
  ];
}

/** Returns the sheet of what is missing, one row for each piece. */
export function missingSheet(report: Report, sections: readonly Section[], name: string): XlsxSheet {
  const rows = sections.flatMap((section) =>
    verdictsOf(section).flatMap((verdict) => gapsOf(report, verdict).map((thing) => ({ section, verdict, thing }))),
  );
  return toldSheet(report, name, "xlsx-title-missing", columnsOf(report), rows);
}
