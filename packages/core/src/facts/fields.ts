import { memoText } from "../lib/memo.js";
import type { Attachment, Day, Fields, NamedDocument } from "../model/model.js";
import { type FoundDate, findDates, findShortDates } from "../text/dates/dates.js";
import { findDocumentNumbers } from "../text/numbers/document-numbers.js";
import { type PhraseHit, phraseMatcher, readWords, type Word } from "../text/phrases.js";
import { actors, notActing, notActors } from "../text/vocabulary/actors.js";
import { documentKind } from "../text/vocabulary/document-kinds.js";
import { forms } from "../text/vocabulary/forms.js";
import { findCounts } from "./counts.js";
import type { Located } from "./located-text.js";
import { lastDayIn } from "./records/last-day.js";
import { datedBy, relativeDates } from "./relative-dates.js";

/** Fields that say nothing. */
export const NO_FIELDS: Fields = {
  dates: [],
  from: null,
  to: null,
  fromPlace: null,
  toPlace: null,
  forms: [],
  responsible: [],
  documents: [],
  attachments: [],
  counts: [],
  blank: [],
};

const formPhrases = forms.flatMap(({ id, phrases }) => phrases.map((phrase) => ({ id, phrase })));
const findForms = phraseMatcher(formPhrases.map(({ phrase }) => phrase));
const actorPhrases = [...actors, ...notActors];
const findActors = phraseMatcher(actorPhrases);
const NOT_ACTING = new Set(notActing);
/** How far behind a document number its date may stand. */
const DATE_REACH = 6;

/**
 * Returns the fields that a text answers. `written` is the day of its document, from which dates without a year and words such
 * as "tháng trước" are resolved; `short` where days are expected, so that "05/3" alone is one.
 */
export function fieldsOf(
  { text, locate }: Located,
  attachments: readonly Attachment[] = [],
  written: Day | null = null,
  short = false,
): Fields {
  const dates = datedBy(short ? findShortDates(text) : findDates(text), written);
  const { documents, taken } = namedDocuments(text, dates);
  const own = dates.filter((date) => !taken.has(date));
  const { first, last } = findRange(text, own);
  const placeOf = (date: FoundDate | null) => (date === null ? null : locate(date.start, date.end));
  return {
    dates: [...own.filter((date) => isActDate(date, text)).map(({ value }) => value), ...relativeDates(text, written)],
    from: first?.value ?? null,
    to: last?.value ?? (first === null ? null : lastDayIn(text, first.value)),
    fromPlace: placeOf(first),
    toPlace: placeOf(last),
    forms: formsIn(text),
    responsible: responsibleIn(text),
    documents,
    attachments,
    counts: findCounts(text).map(({ key, value, start, end }) => ({ key, value, place: locate(start, end) })),
    blank: [],
  };
}

/** Returns the ids of the forms that are named, each once, in order. */
export const formsIn = memoText((text): readonly string[] => [
  ...new Set(findForms(readWords(text)).map(({ phrase }) => (formPhrases[phrase] as { id: string }).id)),
]);

/** A day whose year nothing in the paper tells. */
const YEARLESS = /^--\d{2}-\d{2}$/;
/** "20/11 hằng năm", "dịp lễ 30/4": a day of every year is no day of an act. */
const EVERY_YEAR = /^\s*(?:hằng|hàng|mỗi)\s+năm/iu;
const FEAST = /(?<!\p{L})(?:lễ|dịp|kỷ niệm|mừng|chào mừng)\s+(?:ngày\s+)?$/iu;

/** Deadlines and whole years are no dates of an act. */
function isActDate({ value, relation, start, end }: FoundDate, text: string): boolean {
  if (relation === "before" || relation === "by") return false;
  if (YEARLESS.test(value)) return !EVERY_YEAR.test(text.slice(end, end + 12)) && !FEAST.test(text.slice(0, start));
  return /^\d{4}-(?:\d{2}|Q\d)/.test(value) && !value.includes("/");
}

/** "niêm yết ngày 13/01, gỡ ngày 21/02": the day on which it was taken down ends the posting. */
const TAKEN_DOWN =
  /(?:gỡ(?: xuống| bỏ)?|bóc(?: ra| xuống)?|tháo(?: ra| xuống)?|hạ xuống|kết thúc(?: niêm yết)?|thôi niêm yết)\s+(?:ngày\s+|vào\s+(?:ngày\s+)?)?$/iu;

function findRange(text: string, dates: readonly FoundDate[]): { first: FoundDate | null; last: FoundDate | null } {
  const precise = ({ value }: FoundDate) => (/^\d{4}-\d{2}/.test(value) && !value.includes("/")) || YEARLESS.test(value);
  const first = dates.findIndex((date) => date.relation === "from" && precise(date));
  const end = dates.findIndex(({ start }) => TAKEN_DOWN.test(text.slice(Math.max(0, start - 40), start)));
  if (first < 0 && end > 0) return { first: dates[end - 1] as FoundDate, last: dates[end] as FoundDate };
  if (first < 0) return { first: null, last: null };
  const last = dates.slice(first + 1).find((date) => (date.relation === "until" || date.relation === "by") && precise(date));
  return { first: dates[first] as FoundDate, last: last ?? null };
}

/** Papers of a superior body, or legislation: what the text rests on, not what the unit did. */
function isSuperior(found: { system: string; year: string | number | null; canonical: string }): boolean {
  return (found.year !== null && found.year !== "") || /(?:\/TW|-TTg|\/CP|-CP|\/TU)$/iu.test(found.canonical);
}

