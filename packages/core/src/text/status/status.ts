import { memoText } from "../../lib/memo.js";
import type { Clause, Status } from "../../model/model.js";
import { type PhraseHit, phraseMatcher, readWords, type Word } from "../phrases.js";
import { clauses, type Span } from "../sentences.js";
import { documentKind } from "../vocabulary/document-kinds.js";
import { statusCues } from "../vocabulary/status-cues.js";
import { isPlanHeading } from "./plan-headings.js";

/** What stands around a sentence and bears on its status. */
export interface StatusContext {
  /** Code of the document's kind (`KH`, `BC` …); a plan proves only that it exists. */
  readonly kind?: string | null;
  /** Titles of the sections it stands in, innermost first. */
  readonly headings?: readonly string[];
  /** Whether it carries a date, number, document, form or count; left out, a digit decides. */
  readonly particular?: boolean;
}

type Cue = keyof typeof statusCues;

const cueList = (Object.keys(statusCues) as Cue[]).flatMap((cue) => statusCues[cue].map((phrase) => ({ cue, phrase })));
const findCues = phraseMatcher(cueList.map(({ phrase }) => phrase));
/** Papers that give orders: what they say in the indicative is a task until "đã" says otherwise. */
const DIRECTIVE = new Set(["NQ", "CT", "HD"]);
/** Papers that look back: "thường xuyên cập nhật" describes there what was done. */
const RETROSPECTIVE = new Set(["BC", "SO"]);

interface CueHit extends Span {
  readonly cue: Cue;
}

/**
 * Returns what a sentence says of its act. Without context, a sentence that carries a figure and no word of intention or
 * denial counts as done.
 */
export function sentenceStatus(sentence: string, context: StatusContext = {}): Status {
  const found = sentenceClauses(sentence, context);
  const statuses = found.map(({ status }) => status);
  for (const status of ["negated", "planned", "done", "quoted"] as const) if (statuses.includes(status)) return status;
  return "unclear";
}

/** Returns the clauses of a sentence, each with its status; together they cover the sentence. */
export function sentenceClauses(sentence: string, context: StatusContext = {}): Clause[] {
  const governed = governingStatus(context);
  const fallback = defaultStatus(sentence, context);
  const looksBack = context.kind != null && RETROSPECTIVE.has(context.kind);
  const { own, lacking } = looksBack ? readLookingBack(sentence) : readAsItStands(sentence);
  const absent = governed === null ? lacking : null;
  return carried(sentence, own, fallback).map(({ start, end, status }, index) => ({
    start,
    end,
    status: govern(governed, status),
    notApplicable: absent !== null && !stands(sentence, own[index] as OwnClause, absent),
  }));
}

/** What a sentence says by itself. */
interface Said {
  readonly own: readonly OwnClause[];
  /** Where it says that the matter did not arise. */
  readonly lacking: Span | null;
}

const readAsItStands = memoText((sentence) => readSaid(sentence, false));
const readLookingBack = memoText((sentence) => readSaid(sentence, true));

function readSaid(sentence: string, retrospective: boolean): Said {
  const words = readWords(sentence);
  const cues = readCues(words);
  return { own: ownClauses(sentence, words, cues, retrospective), lacking: absence(words, cues) };
}

/** A deed or a figure that is told before the word of absence stands, whatever else did not arise. */
function stands(sentence: string, { start, end, status }: OwnClause, absent: Span): boolean {
  return status === "done" || (end <= absent.start && hasFigure(sentence.slice(start, end)));
}

/** A number of things, not one that belongs to a date or to a document: "11/12 kiến nghị", "05 đơn". */
const FIGURE =
  /(?<!(?:ngày|tháng|năm|quý|số|điều|khoản)\s)(?<![\p{L}\d/.,-])\d{1,4}(?:[./,]\d{1,4})?%?\s+(?!ngày(?!\p{L})|tháng|năm(?!\p{L})|quý|đến(?!\p{L}))\p{L}/iu;
const hasFigure = (text: string) => /\d/.test(text) && FIGURE.test(text);

/** Reads clause by clause; what has been told before tells manner from order. */
function ownClauses(sentence: string, words: readonly Word[], cues: readonly CueHit[], looksBack: boolean): OwnClause[] {
  const restated = restatesRule(words, cues);
  let retrospective = looksBack;
  let told = false;
  return clauses(sentence).map((span) => {
    const hits = tellingCues(sentence, cues, span, retrospective);
    const own = words.filter((word) => within(word, span));
    const ownHits = hits.filter((hit) => within(hit, span));
    const status = restated ? "quoted" : clauseStatus(own, ownHits, told);
    retrospective ||= status === "done";
    told ||= status === "done" || hasFigure(sentence.slice(span.start, span.end));
    return {
      start: span.start,
      end: span.end,
      status,
      circumstance: own.every(({ key }) => TIME.has(key) || /^(?:\d+|[ivx]+)$/.test(key)),
    };
  });
}

