import type { Report } from "../../model/report.js";
import { exitLines } from "../lib/exit-reasons.js";
import { day } from "../lib/format.js";
import { type Section, sections } from "../lib/sections.js";
import { documentsPart } from "./documents.js";
import { list, text } from "./escape.js";
import { filterPart } from "./filter.js";
import { headPart } from "./head.js";
import { message } from "./messages.js";
import { legendPart, noticesPart, selectionPart } from "./notices.js";
import { SCRIPT, SCRIPT_HASH } from "./script.js";
import { daysText, pairs, sectionId, sectionPart, sectionTitle } from "./section.js";
import { shapes } from "./shape.js";
import { STYLE, STYLE_HASH } from "./style.js";

/** The unit's name where there is one unit only. */
function onlyUnit({ units }: Report): string {
  return units.length === 1 ? text(units[0]?.name ?? "") : "";
}

function head(report: Report): string {
  const title = [message(report.language, "html-title"), onlyUnit(report)].filter((part) => part !== "").join(" · ");
  return headPart(title, [{ code: STYLE, hash: STYLE_HASH }], SCRIPT_HASH);
}

function banner(report: Report): string {
  const { language, units, asOf } = report;
  const periods = [...new Set(units.map(({ period }) => daysText(language, period)))].join("; ");
  const failures = exitLines(report).map((line) => `<p class="failure">${text(line)}</p>\n`);
  const unit = onlyUnit(report);
  return [
    '<header class="banner">',
    `<h1><span class="kicker">${message(language, "html-title")}</span>${unit === "" ? "" : ` <span>${unit}</span>`}</h1>`,
    pairs(language, [
      ...(units.length > 1 ? [["word-unit", units.map(({ name }) => text(name)).join("; ")] as const] : []),
      ...(periods === "" ? [] : [["word-period", periods] as const]),
      ["word-as-of", day(language, asOf)],
    ]),
    `${failures.join("")}</header>`,
  ].join("\n");
}

function contents(report: Report, shown: readonly Section[], parts: string): string {
  const { language } = report;
  const links = [
    ...shown.map(
      (section) =>
        `<a href="#${sectionId(section)}">${sectionTitle(report, section)}</a> <span class="score">${text(section.scorecard.formula)}</span>`,
    ),
    ...(["notices", "documents"] as const)
      .filter((id) => parts.includes(`<h2 id="${id}">`))
      .map((id) => `<a href="#${id}">${message(language, id === "notices" ? "export-notices" : "html-audited")}</a>`),
  ];
  if (links.length === 0) return "";
  return `<nav aria-labelledby="contents">\n<h2 id="contents">${message(language, "html-contents")}</h2>\n${list("ul", "contents", links)}\n</nav>`;
}

function footer({ language, tool, asOf }: Report): string {
  const made = message(language, "html-made-by", { version: tool.version, asOf: day(language, asOf) });
  return `<footer>\n<p>${text(made)}</p>\n</footer>`;
}

/** Returns the whole page. */
export function page(report: Report, quiet: boolean): string {
  const { language } = report;
  const shown = sections(report, quiet);
  const appendix = [quiet ? "" : noticesPart(report), quiet ? "" : selectionPart(report), documentsPart(report)];
  const after = [...appendix, legendPart(report, shown)].filter((part) => part !== "").join("\n");
  const main = [
    shown.length === 0 ? `<p>${message(language, "word-nothing")}</p>` : "",
    filterPart(report, shown),
    ...shown.map((section) => sectionPart(report, section, quiet)),
    after,
  ].filter((part) => part !== "");
  return `${[
    "<!doctype html>",
    `<html lang="${language}">`,
    head(report),
    "<body>",
    shapes(),
    banner(report),
    contents(report, shown, after),
    `<main>\n${main.join("\n")}\n</main>`,
    footer(report),
    `<script>${SCRIPT}</script>`,
    "</body>",
    "</html>",
  ]
    .filter((part) => part !== "")
    .join("\n")}\n`;
}
