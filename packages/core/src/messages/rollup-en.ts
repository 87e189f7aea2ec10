import type { rollupVi } from "./rollup-vi.js";

/** Messages in English for the roll-up of many units. */
export const rollupEn: Readonly<Record<keyof typeof rollupVi, string>> = {
  "rollup-title": "Roll-up of many units",
  "rollup-subject": "{units} units, {checklists} checklists, {reports} reports",
  "rollup-as-of": "As of",
  "rollup-days": "{from} – {to}",
  "rollup-nothing": "The reports hold no scorecard.",
  "rollup-unit": "Unit",
  "rollup-period": "Period",
  "rollup-parent": "Under",
  "rollup-percent": "Score",
  "rollup-coverage": "Coverage",
  "rollup-fail": "Missing",
  "rollup-notchecked": "Not checked",
  "rollup-error": "Errors",
  "rollup-units": "Unit by unit",
  "rollup-totals": "Sub-totals",
  "rollup-below": "Below {unit}",
  "rollup-all": "All units",
  "rollup-number": "Units",
  "rollup-count": "units: {count}",
  "rollup-within": "under {unit}",
  "rollup-level": "level {level}",
  "rollup-unreported": "no report",
  "rollup-checklists": "Checklists",
  "rollup-reports": "Reports that were used",
  "rollup-report": "Report",
  "rollup-used": "Scores taken",
  "rollup-notices": "Notices",
  "rollup-notices-more": "… and {count} more notices; the json format has them all",
  "rollup-how": "How this is computed",
  "rollup-how-cell":
    "Each cell tells of one unit under one checklist in one period: the score in percent, the share of the points that could be checked, how many items are missing, how many were not checked. The four stand apart and are not made into one number.",
  "rollup-how-total":
    "Sub-totals: how many units have a score under the same checklist for the same period; score and coverage as the lowest – the highest; missing and not checked as the number of items of all those units. “Below” a unit are all levels under it, without that unit itself. Nothing is averaged, and no points are added up across checklists.",
  "rollup-how-empty": "“–”: there is no score, or no item counts towards it.",
  "rollup-sort": "Sort by",
  "rollup-sort-tree": "hierarchy of units",
  "rollup-sort-down": "Reverse",
  "rollup-sorted": "Sorted by: {column}",
  "rollup-scroll": "Roll-up table, scrolls sideways",
  "rollup-sheet": "Roll-up",
  "rollup-notice-report-skipped": "The report {source} could not be used; its units are not in this table",
  "rollup-notice-report-incomplete":
    "The report {source} could not inspect everything (a document that cannot be read, or a check that failed)",
  "rollup-notice-score-replaced":
    "{unit}, {checklist}, {from} – {to}: taken from {source} (as of {asOf}), left out {count} scores of earlier audits: {others}",
  "rollup-notice-unit-differs":
    "The reports differ on the name of {unit} or the unit above it; taken from {source} (as of {asOf})",
  "rollup-notice-unit-unscored": "{count} units are in the reports but have no score at all: {units}",
  "rollup-notice-parent-unknown": "{unit} is named as the unit above {count} others, but has no report",
  "rollup-notice-parent-cycle": "{count} units stand above each other in a circle: {units}; the first of them was put at the top",
  "rollup-notice-checklist-differs":
    "{checklist} has {count} different contents (versions {versions}): the scores of the units cannot be compared in full",
};
