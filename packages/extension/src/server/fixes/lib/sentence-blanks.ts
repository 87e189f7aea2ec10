import type { Facts, Passage } from "@dankiem/core";
import { collectFacts, forms, markerOf, PLACEHOLDER } from "@dankiem/core/editor";
import { type Blank, blankEdits } from "./blank.js";
import { type AskedField, distinct, type Gap, type ItemGaps, labelsOf } from "./field-gaps.js";
import type { FixDocument } from "./fix.js";
import { knownValues } from "./known-values.js";
import { memory } from "./memory.js";
import { readsOneMore } from "./same-reading.js";
import { edited, type SourceText } from "./source-text.js";

/** A record begins with what it is about. */
const CONTENT = "Nội dung";

/**
 * Returns the blanks of a short list below the paragraph of a sentence. Where the engine would read the list and the sentence
 * as one, it asks only for what is missing; elsewhere it is a record of its own, marked for the item, that asks for all: what
 * the sentence says already is a choice, since a record that comes filled in would speak for other items too. None where the
 * engine would read neither, or would read what stands around it in another way.
 */
export function sentenceBlanks(wanting: ItemGaps, gaps: readonly Gap[], document: FixDocument): readonly Blank[] {
  const key = [document.path, wanting.item.id, wanting.passage, gaps.map(({ label }) => label)];
  return remembered(document.snapshot, key, () => blanksBelow(wanting, gaps, document));
}

const remembered = memory<readonly Blank[]>();

function blanksBelow(wanting: ItemGaps, gaps: readonly Gap[], document: FixDocument): readonly Blank[] {
  const passage = document.facts.passages[wanting.passage] as Passage;
  const spot = spotBelow(passage, document.source);
  if (spot === null) return [];
  const short = listBlanks([content(gaps[0]), ...gaps], null, spot);
  if (isReadTogether(short, gaps, wanting.passage, document)) return short;
  const own = listBlanks([content(gaps[0]), ...ownGaps(wanting, gaps, passage, document)], wanting.item.id, spot);
  return readsOneMore(
    document,
    factsWith(own, document, () => PLACEHOLDER),
    wanting.item.id,
  )
    ? own
    : [];
}

/** What the record is about waits for words as well, whatever the criterion. */
const content = (like: Gap | undefined): Gap => ({ label: CONTENT, fields: [], use: like?.use ?? { criterion: "" } });

function ownGaps({ item }: ItemGaps, gaps: readonly Gap[], passage: Passage, document: FixDocument): readonly Gap[] {
  const known = knownValues(passage, document);
  const asked = item.criteria.flatMap((use) => labelsOf(use).map((label): Gap => ({ label, fields: [], use })));
  return distinct(asked).flatMap((gap) => {
    const missing = gaps.find(({ label }) => label === gap.label);
    const value = known[gap.label];
    if (missing !== undefined) return [missing];
    return value === undefined ? [] : [{ ...gap, known: value }];
  });
}

/** Where a list can stand below a paragraph. */
interface Spot {
  readonly offset: number;
  readonly indent: string;
  readonly bullet: string;
  /** Whether it stands in a list item, where no blank line is needed. */
  readonly isNested: boolean;
}

const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
const OTHER_BLOCK = /^ {0,3}(?:#{1,6}\s|>|\||```|~~~|<!--)/;

function spotBelow({ place }: Passage, source: SourceText): Spot | null {
  let [first, last] = [place.start.line, place.end.line];
  while (!LIST_ITEM.test(source.line(first)) && first > 1 && continues(source.line(first - 1), source.line(first))) first -= 1;
  while (continues(source.line(last), source.line(last + 1)) && !LIST_ITEM.test(source.line(last + 1))) last += 1;
  if (/^\s*[>|]/.test(source.line(first))) return null;
  const item = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+)/.exec(source.line(first));
  let next = last + 1;
  while (next < source.lines.length && source.line(next).trim() === "") next += 1;
  const bullet = /^\s*-\s/.test(source.line(next)) ? "*" : "-";
  if (item === null) return { offset: source.lineEnd(last), indent: "", bullet, isNested: false };
  const indent = `${item[1]}${" ".repeat(`${item[2]}${item[3]}`.length)}`;
  return { offset: source.lineEnd(last), indent, bullet: "-", isNested: true };
}

const continues = (above: string, below: string) =>
  above.trim() !== "" && below.trim() !== "" && !OTHER_BLOCK.test(below) && !OTHER_BLOCK.test(above);

function listBlanks(gaps: readonly Gap[], item: string | null, { offset, indent, bullet, isNested }: Spot): readonly Blank[] {
  const apart = isNested ? "\n" : "\n\n";
  const at = { start: offset, end: offset, after: "" };
  const marker: Blank[] = item === null ? [] : [{ ...at, before: `${apart}${indent}${markerOf(item)}`, gap: null }];
  const lines = gaps.map((gap, index) => ({
    ...at,
    before: `${index === 0 ? apart : "\n"}${indent}${bullet} ${gap.label}: `,
    gap,
  }));
  return [...marker, ...lines];
}

/** What a person might write, so that the engine can be asked what it would make of it. */
function sample({ label, fields, use }: Gap): string {
  const { oneOf } = (use.parameters ?? {}) as { readonly oneOf?: readonly string[] };
  const values: Readonly<Record<string, string>> = {
    "Hình thức": forms.find(({ id }) => id === (oneOf?.[0] ?? "niem-yet"))?.phrases[0] ?? "niêm yết",
    "Thời gian": "02/01/2020",
    "Từ ngày": "02/01/2020",
    "Đến ngày": "02/03/2020",
    "Người thực hiện": "Văn phòng",
    "Văn bản": "01/TB-UBND",
    "Minh chứng": "[a](a.txt)",
    "Số liệu": "10 ý kiến",
  };
  return values[label] ?? (fields.length === 0 ? "Công việc" : "1");
}

function factsWith(blanks: readonly Blank[], document: FixDocument, value: (gap: Gap) => string): Facts {
  return collectFacts({ ...document.source.document, text: edited(document.source, blankEdits(blanks, document, value)) });
}

/** Whether what is written into the list would answer for the sentence, and nothing else changes meanwhile. */
function isReadTogether(blanks: readonly Blank[], gaps: readonly Gap[], index: number, document: FixDocument): boolean {
  const passage = document.facts.passages[index];
  const now = factsWith(blanks, document, sample).passages[index];
  if (passage === undefined || now?.text !== passage.text) return false;
  const answers = (field: AskedField) => [now.near[field] ?? []].flat().length > 0;
  const isAnswered = ({ label, fields }: Gap) =>
    label === "Số liệu" ? now.near.counts.length > passage.near.counts.length : fields.length === 0 || fields.some(answers);
  return (
    gaps.every(isAnswered) &&
    readsOneMore(
      document,
      factsWith(blanks, document, () => PLACEHOLDER),
      null,
    )
  );
}
