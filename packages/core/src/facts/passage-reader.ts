import { lastAtMost, partitionPoint } from "../lib/bisect.js";
import type { Block } from "../markdown/block.js";
import type { Inline } from "../markdown/inline.js";
import type { Attachment, Context, Day, Header, OutlineEntry, Place } from "../model/model.js";
import { isGenericHeading } from "../text/header/generic-headings.js";
import type { PlainLine } from "../text/lines.js";
import { documentKind } from "../text/vocabulary/document-kinds.js";
import { LeadIns } from "./lead-ins.js";
import type { LocatedAttachment } from "./located-text.js";
import {
  type DraftPassage,
  labelledPassage,
  markedItems,
  type PassageSource,
  rowPassage,
  type Standing,
  sentencePassages,
  writtenOn,
} from "./passages.js";
import type { Legend } from "./records/legend.js";
import { areDated, namePlaces, type Register } from "./records/lines.js";
import { isAnnounced, namedAbove, PUBLICATION } from "./records/record-type.js";
import { stretchNamed, yearsOfRows } from "./records/register-year.js";
import { readTable } from "./records/table-reading.js";
import { Sections } from "./sections.js";

/** What the reader knows of the document before it reads blocks. */
export interface ReaderInput {
  readonly header: Header;
  readonly outline: readonly OutlineEntry[];
  readonly lines: readonly PlainLine[];
  readonly attachments: readonly LocatedAttachment[];
  /** What the symbols of the document stand for. */
  readonly legend: Legend;
  readonly place: (start: number, end: number) => Place;
  /** Last line of the official header. */
  readonly bodyFrom: number;
  /** Line where "Nơi nhận" and the signature begin, or null. */
  readonly closingLine: number | null;
}

/** What holds for a whole section. */
type Section = Pick<Standing, "written" | "register">;

/** The headings that say something, innermost first. */
const saying = (titles: readonly string[]) => titles.filter((title) => !isGenericHeading(title));

/** Turns the blocks of a document into passages, each knowing what stands above it. */
export class PassageReader implements PassageSource {
  readonly header: Header;
  readonly place: (start: number, end: number) => Place;
  readonly legend: Legend;
  readonly #input: ReaderInput;
  readonly #headingLines: ReadonlySet<number>;
  readonly #starts: readonly number[];
  readonly #sections: Sections;
  readonly #passages: DraftPassage[] = [];
  #block = 0;
  readonly #leads = new LeadIns();
  #headingLine: number | null = null;
  #section: (Section & { readonly line: number | null }) | null = null;
  /** The title, where the paper is a register or of no kind: it says what its lines record. */
  readonly #title: string | null;
  #sectionItems: readonly string[] = [];
  #nextItems: string[] = [];
  #fresh = true;

  constructor(input: ReaderInput) {
    this.#input = input;
    this.header = input.header;
    this.place = input.place;
    this.legend = input.legend;
    const { kind, subject } = input.header;
    this.#title = kind === null || documentKind(kind)?.register === true ? subject : null;
    this.#headingLines = new Set(input.outline.map(({ line }) => line));
    this.#starts = input.lines.map(({ start }) => start);
    this.#sections = new Sections(input.outline);
  }

  attachmentsIn(start: number, end: number): readonly Attachment[] {
    const { attachments } = this.#input;
    const found: Attachment[] = [];
    for (let at = firstFrom(attachments, start); at < attachments.length; at += 1) {
      const each = attachments[at] as LocatedAttachment;
      if (each.start >= end) break;
      found.push(each.attachment);
    }
    return found;
  }

