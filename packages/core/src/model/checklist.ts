import { type Static, Type } from "typebox";

/** The word patterns every id of a checklist, group, item, instrument or concept matches; ids are never reused. */
export const ID_PATTERN = "^[a-z][a-z0-9.-]*$";

/** Returns the schema of an id with its meaning. */
export const Id = (description: string) => Type.String({ pattern: ID_PATTERN, maxLength: 80, description });
/** Returns the schema of a text for people with its meaning. */
export const Text = (description: string) => Type.String({ minLength: 1, maxLength: 4000, description });
/** Makes an object refuse keys that its schema does not name. */
export const closed = { additionalProperties: false } as const;
/** Form of a day, `YYYY-MM-DD`. */
export const DAY_PATTERN = "^\\d{4}-\\d{2}-\\d{2}$";

/** How well a clause is known. */
export const ProvenanceSchema = Type.Enum(["text", "secondary", "unverified"], {
  description:
    "text: read in a source that quotes the instrument; secondary: read in a source that restates it; unverified: from domain knowledge only, and shown as such wherever it appears.",
});

const Basis = Type.Object(
  {
    instrument: Id("Id of the instrument, a file of checklists/instruments."),
    ref: Text("The part of the instrument, as far as its number is known, e.g. “Điều 7 khoản 3” or “mục II.4”."),
    provenance: ProvenanceSchema,
  },
  { ...closed, description: "The clause that demands the item." },
);

const Phrase = Type.String({
  minLength: 2,
  maxLength: 120,
  description: "A phrase, or “@concept” for every phrase of that concept. “…” in a phrase stands for up to four words.",
});
const Phrases = Type.Array(Phrase, { minItems: 1, maxItems: 60 });

const Act = Type.Object(
  {
    act: Type.Array(Phrase, {
      minItems: 1,
      maxItems: 60,
      description:
        "Words for the act (“lấy ý kiến”). The clause in which they stand decides whether the act was done, planned or denied. One of them must occur in the passage, its lead-in, its heading or the title of its document.",
    }),
    about: Type.Optional(
      Type.Array(Phrases, {
        maxItems: 6,
        description:
          "What the act is about: from each list one phrase must occur, in the passage itself, its lead-in or its nearest heading.",
      }),
    ),
    not: Type.Optional(
      Type.Array(Type.String({ minLength: 2, maxLength: 120 }), {
        minItems: 1,
        maxItems: 60,
        description: "Phrases that rule a passage out (another matter with the same words).",
      }),
    ),
  },
  { ...closed, description: "One way in which a passage may speak of the item." },
);

const DocumentLocator = Type.Object(
  {
    kinds: Type.Array(Type.String({ minLength: 1, maxLength: 20 }), {
      minItems: 1,
      maxItems: 20,
      description: "Codes of document kinds: KH, BC, BB, TB, QĐ, NQ, CTr, QC, SO (register) …",
    }),
    about: Type.Optional(
      Type.Array(Phrases, {
        maxItems: 6,
        description: "From each list one phrase must occur in the title or subject of the document.",
      }),
    ),
    cites: Type.Optional(
      Type.Array(Id("Id of an instrument."), { maxItems: 10, description: "Instruments of which the document must cite one." }),
    ),
    scope: Type.Optional(
      Type.Enum(["half-year", "year"], { description: "The document reports on a half-year, or on a year (9 months and more)." }),
    ),
    not: Type.Optional(Type.Array(Type.String({ minLength: 2, maxLength: 120 }), { minItems: 1, maxItems: 60 })),
  },
  { ...closed, description: "A document that is itself the evidence: a plan that exists, a report that was sent." },
);

/** How an item is found in a text. */
const LocatorSchema = Type.Object(
  {
    acts: Type.Optional(Type.Array(Act, { maxItems: 30 })),
    documents: Type.Optional(Type.Array(DocumentLocator, { maxItems: 10 })),
  },
  { ...closed, minProperties: 1, description: "How the item is found in a text. Markers that name the item always find it." },
);

