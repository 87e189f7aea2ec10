import { groupBy } from "../lib/group-by.js";
import type { Row } from "../markdown/block.js";
import type { Inline } from "../markdown/inline.js";
import type { Attachment, Clause, Context, Day, Edtf, Fields, Header, Lent, Passage, Place } from "../model/model.js";
import { edtfBounds } from "../text/dates/edtf.js";
import { sentences } from "../text/sentences.js";
import { sentenceClauses } from "../text/status/status.js";
import { documentKind } from "../text/vocabulary/document-kinds.js";
import { figureOf } from "./counts.js";
import { fieldsOf, isParticular, NO_FIELDS, responsibleIn, unionOf, withFallback } from "./fields.js";
import { fieldOfLabel, isBlank, isRecord, type Labelled, readLabelled, recordFields } from "./labelled.js";
import { joined, type Locate, type Located, squeezed, stretch } from "./located-text.js";
import { fieldsOfPerforming, performed, performs } from "./performative.js";
import type { Legend } from "./records/legend.js";
import { beginsWithDay, formsOfLine, lentToSentence, type Register } from "./records/lines.js";
import type { TableReading } from "./records/table-reading.js";

/** A passage while its neighbours are still unknown. */
export interface DraftPassage extends Omit<Passage, "near" | "elsewhere" | "scope" | "bare"> {
  /** Passages of one paragraph, item or record share it. */
  readonly block: number;
  /** Tells the place of a stretch of its text. */
  readonly locate: Locate;
}

/** What the blocks of one document need to become passages. */
export interface PassageSource {
  readonly header: Header;
  readonly legend: Legend;
  /** Attachments that stand between two offsets. */
  attachmentsIn(start: number, end: number): readonly Attachment[];
  place(start: number, end: number): Place;
}

/** Where a block stands. */
export interface Standing {
  /** The day from which dates without a year are resolved, or null. */
  readonly written: Day | null;
  /** What its lines record, where what stands above them tells. */
  readonly register: Register | null;
  readonly block: number;
  readonly context: Context;
  readonly declares: readonly string[];
}

const statusContext = (source: PassageSource, context: Context, particular: boolean) => ({
  kind: source.header.kind,
  headings: context.headings,
  particular,
});

/** Returns the sentences of a paragraph or list item as passages. */
export function sentencePassages(
  source: PassageSource,
  inline: Inline,
  standing: Standing,
  checked: boolean | null = null,
): DraftPassage[] {
  const spans = sentences(inline.text);
  const title = runInTitle(inline.text, spans);
  const below = title === null ? standing : { ...standing, context: withLead(standing.context, title) };
  return spans.map(({ start, end }, index) => {
    const where = index === 0 ? standing : below;
    const words = squeezed(inline, source.place, start, end);
    const { text } = words;
    const from = inline.toSource(start);
    const to = inline.toSource(end - 1) + 1;
    const own = fieldsOf(words, attachmentsOf(source, inline, from, to), standing.written, beginsWithDay(inline.text));
    const made = performs(text, source.header);
    const told = withForms(own, formsOfLine(text, own, standing.register, source.legend));
    const fields = made ? fieldsOfPerforming(told, source.header) : told;
    const said = sentenceClauses(text, statusContext(source, where.context, isParticular(fields)));
    const clauses = made ? performed(said, text) : said;
    const lent = lentToSentence(text, fields, clauses, standing.register, source.legend);
    const lending = { ...where, context: withLent(where.context, lent) };
    return { ...passage("sentence", source.place(from, to), words, fields, lending), clauses: boxed(clauses, checked) };
  });
}

/** Words of the longest run-in title; a longer first sentence tells something itself. */
const MAX_TITLE_WORDS = 10;
const TELLS = /(?<!\p{L})(?:đã|chưa|không|sẽ|được|cần|phải|đang)(?!\p{L})|\d/iu;

/** "2. *Hội nghị cán bộ, công chức.* Hội nghị … họp ngày …": a short first sentence is the title of the rest. */
function runInTitle(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string | null {
  const first = spans[0];
  if (first === undefined || spans.length < 2) return null;
  const title = text.slice(first.start, first.end).replace(/^(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)/]?\s+/u, "");
  return title.split(/\s+/).length > MAX_TITLE_WORDS || TELLS.test(title) ? null : title;
}

const withLent = (context: Context, lent: readonly Lent[]): Context => (lent.length === 0 ? context : { ...context, lent });

const withLead = (context: Context, title: string): Context => ({
  ...context,
  lead: context.lead === null ? title : `${title} ${context.lead}`,
});

/**
 * The day of a paper; where it has none, the last day of what it reports on. A register is opened on its day and written on
 * all the days of its year.
 */
