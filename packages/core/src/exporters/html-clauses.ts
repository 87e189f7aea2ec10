import { message } from "../messages/index.js";
import type { ReportVerdict } from "../report.js";
import { text } from "./html-escape.js";
import type { Language } from "./report-types.js";

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
