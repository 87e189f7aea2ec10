import type { ReportVerdict } from "../../model/report.js";
import type { Language } from "../lib/report-types.js";
import { text } from "./escape.js";
import { message } from "./messages.js";

/** Returns clauses, each with a mark where its wording is not first-hand. */
export function clausesHtml(language: Language, basis: ReportVerdict["basis"]): string {
  return basis
    .map(({ instrument, ref, provenance }) => {
      const clause = `${text(instrument)}, ${text(ref)}`;
      if (provenance === "text") return clause;
      return `${clause} <span class="mark" data-provenance="${provenance}">${message(language, `export-${provenance}`)}</span>`;
    })
    .join("; ");
}