export function writtenOn({ kind, date, scope }: Header): Day | null {
  const last = edtfBounds(scope ?? "")?.to ?? null;
  return documentKind(kind ?? "")?.register === true ? (last ?? date) : (date ?? last);
}

/** `[` or `![` stands before the first word of a link. */
const LINK_MARK = 2;

/** The files that a stretch of words links to; a link begins before its words and ends behind them. */
function attachmentsOf(source: PassageSource, inline: Inline, from: number, to: number): readonly Attachment[] {
  const start = from - LINK_MARK;
  const own = inline.links.filter((link) => link.start >= start && link.start <= to);
  return source.attachmentsIn(
    start,
    own.reduce((end, link) => Math.max(end, link.end), to),
  );
}

/** An unchecked box is a task; a checked one is done unless the text denies it. */
function boxed(clauses: readonly Clause[], checked: boolean | null): readonly Clause[] {
  if (checked === null) return clauses;
  const turn = ({ status }: Clause) =>
    checked ? (status === "negated" ? status : "done") : status === "negated" ? status : "planned";
  return clauses.map((clause) => ({ ...clause, status: turn(clause) }));
}

function passage(kind: Passage["kind"], place: Place, words: Located, fields: Fields, { block, context, declares }: Standing) {
  return { kind, place, ...words, clauses: [], context, fields, declares, selfScore: null, block } satisfies DraftPassage;
}

/** Returns labelled lines as one record, or null where they are prose. */
export function labelledPassage(
  source: PassageSource,
  lines: readonly Inline[],
  span: { start: number; end: number },
  standing: Standing,
): DraftPassage | null {
  const read: Labelled[] = [];
  const words = lines.map((inline) => squeezed(inline, source.place));
  for (const [at, inline] of lines.entries()) {
    const from = inline.toSource(0);
    const to = inline.toSource(Math.max(0, inline.text.length - 1)) + 1;
    const labelled = readLabelled(words[at] as Located, attachmentsOf(source, inline, from, to));
    if (labelled !== null) read.push(labelled);
  }
  if (read.length < lines.length * 0.6 || !isRecord(read)) return null;
  const all = joined(
    words.map((line) => stretch(line)),
    "; ",
  );
  return recordPassage("record", source, all, recordFields(read, standing.written), span, standing);
}

/** Returns a table row as a record; a row of sums and an empty row are none. */
export function rowPassage(
  source: PassageSource,
  header: Row,
  row: Row,
  standing: Standing,
  table: TableReading,
): DraftPassage | null {
  const titles = header.cells.map(({ text }) => text.replace(/\s+/g, " ").trim());
  const words = row.cells.map((cell) => stretch(squeezed(cell, source.place)));
  const cells = row.cells.map((cell, index) => ({
    label: titles[index] ?? "",
    field: fieldOfLabel(titles[index] ?? "") ?? table.fieldOf(index),
    value: (words[index] as Located).text,
    locate: (words[index] as Located).locate,
    attachments: attachmentsOf(source, cell, cell.toSource(0), cell.toSource(cell.text.length)),
    comments: cell.comments,
  }));
  if (cells.every(({ value }) => isBlank(value)) || isSum(cells)) return null;
  const filled = words.filter(({ text }) => text !== "");
  const declares = [...standing.declares, ...cells.flatMap(({ comments }) => comments.flatMap(markedItems))];
  const values = words.map(({ text }) => text);
  const fields = withForms(recordFields(cells, standing.written), table.formsOf(values));
  const record = recordPassage("row", source, joined(filled, "; "), fields, row, {
    ...standing,
    context: withLent(standing.context, table.lentTo(values)),
    declares,
  });
  return { ...record, clauses: boxed(record.clauses, table.isTicked(values) ? true : null), selfScore: selfScoreOf(cells) };
}

/** What a place tells of the form takes the place of words that name none. */
const withForms = (fields: Fields, forms: readonly string[]): Fields =>
  forms.length === 0
    ? fields
    : { ...fields, forms: [...new Set([...fields.forms.filter((form) => !form.startsWith("khac:")), ...forms])] };

/** Items that a comment names: `dankiem: kh117.ii.4.tiep-dan, ct30.p3.1`. */
export function markedItems(comment: string): string[] {
  const found = /^dankiem\s*:\s*(.+)$/is.exec(comment.trim());
  return found === null ? [] : (found[1] as string).split(/[\s,;]+/).filter((id) => /^[a-z][a-z0-9.-]*$/.test(id));
}

const isSum = (cells: readonly Labelled[]) => cells.some(({ value }) => /^(?:tổng\s*cộng|tổng số|tổng|cộng)$/iu.test(value));

function recordPassage(
  kind: "row" | "record",
  source: PassageSource,
  words: Located,
  fields: Fields,
  span: { start: number; end: number },
  standing: Standing,
): DraftPassage {
  const place = source.place(span.start, span.end);
  const clauses = sentenceClauses(words.text, statusContext(source, standing.context, isParticular(fields)));
  return { ...passage(kind, place, words, fields, standing), clauses };
}

