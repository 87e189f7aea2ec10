import type { Instrument } from "@dankiem/core";
import { instrumentFinder, type Lapse, lapseOn, verdictText } from "@dankiem/core/editor";
import { localizedValue } from "@dankiem/core/report";
import { asciiKey, searchKey } from "@dankiem/core/text";
import { type CompletionItem, CompletionItemKind, CompletionItemTag } from "vscode-languageserver-types";
import { speaker } from "../../messages/speaker.js";
import type { Snapshot } from "../lib/snapshot.js";
import { type Cursor, completionsOf } from "./cursor.js";

const say = speaker({
  "in-force": { vi: "Còn hiệu lực vào ngày {day}", en: "In force on {day}" },
  "effective-secondary": {
    vi: "Ngày có hiệu lực ghi theo nguồn gián tiếp",
    en: "Its first day in force is taken from a restatement",
  },
  "effective-unverified": { vi: "Ngày có hiệu lực chưa được đối chiếu", en: "Its first day in force has not been checked" },
});

/** What was typed of the name of an instrument, and how it is to be written out. */
interface NameTyped {
  readonly typed: string;
  /** The words that the instrument must hold. */
  readonly words: string;
  /** The kind that it must be of; null for any. */
  readonly kind: string | null;
  readonly form: "number" | "name" | "basis";
}

/** How much of a line is looked at: a paragraph of bases is long. */
const REACH = 1000;
/** "Căn cứ" opens a list of bases, in which each is named in full. */
const BASIS = /(?<![\p{L}\p{M}])căn\s+cứ\s*:?\s+(?:[^.:]*;\s*)?([^.:;]{0,60})$/iu;
const IN_BASIS = /(?<![\p{L}\p{M}])căn\s+cứ\s*:?\s+[^.:]*$/iu;
const DIGITS = /(?<![\p{L}\p{N}/.,-])(\d{2,4}(?:[/-][\p{L}\d/-]*)?)$/u;
/** In front of digits that count days, clauses and the like. */
const COUNTS = /(?<!\p{L})(?:ngày|tháng|năm|quý|điều|khoản|điểm|mục|phần|lần)\s*$/iu;

/**
 * In running text behind "Căn cứ", behind the kind of an instrument, or behind the first digits of a number: instruments
 * that the library knows, those first that are in force on the paper's date; the others are marked as outdated.
 */
export function instrumentCompletions(cursor: Cursor): CompletionItem[] | null {
  const instruments = citable(cursor.snapshot);
  const name = nameTyped(cursor.before.slice(-REACH), instruments);
  if (name === null) return null;
  const words = asciiKey(name.words).split(" ").filter(Boolean);
  const fitting = instruments.filter((instrument) => {
    if (name.kind !== null && searchKey(instrument.kind) !== searchKey(name.kind)) return false;
    const text = asciiKey(wordsOf(instrument).join(" "));
    return name.form === "number"
      ? asciiKey(instrument.number).startsWith(words[0] ?? "")
      : words.every((word) => text.includes(word));
  });
  if (fitting.length === 0) return null;
  const day = cursor.header().date ?? cursor.snapshot.report.asOf;
  const judged = fitting
    .map((instrument) => ({ instrument, lapse: lapseOn(instrument, day) }))
    .sort((a, b) => Number(a.lapse !== null) - Number(b.lapse !== null));
  const offers = judged.map(({ instrument, lapse }) => ({
    text: writtenOut(instrument, name.form),
    label: instrument.number,
    kind: CompletionItemKind.Reference,
    detail: `${instrument.kind} · ${instrument.title}`,
    documentation: forceText(instrument, lapse, day, cursor.snapshot),
    words: name.form === "number" ? [] : wordsOf(instrument),
    rank: lapse === null ? 0 : 1,
  }));
  return completionsOf(offers, cursor, name.typed).map((item, at) =>
    judged[at]?.lapse === null ? item : { ...item, tags: [CompletionItemTag.Deprecated] },
  );
}

