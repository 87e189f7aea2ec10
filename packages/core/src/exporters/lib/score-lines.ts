import { prose } from "../../lib/printable.js";
import type { Report } from "../../model/report.js";
import { message } from "./messages.js";
import { sections } from "./sections.js";

/** Returns the score of each unit under each checklist with its formula, one line each. */
export function scoreLines(report: Report): readonly string[] {
  return sections(report, true).map(({ unit, checklist, scorecard }) =>
    message(report.language, "export-score-of", {
      unit: prose(unit.name),
      checklist: prose(checklist.title),
      formula: prose(scorecard.formula),
    }),
  );
}