  read(blocks: readonly Block[]): DraftPassage[] {
    for (let at = 0; at < blocks.length; at += 1) {
      const block = blocks[at] as Block;
      const line = this.#lineOf(block.start);
      const standing = this.#standingAt(line);
      if (block.kind === "comment") this.#mark(markedItems(block.text));
      else if (this.#isOfficial(line, block)) continue;
      else if (block.kind === "table") this.#table(block, standing);
      else if (block.kind === "item") at += this.#items(blocks, at, standing) - 1;
      else this.#prose(block.inline, standing);
    }
    return this.#passages;
  }

  /** Header and closing are read elsewhere; what follows the signature (an annex) is read as usual. */
  #isOfficial(line: number, block: Block): boolean {
    const { bodyFrom, closingLine, header } = this.#input;
    if (line <= bodyFrom && this.#lineOf(block.end) <= bodyFrom) return true;
    // Whoever a paper is sent to did nothing in it, wherever the list stands.
    if (block.kind === "item" && header.recipients.some(({ place }) => place.start.line === line)) return true;
    if (closingLine === null || line < closingLine) return false;
    return block.kind !== "table"
      ? !this.attachmentsIn(block.start, block.end + 1).length
      : block.rows.length <= 4 && block.header.cells.length <= 2;
  }

  #standingAt(line: number): Standing & { context: Context } {
    const { titles, line: headingLine } = this.#sections.at(line);
    if (headingLine !== this.#headingLine) {
      this.#headingLine = headingLine;
      this.#leads.clear();
      this.#sectionItems = [];
      this.#fresh = true;
    }
    this.#block += 1;
    return {
      block: this.#block,
      context: { lead: null, headings: titles, columns: null, headingLine, lent: [] },
      declares: this.#sectionItems,
      ...this.#sectionAt(headingLine, titles),
    };
  }

  /** What the headings above say of days and of records, worked out once for each section. */
  #sectionAt(line: number | null, titles: readonly string[]): Section {
    if (this.#section === null || this.#section.line !== line) {
      const stretch = titles.map(stretchNamed).find((day) => day !== null);
      const register = namedAbove({ lead: null, headings: saying(titles), title: this.#title });
      this.#section = { line, written: stretch ?? writtenOn(this.header), register };
    }
    const { written, register } = this.#section;
    return { written, register };
  }

  /** A marker right below a heading names the section, elsewhere the next block. */
  #mark(items: readonly string[]): void {
    if (this.#fresh) this.#sectionItems = [...this.#sectionItems, ...items];
    else this.#nextItems.push(...items);
  }

  #claim<S extends Standing>(standing: S): S {
    const declares = [...standing.declares, ...this.#nextItems];
    this.#nextItems = [];
    this.#fresh = false;
    return { ...standing, declares };
  }

  #prose(whole: Inline, standing: Standing & { context: Context }): void {
    const lines = this.#withoutHeadings(whole);
    if (lines.length === 0) return;
    const first = lines[0] as Inline;
    const lead = this.#leads.above(first.text);
    const claimed = this.#claim(standing);
    const own = { ...claimed, context: { ...claimed.context, lead } };
    const last = lines.at(-1) as Inline;
    const span = { start: first.toSource(0), end: last.toSource(Math.max(0, last.text.length - 1)) + 1 };
    const record = lines.length > 1 ? labelledPassage(this, lines, span, own) : null;
    if (record !== null) this.#passages.push(record);
    else this.#add(sentencePassages(this, whole.from(first), own));
    this.#leads.read(first.text, last.text.trim());
  }

