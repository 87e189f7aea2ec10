import type { List, ListItem, Nodes, PhrasingContent, Root, RootContent, Table } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import type { Block } from "./block.js";
import { type Chunk, chunksOf } from "./chunks.js";
import { Inline, InlineBuilder } from "./inline.js";
import { plainBlocks, stretchesOf } from "./plain-blocks.js";
import { type TextTable, textTables } from "./text-tables/index.js";

/** The blocks of a text, and the stretches that were too large or too intricate to be read as Markdown. */
export interface Parsed {
  readonly blocks: readonly Block[];
  readonly plain: readonly { readonly start: number; readonly end: number }[];
  /** The cells on the lines of tables that are drawn with characters, by the offset of the line. */
  readonly drawn: ReadonlyMap<number, readonly string[]>;
}

const processor: Processor<Root> = unified()
  .use(remarkParse)
  .use(function tablesAndTasks() {
    const data = this.data();
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), gfmTaskListItem()];
    data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()];
  })
  .freeze() as unknown as Processor<Root>;

/** Returns the blocks of a Markdown text (without front matter) in order. Never throws on any input. */
export function parse(text: string): Parsed {
  const blocks: Block[] = [];
  const plain: { start: number; end: number }[] = [];
  const tables = textTables(text);
  for (const chunk of chunksOf(without(text, tables))) {
    if (chunk.kind === "plain") {
      plain.push({ start: chunk.start, end: chunk.start + chunk.text.length });
      for (const block of proseOf(chunk)) blocks.push(block);
    } else for (const stretch of stretchesOf(chunk.text)) readStretch(chunk, stretch, blocks);
  }
  const drawn = new Map(tables.flatMap(({ lines }) => [...lines]));
  return { blocks: inOrder(blocks, tables), plain, drawn };
}

/** The text with its drawn tables blanked out, so that offsets stay. */
function without(text: string, tables: readonly TextTable[]): string {
  let at = 0;
  const pieces: string[] = [];
  for (const { block } of tables) {
    pieces.push(text.slice(at, block.start), text.slice(block.start, block.end).replace(/[^\n]/g, " "));
    at = block.end;
  }
  return pieces.join("") + text.slice(at);
}

const inOrder = (blocks: readonly Block[], tables: readonly TextTable[]): readonly Block[] =>
  tables.length === 0 ? blocks : [...blocks, ...tables.map(({ block }) => block)].sort((a, b) => a.start - b.start);

function readStretch({ toSource }: Chunk, { start, text }: { start: number; text: string }, blocks: Block[]): void {
  const whole = (offset: number) => toSource(start + offset);
  for (const block of plainBlocks(text, whole) ?? remarkBlocks(text, whole)) blocks.push(block);
}

/** Returns the blocks of a text as remark reads it. */
export function remarkBlocks(text: string, toSource: (offset: number) => number): Block[] {
  return new Reader(text, toSource).read(treeOf(text));
}

/** Trees that are kept: those of the stretches of one long document that remark reads, twice over. */
const MAX_TREES = 64;
const trees = new Map<string, Root>();

/** Parsing is a quarter of all reading, and in a document that somebody writes in, most stretches are the ones of before. */
function treeOf(text: string): Root {
  const tree = trees.get(text) ?? processor.parse(text);
  trees.delete(text);
  trees.set(text, tree);
  if (trees.size > MAX_TREES) trees.delete(trees.keys().next().value as string);
  return tree;
}

/** Longest stretch that is read as one paragraph of plain prose. */
const MAX_PLAIN = 2000;
const WORD = /\p{L}{2}/u;

/** Plain prose, one paragraph a line; lines without a word say nothing, and a line without end is cut behind a punctuation mark where it has one. */
function proseOf(chunk: Chunk): Block[] {
  return [...chunk.text.matchAll(/[^\n]+/g)]
    .filter(([line]) => WORD.test(line))
    .flatMap((line) =>
      [...pieces(line[0])].map(({ at, text }) => {
        const start = chunk.start + line.index + at;
        return { kind: "paragraph" as const, start, end: start + text.length, inline: Inline.plain(text, start) };
      }),
    );
}

