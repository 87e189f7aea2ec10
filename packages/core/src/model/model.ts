/**
 * The nouns of Dân Kiểm. No logic lives here; every box of the flow in ARCHITECTURE.md is one type of this file, except
 * the two whose shape is also a JSON Schema: the checklist (`checklist/schema.ts`) and the report (`report.ts`).
 */

import type { Inference } from "./similarity.js";

/** A 1-based position in the original text of a document; columns count UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a document. `path` is relative to the audited folder, POSIX, NFC. */
export interface Place {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

/** A date with its precision kept, in the EDTF-like form of `findDates`: `2023-02-24`, `2023-06`, `2023-Q2`, `2023-H1`, `2023`. */
export type Edtf = string;

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** The days that an audit looks at, both inclusive. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** What a text says of an act: it was done, is intended, was not done, is a rule being quoted, or cannot be told. */
export type Status = "done" | "planned" | "negated" | "quoted" | "unclear";

/** How firmly a place speaks of an item: a marker names it, a record lists it, a sentence tells it. */
export type Strength = "declared" | "record" | "narrative";

/** Outcome of one criterion. */
export type Outcome = "met" | "unmet" | "unclear";

/** Outcome of one item for one unit and period (XCCDF 1.2 rule results, plus `partial`). */
export type State = "pass" | "partial" | "fail" | "notapplicable" | "notchecked" | "notselected" | "error";

/** In one word, why a state is what it is. */
export type Reason = "evidenced" | "not-applicable" | "negated" | "out-of-period" | "planned-only" | "not-mentioned";

/** How well the wording and number of a clause are known: read in the text, read in a restatement, or neither. */
export type Provenance = "text" | "secondary" | "unverified";

/** Language of messages. */
export type Language = "vi" | "en";

/** One Markdown file offered as evidence. `text` is decoded, otherwise untouched. */
export interface Document {
  /** Relative to the audited folder, POSIX, NFC. */
  readonly path: string;
  readonly text: string;
  /** Over the canonical text (UTF-8, no BOM, LF, NFC), so that a CRLF checkout changes nothing. */
  readonly sha256: string;
}

/** A link or picture to another file. `exists` is null until the caller has been asked. */
export interface Attachment {
  readonly target: string;
  readonly place: Place;
}

/** An attachment with the caller's answer to whether it is there. */
export interface CheckedAttachment {
  readonly target: string;
  readonly exists: boolean;
}

/** A number with its unit, as printed: `{ value: 86, unit: "cán bộ" }`; `key` names known ones (`received`, `settled` …). */
export interface Count {
  readonly key: string;
  readonly value: number;
  /** The figure itself, so that a contradiction can show both sides. */
  readonly place: Place;
}

/** A document number that a passage names. */
export interface NamedDocument {
  /** Canonical number, e.g. `31/QĐ-UBND`. */
  readonly number: string;
  /** Code of the kind, e.g. `QĐ`, or empty for an official letter. */
  readonly kind: string;
  /** Its date where the text gives one ("… ngày 04/4/2023"), else null. */
  readonly date: Edtf | null;
  /** Whether it is an instrument of a superior body that the text rests on, not a paper of the unit. */
  readonly superior: boolean;
  /** Whether it is a plan that the act follows ("thực hiện theo Kế hoạch số …"): named, but no proof that it was done. */
  readonly followed: boolean;
}

/** The inspector's questions, answered as far as one passage answers them. */
export interface Fields {
  /** Dates of the act itself, in order of appearance; dates that belong to a named document are in `documents`. */
  readonly dates: readonly Edtf[];
  /** First day of a posting or of a collection of opinions, else null. */
  readonly from: Edtf | null;
  /** Last day of it, `".."` when the text says that it still runs, else null. */
  readonly to: Edtf | null;
  /** Where the first day stands; null where the text gives none. */
  readonly fromPlace: Place | null;
  /** Where the last day stands; null where the text gives none. */
  readonly toPlace: Place | null;
  /** Forms of publication or of meeting, as ids of the vocabulary (`niem-yet`, `hoi-nghi` …). */
  readonly forms: readonly string[];
  /** Who did it, as printed. */
  readonly responsible: readonly string[];
  readonly documents: readonly NamedDocument[];
  readonly attachments: readonly Attachment[];
  readonly counts: readonly Count[];
  /** Names of the fields for which a record has a cell or line that is blank, e.g. `forms`, `dates`. */
  readonly blank: readonly FieldName[];
}

/** The names of the fields that records label. */
export type FieldName =
  | "content"
  | "forms"
  | "dates"
  | "from"
  | "to"
  | "responsible"
  | "documents"
  | "attachments"
  | "selfScore"
  | "maxScore"
  | "note";

/** A clause of a passage with what it says of its act; offsets count in the passage's `text`. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly status: Status;
  /** True where the clause says, with a reason, that the matter did not arise. */
  readonly notApplicable: boolean;
}

/** Where words come from that a passage does not say itself. */
export type LentFrom = "columns" | "lines" | "lead" | "heading" | "title" | "legend" | "paper";

/** Words that a passage is lent by what it is: a row of a register, a line with a symbol, a paper named without a verb. */
export interface Lent {
  readonly text: string;
  readonly from: LentFrom;
  /** Whether they tell only what was done, or what it was about as well. */
  readonly actOnly: boolean;
}