  /** One by one: a hostile paragraph has more sentences than a call takes arguments. */
  #add(passages: readonly DraftPassage[]): void {
    for (const passage of passages) this.#passages.push(passage);
  }

  /** The lines of a paragraph that are no headings. */
  #withoutHeadings(whole: Inline): Inline[] {
    return whole
      .lines()
      .filter((line) => line.text.trim() !== "" && !this.#headingLines.has(this.#lineOf(line.toSource(line.text.search(/\S/)))));
  }

  #table(block: Extract<Block, { kind: "table" }>, standing: Standing & { context: Context }): void {
    const own = this.#claim(standing);
    const lead = this.#leads.aboveTable();
    const titles = block.header.cells.map(({ text }) => text.trim());
    const columns = titles.join("; ");
    const cells = block.rows.map((row) => row.cells.map(({ text }) => text.trim()));
    const table = readTable(titles, cells, { lead, headings: saying(own.context.headings), title: this.#title }, this.legend);
    const days = cells.map((row) => table.days.map((column) => row[column] ?? ""));
    const written = table.days.length === 0 ? [] : this.#daysOfRows(days, columns, lead, own.written);
    for (const [at, row] of block.rows.entries()) {
      this.#block += 1;
      const context = { ...own.context, lead, columns };
      const standing = { ...own, block: this.#block, context, written: written[at] ?? own.written };
      const found = rowPassage(this, block.header, row, standing, table);
      if (found !== null) this.#passages.push(found);
    }
    this.#leads.clear();
  }

  /** The days from which the days of rows take their year. */
  #daysOfRows(days: readonly (readonly string[])[], columns: string, lead: string | null, written: Day | null): (Day | null)[] {
    const named = [columns, lead ?? ""].map(stretchNamed).find((day) => day !== null) ?? null;
    const { kind, scope } = this.header;
    const isRegister = kind === null || documentKind(kind)?.register === true;
    const register = named ?? (isRegister || scope !== null ? written : null);
    const years = yearsOfRows(days, register === null ? null : Number(register.slice(0, 4)));
    return years.map((year) => (year === null ? written : `${year}-12-31`));
  }

  /** Reads a whole list; returns how many blocks it took. */
  #items(blocks: readonly Block[], at: number, standing: Standing & { context: Context }): number {
    const first = blocks[at] as Extract<Block, { kind: "item" }>;
    const items: Extract<Block, { kind: "item" }>[] = [];
    for (const block of blocks.slice(at)) {
      if (block.kind !== "item" || (block.list !== first.list && block.depth <= first.depth) || this.#isCut(block, first)) break;
      items.push(block);
    }
    const last = items.at(-1) ?? first;
    const claimed = this.#claim(standing);
    const own = { ...claimed, context: { ...claimed.context, lead: this.#leads.aboveList() } };
    const record = labelledPassage(
      this,
      items.flatMap(({ inline }) => inline.lines()),
      { start: first.start, end: last.end },
      own,
    );
    if (record !== null)
      this.#passages.push({
        ...record,
        declares: [...record.declares, ...items.flatMap(({ inline }) => inline.comments.flatMap(markedItems))],
      });
    else {
      const register = this.#registerOf(items, own);
      for (const item of items) this.#item(item, { ...own, register });
    }
    return Math.max(1, items.length);
  }

  /** What the items of a list record: what its lead-in or heading names, or what most of them tell by day and place. */
  #registerOf(items: readonly { readonly inline: Inline }[], { context, register }: Standing): Register | null {
    const named = namedAbove({ lead: context.lead, headings: [], title: null });
    if (named !== null || register !== null) return named ?? register;
    const lines = items.map(({ inline }) => inline.text);
    if (isAnnounced({ lead: context.lead, headings: context.headings, title: this.#title })) return null;
    return areDated(lines) && namePlaces(lines, this.legend) ? { type: PUBLICATION, from: "lines" } : null;
  }

  /** A numbered list whose items are headings, or that runs into the closing, ends there. */
  #isCut(block: Block, first: Block): boolean {
    const line = this.#lineOf(block.start);
    return block !== first && (this.#headingLines.has(line) || this.#isOfficial(line, block));
  }

  #item(item: Extract<Block, { kind: "item" }>, standing: Standing & { context: Context }): void {
    if (this.#headingLines.has(this.#lineOf(item.start))) return;
    this.#block += 1;
    const lead = item.parent === null ? standing.context.lead : item.parent.text.replace(/\s+/g, " ");
    const declares = [...standing.declares, ...item.inline.comments.flatMap(markedItems)];
    const own = { ...standing, block: this.#block, context: { ...standing.context, lead }, declares };
    this.#add(sentencePassages(this, item.inline, own, item.checked));
  }

  /** 1-based line of an offset. */
  #lineOf(offset: number): number {
    return lastAtMost(this.#starts, offset) + 1;
  }
}

/** Index of the first attachment at or behind an offset; attachments stand in order. */
function firstFrom(attachments: readonly LocatedAttachment[], offset: number): number {
  return partitionPoint(attachments.length, (index) => (attachments[index] as LocatedAttachment).start < offset);
}