/**
 * "…, kiến nghị bổ sung nhân lực": asking is part of a deed that has been told; only a sentence that opens with it asks.
 * "…, bảo đảm đúng hạn" likewise.
 */
function tellingCues(sentence: string, cues: readonly CueHit[], span: Span, retrospective: boolean): readonly CueHit[] {
  return cues.filter((hit) => {
    if (hit.cue === "asksAtStart") return span.start === 0 && !isNoun(sentence, hit);
    return !(hit.cue === "mannerAtStart" && retrospective);
  });
}

/** "Các kiến nghị …", "Kiến nghị của nhân dân …": something that was asked, not the asking. */
function isNoun(sentence: string, { start, end }: Span): boolean {
  return (
    /(?:các|những|mọi)\s+$/iu.test(sentence.slice(0, start)) ||
    /^(?:,?\s+phản ánh)?\s+(?:của|này|trên|nêu)(?!\p{L})/iu.test(sentence.slice(end))
  );
}

interface OwnClause extends Span {
  readonly status: Status | null;
  /** Whether it says no more than when: "Đến ngày 30/6/2023, …". */
  readonly circumstance: boolean;
}

/** Words of which a clause that only says when is made. */
const TIME = new Set(
  "ngày tháng năm quý tuần kỳ kì học đầu cuối giữa hết đến tính kể từ vào trong trước sau hiện nay cả nửa thứ và".split(" "),
);

/** A clause without a word of its own goes with the one before it; what opens a sentence goes with what follows. */
function carried(sentence: string, own: readonly OwnClause[], fallback: Status): (Span & { status: Status })[] {
  const first = own.find(({ status }) => status !== null)?.status ?? null;
  let last: Status | null = null;
  return own.map(({ start, end, status, circumstance }) => {
    const text = sentence.slice(start, end);
    if (status !== null) last = status;
    else if (last === "negated" && STARTS_ANEW.test(text)) last = null;
    else if (last === null && (circumstance || !/\d/.test(text))) return { start, end, status: first ?? fallback };
    return { start, end, status: status ?? last ?? fallback };
  });
}

/** "…, có 02 thôn …": a figure begins a statement of its own. */
const STARTS_ANEW = /^\s*(?:có\s+)?\d/u;

/** Returns the status that the kind of the document or a heading forces on every sentence below, or null. */
export function governingStatus(context: StatusContext): Status | null {
  const kind = context.kind == null ? null : documentKind(context.kind);
  if (kind?.rule) return "quoted";
  if (kind?.plan) return "planned";
  if (context.headings?.some(isPlanHeading)) return "planned";
  return null;
}

function govern(governed: Status | null, status: Status): Status {
  if (governed === null) return status;
  return governed === "planned" && status === "quoted" ? "quoted" : governed;
}

function defaultStatus(sentence: string, context: StatusContext): Status {
  if (context.kind != null && DIRECTIVE.has(context.kind)) return "planned";
  return (context.particular ?? /\d/.test(sentence)) ? "done" : "unclear";
}

function readCues(words: readonly Word[]): CueHit[] {
  return findCues(words).map(({ phrase, start, end }: PhraseHit) => ({ cue: (cueList[phrase] as { cue: Cue }).cue, start, end }));
}

const within = (hit: Span, span: Span) => hit.start >= span.start && hit.start < span.end;

function clauseStatus(own: readonly Word[], hits: readonly CueHit[], told: boolean): Status | null {
  const denial = denies(own, hits, told);
  const done = firstDone(own, hits);
  if (intends(own, hits, denial?.start ?? done)) return "planned";
  if (denial !== null) return denial.status;
  const states = hits.some(({ cue }) => cue === "quoted") || obliges(own);
  if (states && done === null) return "quoted";
  return done === null ? null : "done";
}

interface Denial {
  readonly start: number;
  /** "negated" where the act is denied, "unclear" where only its quality is, or only a remainder or a former time. */
  readonly status: Status;
}

const NEGATIVE = new Set(["chưa", "không", "chẳng"]);
/** Words between the negative and what it denies: "không thể tổ chức", "chưa được thường xuyên". */
const BETWEEN = new Set(["thể", "hề", "được"]);

function denies(own: readonly Word[], hits: readonly CueHit[], told: boolean): Denial | null {
  const cueAt = (cue: Cue, start: number | undefined) => hits.some((hit) => hit.cue === cue && hit.start === start);
  for (const [index, { key, start }] of own.entries()) {
    if (cueAt("undone", start) && !own.slice(0, index).some((word) => NEGATIVE.has(word.key)))
      return { start, status: "negated" };
    if (!NEGATIVE.has(key) || cueAt("goodNegation", start) || excepts(own, index)) continue;
    const next = own[index + 1];
    const follows = (cue: Cue) => cueAt(cue, next?.start) || (BETWEEN.has(next?.key ?? "") && cueAt(cue, own[index + 2]?.start));
    const denied = key === "chưa" || follows("deniable");
    if (!denied) continue;
    if (isRemainder(own, index)) {
      if (told || hits.some((hit) => hit.cue === "done" && hit.start < start)) continue;
      return { start, status: "unclear" };
    }
    const formerly = hits.some((hit) => hit.cue === "formerly" && hit.start < start);
    return { start, status: formerly || (key === "chưa" && follows("quality")) ? "unclear" : "negated" };
  }
  return null;
}

