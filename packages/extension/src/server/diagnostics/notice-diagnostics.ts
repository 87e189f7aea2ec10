import type { Language } from "@dankiem/core";
import { against, type Report } from "@dankiem/core/report";
import { say } from "./messages.js";
import type { Problem } from "./verdict-diagnostics.js";

/** Notices that only inform: an editor has no problem to show for them. */
const INFORMATIVE: ReadonlySet<string> = new Set(["instruments-in-force"]);

/** Notices that findings of items already show in the same place. */
const SHOWN_AS_NEAR: ReadonlySet<string> = new Set(["spelling-slip", "missing-diacritics"]);

/** Returns the problem that a notice is: a defect, a contradiction; none where it only informs or has no place. */
export function noticeProblems({ code, message, places }: Report["notices"][number], language: Language): Problem[] {
  const [place, ...others] = places;
  if (place === undefined || INFORMATIVE.has(code)) return [];
  const goesAgainst = against(language, { code, places });
  return [
    {
      kind: SHOWN_AS_NEAR.has(code) ? "nearMatch" : "defect",
      code,
      explains: code,
      item: null,
      place,
      wholeLine: false,
      message: goesAgainst === "" ? message : `${message} (${goesAgainst})`,
      related: others.map((other) => ({
        place: other,
        message: say(language, goesAgainst === "" ? "related-more" : "related-against"),
      })),
    },
  ];
}

/** Returns a problem for each document that could not be read. */
export function unreadableProblems({ documents, language }: Report): Problem[] {
  return documents.flatMap(({ path, error }) => {
    if (error === undefined) return [];
    const start = { line: 1, column: 1 };
    return [
      {
        kind: "error",
        code: "evidence-unreadable",
        explains: "evidence-unreadable",
        item: null,
        place: { path, start, end: start },
        wholeLine: false,
        message: say(language, "unreadable", { error }),
        related: [],
      },
    ];
  });
}
