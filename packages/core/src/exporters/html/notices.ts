import type { Report } from "../../model/report.js";
import { noticesByDocument, type ShownNotice } from "../lib/document-notices.js";
import { inBrackets, legend, STATES } from "../lib/format.js";
import type { Language } from "../lib/report-types.js";
import { type Section, verdictsOf } from "../lib/sections.js";
import { selectionByUnit, selectionTitle } from "../lib/selection.js";
import { list, name, text } from "./escape.js";
import { message } from "./messages.js";
import { documentLink, placeLink, placeLinks } from "./place.js";
import { badge, shape } from "./shape.js";

/** Returns a part of the page with its heading, or an empty text where there is nothing in it. */
export function headed(id: string, title: string, body: string): string {
  return body === "" ? "" : `<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${body}\n</section>`;
}

/** Both sides of a contradiction are linked; elsewhere further places are named as such. */
function noticePart(language: Language, notice: ShownNotice): string {
  const others = notice.others.length === 0 ? "" : message(language, "export-also", { places: "" }).trim();
  return [
    notice.place === null ? "" : placeLink(notice.place),
    `${text(notice.message)}${inBrackets(text(notice.against))}`,
    `<code>${name(notice.code)}</code>`,
    others === "" ? "" : `<small>${others}</small> ${placeLinks(notice.others)}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Returns the defects of papers, document by document, or an empty text when there are none. */
export function noticesPart(report: Report): string {
  const { language } = report;
  const parts = noticesByDocument(report).map(({ path, notices }) => {
    const title = path === null ? message(language, "export-notices-general") : documentLink(path);
    const told = notices.map((notice) => noticePart(language, notice));
    return `<h3>${title}</h3>\n${list("ul", "notices", told)}`;
  });
  return headed("notices", message(language, "export-notices"), parts.join("\n"));
}

/** Returns why checklists were taken or left out, or an empty text where they were named. */
export function selectionPart(report: Report): string {
  const { language } = report;
  return selectionByUnit(report)
    .map(({ unit, lines }, index) => {
      const parts = lines.map(({ selected, text: why }) => {
        const word = message(language, selected ? "word-selected" : "word-not-selected");
        const mark = `<span class="badge ${selected ? "pass" : "notapplicable"}">${shape(selected ? "pass" : "notapplicable")} ${word}</span>`;
        return `${mark} ${text(why)}`;
      });
      return headed(`selection-${index + 1}`, text(selectionTitle(report, unit)), list("ul", "selection", parts));
    })
    .filter((part) => part !== "")
    .join("\n");
}

/** Returns what the shapes of states and the marks on clauses mean, as far as they are used. */
export function legendPart({ language }: Report, sections: readonly Section[]): string {
  const verdicts = sections.flatMap(verdictsOf);
  const used = new Set(verdicts.map(({ state }) => state));
  const states = STATES.filter((state) => used.has(state)).map((state) => badge(language, state));
  const parts = [...(states.length === 0 ? [] : [states.join(" ")]), ...legend(language, verdicts).map(text)];
  return headed("legend", message(language, "html-legend"), list("ul", "legend", parts));
}