const CriterionUse = Type.Object(
  {
    criterion: Id("Name of a criterion of the engine, e.g. form, date, responsible, duration."),
    weight: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 100,
        description: "Share of the item's points, relative to the others; 1 when left out.",
      }),
    ),
    decisive: Type.Optional(
      Type.Boolean({
        description:
          "The item is this threshold: unmet fails it (reason negated), unclear leaves it unproven. For items such as “posted for at least 30 days”.",
      }),
    ),
    parameters: Type.Optional(
      Type.Object({}, { description: "Checked against the schema of the criterion named.", additionalProperties: true }),
    ),
  },
  { ...closed, description: "One machine check of what the evidence must carry." },
);

/** A text with the state it must bring. */
export const ExampleSchema = Type.Object(
  {
    expect: Type.Enum(["pass", "partial", "fail", "notapplicable"], { description: "State that the example must bring." }),
    reason: Type.Optional(
      Type.Enum(["evidenced", "not-applicable", "negated", "out-of-period", "planned-only", "not-mentioned"]),
    ),
    text: Type.Array(Type.String({ maxLength: 2000 }), { minItems: 1, maxItems: 80, description: "Markdown, line by line." }),
  },
  { ...closed, description: "A text with the state it must bring; the tests run every one." },
);

/** One requirement. */
const ItemSchema = Type.Object(
  {
    id: Id("Stable for ever, e.g. nd04.d7.k2."),
    title: Text("Short name of the requirement, in Vietnamese."),
    titleEn: Text("The same in English."),
    requirement: Text("What is demanded, in our own words."),
    basis: Type.Array(Basis, { minItems: 1, maxItems: 8 }),
    points: Type.Number({ exclusiveMinimum: 0, maximum: 1000, multipleOf: 0.25, description: "Points for full evidence." }),
    period: Type.Enum(["month", "quarter", "half-year", "year", "in-force"], {
      description:
        "How often the act is due within the audited period; in-force: it must be valid during the period, whenever it was made.",
    }),
    unitKinds: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 40 }), {
        minItems: 1,
        description: "Kinds of unit that the item concerns, where they are not all of the checklist's.",
      }),
    ),
    published: Type.Optional(
      Type.Boolean({
        description: "True where the item is a content that must be made public: the report then lists each of its postings.",
      }),
    ),
    locator: LocatorSchema,
    criteria: Type.Array(CriterionUse, { maxItems: 12 }),
    limits: Type.Optional(
      Type.Array(Id("Id of a parameter."), {
        minItems: 1,
        maxItems: 8,
        description: "Numbers that a person measures the evidence by: shown with the item, not judged by a criterion.",
      }),
    ),
    evidence: Text("What an inspector accepts as proof."),
    guidance: Text("How a unit puts a missing item right."),
    examples: Type.Optional(
      Type.Array(ExampleSchema, {
        minItems: 2,
        maxItems: 12,
        description: "Examples of a checklist that has no file `<id>.examples.md` beside it.",
      }),
    ),
  },
  { ...closed, description: "One requirement: how it is found, what it must carry, how many points it brings." },
);

const Group = Type.Object(
  {
    id: Id("Stable id of the group."),
    title: Text("In Vietnamese."),
    titleEn: Text("In English."),
    items: Type.Array(ItemSchema, { minItems: 1, maxItems: 200 }),
  },
  closed,
);

const Band = Type.Object(
  {
    name: Text("Name of the band."),
    from: Type.Number({ minimum: 0, maximum: 100, description: "Lowest percent that reaches it." }),
  },
  closed,
);

