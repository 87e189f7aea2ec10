import type { Report } from "../../model/report.js";
import { STATES } from "../lib/format.js";
import { type Section, verdictsOf } from "../lib/sections.js";
import { text } from "./escape.js";
import { type Code, message } from "./messages.js";
import { badge } from "./shape.js";

/** Returns the search box and the choice of states; hidden until the script shows it, since it does nothing without. */
export function filterPart({ language }: Report, sections: readonly Section[]): string {
  const used = new Set(sections.flatMap(verdictsOf).map(({ state }) => state));
  if (used.size === 0) return "";
  const boxes = STATES.filter((state) => used.has(state)).map(
    (state) => `<label><input type="checkbox" value="${state}" checked> ${badge(language, state)}</label>\n`,
  );
  const told = (code: Code) => text(message(language, code));
  return [
    `<div class="filter" role="search" aria-label="${told("html-filter")}" data-shown="${told("html-shown")}" data-none="${told("html-none-shown")}" hidden>`,
    `<p class="search"><label for="dk-search">${told("html-search")} <small>(${told("html-search-hint")})</small></label>`,
    '<input id="dk-search" type="search" autocomplete="off" spellcheck="false"></p>',
    `<fieldset><legend>${told("html-filter-state")}</legend>\n${boxes.join("")}</fieldset>`,
    `<button type="button">${told("html-clear")}</button>`,
    '<p class="shown" role="status" aria-live="polite"></p>',
    "</div>",
  ].join("\n");
}
