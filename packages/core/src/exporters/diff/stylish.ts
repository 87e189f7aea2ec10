import type { DiffDocument, DiffItem, DiffSection, ReportDiff } from "../../compare/diff-schema.js";
import { printable, prose } from "../../lib/printable.js";
import { type Paint, painter, type Style } from "../lib/paint.js";
import { lay, pageWidth } from "../lib/table.js";
import { message } from "./messages.js";
import {
  type Changed,
  changes,
  type DiffOptions,
  findingTexts,
  isEmpty,
  pointsText,
  remarks,
  scoresText,
  statesText,
  titleText,
} from "./view.js";

const INDENT = "  ";
const COLORS: Readonly<Record<DiffItem["change"], Style>> = { worse: "red", better: "green", other: "blue" };
const SIGNS: Readonly<Record<DiffDocument["change"], string>> = { added: "+", removed: "−", changed: "~" };

interface Page {
  readonly options: DiffOptions;
  readonly width: number;
  readonly paint: Paint;
}

/** Returns a comparison for people at a terminal: scores, then the items that changed, then the documents. */
export function diffStylish(diff: ReportDiff, options: DiffOptions): string {
  const page: Page = { options, width: pageWidth(options.columns), paint: painter(options.color) };
  const { language, quiet } = options;
  const lines = [
    ...titleLines(page, titleText(diff, language)),
    ...(isEmpty(diff) ? [message(language, "diff-none"), ""] : []),
    ...diff.sections.flatMap((section) => sectionLines(page, section)),
    ...(quiet || diff.documents.length === 0 ? [] : documentLines(page, diff.documents)),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function titleLines(page: Page, text: string): readonly string[] {
  const { width, paint } = page;
  return [...lay(page, [{ lead: "", text, style: (line) => paint("bold", line) }]), paint("dim", "─".repeat(width)), ""];
}

function sectionLines(page: Page, section: DiffSection): readonly string[] {
  const { language } = page.options;
  const { before, after, items } = section;
  const hasNone = before !== null && after !== null && items.length === 0;
  const title = `${prose(section.unitName)} · ${prose(section.title)}`;
  return [
    ...lay(page, [
      { lead: "", text: title, style: (line) => page.paint("bold", line) },
      { lead: `${INDENT}${message(language, "export-score")}${INDENT}`, text: scoresText(section, language) },
      ...remarks(section, language).map((text) => ({ lead: INDENT, text, style: (line: string) => page.paint("yellow", line) })),
      ...(hasNone ? [{ lead: INDENT, text: message(language, "diff-unchanged") }] : []),
    ]),
    "",
    ...changes(section, page.options).flatMap((changed) => changedLines(page, changed)),
  ];
}

function changedLines(page: Page, { title, change, items }: Changed): readonly string[] {
  const head = { lead: INDENT, text: title, style: (line: string) => page.paint(COLORS[change], line) };
  return [...lay(page, [head]), ...items.flatMap((item) => itemLines(page, item)), ""];
}

function itemLines(page: Page, item: DiffItem): readonly string[] {
  const { language } = page.options;
  const lead = INDENT.repeat(2);
  return lay(page, [
    { lead, text: prose(item.title), tail: pointsText(item, language) },
    {
      lead: lead + INDENT,
      text: `${statesText(item, language)} · ${printable(item.item)}`,
      style: (line) => page.paint("dim", line),
    },
    ...findingTexts(item, language).map((text) => ({ lead: lead + INDENT, text })),
  ]);
}

function documentLines(page: Page, documents: readonly DiffDocument[]): readonly string[] {
  const { language } = page.options;
  return lay(page, [
    {
      lead: "",
      text: message(language, "diff-documents", { count: documents.length }),
      style: (line) => page.paint("bold", line),
    },
    ...documents.map(({ path, change }) => ({
      lead: `${INDENT}${SIGNS[change]} `,
      text: printable(path),
      tail: page.paint("dim", message(language, `diff-document-${change}`)),
    })),
  ]);
}