/** "không thôn nào chưa họp" says that all did; "đã họp hay chưa" only asks. */
function excepts(own: readonly Word[], index: number): boolean {
  const before = own.slice(0, index);
  if (["hay", "hoặc"].includes(before.at(-1)?.key ?? "")) return true;
  const none = before.findIndex(({ key }) => key === "không");
  return none >= 0 && before.slice(none).some(({ key }) => key === "nào");
}

/** "còn 01 chưa trả lời": what is left over does not deny what was done. */
function isRemainder(own: readonly Word[], index: number): boolean {
  const at = own.findIndex(({ key }) => key === "còn");
  if (at < 0 || at > index) return false;
  const next = own[at + 1]?.key === "lại" ? own[at + 2] : own[at + 1];
  return /^\d+$/.test((next as Word).key);
}

/** Offset of the first word that tells of a deed, or null. */
function firstDone(own: readonly Word[], hits: readonly CueHit[]): number | null {
  const told = hits.find(({ cue }) => cue === "done")?.start ?? null;
  const passive =
    own.find(({ key }, at) => key === "được" && !isWish(own[at - 1]?.key) && !isRight(own[at + 1]?.key))?.start ?? null;
  if (told === null || passive === null) return told ?? passive;
  return Math.min(told, passive);
}

const isWish = (key: string | undefined) =>
  key !== undefined && ["phải", "cần", "sẽ", "mong", "để", "nhằm", "không", "chưa"].includes(key);

/** What the people are entitled to has not yet been given them. */
const isRight = (key: string | undefined) => key !== undefined && ["phép", "quyền", "biết", "bàn"].includes(key);

/** Whether a word of intention stands before the deed or denial: "đề nghị các thôn chưa họp khẩn trương tổ chức". */
function intends(own: readonly Word[], hits: readonly CueHit[], until: number | null): boolean {
  return hits.some(
    ({ cue, start }) =>
      (until === null || start <= until) && (cue === "planned" || (cue.endsWith("AtStart") && opens(own, start))),
  );
}

/** Whether a word stands at the beginning, a list number or the short name of a body before it at most. */
function opens(own: readonly Word[], start: number): boolean {
  const index = own.findIndex((word) => word.start === start);
  if (index === 0) return true;
  return index === 1 && /^(?:[a-zđ]|[ivx]+|và|đồng|là)$/u.test((own[0] as Word).key);
}

/** "phải" as the main verb states a duty. */
function obliges(own: readonly Word[]): boolean {
  return own.some(
    ({ key }, index) => key === "phải" && !["không", "nào", "dung", "việc", "gì"].includes(own[index - 1]?.key ?? ""),
  );
}

/** A sentence whose subject is an instrument that orders, or that opens with "Căn cứ". */
function restatesRule(words: readonly Word[], cues: readonly CueHit[]): boolean {
  const first = words.find(({ key }) => !/^\d{1,2}$/.test(key));
  if (first === undefined) return false;
  if (first.key === "căn" && words[words.indexOf(first) + 1]?.key === "cứ") return true;
  const subject = cues.find(({ cue, start }) => cue === "lawSubject" && start === first.start);
  if (subject === undefined) return false;
  const verb = cues.find(({ cue, start }) => cue === "lawVerb" && start > subject.end);
  if (verb === undefined) return false;
  // "Quy chế … được ban hành …; 04 tổ ký giao ước": the instrument is what was made, not what orders.
  const between = words.filter(({ start }) => start > subject.end && start < verb.start);
  return !between.some(({ key, afterBreak }) => afterBreak || key === "được" || key === "đã");
}

/** Where the text says that the matter did not arise, or null. */
function absence(words: readonly Word[], cues: readonly CueHit[]): Span | null {
  const find = (cue: Cue) => cues.find((hit) => hit.cue === cue) ?? null;
  const lack = find("lack");
  const arose = find("didNotArise");
  if (arose !== null || lack === null || isExcuse(words, lack)) return arose;
  const therefore = cues.find(({ cue, start }) => cue === "therefore" && start > lack.start);
  const concludes = therefore !== undefined && words.some(({ key, start }) => start > therefore.start && key === "không");
  return concludes ? lack : null;
}

/** "không có kinh phí nên không tổ chức": what was lacking is an excuse, not the matter. */
const MEANS = new Set(["kinh", "nguồn", "nhân", "người", "thời", "điều", "cán", "hướng", "đủ"]);
const isExcuse = (words: readonly Word[], lack: Span) => MEANS.has(words.find(({ start }) => start >= lack.end)?.key ?? "");