function selfScoreOf(cells: readonly Labelled[]): Passage["selfScore"] {
  const own = cells.find(({ field }) => field === "selfScore");
  const points = own === undefined ? null : scoreOf(own.value);
  if (points === null) return null;
  const max = cells.find(({ field }) => field === "maxScore");
  return { points, max: max === undefined ? null : scoreOf(max.value) };
}

function scoreOf(value: string): number | null {
  const decimal = /^(\d{1,3})(?:[.,](\d{1,2}))?(?:\s*\/\s*\d+)?(?:\s*điểm)?$/u.exec(value.trim());
  if (decimal === null) return figureOf(value);
  return Number(`${decimal[1]}.${decimal[2] ?? "0"}`);
}

/** Blocks of a section up to which each answers for the others. */
const SMALL_SECTION = 2;

const NO_RANGE = { from: null, to: null, fromPlace: null, toPlace: null };

/** Returns the passages with what their surroundings add. */
export function withSurroundings(
  drafts: readonly DraftPassage[],
  header: Header,
  elsewhere: (text: string) => boolean,
  bareLines: ReadonlySet<number>,
): Passage[] {
  const byBlock = groupBy(drafts, ({ block }) => block);
  const bySection = groupBy(drafts, ({ context }) => context.headingLine ?? 0);
  // The forms are left out: what was voted on and what was posted in one meeting are different things.
  const whole = header.kind === "BB" ? { ...unionOf(drafts.map(({ fields }) => fields)), forms: [] } : null;
  // Each block and section is united once, not once for each of its passages: a register has thousands of rows.
  const unionOfBlock = memoByKey((block) => unionOf((byBlock.get(block) as DraftPassage[]).map(({ fields }) => fields)));
  const unionOfSection = memoByKey((line) => {
    const section = bySection.get(line) as DraftPassage[];
    const blocks = new Set(section.map(({ block }) => block)).size;
    return blocks <= SMALL_SECTION ? unionOf(section.map(({ fields }) => fields)) : NO_FIELDS;
  });
  return drafts.map((draft) => {
    const { kind, place, text, clauses, context, declares, selfScore, block } = draft;
    let near = withFallback(unionOfBlock(block), unionOfSection(context.headingLine ?? 0));
    // Minutes record one event: its day, its people and its annexes belong to every line of them.
    if (whole !== null)
      near = withFallback(header.date === null ? near : { ...unionOfBlock(block), dates: [header.date], ...NO_RANGE }, whole);
    const fields = withActors(draft, header);
    const scope = scopeOf(draft, header);
    // Written out: what is left of an object by `...rest` takes four times the memory.
    const bare = bareLines.has(place.start.line);
    return { kind, place, text, clauses, context, fields, declares, selfScore, near, scope, bare, elsewhere: elsewhere(text) };
  });
}

/** Bodies that report on their own work: what they tell without naming anybody, they did. */
const BOARDS = /(?:ban thanh tra|ban ttnd|ban giám sát|ban gsđt|mặt trận|mttq|công đoàn)/iu;

function withActors(draft: DraftPassage, header: Header): Fields {
  if (draft.fields.responsible.length > 0) return draft.fields;
  const responsible = actorsAbove(draft, header);
  return responsible.length === 0 ? draft.fields : { ...draft.fields, responsible };
}

/** Who acts in a list item is often named by what introduces it ("Ban đã tiến hành 03 cuộc giám sát:"), or by the board that reports. */
function actorsAbove({ context, kind }: DraftPassage, { issuer }: Header): readonly string[] {
  if (kind !== "sentence") return [];
  const named = context.lead === null ? [] : responsibleIn(context.lead);
  return named.length > 0 || issuer === null || !BOARDS.test(issuer) ? named : [issuer];
}

/** A section "Quý II" lends its days to what stands in it. */
function scopeOf({ context }: DraftPassage, header: Header): Edtf | null {
  const year = (header.scope ?? header.date ?? "").slice(0, 4);
  for (const title of context.headings) {
    const quarter = /^quý\s+(IV|I{1,3}|[1-4])(?![\p{L}\p{N}])(?:\s*(?:\/|năm)\s*(\d{4}))?/iu.exec(title.trim());
    if (quarter === null) continue;
    const index = ["i", "ii", "iii", "iv"].indexOf((quarter[1] as string).toLowerCase()) + 1 || Number(quarter[1]);
    const of = quarter[2] ?? year;
    if (/^\d{4}$/.test(of)) return `${of}-Q${index}`;
  }
  return header.scope;
}

/** Returns a function that computes each answer once. */
function memoByKey<T>(compute: (key: number) => T): (key: number) => T {
  const known = new Map<number, T>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
