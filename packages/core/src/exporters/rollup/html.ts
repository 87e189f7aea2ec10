import type { Rollup } from "../../compare/rollup/schema.js";
import { list, name, text } from "../html/escape.js";
import { headPart } from "../html/head.js";
import { STYLE, STYLE_HASH } from "../html/style.js";
import { day } from "../lib/format.js";
import type { RollupTextExporter } from "./define.js";
import { ROLLUP_SCRIPT, ROLLUP_SCRIPT_HASH } from "./html-script.js";
import { ROLLUP_STYLE, ROLLUP_STYLE_HASH } from "./html-style.js";
import { sortColumns, totalsTable, unitsTable } from "./html-table.js";
import { type Code, message } from "./messages.js";
import { asOfText, checklistText, howTexts, noticeTexts, subjectText } from "./view.js";

function head({ language }: Rollup): string {
  const styles = [
    { code: STYLE, hash: STYLE_HASH },
    { code: ROLLUP_STYLE, hash: ROLLUP_STYLE_HASH },
  ];
  return headPart(message(language, "rollup-title"), styles, ROLLUP_SCRIPT_HASH);
}

function banner(rollup: Rollup): string {
  const { language } = rollup;
  const asOf = asOfText(rollup);
  return [
    '<header class="banner">',
    `<h1>${message(language, "rollup-title")}</h1>`,
    `<p>${subjectText(rollup)}</p>`,
    asOf === "" ? "" : `<dl class="pairs">\n<div><dt>${message(language, "rollup-as-of")}</dt><dd>${asOf}</dd></div>\n</dl>`,
    "</header>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** How to sort where the heads of the columns are out of reach; hidden until the script shows it, since it does nothing without. */
function sortPart(rollup: Rollup): string {
  const say = (code: Code) => message(rollup.language, code);
  const options = sortColumns(rollup).map(({ column, label }) => `<option value="${column}">${label}</option>`);
  return [
    `<div class="sort" data-told="${say("rollup-sorted")}" hidden>`,
    `<label for="dk-sort">${say("rollup-sort")}</label>`,
    `<select id="dk-sort"><option value="">${say("rollup-sort-tree")}</option>${options.join("")}</select>`,
    `<button type="button">${say("rollup-sort-down")}</button>`,
    '<p class="spoken" role="status"></p>',
    "</div>",
  ].join("\n");
}

function listPart(title: string, id: string, className: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  return `<section class="part" aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${list("ul", className, lines)}\n</section>`;
}

function reportsPart({ language, sources }: Rollup): string {
  if (sources.length === 0) return "";
  const say = (code: Code) => message(language, code);
  const heads = (["rollup-report", "rollup-as-of", "rollup-used"] as const).map((code) => `<th scope="col">${say(code)}</th>`);
  const rows = sources.map(
    (source) =>
      `<tr><th scope="row"><code>${name(source.name)}</code></th><td data-label="${say("rollup-as-of")}">${day(language, source.asOf)}</td>` +
      `<td data-label="${say("rollup-used")}">${source.used}</td></tr>\n`,
  );
  return [
    '<section class="part" aria-labelledby="reports">',
    `<h2 id="reports">${say("rollup-reports")}</h2>`,
    `<details><summary>${say("rollup-reports")}: ${sources.length}</summary>`,
    `<table class="documents"><caption class="spoken">${say("rollup-reports")}</caption>`,
    '<colgroup><col class="report"><col class="as-of"><col></colgroup>',
    `<thead><tr>${heads.join("")}</tr></thead>`,
    `<tbody>\n${rows.join("")}</tbody></table></details>`,
    "</section>",
  ].join("\n");
}

function mainPart(rollup: Rollup): string {
  const { language, checklists } = rollup;
  const say = (code: Code) => message(language, code);
  const isEmpty = checklists.length === 0;
  return [
    isEmpty ? `<p>${say("rollup-nothing")}</p>` : [sortPart(rollup), unitsTable(rollup), totalsTable(rollup)].join("\n"),
    listPart(say("rollup-how"), "how", "how", isEmpty ? [] : howTexts(rollup).map(text)),
    listPart(say("rollup-notices"), "notices", "told", noticeTexts(rollup).map(text)),
    listPart(say("rollup-checklists"), "checklists", "told", checklists.map(checklistText).map(text)),
    reportsPart(rollup),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function render(rollup: Rollup): string {
  return `${[
    "<!doctype html>",
    `<html lang="${rollup.language}">`,
    head(rollup),
    "<body>",
    banner(rollup),
    `<main>\n${mainPart(rollup)}\n</main>`,
    `<script>${ROLLUP_SCRIPT}</script>`,
    "</body>",
    "</html>",
  ].join("\n")}\n`;
}

/** The roll-up as one page to sort, read and print; it needs no network, no other file and no script. */
export const rollupHtml: RollupTextExporter = { name: "html", render };
