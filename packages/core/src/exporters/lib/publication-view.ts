import { localizedValue } from "../../messages/localize.js";
import type { PublicationEntry, PublicationRow, Report } from "../../model/report.js";
import { stateText } from "./format.js";
import { message } from "./messages.js";
import type { Language } from "./report-types.js";
import type { Section } from "./sections.js";

/** Stands for the end of a stretch that the paper does not give. */
const UNKNOWN = "…";

/** Returns the rows of what a section's checklist says must be made public; none where it says nothing of the sort. */
export function publicationRowsOf(report: Report, { unit, checklist }: Section): readonly PublicationRow[] {
  return report.publications.find((one) => one.unit === unit.id && one.checklist === checklist.id)?.rows ?? [];
}

/** Returns forms of publication by their names: `niêm yết; loa truyền thanh`. */
export function formsText(language: Language, forms: PublicationEntry["forms"]): string {
  return forms.map((form) => localizedValue(language, form)).join("; ");
}

/** Returns from when to when something was made public: `13/01/2023 – 20/02/2023`; one day alone where no other is given. */
export function spanText(language: Language, { from, to }: Pick<PublicationEntry, "from" | "to">): string {
  const first = from === null ? UNKNOWN : localizedValue(language, from);
  if (to === null) return from === null ? "" : first;
  return `${first} – ${to === ".." ? message(language, "export-until-now") : localizedValue(language, to)}`;
}

/** Returns what stands in place of postings where none was found: that none was, or that the matter did not arise. */
export function gapText(language: Language, { state }: Pick<PublicationRow, "state">): string {
  return state === "notapplicable" ? stateText(language, state) : message(language, "export-not-published");
}
