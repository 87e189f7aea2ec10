import { groupBy } from "../../lib/group-by.js";
import type { Report, ReportScorecard, ReportVerdict } from "../../model/report.js";
import { isWanting } from "./verdict-view.js";

/** A group of items with its points and verdicts. */
export interface SectionGroup {
  readonly title: string;
  readonly earned: number;
  readonly max: number;
  readonly verdicts: readonly ReportVerdict[];
}

/** What a report says of one unit under one checklist. */
export interface Section {
  readonly unit: Report["units"][number];
  readonly checklist: Report["checklists"][number];
  readonly scorecard: ReportScorecard;
  readonly groups: readonly SectionGroup[];
}

/** Joins ids, none of which can hold a line break, to the key of a map. */
const keyOf = (...ids: readonly string[]): string => ids.join("\n");

/** Returns the verdicts of a section in the order in which they are shown. */
export function verdictsOf(section: Section): readonly ReportVerdict[] {
  return section.groups.flatMap(({ verdicts }) => verdicts);
}

/**
 * Returns a report cut into sections by unit and checklist, groups in the checklist's order, verdicts in the report's. A
 * unit has no section for a checklist that it was not audited against.
 * @param quiet Keeps only verdicts that lost points; groups and their points stay.
 */
export function sections(report: Report, quiet: boolean): readonly Section[] {
  const shown = quiet ? report.verdicts.filter(isWanting) : report.verdicts;
  const verdicts = groupBy(shown, (verdict) => keyOf(verdict.unit, verdict.checklist, verdict.group));
  const scorecards = groupBy(report.scorecards, (scorecard) => keyOf(scorecard.unit, scorecard.checklist));
  return report.units.flatMap((unit) =>
    report.checklists.flatMap((checklist) =>
      (scorecards.get(keyOf(unit.id, checklist.id)) ?? []).map((scorecard) => ({
        unit,
        checklist,
        scorecard,
        groups: scorecard.groups.map((group) => ({
          ...group,
          verdicts: verdicts.get(keyOf(unit.id, checklist.id, group.id)) ?? [],
        })),
      })),
    ),
  );
}