function* pieces(line: string): Generator<{ at: number; text: string }> {
  for (let at = 0; at < line.length; ) {
    const most = line.slice(at, at + MAX_PLAIN);
    const cut = at + MAX_PLAIN >= line.length ? most.length : lastStop(most);
    yield { at, text: line.slice(at, at + cut) };
    at += cut;
  }
}

/** Length up to the last end of a sentence, else of a clause, else all. */
function lastStop(text: string): number {
  const sentence = Math.max(text.lastIndexOf(". "), text.lastIndexOf("; "));
  const stop = sentence > 0 ? sentence : text.lastIndexOf(" ");
  return stop > 0 ? stop + 1 : text.length;
}

/** Turns the tree of one stretch into blocks. */
class Reader {
  readonly #text: string;
  readonly #toSource: (offset: number) => number;
  readonly #blocks: Block[] = [];

  constructor(text: string, toSource: (offset: number) => number) {
    this.#text = text;
    this.#toSource = toSource;
  }

  read(root: Root): Block[] {
    for (const node of root.children) this.#block(node, 0, null);
    return this.#blocks;
  }

  #block(node: RootContent, depth: number, parent: Inline | null): void {
    switch (node.type) {
      case "heading":
      case "paragraph":
        this.#blocks.push({ kind: node.type, ...this.#span(node), inline: this.#inline(node.children) });
        break;
      case "list":
        this.#list(node, depth, parent);
        break;
      case "table":
        this.#table(node);
        break;
      case "blockquote":
        for (const child of node.children) this.#block(child, depth, parent);
        break;
      case "html":
        this.#html(node.value, this.#span(node));
        break;
      default:
        break;
    }
  }

  #html(value: string, span: { start: number; end: number }): void {
    for (const comment of value.matchAll(/<!--([\s\S]{0,2000}?)-->/g))
      this.#blocks.push({ kind: "comment", ...span, text: (comment[1] as string).trim() });
    const rest = value.replace(/<!--[\s\S]{0,2000}?-->/g, "");
    if (/\p{L}{2}/u.test(rest.replace(/<[^<>]*>/g, "")))
      this.#blocks.push({ kind: "paragraph", ...span, inline: Inline.html(rest, span.start + value.indexOf(rest)) });
  }

  #list(node: List, depth: number, parent: Inline | null): void {
    const list = this.#span(node).start;
    for (const item of node.children) this.#item(item, depth, parent, list);
  }

  #item(item: ListItem, depth: number, parent: Inline | null, list: number): void {
    const [first, ...rest] = item.children;
    let own: Inline | null = parent;
    if (first?.type === "paragraph") {
      own = this.#inline(first.children);
      const span = { start: this.#span(item).start, end: this.#span(first).end };
      this.#blocks.push({ kind: "item", ...span, inline: own, depth, checked: item.checked ?? null, list, parent });
    } else if (first !== undefined) this.#block(first, depth + 1, parent);
    for (const child of rest) this.#block(child, depth + 1, own);
  }

  #table(node: Table): void {
    const rows = node.children.map((row) => ({
      ...this.#span(row),
      cells: row.children.map((cell) => this.#inline(cell.children)),
    }));
    const [header, ...body] = rows;
    if (header !== undefined) this.#blocks.push({ kind: "table", ...this.#span(node), header, rows: body });
  }

  #inline(children: readonly PhrasingContent[]): Inline {
    const builder = new InlineBuilder(this.#toSource);
    for (const child of children) builder.add(child);
    return builder.build();
  }

  #span(node: Nodes): { start: number; end: number } {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? this.#text.length;
    return { start: this.#toSource(start), end: this.#toSource(end) };
  }
}