/** A checklist as it stands in its file. */
export const ChecklistSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    id: Id("Equal to the file's name without .json."),
    version: Type.String({
      pattern: "^\\d+\\.\\d+\\.\\d+$",
      description: "Patch: wording. Minor: new item. Major: meaning or points.",
    }),
    language: Type.Enum(["vi", "en"]),
    title: Text("In Vietnamese."),
    titleEn: Text("In English."),
    description: Text("What the checklist covers and where its points come from."),
    unitKinds: Type.Array(Type.String({ minLength: 1, maxLength: 40 }), {
      minItems: 1,
      description: "Kinds of unit that it applies to: commune, agency, school …",
    }),
    governedBy: Type.Optional(
      Id("Id of the instrument whose force decides when the checklist applies; without it, it applies only where it is named."),
    ),
    naPolicy: Type.Enum(["exclude", "full"], {
      description: "Whether an item that did not arise leaves the maximum or earns its points in full; both occur in practice.",
    }),
    bands: Type.Optional(Type.Array(Band, { description: "Names for ranges of the percentage. A setting, never law." })),
    examplePeriod: Type.String({ description: "Period in which the examples are audited, e.g. 2023." }),
    groups: Type.Array(Group, { minItems: 1, maxItems: 60 }),
  },
  { ...closed, title: "Dân Kiểm checklist", description: "A versioned list of requirements with their points." },
);

/** An instrument: a legal or Party document with its dates of force. */
export const InstrumentSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    id: Id("Equal to the file's name without .json."),
    number: Text("Official number, e.g. 04/2015/NĐ-CP."),
    kind: Text("Kind in words, e.g. Nghị định."),
    issuer: Text("Who issued it."),
    title: Text("What it is about."),
    issued: Type.String({ pattern: DAY_PATTERN }),
    effective: Type.String({ pattern: DAY_PATTERN, description: "First day in force." }),
    effectiveProvenance: Type.Optional(ProvenanceSchema),
    ceased: Type.Union([Type.String({ pattern: DAY_PATTERN }), Type.Null()], {
      description: "First day no longer in force, or null.",
    }),
    ceasedBy: Type.Optional(Text("Number of the instrument that ended it.")),
    ceasedNotBefore: Type.Optional(
      Type.String({ pattern: DAY_PATTERN, description: "Where the exact day is not known: not before this one." }),
    ),
    displacedFrom: Type.Optional(
      Type.String({ pattern: DAY_PATTERN, description: "From this day a newer instrument governs the matter." }),
    ),
    displacedBy: Type.Optional(Text("Number of the newer instrument.")),
    validity: Type.Optional(Text("What is known, and how surely, about its force.")),
    names: Type.Optional(
      Type.Array(Type.String({ minLength: 3 }), {
        description: "Short names in use: “Nghị định 04”, “Luật Thực hiện dân chủ ở cơ sở”.",
      }),
    ),
  },
  { ...closed, title: "Dân Kiểm instrument" },
);

/** A file of the vocabulary: concepts, each with the phrases that say it. */
export const VocabularySchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    concepts: Type.Record(
      Type.String({ pattern: ID_PATTERN }),
      Type.Array(
        Type.String({
          minLength: 2,
          maxLength: 120,
          description:
            "A phrase, or “@concept”. “…” stands for no word or up to four within one thought: “giám sát … khoản thu” finds “giám sát 03 khoản thu”.",
        }),
        { minItems: 1, maxItems: 120 },
      ),
    ),
  },
  { ...closed, title: "Dân Kiểm vocabulary" },
);

/** A checklist as it stands in its file. */
export type Checklist = Static<typeof ChecklistSchema>;
/** A group of items. */
export type Group = Checklist["groups"][number];
/** One requirement. */
export type Item = Static<typeof ItemSchema>;
/** How an item is found. */
export type Locator = Static<typeof LocatorSchema>;
/** A criterion with its weight and parameters, as an item uses it. */
export type CriterionUse = Static<typeof CriterionUse>;
/** The clause that demands an item. */
export type Basis = Static<typeof Basis>;
/** A text with the state it must bring. */
export type Example = Static<typeof ExampleSchema>;
/** A legal or Party document with its dates of force. */
export type Instrument = Static<typeof InstrumentSchema>;
/** A file of the vocabulary. */
export type Vocabulary = Static<typeof VocabularySchema>;
