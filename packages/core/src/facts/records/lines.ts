import type { Clause, Fields, Lent, LentFrom, NamedDocument } from "../../model/model.js";
import { findDocumentNumbers } from "../../text/numbers/document-numbers.js";
import { documentKind } from "../../text/vocabulary/document-kinds.js";
import { publicationActs, type RecordType } from "../../text/vocabulary/record-types.js";
import { formsOfPlace } from "./column-kinds.js";
import { type Legend, meaningIn } from "./legend.js";

/** What the lines below a heading or in a list record. */
export interface Register {
  readonly type: RecordType;
  readonly from: LentFrom;
  /** Whether the words that name it say that things hang somewhere. */
  readonly posts?: boolean;
}

/** "05/3: …", "#12 – 05/3/2024 – …": a line of a register begins with its day. */
const DAY_FIRST =
  /^\W{0,3}(?:\p{L}{0,3}\d{0,4}\s*[–—-]\s*)?(?:ngày\s+)?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\s*(?:[:,–—-]|đến\s|và\s|\d{1,2}[:h]\d{2})/iu;

/** Whether a line begins with its day, as lines of registers do; then "05/3" is a day wherever it stands in it. */
export const beginsWithDay = (text: string) => DAY_FIRST.test(text);

/** Whether most of several lines begin with a day. */
export const areDated = (lines: readonly string[]) =>
  lines.length > 1 && lines.filter(beginsWithDay).length >= lines.length * 0.6;

/** Whether most of several lines name a place where things are made public. */
export const namePlaces = (lines: readonly string[], legend: Legend) =>
  lines.filter((line) => formsOfPlace(`${line}; ${meaningIn(line, legend)}`).length > 0).length >= lines.length * 0.6;

/** What a sentence is lent by the register that it stands in, by its symbols, and by a paper that it names without a verb. */
export function lentToSentence(
  text: string,
  fields: Fields,
  clauses: readonly Clause[],
  register: Register | null,
  legend: Legend,
): readonly Lent[] {
  const lent: Lent[] = [];
  const symbols = meaningIn(text, legend);
  if (register !== null && isRecorded(fields)) {
    const forms = formsOfLine(text, fields, register, legend);
    const acts = [register.type.act, ...forms.flatMap((form) => publicationActs[form] ?? [])];
    lent.push({ text: acts.join("; "), from: register.from, actOnly: true });
  }
  if (symbols !== "") lent.push({ text: symbols, from: "legend", actOnly: false });
  const made = clauses.some(({ status }) => status === "done") ? actsOfPapers(text, fields.documents) : "";
  if (made !== "") lent.push({ text: made, from: "paper", actOnly: true });
  return lent;
}

/** A line of a register has its day, or names a paper with its day. */
const isRecorded = ({ dates, from, documents }: Fields) =>
  dates.length > 0 || from !== null || documents.some(({ date, superior }) => date !== null && !superior);

/** The forms that a line of a register of publication names by the place where something hangs. */
export function formsOfLine(text: string, fields: Fields, register: Register | null, legend: Legend): readonly string[] {
  if (register?.type.id !== "publication" || !isRecorded(fields)) return [];
  const named = formsOfPlace(`${text}; ${meaningIn(text, legend)}`);
  return named.length > 0 || register.posts !== true ? named : ["niem-yet"];
}

/** What a paper of a kind does, in the words of the checklists. */
const ACTS: Readonly<Record<string, string>> = {
  QĐ: "ban hành; quyết định; thành lập; kiện toàn; phân công",
  NQ: "ban hành; thông qua; nghị quyết số",
  KH: "ban hành kế hoạch; xây dựng kế hoạch; kế hoạch số",
  TB: "thông báo",
  BB: "họp; biên bản",
  BC: "báo cáo",
  QC: "ban hành",
};

/** What stands in front of a paper that is named by itself: nothing, or the end of a statement. */
const BY_ITSELF = /(?:^|[:;(–—,-])\s*(?:có\s+)?$/u;

/** The acts of the papers that a text names with their day and without a verb: "Tổ giúp việc: Quyết định 7/QĐ-UBND ngày 03/02/2024". */
function actsOfPapers(text: string, documents: readonly NamedDocument[]): string {
  const own = documents.filter(({ superior, followed, date }) => !superior && !followed && date !== null);
  if (own.length === 0) return "";
  const alone = findDocumentNumbers(text).filter(
    ({ canonical, kind, start }) => own.some(({ number }) => number === canonical) && standsAlone(text.slice(0, start), kind),
  );
  return [...new Set(alone.map(({ kind }) => ACTS[kind] ?? ""))].filter((act) => act !== "").join("; ");
}

function standsAlone(before: string, kind: string): boolean {
  const words = before
    .trimEnd()
    .replace(/(?:số\s*:?|:)$/iu, "")
    .trimEnd()
    .toLowerCase();
  const name = [documentKind(kind)?.name ?? kind, kind].find((one) => words.endsWith(one.toLowerCase())) ?? "";
  return BY_ITSELF.test(words.slice(0, words.length - name.length));
}
