import type { Compiled, CompiledAct, CompiledDocument, CompiledItem, PhraseSet } from "../checklist/compile.js";
import type { Clause, Evidence, Facts, Passage, Status, Strength } from "../model.js";
import { searchKey } from "../text/keys.js";
import { type PhraseHit, readWords } from "../text/phrases.js";
import { documentKind } from "../text/vocabulary/document-kinds.js";
import { isParticular, NO_FIELDS } from "./fields.js";
import { coversYear } from "./scope.js";

/** The phrases that stand in one text. */
type Hits = readonly PhraseHit[];

/** Finds phrases, remembering headings and titles that many passages share. */
class Reader {
  readonly #find: Compiled["find"];
  readonly #known = new Map<string, Hits>();

  constructor(find: Compiled["find"]) {
    this.#find = find;
  }

  shared(text: string | null): Hits {
    if (text === null || text === "") return [];
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const hits = this.#find(readWords(text));
    this.#known.set(text, hits);
    return hits;
  }

  own(text: string): Hits {
    return this.#find(readWords(text));
  }
}

/** What a passage and its surroundings say, phrase by phrase. */
interface Reading {
  readonly own: Hits;
  /** Lead-in and nearest heading: they may complete what the passage is about. */
  readonly nearby: ReadonlySet<number>;
  /** Other headings and the title of the document: they may lend the act. */
  readonly above: ReadonlySet<number>;
}

/** Returns the places of a document that speak of the items. Depends on the document and the checklists alone. */
export function locate(facts: Facts, compiled: Compiled): Evidence[] {
  const reader = new Reader(compiled.find);
  const title = [facts.header.subject, facts.header.issuer].filter((text) => text !== null).join(". ");
  const titleHits = phrasesOf(reader.shared(title));
  const evidence = compiled.items.flatMap((item) => documentEvidence(item, facts, titleHits));
  for (const passage of facts.passages) {
    const reading = readPassage(passage, reader, titleHits);
    const said = new Set([...phrasesOf(reading.own), ...reading.nearby, ...reading.above]);
    for (const item of compiled.items) {
      const found = passageEvidence(item, passage, reading, said, facts);
      if (found !== null) evidence.push(found);
    }
  }
  return evidence;
}

const phrasesOf = (hits: Hits) => new Set(hits.map(({ phrase }) => phrase));

function readPassage(passage: Passage, reader: Reader, title: ReadonlySet<number>): Reading {
  const { lead, headings, columns } = passage.context;
  const [nearest, ...others] = headings;
  const heading = reader.shared(nearest ?? null);
  const own = reader.own(passage.text);
  // The heading right above a record and its column headers name what the record is about.
  const labels = passage.kind === "sentence" ? [] : [...heading, ...reader.shared(columns)];
  return {
    own: [...own, ...labels.map((hit) => ({ ...hit, start: -1, end: -1 }))],
    nearby: new Set([...phrasesOf(reader.shared(lead)), ...phrasesOf(heading)]),
    above: new Set([...others.flatMap((text) => [...phrasesOf(reader.shared(text))]), ...title]),
  };
}

const meets = (said: ReadonlySet<number>, wanted: PhraseSet) => {
  for (const phrase of wanted) if (said.has(phrase)) return true;
  return false;
};

function passageEvidence(
  item: CompiledItem,
  passage: Passage,
  reading: Reading,
  said: ReadonlySet<number>,
  facts: Facts,
): Evidence | null {
  const declared = passage.declares.includes(item.item.id) || facts.declares.includes(item.item.id);
  const way = item.acts.find((act) => meets(said, act.act) && speaksOf(act, reading));
  if (way === undefined && !declared) return null;
  const hits = way === undefined ? [] : reading.own.filter(({ phrase, start }) => start >= 0 && way.act.has(phrase));
  const told = statusOf(passage, hits);
  const { applies } = told;
  const status = item.item.period === "in-force" && namesPaper(passage) ? inForce(told.status) : told.status;
  const strength: Strength = declared ? "declared" : passage.kind === "sentence" ? "narrative" : "record";
  return {
    item: item.item.id,
    place: passage.place,
    strength,
    status: draftStatus(passage.selfScore !== null || passage.elsewhere ? "unclear" : status, facts),
    applies,
    particular: isParticular(passage.fields),
    fields: passage.fields,
    near: passage.near,
    scope: passage.scope,
    selfScore: passage.selfScore,
    document: facts,
  };
}

/** Whether a passage speaks of what an act is about, and says at least part of it itself. */
function speaksOf(way: CompiledAct, { own, nearby, above }: Reading): boolean {
  const ownSet = phrasesOf(own);
  if (meets(ownSet, way.not)) return false;
  const actHere = meets(ownSet, way.act);
  if (!actHere && !meets(nearby, way.act) && !meets(above, way.act)) return false;
  let ownAbout = 0;
  for (const about of way.about) {
    if (meets(ownSet, about)) ownAbout += 1;
    else if (!meets(nearby, about)) return false;
  }
  return actHere || ownAbout > 0;
}

/** The clauses in which the act stands decide; a turn ("nhưng chưa …") outweighs what it turns from. */
function statusOf(passage: Passage, hits: Hits): { status: Status; applies: boolean } {
  const { clauses, text } = passage;
  const applies = !clauses.some(({ notApplicable }) => notApplicable);
  const held = clauses.filter((clause) => hits.some((hit) => hit.start < clause.end && hit.end > clause.start));
  return { status: weigh(held.length > 0 ? held : clauses, text), applies };
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
  const fields = { ...NO_FIELDS, dates, documents, responsible };
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
      document: facts,
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
