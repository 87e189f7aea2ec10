import type { Rollup, RollupScore, RollupTotal, RollupUnit } from "../../compare/rollup/schema.js";
import { prose } from "../../lib/printable.js";
import { type Paint, painter } from "../lib/paint.js";
import type { Period } from "../lib/report-types.js";
import { lay, padStart, pageWidth, widest } from "../lib/table.js";
import type { RollupOptions, RollupTextExporter } from "./define.js";
import { type Code, message } from "./messages.js";
import {
  asOfText,
  checklistText,
  howTexts,
  type Measure,
  measuresOf,
  measureText,
  noticeTexts,
  periodText,
  subjectText,
  totalName,
} from "./view.js";

const INDENT = "  ";
/** Deeper levels are not set in further: the name must have room. */
const MAX_STEPS = 6;
/** Where less room than this is left for names, numbers stand on a line of their own below. */
const MIN_NAME = 24;

interface Page {
  readonly rollup: Rollup;
  readonly width: number;
  readonly paint: Paint;
  readonly measures: readonly Measure[];
}

/** One line of a block, before it is set in columns. */
interface Entry {
  readonly lead: string;
  readonly text: string;
  readonly values: readonly string[];
  readonly isDim: boolean;
}

function entryOf(
  { rollup, measures }: Page,
  cell: RollupScore | RollupTotal | null,
  period: Period | null,
  name: Omit<Entry, "values">,
): Entry {
  const { language } = rollup;
  const values = measures.map((measure) => measureText(language, cell, measure));
  return { ...name, values: [periodText(language, period), ...values] };
}

function unitEntries(page: Page, checklist: string, unit: RollupUnit, hasBelow: boolean): readonly Entry[] {
  const { language } = page.rollup;
  const lead = INDENT.repeat(1 + Math.min(unit.depth, MAX_STEPS));
  const own = unit.scores.filter((score) => score.checklist === checklist);
  const note = unit.reported ? "" : ` (${message(language, "rollup-unreported")})`;
  const name = { lead, text: prose(unit.name) + note, isDim: own.length === 0 };
  if (own.length > 0) return own.map((score) => entryOf(page, score, score.period, name));
  return hasBelow ? [entryOf(page, null, null, name)] : [];
}

function totalEntries(page: Page, checklist: string): readonly Entry[] {
  const { language, units, all } = page.rollup;
  const rows = [...units.map((unit) => ({ unit, totals: unit.below })), { unit: null, totals: all }];
  return rows.flatMap(({ unit, totals }) =>
    totals
      .filter((total) => total.checklist === checklist)
      .map((total) => {
        const name = { lead: INDENT, text: prose(totalName(language, unit)), isDim: false };
        const { values } = entryOf(page, total, total.period, name);
        return { ...name, values: [String(total.units), ...values] };
      }),
  );
}

/** Sets entries in columns that are as wide as what stands in them; names are broken, numbers never. */
function tableLines(page: Page, title: string, columns: readonly "number"[], entries: readonly Entry[]): readonly string[] {
  const { rollup, measures, paint, width } = page;
  const head = [...columns, "period" as const, ...measures].map((name) => message(rollup.language, `rollup-${name}`));
  const widths = head.map((word, index) => widest([word, ...entries.map(({ values }) => values[index] ?? "")]));
  const tail = (values: readonly string[]) => values.map((value, index) => padStart(value, widths[index] ?? 0)).join(INDENT);
  const isNarrow = width - INDENT.length * 2 - widest([tail(head)]) < MIN_NAME;
  const dim = (line: string) => paint("dim", line);
  const headRow = { lead: INDENT, text: isNarrow ? "" : title, tail: dim(tail(head)), style: dim };
  const rows = entries.flatMap(({ lead, text, values, isDim }) => {
    const shown = isDim ? dim(tail(values)) : tail(values);
    const row = isDim ? { lead, text, style: dim } : { lead, text };
    return isNarrow ? [row, { lead, text: "", tail: shown }] : [{ ...row, tail: shown }];
  });
  return lay(page, [...(isNarrow ? [{ lead: INDENT, text: title, style: dim }] : []), headRow, ...rows]);
}

/** One checklist with all units that have a score under it, and the units above those. */
function checklistLines(page: Page, checklist: Rollup["checklists"][number]): readonly string[] {
  const { rollup, paint } = page;
  const say = (code: Code) => message(rollup.language, code);
  const entries = rollup.units.flatMap((unit) =>
    unitEntries(
      page,
      checklist.id,
      unit,
      unit.below.some((total) => total.checklist === checklist.id),
    ),
  );
  return [
    ...lay(page, [{ lead: "", text: prose(checklistText(checklist)), style: (line) => paint("bold", line) }]),
    "",
    ...tableLines(page, say("rollup-unit"), [], entries),
    "",
    ...tableLines(page, say("rollup-totals"), ["number"], totalEntries(page, checklist.id)),
    "",
  ];
}

function headLines(page: Page): readonly string[] {
  const { rollup, paint, width } = page;
  const asOf = asOfText(rollup);
  const until = asOf === "" ? "" : ` · ${message(rollup.language, "rollup-as-of")}: ${asOf}`;
  const title = { lead: "", text: message(rollup.language, "rollup-title"), style: (line: string) => paint("bold", line) };
  return [...lay(page, [title, { lead: "", text: subjectText(rollup) + until }]), paint("dim", "─".repeat(width)), ""];
}

function listLines(page: Page, code: Code, texts: readonly string[], style: "yellow" | "dim"): readonly string[] {
  if (texts.length === 0) return [];
  const rows = texts.map((text) => ({
    lead: INDENT,
    text: prose(text),
    style: (line: string) => page.paint(style, line),
  }));
  const title = { lead: "", text: message(page.rollup.language, code), style: (line: string) => page.paint("bold", line) };
  return [...lay(page, [title, ...rows]), ""];
}

function render(rollup: Rollup, { color, columns }: RollupOptions): string {
  const page: Page = { rollup, width: pageWidth(columns), paint: painter(color), measures: measuresOf(rollup) };
  const isEmpty = rollup.checklists.length === 0;
  const lines = [
    ...headLines(page),
    ...(isEmpty ? [message(rollup.language, "rollup-nothing"), ""] : []),
    ...rollup.checklists.flatMap((checklist) => checklistLines(page, checklist)),
    ...listLines(page, "rollup-notices", noticeTexts(rollup), "yellow"),
    ...listLines(page, "rollup-how", isEmpty ? [] : howTexts(rollup), "dim"),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

/** The roll-up for people at a terminal: each checklist with its units, so that only what can be compared stands together. */
export const rollupStylish: RollupTextExporter = { name: "stylish", render };
