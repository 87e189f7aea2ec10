import type { Report } from "../../model/report.js";
import type { RenderOptions, TextExporter } from "../lib/define.js";
import { message } from "../lib/messages.js";
import { sections } from "../lib/sections.js";
import {
  baselineBlock,
  failureBlock,
  fixesBlock,
  groupsBlock,
  headBlock,
  itemsBlock,
  legendBlock,
  missingBlock,
  noticesBlock,
  selectionBlock,
} from "./blocks.js";
import { publicationsBlock } from "./publications.js";

/** Most that a CI step summary of GitHub Actions may hold, in bytes: 1 MiB. */
export const MAX_MARKDOWN_BYTES = 1_048_576;
/** Bytes kept free for the line that tells what was left out. */
const RESERVE = 256;
const SEPARATOR = "\n\n";

/** A part of the text that is printed whole or not at all. */
interface Block {
  readonly text: string;
  /** Parts of a lower number are kept first when there is no room for all. */
  readonly rank: number;
}

/** Returns the parts in their order of the page. */
function blocksOf(report: Report, quiet: boolean): readonly Block[] {
  const shown = sections(report, quiet);
  const blocks = shown.flatMap((section) => [
    { text: headBlock(report, section), rank: 0 },
    { text: groupsBlock(report, section), rank: 1 },
    { text: fixesBlock(report, section), rank: 1 },
    { text: itemsBlock(report, section, quiet), rank: 3 },
    { text: missingBlock(report, section), rank: 2 },
    { text: quiet ? "" : publicationsBlock(report, section), rank: 3 },
  ]);
  const notices = quiet
    ? []
    : [
        { text: noticesBlock(report), rank: 4 },
        { text: selectionBlock(report), rank: 2 },
      ];
  const head = [failureBlock(report), baselineBlock(report)].map((text) => ({ text, rank: 0 }));
  return [...head, ...blocks, ...notices, { text: legendBlock(report, shown), rank: 1 }].filter(({ text }) => text !== "");
}

/** Returns the parts that fit into so many bytes of UTF-8, the weightiest first, in the order of the page. */
function fitting(blocks: readonly Block[], limit: number): readonly Block[] {
  const encoder = new TextEncoder();
  const kept = new Set<Block>();
  let free = limit;
  for (const block of blocks.toSorted((a, b) => a.rank - b.rank)) {
    const size = encoder.encode(block.text + SEPARATOR).length;
    if (size <= free) {
      kept.add(block);
      free -= size;
    }
  }
  return blocks.filter((block) => kept.has(block));
}

function render(report: Report, { quiet }: RenderOptions): string {
  const blocks = blocksOf(report, quiet);
  const kept = fitting(blocks, MAX_MARKDOWN_BYTES - RESERVE);
  const omitted = blocks.length - kept.length;
  const texts = kept.map(({ text }) => text);
  if (omitted > 0) {
    texts.push(message(report.language, "export-omitted", { count: omitted, limit: MAX_MARKDOWN_BYTES }));
  }
  return `${texts.join(SEPARATOR)}\n`;
}

/** The report as GitHub Flavored Markdown, made for the step summary of a CI run; parts beyond 1 MiB are left out whole. */
export const markdown: TextExporter = {
  name: "markdown",
  title: { vi: "Markdown cho trang tóm tắt của CI", en: "Markdown for the summary of a CI run" },
  mediaType: "text/markdown",
  extension: "md",
  render,
};
