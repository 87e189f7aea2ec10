import type { ReportEvidence } from "../../model/report.js";
import { day } from "./format.js";
import { message } from "./messages.js";
import type { Language } from "./report-types.js";

type Particular = "dates" | "forms" | "documents" | "counts" | "attachments";

/** Returns why a piece of evidence counted or did not, as the sentence that an inspector would say. */
export function whyText(language: Language, evidence: Pick<ReportEvidence, "why" | "fields" | "inference">): string {
  const why = plainWhy(language, evidence);
  const { inference } = evidence;
  return inference === undefined ? why : message(language, "why-inferred", { why, terms: termsText(inference) });
}

/** Returns the words that decided where something was found by similar wording. */
export const termsText = ({ terms }: NonNullable<ReportEvidence["inference"]>) => terms.map((term) => `“${term}”`).join(", ");

function plainWhy(language: Language, evidence: Pick<ReportEvidence, "why" | "fields">): string {
  const { why, fields } = evidence;
  if (why === "counted") {
    const what = joined(language, particularsOf(fields));
    return what === "" ? message(language, "why-counted") : message(language, "why-counted-with", { what });
  }
  if (why === "out-of-period") {
    const dates = [...fields.dates, fields.from, fields.to].filter((date) => date !== null && date !== "..");
    const told = [...new Set(dates)].map((date) => day(language, date as string)).join(", ");
    return told === "" ? message(language, "why-out-of-period") : message(language, "why-out-of-period-on", { dates: told });
  }
  return message(language, `why-${why}`);
}

/** What makes a claim particular, as far as the piece itself shows it. */
function particularsOf({ dates, from, forms, documents, counts, attachments }: ReportEvidence["fields"]): Particular[] {
  return [
    ...(dates.length > 0 || from !== null ? ["dates" as const] : []),
    ...(forms.length > 0 ? ["forms" as const] : []),
    ...(documents.length > 0 ? ["documents" as const] : []),
    ...(Object.keys(counts).length > 0 ? ["counts" as const] : []),
    ...(attachments.length > 0 ? ["attachments" as const] : []),
  ];
}

function joined(language: Language, names: readonly Particular[]): string {
  const words = names.map((name) => message(language, `why-${name}`));
  const last = words.pop() ?? "";
  return words.length === 0 ? last : `${words.join(", ")}${message(language, "why-and")}${last}`;
}
