import type { Report } from "../../model/report.js";
import { message } from "./messages.js";

/** What was decided on one checklist of a unit, as a person reads it. */
export interface SelectionLine {
  readonly selected: boolean;
  readonly text: string;
}

/** Returns, unit by unit, why checklists were taken or left out; nothing where they were named. */
export function selectionByUnit(report: Report): readonly { readonly unit: string; readonly lines: readonly SelectionLine[] }[] {
  return report.units
    .map(({ id, name }) => ({
      unit: name,
      lines: report.selection
        .filter(({ unit }) => unit === id)
        .map(({ checklist, selected, message: why }) => ({ selected, text: checklist === null ? why : `${checklist}: ${why}` })),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** Returns the title of the part that tells them. */
export function selectionTitle({ language }: Report, unit: string): string {
  return message(language, "export-selection", { unit });
}
