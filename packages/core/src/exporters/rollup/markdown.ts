import type { Rollup, RollupScore, RollupTotal } from "../../compare/rollup/schema.js";
import { code, gfmTable, inline } from "../markdown/escape.js";
import { MAX_MARKDOWN_BYTES } from "../markdown/markdown.js";
import type { RollupTextExporter } from "./define.js";
import { type Code, message } from "./messages.js";
import {
  asOfText,
  checklistText,
  countText,
  howTexts,
  measuresOf,
  measureText,
  noticeTexts,
  periodText,
  subjectText,
  totalName,
  totalRows,
  type UnitRow,
  unitRows,
} from "./view.js";

/** Deeper levels are not set in further: the name must have room. */
const MAX_STEPS = 8;
const STEP = "&emsp;";
/** Bytes kept free for the line that tells what was left out. */
const RESERVE = 256;

/** Each measure with its word: a cell holds them all, on a line each. */
function cellText(rollup: Rollup, cell: RollupScore | RollupTotal | null): string {
  const { language } = rollup;
  const lines = measuresOf(rollup).map((measure) => {
    const value = measureText(language, cell, measure);
    return measure === "percent" ? `**${value}**` : `${message(language, `rollup-${measure}`)}: ${value}`;
  });
  return cell === null ? measureText(language, cell, "percent") : lines.join("<br>");
}

function unitText({ language }: Rollup, { unit, isAgain }: UnitRow): string {
  const own = `${STEP.repeat(Math.min(unit.depth, MAX_STEPS))}${inline(unit.name)}`;
  const lines = [own, ...(isAgain || unit.name === unit.id ? [] : [code(unit.id)])];
  return [...lines, ...(unit.reported ? [] : [`_${message(language, "rollup-unreported")}_`])].join("<br>");
}

function tableBlock(rollup: Rollup, rows: readonly (readonly string[])[]): string {
  const { language, checklists } = rollup;
  const head = [message(language, "rollup-unit"), message(language, "rollup-period"), ...checklists.map(({ id }) => code(id))];
  return gfmTable(
    head,
    rows,
    checklists.map((_, index) => index + 2),
  );
}

function unitsBlock(rollup: Rollup): string {
  const rows = unitRows(rollup).map((row) => [
    unitText(rollup, row),
    periodText(rollup.language, row.period),
    ...row.cells.map((cell) => cellText(rollup, cell)),
  ]);
  return tableBlock(rollup, rows);
}

function totalsBlock(rollup: Rollup): string {
  const { language } = rollup;
  const rows = totalRows(rollup).map(({ unit, period, cells }) => [
    inline(totalName(language, unit)),
    periodText(language, period),
    ...cells.map((cell) =>
      cell === null ? countText(language, cell) : `${countText(language, cell)}<br>${cellText(rollup, cell)}`,
    ),
  ]);
  return rows.length === 0 ? "" : `### ${message(language, "rollup-totals")}\n\n${tableBlock(rollup, rows)}`;
}

function listBlock(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `### ${title}\n\n${lines.map((line) => `- ${inline(line)}`).join("\n")}`;
}

function render(rollup: Rollup): string {
  const { language, checklists } = rollup;
  const say = (name: Code) => message(language, name);
  const asOf = asOfText(rollup);
  const subject = `${subjectText(rollup)}${asOf === "" ? "" : ` · ${say("rollup-as-of")}: ${asOf}`}`;
  const isEmpty = checklists.length === 0;
  const blocks = [
    `## ${say("rollup-title")}`,
    subject,
    isEmpty ? say("rollup-nothing") : unitsBlock(rollup),
    isEmpty ? "" : totalsBlock(rollup),
    listBlock(say("rollup-checklists"), checklists.map(checklistText)),
    listBlock(say("rollup-notices"), noticeTexts(rollup)),
    listBlock(say("rollup-how"), isEmpty ? [] : howTexts(rollup)),
  ];
  return `${fitting(
    rollup,
    blocks
      .filter((block) => block !== "")
      .join("\n\n")
      .split("\n"),
  ).join("\n")}\n`;
}

/** Leaves out whole rows that would make the text larger than a CI summary may be, and tells how many. */
function fitting({ language }: Rollup, lines: readonly string[]): readonly string[] {
  const encoder = new TextEncoder();
  let free = MAX_MARKDOWN_BYTES - RESERVE;
  const kept = lines.filter((line) => {
    const size = encoder.encode(line).length + 1;
    if (size > free) return false;
    free -= size;
    return true;
  });
  const count = lines.length - kept.length;
  return count === 0 ? lines : [...kept, "", message(language, "export-omitted", { count, limit: MAX_MARKDOWN_BYTES })];
}

/** The roll-up as GitHub Flavored Markdown: one table of units and checklists, then the sub-totals. */
export const rollupMarkdown: RollupTextExporter = { name: "markdown", render };
