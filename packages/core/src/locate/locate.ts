import { formsIn, isParticular, NO_FIELDS } from "../facts/fields.js";
import { memoText } from "../lib/memo.js";
import type { Clause, Evidence, Facts, Passage, Status } from "../model/model.js";
import { edtfBounds } from "../text/dates/edtf.js";
import { isGenericHeading } from "../text/header/generic-headings.js";
import { searchKey } from "../text/keys.js";
import { type PhraseHit, readWords } from "../text/phrases.js";
import { documentKind } from "../text/vocabulary/document-kinds.js";
import type { Compiled, CompiledAct, CompiledDocument, CompiledItem, PhraseSet } from "./compile.js";
import { coversYear } from "./scope.js";

/** The phrases that stand in one text. */
type Hits = readonly PhraseHit[];

/** Finds phrases, remembering headings and titles that many passages share. */
export class Reader {
  readonly #find: (text: string) => Hits;
  readonly #known = new Map<string, Hits>();

  constructor(find: (text: string) => Hits) {
    this.#find = find;
  }

  /** Returns the phrases of a text that other passages may ask for too. */
  shared(text: string | null): Hits {
    if (text === null || text === "") return [];
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const hits = this.#find(text);
    this.#known.set(text, hits);
    return hits;
  }

  /** Returns the phrases of a passage. */
  own(text: string): Hits {
    return this.#find(text);
  }
}

/** What a passage and its surroundings say, phrase by phrase. */
export interface Reading {
  readonly own: Hits;
  /** The phrases of these hits. */
  readonly ownSet: ReadonlySet<number>;
  /** Lead-in and nearest heading: they may complete what the passage is about. */
  readonly nearby: ReadonlySet<number>;
  /** Other headings and the title of the document: they may lend the act. */
  readonly above: ReadonlySet<number>;
  /** What it records by its kind, whatever its words: the act alone. */
  readonly recorded: ReadonlySet<number>;
  /** Whether no heading stands above the passage. */
  readonly untitled: boolean;
  /** Whether it tells of a deed with its day or paper: then a heading that names the whole matter lends it all. */
  readonly tells: boolean;
  /** All of these. */
  readonly said: ReadonlySet<number>;
}

/** Returns the places of a document that speak of the items. Depends on the document and the checklists alone. */
export function locate(facts: Facts, compiled: Compiled): Evidence[] {
  const index = indexOf(compiled);
  const reader = new Reader(index.find);
  const titleHits = phrasesOf(reader.shared(titleOf(facts)));
  const evidence = compiled.items.flatMap((item) => documentEvidence(item, facts, titleHits));
  for (const passage of facts.passages) {
    const reading = readPassage(passage, reader, titleHits);
    for (const item of candidates(passage, reading, facts, index)) {
      const found = passageEvidence(item, passage, reading, facts);
      if (found !== null) evidence.push(found);
    }
  }
  return evidence;
}

/** The items of checklists, in order, by the phrases of their acts and by their ids, and what finds the phrases in a text. */
interface ItemIndex {
  readonly find: (text: string) => Hits;
  readonly items: readonly CompiledItem[];
  readonly byPhrase: ReadonlyMap<number, ReadonlySet<number>>;
  readonly byId: ReadonlyMap<string, readonly number[]>;
}

const indices = new WeakMap<Compiled, ItemIndex>();

/** Hardly any passage speaks of more than a few items, so the others are not asked one by one. */
function indexOf(compiled: Compiled): ItemIndex {
  const known = indices.get(compiled);
  if (known !== undefined) return known;
  const byPhrase = new Map<number, Set<number>>();
  const byId = new Map<string, number[]>();
  for (const [at, { item, acts }] of compiled.items.entries()) {
    byId.set(item.id, [...(byId.get(item.id) ?? []), at]);
    for (const phrase of acts.flatMap(({ act }) => [...act])) byPhrase.set(phrase, (byPhrase.get(phrase) ?? new Set()).add(at));
  }
  const find = memoText((text) => compiled.find(readWords(text)));
  const index = { find, items: compiled.items, byPhrase, byId };
  indices.set(compiled, index);
  return index;
}

/** The items whose act a passage or its surroundings name, and those that it declares, in the order of the checklists. */
function candidates(passage: Passage, { said }: Reading, facts: Facts, { items, byPhrase, byId }: ItemIndex): CompiledItem[] {
  const found = new Set<number>();
  for (const phrase of said) for (const at of byPhrase.get(phrase) ?? []) found.add(at);
  for (const id of [...passage.declares, ...facts.declares]) for (const at of byId.get(id) ?? []) found.add(at);
  return [...found].sort((one, other) => one - other).map((at) => items[at] as CompiledItem);
}

/** Returns the words of a paper's header that may lend an act: its subject and its issuer. */
export const titleOf = ({ header: { subject, issuer } }: Facts) => [subject, issuer].filter((text) => text !== null).join(". ");