/** The instruments that anybody may cite: the plans of single units have numbers that come again everywhere. */
function citable({ library: { instruments } }: Snapshot): Instrument[] {
  const find = instrumentFinder(instruments);
  return instruments.filter((instrument) => find(instrument.number) === instrument);
}

function nameTyped(before: string, instruments: readonly Instrument[]): NameTyped | null {
  const form = IN_BASIS.test(before) ? "basis" : "name";
  const kinds = [...new Set(instruments.map(({ kind }) => kind))].sort((a, b) => b.length - a.length);
  // The last kind counts: the others have their numbers already.
  const pattern = `^(?:.*(?<![\\p{L}\\p{M}]))?((${kinds.join("|")})\\s+(?:số\\s+)?[^.:;]{0,60})$`;
  const byKind = new RegExp(pattern, "isu").exec(before.normalize("NFC"));
  if (byKind !== null && isName(byKind[1] as string)) {
    const typed = rawTail(before, byKind[1] as string);
    return { typed, words: (byKind[1] as string).replace(/(?<=\s)số\s/iu, ""), kind: byKind[2] as string, form };
  }
  const basis = BASIS.exec(before.normalize("NFC"));
  if (basis !== null) return { typed: rawTail(before, basis[1] as string), words: basis[1] as string, kind: null, form };
  const digits = DIGITS.exec(before);
  if (digits === null || COUNTS.test(before.slice(0, digits.index).normalize("NFC"))) return null;
  return { typed: digits[0], words: digits[0], kind: null, form: "number" };
}

/** In small letters "kết luận" and "quyết định" are verbs, unless a number follows. */
const isName = (typed: string) => /^\p{Lu}|\ssố\s|\d/u.test(typed);

/** The end of a text that is the given words once it is composed. */
function rawTail(text: string, words: string): string {
  let length = words.length;
  while (length < text.length && text.slice(text.length - length).normalize("NFC").length < words.length) length += 1;
  return text.slice(text.length - length);
}

/** Words by which an instrument is found, as people begin to type it. */
function wordsOf({ kind, number, title, names = [] }: Instrument): string[] {
  return [`${kind} ${number}`, `${kind} số ${number}`, `${kind} ${title}`, ...names];
}

/** Laws are called by their titles, all others by their numbers. */
const TITLED: ReadonlySet<string> = new Set(["Luật", "Bộ luật", "Pháp lệnh"]);

function writtenOut({ kind, number, title, issued, issuer }: Instrument, form: NameTyped["form"]): string {
  if (form === "number") return number;
  const name = TITLED.has(kind) ? `${kind} ${title} số ${number}` : `${kind} số ${number}`;
  if (form === "name") return name;
  const dated = `${name} ngày ${localizedValue("vi", issued)}`;
  return TITLED.has(kind) ? dated : `${dated} của ${issuer}`;
}

/** Whether an instrument is in force on a day, and what is known of that. */
function forceText(instrument: Instrument, lapse: Lapse | null, day: string, { language }: Snapshot): string {
  const { effectiveProvenance: provenance = "text", issuer, validity } = instrument;
  const force =
    lapse === null ? say(language, "in-force", { day: localizedValue(language, day) }) : lapseText(instrument, lapse, language);
  const known = provenance === "text" ? [] : [say(language, `effective-${provenance}`)];
  return [issuer, force, ...known, ...(validity === undefined ? [] : [validity])].join("\n");
}

function lapseText({ number }: Instrument, { force, since, by }: Lapse, language: Snapshot["language"]): string {
  const args = { number, since: localizedValue(language, since), by: by ?? "" };
  if (force === "not-yet") return verdictText(language, "choice-not-yet", args);
  if (force === "displaced" && by !== null) return verdictText(language, "choice-displaced", args);
  const lapsed = verdictText(language, "choice-lapsed", args);
  return by === null ? lapsed : `${lapsed} (${by})`;
}
