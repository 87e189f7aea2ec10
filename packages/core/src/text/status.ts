import type { Clause, Status } from "../model.js";
import { type PhraseHit, phraseMatcher, readWords, type Word } from "./phrases.js";
import { clauses, type Span } from "./sentences.js";
import { documentKind } from "./vocabulary/document-kinds.js";
import { planHeadings, statusCues } from "./vocabulary/status-cues.js";

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
const findPlanHeading = phraseMatcher(planHeadings);
/** Papers that give orders: what they say in the indicative is a task until "đã" says otherwise. */
const DIRECTIVE = new Set(["NQ", "CT", "HD", "KL", "CV", "CTr", "CTrPH"]);
/** Invitations and proposals announce; they never tell results. */
const ANNOUNCING = new Set(["GM", "TTr", "ĐA", "PA", "DT"]);

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
  for (const status of ["negated", "quoted", "planned", "done"] as const) if (statuses.includes(status)) return status;
  return "unclear";
}

/** Returns the clauses of a sentence, each with its status; together they cover the sentence. */
export function sentenceClauses(sentence: string, context: StatusContext = {}): Clause[] {
  const words = readWords(sentence);
  const cues = readCues(words);
  const governed = governingStatus(context);
  const fallback = defaultStatus(sentence, context);
  const notApplicable = governed === null && didNotArise(cues);
  const restated = restatesRule(words, cues);
  const own = clauses(sentence).map((span) => ({
    ...span,
    status: restated ? ("quoted" as const) : clauseStatus(words, tellingCues(cues, span), span),
  }));
  return carried(sentence, own, fallback).map(({ start, end, status }) => ({
    start,
    end,
    status: govern(governed, status),
    notApplicable,
  }));
}

/** "…, kiến nghị bổ sung nhân lực": asking is part of a deed that has been told; only a sentence that opens with it asks. */
function tellingCues(cues: readonly CueHit[], span: Span): readonly CueHit[] {
  return span.start === 0 ? cues : cues.filter(({ cue }) => cue !== "asksAtStart");
}

interface OwnClause extends Span {
  readonly status: Status | null;
}

/** A clause without a word of its own goes with the one before it; what opens a sentence goes with what follows. */
function carried(sentence: string, own: readonly OwnClause[], fallback: Status): (Span & { status: Status })[] {
  const first = own.find(({ status }) => status !== null)?.status ?? null;
  let last: Status | null = null;
  return own.map(({ start, end, status }) => {
    const text = sentence.slice(start, end);
    if (status !== null) last = status;
    else if (last === "negated" && STARTS_ANEW.test(text)) last = null;
    else if (last === null && !/\d/.test(text)) return { start, end, status: first ?? fallback };
    return { start, end, status: status ?? last ?? fallback };
  });
}

/** "…, có 02 thôn …": a figure begins a statement of its own. */
const STARTS_ANEW = /^\s*(?:có\s+)?\d/u;

/** Returns the status that the kind of the document or a heading forces on every sentence below, or null. */
export function governingStatus(context: StatusContext): Status | null {
  const kind = context.kind == null ? null : documentKind(context.kind);
  if (kind?.rule) return "quoted";
  if (kind?.plan || (context.kind != null && ANNOUNCING.has(context.kind))) return "planned";
  if (context.headings?.some(isPlanHeading)) return "planned";
  return null;
}

/** Tells whether a heading announces intentions ("Phương hướng, nhiệm vụ 6 tháng cuối năm"). */
export function isPlanHeading(title: string): boolean {
  const words = readWords(title);
  const hits = findPlanHeading(words);
  // "Kết quả thực hiện nhiệm vụ năm 2023" looks back.
  return hits.length > 0 && !/kết quả|đánh giá|đã thực hiện|tình hình thực hiện/iu.test(title);
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

function clauseStatus(words: readonly Word[], cues: readonly CueHit[], span: Span): Status | null {
  const own = words.filter((word) => within(word, span));
  const hits = cues.filter((hit) => within(hit, span));
  const denial = denies(own, hits);
  if (denial !== null) return denial;
  const done = firstDone(own, hits);
  if (intends(own, hits, done)) return "planned";
  if (hits.some(({ cue }) => cue === "quoted") && done === null) return "quoted";
  if (obliges(own) && done === null) return "quoted";
  return done === null ? null : "done";
}

/** "negated" where the act is denied, "unclear" where only its quality is, else null. */
function denies(own: readonly Word[], hits: readonly CueHit[]): Status | null {
  for (const [index, word] of own.entries()) {
    if (word.key !== "chưa" && word.key !== "không") continue;
    if (hits.some(({ cue, start }) => cue === "goodNegation" && start === word.start)) continue;
    if (isRemainder(own, index)) continue;
    const follows = (cue: Cue) => hits.some((hit) => hit.cue === cue && hit.start === own[index + 1]?.start);
    if (word.key === "chưa") return follows("quality") ? "unclear" : "negated";
    if (follows("deniable")) return "negated";
  }
  return null;
}

/** "còn 01 chưa trả lời": what is left over does not deny what was done. */
function isRemainder(own: readonly Word[], index: number): boolean {
  const at = own.findIndex(({ key }) => key === "còn");
  return at >= 0 && at < index && /^\d+$/.test(own[at + 1]?.key ?? "");
}

/** Offset of the first word that tells of a deed, or null. */
function firstDone(own: readonly Word[], hits: readonly CueHit[]): number | null {
  const told = hits.find(({ cue }) => cue === "done")?.start ?? null;
  const passive = own.find(({ key }, index) => key === "được" && !isWish(own[index - 1]?.key))?.start ?? null;
  if (told === null || passive === null) return told ?? passive;
  return Math.min(told, passive);
}

const isWish = (key: string | undefined) => key !== undefined && ["phải", "cần", "sẽ", "mong", "để", "nhằm"].includes(key);

function intends(own: readonly Word[], hits: readonly CueHit[], done: number | null): boolean {
  const before = (start: number) => done === null || start < done;
  return hits.some(
    ({ cue, start }) =>
      before(start) && (cue === "planned" || ((cue === "plannedAtStart" || cue === "asksAtStart") && opens(own, start))),
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

function didNotArise(cues: readonly CueHit[]): boolean {
  const has = (cue: Cue) => cues.some((hit) => hit.cue === cue);
  return has("didNotArise") || (has("lack") && has("conclusion"));
}
