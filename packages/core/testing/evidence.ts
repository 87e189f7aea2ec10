import type { CriterionContext } from "../src/criteria/lib/define.js";
import type { Count, Evidence, Fields, Header, NamedDocument, Place } from "../src/model/model.js";

/** Fields that say nothing. */
const silent: Fields = {
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

/** Returns the place of one whole line of the test document. */
export function lineAt(line: number): Place {
  return { path: "bao-cao/45-bc.md", start: { line, column: 1 }, end: { line, column: 80 } };
}

/** Returns figures by their keys, all on one line of the test document. */
export function countsOf(figures: Readonly<Record<string, number>>, line = 20): Count[] {
  return Object.entries(figures).map(([key, value]) => ({ key, value, place: lineAt(line) }));
}

/** Place of the header of the test document: evidence that stands here is the document itself. */
const HEADER_PLACE = lineAt(2);

const header: Header = {
  number: "45/BC-UBND",
  kind: "BC",
  date: "2023-06-15",
  issuer: "UBND xã Sơn Khê",
  subject: null,
  place: HEADER_PLACE,
  datePlace: lineAt(3),
  draft: [],
  signed: true,
  signatory: null,
  recipients: [],
  scope: null,
};

/** What differs from a narrative line 20 that was done and gives nothing else. */
export interface Changes extends Partial<Omit<Evidence, "fields" | "near" | "document">> {
  readonly fields?: Partial<Fields>;
  readonly near?: Partial<Fields>;
  readonly header?: Partial<Header>;
  readonly citations?: readonly string[];
}

/** Returns one piece of evidence. */
export function piece({ fields, near, header: changed, citations = [], ...rest }: Changes = {}): Evidence {
  return {
    item: "kh117.ii.2",
    place: lineAt(20),
    strength: "narrative",
    status: "done",
    applies: true,
    particular: true,
    scope: null,
    selfScore: null,
    elsewhere: false,
    ...rest,
    fields: { ...silent, ...fields },
    near: { ...silent, ...near },
    document: {
      path: "bao-cao/45-bc.md",
      header: { ...header, ...changed },
      citations: citations.map((instrument) => ({
        instrument,
        printed: instrument,
        articles: [],
        clauses: [],
        points: [],
        place: lineAt(9),
      })),
    },
  };
}

/** Returns a record, which answers for itself. */
export function record(changes: Changes = {}): Evidence {
  return piece({ strength: "record", ...changes });
}

/** Returns evidence that is the document itself. */
export function paper(changes: Changes = {}): Evidence {
  return piece({ place: HEADER_PLACE, ...changes });
}

/** Returns a document of the unit as a passage names it. */
export function named(number: string, kind: string, date: string | null = null, superior = false): NamedDocument {
  return { number, kind, date, superior, followed: false };
}

/** Returns the context of an audit of the year 2023, made on its last day, of a yearly item. */
export function contextOf(changes: Partial<CriterionContext> = {}): CriterionContext {
  return {
    period: { from: "2023-01-01", to: "2023-12-31" },
    asOf: "2023-12-31",
    due: "year",
    exists: () => true,
    says: (text, phrase) => text.includes(phrase),
    numberOf: () => null,
    valueOn: (threshold) => (typeof threshold === "number" ? threshold : 0),
    ...changes,
  };
}