/** The texts that stand above a passage, nearest first; they lend it their words, never the other way round. */
export interface Context {
  /** The paragraph or list item that introduces it ("Ban đã tiến hành 03 cuộc giám sát:"), else null. */
  readonly lead: string | null;
  /** Titles of the sections it stands in, innermost first. */
  readonly headings: readonly string[];
  /** The column headers above a table row, else null. */
  readonly columns: string | null;
  /** Line of the innermost heading, or null. */
  readonly headingLine: number | null;
  /** What it is lent besides, in the order in which it counts. */
  readonly lent: readonly Lent[];
}

/** A neutral observation: one sentence, one table row or one list of keys and values, with its place. */
export interface Passage {
  readonly kind: "sentence" | "row" | "record";
  readonly place: Place;
  /** The cleaned text that phrases are sought in. A record's text holds its labels and values. */
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly context: Context;
  readonly fields: Fields;
  /** What the same block and section add where the passage itself is silent. */
  readonly near: Fields;
  /** The days the passage speaks of when it gives no date: a heading "Quý I", a report on six months, else null. */
  readonly scope: Edtf | null;
  /** Markers that name items for this passage. */
  readonly declares: readonly string[];
  /** Whether the act is another unit's. */
  readonly elsewhere: boolean;
  /** Whether it was typed without diacritics and is read with those that it most probably lacks. */
  readonly bare: boolean;
  /** The unit's own score, where a row of a score table gives one. */
  readonly selfScore: { readonly points: number; readonly max: number | null } | null;
}

/** What makes a paper a draft that proves nothing: a blank number, a blank date, a missing signature. */
export type DraftSign = "number" | "date" | "signature";

/** The official header of a document; `null` where the paper does not say. */
export interface Header {
  readonly number: string | null;
  /** Code of the kind of document, e.g. `KH`, `BC`; registers and lists have `SO`. */
  readonly kind: string | null;
  readonly date: Day | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  /** From the number (or the title) to the end of the title. */
  readonly place: Place;
  readonly datePlace: Place | null;
  readonly draft: readonly DraftSign[];
  readonly signed: boolean;
  readonly signatory: string | null;
  readonly recipients: readonly { readonly text: string; readonly place: Place }[];
  /** The period that the paper reports on, from its title, else null. */
  readonly scope: Edtf | null;
}

/** One heading, real or numbered, with its level from the numbering. */
export interface OutlineEntry {
  readonly level: number;
  readonly number: string | null;
  readonly title: string;
  /** 1-based. */
  readonly line: number;
}

/** A table as numbers, for sums and for complaint tables. */
export interface TableFact {
  readonly place: Place;
  readonly header: readonly string[];
  readonly rows: readonly { readonly place: Place; readonly cells: readonly string[] }[];
}

/** A reference to an instrument or document, with its clause where one is given. */
export interface CitedInstrument {
  readonly instrument: string;
  /** Its words as printed, with its kind right in front and its day right behind ("Quy định số 217-QĐ/TW ngày 12/12/2013"). */
  readonly printed: string;
  readonly articles: readonly string[];
  readonly clauses: readonly string[];
  readonly points: readonly string[];
  readonly place: Place;
}

/** Something an inspector should know of a paper that no item asks; messages come from the table of the language. */
export interface Notice {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;
  /** Of a contradiction first what does not agree, then what it goes against. */
  readonly places: readonly Place[];
}

/** What any checklist could ask of one document. Depends on the document's text alone. */
export interface Facts {
  readonly path: string;
  readonly sha256: string;
  readonly header: Header;
  readonly outline: readonly OutlineEntry[];
  readonly passages: readonly Passage[];
  readonly tables: readonly TableFact[];
  readonly citations: readonly CitedInstrument[];
  readonly attachments: readonly Attachment[];
  /** Items that the front matter names for the whole document. */
  readonly declares: readonly string[];
  readonly notices: readonly Notice[];
}

/** A place that speaks of an item. */
export interface Evidence {
  readonly item: string;
  readonly place: Place;
  readonly strength: Strength;
  readonly status: Status;
  /** False where the text says, with a reason, that the matter did not arise. */
  readonly applies: boolean;
  /** False for a claim without date, number, document, form or count. */
  readonly particular: boolean;
  readonly fields: Fields;
  readonly near: Fields;
  readonly scope: Edtf | null;
  readonly selfScore: Passage["selfScore"];
  /** Whether the act is another unit's. */
  readonly elsewhere: boolean;
  readonly document: Pick<Facts, "path" | "header" | "citations">;
  /** Why it was taken for evidence although it does not speak of the item in the words of the checklist; absent where it does. */
  readonly inference?: Inference;
}

/** A passage that would speak of an item if it were typed properly; shown, never credited. */
export interface NearMatch {
  readonly kind: "missing-diacritics" | "spelling-slip";
  /** What the passage would be as evidence. */
  readonly evidence: Evidence;
  /** The words as typed. */
  readonly found: string;
  /** The phrase that they nearly are. */
  readonly meant: string;
}

/** What a criterion concluded, before points and language. */
export interface Finding {
  readonly criterion: string;
  readonly outcome: Outcome;
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;
  readonly places: readonly Place[];
}

/** Who is audited. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  /** `commune`, `agency`, `school` …, or null where neither the configuration nor the papers tell. */
  readonly kind: string | null;
  readonly parent: string | null;
  readonly period: Period;
}