/** "thực hiện theo Kế hoạch số …": a plan that is followed is what the act rests on, not what came of it. */
function isFollowed(text: string, found: { kind: string; start: number }): boolean {
  return (
    documentKind(found.kind)?.plan === true &&
    /(?:theo|thực hiện|căn cứ)\s+(?:\p{L}+\s+){0,3}(?:số\s*)?$/iu.test(text.slice(Math.max(0, found.start - 60), found.start))
  );
}

function namedDocuments(text: string, dates: readonly FoundDate[]) {
  const taken = new Set<FoundDate>();
  const documents: NamedDocument[] = findDocumentNumbers(text)
    .filter(({ number }) => number !== "")
    .map((found) => {
      const date = dates.find(
        ({ start }) => start >= found.end && start - found.end <= DATE_REACH + 6 && isDateOf(text, found.end, start),
      );
      if (date !== undefined) taken.add(date);
      return {
        number: found.canonical,
        kind: found.kind,
        date: date?.value ?? null,
        superior: isSuperior(found),
        followed: isFollowed(text, found),
      };
    });
  return { documents, taken };
}

/** Only "ngày", a bracket or a comma may stand between a number and its date. */
const isDateOf = (text: string, from: number, to: number) => /^[\s,(]*(?:ngày\s*)?$/iu.test(text.slice(from, to));

/** Those who act: named, and not as the receiver, the place or the owner of something. */
export const responsibleIn = memoText((text): readonly string[] => {
  const words = readWords(text);
  const found: string[] = [];
  let end = -1;
  let acting = true;
  for (const hit of findActors(words)) {
    if (hit.start < end) continue;
    const gap = text.slice(Math.max(0, end), hit.start);
    // "của công chức và Ban TTND": what is joined by "và" shares the part of the one before.
    acting = end >= 0 && /^\s*và\s*$/u.test(gap) ? acting : acts(text, words, hit);
    end = hit.end;
    if (hit.phrase < actors.length && acting) found.push(text.slice(hit.start, hit.end));
  }
  return [...new Set(found)].slice(0, MAX_RESPONSIBLE);
});

const MAX_RESPONSIBLE = 8;

function acts(text: string, words: readonly Word[], hit: PhraseHit): boolean {
  const at = words.findIndex(({ start }) => start === hit.start);
  const before = words[at - 1];
  if (before === undefined) return true;
  const gap = text.slice(before.end, hit.start);
  if ((words[at] as Word).afterBreak || gap.includes(",")) return true;
  return !/(?<!\p{L})của(?!\p{L})/iu.test(gap) && !NOT_ACTING.has(before.key) && !/^\d+$/.test(before.key);
}

/** Returns the first fields with what the second add where the first are silent. */
export function withFallback(own: Fields, other: Fields): Fields {
  if (other === NO_FIELDS && own.to === null) return own;
  const pick = <K extends keyof Fields>(key: K): Fields[K] => {
    const value = own[key];
    return value === null || (Array.isArray(value) && value.length === 0) ? other[key] : value;
  };
  const dated = own.dates.length > 0 || own.from !== null;
  return {
    dates: dated ? own.dates : other.dates,
    from: dated ? own.from : other.from,
    to: dated ? own.to : other.to,
    fromPlace: dated ? own.fromPlace : other.fromPlace,
    toPlace: dated ? own.toPlace : other.toPlace,
    forms: pick("forms"),
    responsible: pick("responsible"),
    documents: pick("documents"),
    attachments: pick("attachments"),
    counts: pick("counts"),
    blank: own.blank,
  };
}

/** Returns the union of several fields, in order and without repetition. */
export function unionOf(all: readonly Fields[]): Fields {
  const [only] = all;
  if (only !== undefined && all.length === 1 && isUnion(only)) return only;
  const flat = <T>(pick: (fields: Fields) => readonly T[]): readonly T[] => {
    const lists = all.map(pick).filter(({ length }) => length > 0);
    const values = new Set(lists.flat());
    // Most often one of them says all there is, and its list serves for both.
    const [first = []] = lists;
    return lists.length <= 1 && values.size === first.length ? first : [...values];
  };
  return {
    dates: flat(({ dates }) => dates),
    from: all.find(({ from }) => from !== null)?.from ?? null,
    to: all.find(({ to }) => to !== null)?.to ?? null,
    fromPlace: all.find(({ from }) => from !== null)?.fromPlace ?? null,
    toPlace: all.find(({ to }) => to !== null)?.toPlace ?? null,
    forms: flat(({ forms }) => forms),
    responsible: flat(({ responsible }) => responsible),
    documents: flat(({ documents }) => documents),
    attachments: flat(({ attachments }) => attachments),
    counts: flat(({ counts }) => counts),
    blank: [],
  };
}

const LISTS = ["dates", "forms", "responsible", "documents", "attachments", "counts"] as const;

/** Whether fields are their own union: most passages stand alone in their block, and nothing needs to be held twice then. */
const isUnion = (fields: Fields) =>
  fields.blank.length === 0 && LISTS.every((name) => new Set<unknown>(fields[name]).size === fields[name].length);

/** Whether a passage carries a date, number, document, form, attachment or figure. */
export function isParticular({ dates, from, forms, documents, attachments, counts }: Fields): boolean {
  const own = documents.some(({ superior, followed }) => !superior && !followed);
  return dates.length > 0 || from !== null || forms.length > 0 || own || attachments.length > 0 || counts.length > 0;
}
