import type { DiffDocument, DiffSection, ReportDiff } from "../../compare/diff-schema.js";
import { code, gfmTable, inline } from "../markdown/escape.js";
import { type Code, message } from "./messages.js";
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

/** Returns a comparison as GitHub Flavored Markdown, made for a comment on a change. */
export function diffMarkdown(diff: ReportDiff, options: DiffOptions): string {
  const { language, quiet } = options;
  const blocks = [
    `## ${inline(titleText(diff, language))}`,
    ...(isEmpty(diff) ? [message(language, "diff-none")] : []),
    ...diff.sections.flatMap((section) => sectionBlocks(section, options)),
    ...(quiet || diff.documents.length === 0 ? [] : [documentsBlock(diff.documents, options)]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function sectionBlocks(section: DiffSection, options: DiffOptions): readonly string[] {
  const { language } = options;
  const { before, after, items } = section;
  const hasNone = before !== null && after !== null && items.length === 0;
  const lines = [
    `${message(language, "export-score")}: **${inline(scoresText(section, language))}**`,
    ...remarks(section, language).map(inline),
    ...(hasNone ? [message(language, "diff-unchanged")] : []),
  ];
  return [
    `### ${inline(section.unitName)} · ${inline(section.title)}`,
    lines.map((line) => `- ${line}`).join("\n"),
    ...changes(section, options).flatMap((changed) => changedBlocks(changed, options)),
  ];
}

function changedBlocks({ title, items }: Changed, { language }: DiffOptions): readonly string[] {
  const head: readonly Code[] = ["export-head-item", "diff-head-change", "export-head-points", "diff-head-findings"];
  const rows = items.map((item) => [
    `${inline(item.title)}<br>${code(item.item)}`,
    inline(statesText(item, language)),
    inline(pointsText(item, language)),
    findingTexts(item, language).map(inline).join("<br>"),
  ]);
  const table = gfmTable(
    head.map((name) => message(language, name)),
    rows,
    [2],
  );
  return [`**${title}**`, table];
}

function documentsBlock(documents: readonly DiffDocument[], { language }: DiffOptions): string {
  const title = message(language, "diff-documents", { count: documents.length });
  const lines = documents.map(({ path, change }) => `- ${message(language, `diff-document-${change}`)}: ${code(path)}`);
  return `### ${title}\n\n${lines.join("\n")}`;
}
