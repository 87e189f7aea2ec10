import type { Report, ReportScorecard } from "../../model/report.js";
import { day, STATES, stateCount } from "../lib/format.js";
import type { Section } from "../lib/sections.js";
import { cellText, type GridCell } from "./cell.js";
import { type Code, message } from "./messages.js";
import { same, total } from "./points.js";
import { AT } from "./score-rows.js";
import { address, type GridRow } from "./sheet.js";
import { STYLES } from "./style.js";
import { textRow } from "./table.js";

/** Columns of the score table. */
const COLUMNS = AT.note + 1;
/** Columns of the left label, its value, the right label and its value; together all columns. */
const SPANS = [2, 2, 2, COLUMNS - 6] as const;

const label = (text: string, span: number, style: GridCell["style"]): GridCell => ({ value: text, style, span });
const plain = (text: string): GridCell => ({ value: cellText(text), style: STYLES.plain });

/** Two labels with what they stand for, side by side. */
function pairRow(left: string, leftCell: GridCell, right: string, rightCell: GridCell): GridRow {
  const [leftLabel, leftValue, rightLabel, rightValue] = SPANS;
  return {
    cells: [
      label(left, leftLabel, STYLES.label),
      { ...leftCell, span: leftValue },
      label(right, rightLabel, STYLES.labelAfter),
      { ...rightCell, span: rightValue },
    ],
  };
}

/**
 * Returns the share that the points in two cells come to; the report's own number where they do not come to it.
 * @param got address of the points earned
 * @param all address of the points that count towards the maximum
 */
export function percentCell(
  { percent, earned, max }: ReportScorecard,
  got: string,
  all: string,
  style: GridCell["style"],
): GridCell {
  if (percent === null) return { value: null, style };
  const share = total([percent / 100]);
  const agrees = max > 0 && same(Math.round((earned * 10_000) / max), percent * 100);
  return agrees ? { value: share, formula: `IF(${all}=0,"",ROUND(${got}/${all},4))`, style } : { value: share, style };
}

/** Returns how many rows {@link scoreHead} takes. */
export function scoreHeadHeight({ scorecard }: Section): number {
  return scorecard.band === null ? 5 : 6;
}

/** Returns what stands above a score table: who, when, by what, and the score; `totals` is the row of the sums below. */
export function scoreHead({ language, asOf }: Report, section: Section, totals: number): readonly GridRow[] {
  const { unit, checklist, scorecard } = section;
  const say = (code: Code) => message(language, code);
  const days = message(language, "word-days", {
    from: day(language, scorecard.period.from),
    to: day(language, scorecard.period.to),
  });
  const until = `${say("word-as-of").toLowerCase()} ${day(language, asOf)}`;
  const counts = STATES.filter((state) => scorecard.states[state] > 0);
  const states = counts.map((state) => stateCount(language, state, scorecard.states[state])).join(", ");
  const [got, all] = [address(totals, AT.machine), address(totals, AT.counted)];
  const coverage: GridCell = { value: scorecard.coverage, style: STYLES.plainPercent };
  return [
    textRow(say("xlsx-title-score"), COLUMNS, STYLES.title),
    pairRow(say("word-unit"), plain(unit.name), say("word-period"), plain(`${days}, ${until}`)),
    pairRow(say("word-checklist"), plain(checklist.title), say("word-version"), plain(`${checklist.version} (${checklist.id})`)),
    pairRow(
      say("export-score"),
      plain(scorecard.formula),
      say("word-share"),
      percentCell(scorecard, got, all, STYLES.plainPercent),
    ),
    pairRow(say("export-states"), plain(states), say("export-coverage"), coverage),
    ...(scorecard.band === null ? [] : [pairRow(say("export-band"), plain(scorecard.band), "", plain(""))]),
  ];
}