/** Returns the phrases of hits. */
export const phrasesOf = (hits: Hits): ReadonlySet<number> => new Set(hits.map(({ phrase }) => phrase));

const NONE: ReadonlySet<number> = new Set();

/** Returns what a passage and its surroundings say; `title` holds the phrases of the document's title. */
export function readPassage(passage: Passage, reader: Reader, title: ReadonlySet<number>): Reading {
  const { lead, columns, lent } = passage.context;
  const headings = passage.context.headings.filter((heading) => !isGenericHeading(heading));
  const [nearest, ...others] = headings;
  const heading = reader.shared(nearest ?? null);
  const own = reader.own(passage.text);
  // The heading right above a record and its column headers name what the record is about.
  const labels = passage.kind === "sentence" ? [] : [...heading, ...reader.shared(columns), ...reader.shared(lead)];
  for (const { text, actOnly } of lent) if (!actOnly) labels.push(...reader.shared(text));
  const acts = new Set(lent.filter(({ actOnly }) => actOnly).flatMap(({ text }) => [...phrasesOf(reader.shared(text))]));
  const all = [...own, ...labels.map((hit) => ({ ...hit, start: -1, end: -1 }))];
  const nearby = new Set([...phrasesOf(reader.shared(lead)), ...phrasesOf(heading)]);
  const isRecord = passage.kind !== "sentence";
  const above = new Set([...others.flatMap((text) => [...phrasesOf(reader.shared(text))]), ...title, ...(isRecord ? [] : acts)]);
  const recorded = isRecord ? acts : NONE;
  const ownSet = phrasesOf(all);
  return {
    own: all,
    ownSet,
    nearby,
    above,
    recorded,
    tells: tellsOfDeed(passage),
    untitled: nearest === undefined,
    said: new Set([...ownSet, ...nearby, ...above, ...recorded]),
  };
}

const tellsOfDeed = ({ clauses, fields: { dates, from, documents } }: Passage) =>
  clauses.some(({ status }) => status === "done") &&
  (dates.length > 0 ||
    from !== null ||
    documents.some(({ date, superior, followed }) => date !== null && !superior && !followed));

/** An act may be called by hundreds of phrases, a passage holds a few: the shorter list is gone through. */
function meets(said: ReadonlySet<number>, wanted: PhraseSet): boolean {
  const [few, many] = said.size < wanted.size ? [said, wanted] : [wanted, said];
  for (const phrase of few) if (many.has(phrase)) return true;
  return false;
}

function passageEvidence(item: CompiledItem, passage: Passage, reading: Reading, facts: Facts): Evidence | null {
  const declared = passage.declares.includes(item.item.id) || facts.declares.includes(item.item.id);
  const way = wayOf(item, reading);
  if (way === undefined && !declared) return null;
  const hits = way === undefined ? [] : reading.own.filter(({ phrase, start }) => start >= 0 && way.act.has(phrase));
  return asEvidence(item, passage, hits, declared, facts);
}

/** Returns the way in which a passage speaks of an item; undefined where it does not. */
export function wayOf(item: CompiledItem, reading: Reading): CompiledAct | undefined {
  return item.acts.find((act) => meets(reading.said, act.act) && speaksOf(act, reading));
}

/** Returns a passage as evidence for an item; `hits` are those of the act, whose clauses decide the status. */
export function asEvidence(
  { item }: CompiledItem,
  passage: Passage,
  hits: readonly PhraseHit[],
  declared: boolean,
  facts: Facts,
): Evidence {
  const told = statusOf(passage, hits);
  const status = item.period === "in-force" && namesPaper(passage) ? inForce(told.status) : told.status;
  return {
    item: item.id,
    place: passage.place,
    strength: declared ? "declared" : passage.kind === "sentence" ? "narrative" : "record",
    status: draftStatus(passage.selfScore !== null || passage.elsewhere ? "unclear" : announced(status, passage, facts), facts),
    applies: told.applies,
    particular: isParticular(passage.fields),
    fields: passage.fields,
    near: passage.near,
    scope: passage.scope,
    selfScore: passage.selfScore,
    elsewhere: passage.elsewhere,
    document: paperOf(facts),
  };
}

/** Whether a passage speaks of what an act is about, and says at least part of it itself. */
function speaksOf(way: CompiledAct, { ownSet, nearby, above, recorded, untitled, tells }: Reading): boolean {
  if (meets(ownSet, way.not)) return false;
  const actHere = meets(ownSet, way.act) || meets(recorded, way.act);
  if (!actHere && !meets(nearby, way.act) && !meets(above, way.act)) return false;
  let ownAbout = 0;
  for (const about of way.about) {
    if (meets(ownSet, about)) ownAbout += 1;
    // Where no heading stands above, the title of the paper is the nearest; it says of what, not what.
    else if (!meets(nearby, about) && !(actHere && untitled && meets(above, about))) return false;
  }
  return actHere || ownAbout > 0 || (tells && meets(nearby, way.act) && !meets(nearby, way.not));
}

/** The clauses in which the act stands decide; a turn ("nhưng chưa …") outweighs what it turns from. */
function statusOf(passage: Passage, hits: Hits): { status: Status; applies: boolean } {
  const { clauses, text } = passage;
  const held = clauses.filter((clause) => hits.some((hit) => hit.start < clause.end && hit.end > clause.start));
  const deciding = held.length > 0 ? held : clauses;
  return { status: weigh(deciding, text), applies: !deciding.some(({ notApplicable }) => notApplicable) };
}

/** A plan or a rule that names a paper of the unit with its date shows that the paper exists. */
const namesPaper = ({ fields }: Passage) => fields.documents.some(({ superior, date }) => !superior && date !== null);
const inForce = (status: Status): Status => (status === "planned" || status === "quoted" ? "done" : status);

const TURN = /^\s*(?:nhưng|song|tuy nhiên|mà)(?!\p{L})/iu;

function weigh(clauses: readonly Clause[], text: string): Status {
  const turned = clauses.some(({ status, start, end }) => status === "negated" && TURN.test(text.slice(start, end)));
  if (turned) return "negated";
  const has = (status: Status) => clauses.some((clause) => clause.status === status);
  const done = clauses.some(({ status, start, end }) => status === "done" && /\d/.test(text.slice(start, end)));
  if (done) return "done";
  for (const status of ["negated", "planned", "quoted", "done"] as const) if (has(status)) return status;
  return "unclear";
}

/** What lies wholly after the day of the paper that tells of it has not happened yet. */
function announced(status: Status, { fields: { dates, from, to } }: Passage, { header }: Facts): Status {
  const written = header.date;
  if (status !== "done" || written === null || to !== null) return status;
  const days = [...dates, ...(from === null ? [] : [from])].map((value) => edtfBounds(value)?.from);
  return days.length > 0 && days.every((day) => day !== undefined && day > written) ? "planned" : status;
}

/** A draft proves nothing: what it reports is not yet said. */
const draftStatus = (status: Status, { header }: Facts): Status =>
  header.draft.length > 0 && status === "done" ? "planned" : status;

function documentEvidence(item: CompiledItem, facts: Facts, title: ReadonlySet<number>): Evidence[] {
  const { header } = facts;
  const way = item.documents.find((document) => isThatDocument(document, facts, title));
  if (way === undefined) return [];
  const dates = header.date === null ? [] : [header.date];
  const documents =
    header.number === null
      ? []
      : [{ number: header.number, kind: header.kind ?? "", date: header.date, superior: false, followed: false }];
  const responsible = header.signatory !== null ? [header.signatory] : header.issuer !== null ? [header.issuer] : [];
  const forms = formsIn(header.subject ?? "");
  const fields = { ...NO_FIELDS, dates, documents, responsible, forms };
  return [
    {
      item: item.item.id,
      place: header.place,
      strength: facts.declares.includes(item.item.id) ? "declared" : "record",
      status: header.draft.length > 0 ? "planned" : "done",
      applies: true,
      particular: header.number !== null || header.date !== null || documentKind(header.kind ?? "")?.register === true,
      fields,
      near: fields,
      scope: header.scope,
      selfScore: null,
      elsewhere: false,
      document: paperOf(facts),
    },
  ];
}

function isThatDocument(way: CompiledDocument, facts: Facts, title: ReadonlySet<number>): boolean {
  const { header } = facts;
  if (header.kind === null || !way.kinds.has(header.kind)) return false;
  if (meets(title, way.not) || !way.about.every((about) => meets(title, about))) return false;
  if (way.scope !== null && !reportsOn(way.scope, facts)) return false;
  return (
    way.cites === null ||
    way.cites.some((names) => facts.citations.some(({ instrument }) => names.some((name) => sameName(name, instrument))))
  );
}

const sameName = (one: string, other: string) => searchKey(one) === searchKey(other);

/** Half-year or year: from the title, else from words such as "sơ kết" and "tổng kết". */
function reportsOn(scope: "half-year" | "year", { header }: Facts): boolean {
  const title = searchKey(header.subject ?? "");
  const half = /sơ kết|6 tháng|sáu tháng|06 tháng/u.test(title) || /-H[12]$/.test(header.scope ?? "");
  if (scope === "half-year") return half;
  return !half && (/tổng kết|cả năm/u.test(title) || coversYear(header.scope));
}

/** Evidence outlives the facts that it was found in while somebody writes in the document; it keeps only what it needs. */
const paperOf = ({ path, header, citations }: Facts): Evidence["document"] => ({ path, header, citations });
