import { type Static, Type } from "typebox";
import { ProvenanceSchema } from "./checklist.js";
import type { State } from "./model.js";

const closed = { additionalProperties: false } as const;
const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

const PositionSchema = Type.Object({ line: Type.Integer({ minimum: 1 }), column: Type.Integer({ minimum: 1 }) }, closed);
const PlaceSchema = Type.Object(
  {
    path: Type.String({ description: "Relative to the audited folder, POSIX, NFC." }),
    start: PositionSchema,
    end: PositionSchema,
  },
  closed,
);
const PeriodSchema = Type.Object({ from: Type.String({ format: "date" }), to: Type.String({ format: "date" }) }, closed);

const ArgsSchema = Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]), {
  description: "What the message is made of, as data: days as YYYY-MM-DD, forms by their ids.",
});

const FindingSchema = Type.Object(
  {
    criterion: Type.String(),
    outcome: Type.Enum(["met", "unmet", "unclear"]),
    code: Type.String({ description: "Stable; the message may change, the code does not." }),
    args: ArgsSchema,
    message: Type.String(),
    points: Type.Number({ minimum: 0, description: "Points that meeting this criterion alone would bring; 0 where it is met." }),
    places: Type.Array(PlaceSchema),
  },
  closed,
);

/** States in which an item has no points: nothing of it is missing, and no own score can be compared with it. */
export const UNSCORED: ReadonlySet<State> = new Set(["notapplicable", "notchecked", "notselected"]);

/** Why a piece of evidence counted or did not, heaviest first: the order in which places are told. */
export const WHYS = [
  "counted",
  "refuted",
  "negated",
  "not-applicable",
  "out-of-period",
  "draft",
  "planned",
  "general",
  "unclear",
  "elsewhere",
  "self-score",
  "quoted",
] as const;

const InferenceSchema = Type.Object(
  {
    terms: Type.Array(Type.String(), {
      description: "The words of the place that decided, heaviest first; case and tone placement are levelled.",
    }),
  },
  { ...closed, description: "Where a place speaks of the item only in similar words: how it was found." },
);

const EvidenceSchema = Type.Object(
  {
    path: Type.String(),
    start: PositionSchema,
    end: PositionSchema,
    strength: Type.Enum(["declared", "record", "narrative"]),
    status: Type.Enum(["done", "planned", "negated", "quoted", "unclear"]),
    inPeriod: Type.Boolean({ description: "Whether the act falls into the audited period, or is still in force in it." }),
    applies: Type.Boolean({ description: "False where the text says, with a reason, that the matter did not arise." }),
    why: Type.Enum([...WHYS], { description: "Why it counted or did not, heaviest first; the sentence is the message `why-…`." }),
    fields: Type.Object(
      {
        dates: Type.Array(Type.String()),
        from: nullable(Type.String()),
        to: nullable(Type.String()),
        forms: Type.Array(Type.String()),
        documents: Type.Array(Type.String()),
        responsible: Type.Array(Type.String()),
        attachments: Type.Array(Type.Object({ target: Type.String(), exists: Type.Boolean() }, closed)),
        counts: Type.Record(Type.String(), Type.Number()),
      },
      closed,
    ),
    inference: Type.Optional(InferenceSchema),
  },
  closed,
);

const VerdictSchema = Type.Object(
  {
    unit: Type.String(),
    checklist: Type.String(),
    group: Type.String({ description: "Id of the group that holds the item." }),
    item: Type.String(),
    title: Type.String(),
    state: Type.Enum(["pass", "partial", "fail", "notapplicable", "notchecked", "notselected", "error"]),
    reason: Type.Enum(["evidenced", "not-applicable", "negated", "out-of-period", "planned-only", "not-mentioned"], {
      description: "Why the state is what it is: evidenced for pass and partial, else what stands in the way.",
    }),
    message: Type.String({ description: "The reason as a sentence." }),
    points: Type.Object({ earned: Type.Number({ minimum: 0 }), max: Type.Number({ minimum: 0 }) }, closed),
    self: nullable(
      Type.Object(
        { points: Type.Number(), max: nullable(Type.Number()), place: PlaceSchema },
        { ...closed, description: "The unit's own score." },
      ),
    ),
    basis: Type.Array(
      Type.Object(
        {
          instrument: Type.String({ description: "Official number." }),
          ref: Type.String(),
          provenance: ProvenanceSchema,
        },
        closed,
      ),
    ),
    findings: Type.Array(FindingSchema),
    evidence: Type.Array(EvidenceSchema, { description: "The piece that decided first, then the others by place." }),
    possible: Type.Optional(
      Type.Array(
        Type.Object({ path: Type.String(), start: PositionSchema, end: PositionSchema, inference: InferenceSchema }, closed),
        {
          description: "Up to three places that may speak of the item, by place; they earn nothing. Absent where there are none.",
        },
      ),
    ),
    anchor: nullable({
      ...PlaceSchema,
      description:
        "Where evidence for what is missing would belong: the heading that suits it best, else the unit's index document. Null where nothing is missing.",
    }),
  },
  closed,
);

const NoticeSchema = Type.Object(
  { code: Type.String(), args: ArgsSchema, message: Type.String(), places: Type.Array(PlaceSchema) },
  closed,
);

const StatesSchema = Type.Object(
  {
    pass: Type.Integer(),
    partial: Type.Integer(),
    fail: Type.Integer(),
    notapplicable: Type.Integer(),
    notchecked: Type.Integer(),
    notselected: Type.Integer({ description: "Items that do not concern this kind of unit." }),
    error: Type.Integer(),
  },
  closed,
);

const ScorecardSchema = Type.Object(
  {
    unit: Type.String(),
    checklist: Type.String(),
    period: PeriodSchema,
    earned: Type.Number({ minimum: 0 }),
    max: Type.Number({ minimum: 0 }),
    percent: nullable(Type.Number({ minimum: 0, maximum: 100, description: "Null when nothing counts towards the maximum." })),
    inferred: Type.Optional(
      Type.Number({
        minimum: 0,
        description: "Points among those earned that rest on similar words alone; absent where none do.",
      }),
    ),
    band: nullable(Type.String()),
    coverage: Type.Number({ minimum: 0, maximum: 1, description: "Share of the points whose items could be checked." }),
    states: StatesSchema,
    groups: Type.Array(
      Type.Object({ id: Type.String(), title: Type.String(), earned: Type.Number(), max: Type.Number() }, closed),
    ),
    model: Type.Literal("flat"),
    formula: Type.String(),
  },
  closed,
);

const PublicationEntrySchema = Type.Object(
  {
    forms: Type.Array(Type.String()),
    from: nullable(Type.String({ description: "First day, as precisely as the text gives it." })),
    to: nullable(Type.String({ description: "Last day; “..” where the text says that it still runs." })),
    responsible: Type.Array(Type.String()),
    documents: Type.Array(Type.String({ description: "Number of a document that was made public." })),
    path: Type.String(),
    start: PositionSchema,
    end: PositionSchema,
  },
  { ...closed, description: "One time that the content was made public, as one place tells it." },
);

const PublicationSchema = Type.Object(
  {
    unit: Type.String(),
    checklist: Type.String(),
    period: PeriodSchema,
    rows: Type.Array(
      Type.Object(
        {
          item: Type.String(),
          title: Type.String(),
          instrument: Type.String({ description: "Official number." }),
          ref: Type.String({ description: "The first clause that demands it." }),
          provenance: ProvenanceSchema,
          entries: Type.Array(PublicationEntrySchema, { description: "By first day, then by place; empty is the gap." }),
          state: VerdictSchema.properties.state,
        },
        closed,
      ),
      { description: "Every content that must be made public, in the order of the checklist." },
    ),
  },
  closed,
);

/** The JSON report: the only thing that exporters, editor and CI see. */
export const ReportSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    schemaVersion: Type.Literal(1),
    tool: Type.Object({ name: Type.Literal("dankiem"), version: Type.String() }, closed),
    asOf: Type.String({ format: "date" }),
    language: Type.Enum(["vi", "en"]),
    units: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          name: Type.String(),
          kind: nullable(Type.String()),
          parent: nullable(Type.String()),
          period: PeriodSchema,
        },
        closed,
      ),
    ),
    checklists: Type.Array(
      Type.Object({ id: Type.String(), version: Type.String(), sha256: Type.String(), title: Type.String() }, closed),
    ),
    documents: Type.Array(
      Type.Object(
        {
          path: Type.String(),
          sha256: nullable(Type.String()),
          number: nullable(Type.String()),
          kind: nullable(Type.String()),
          date: nullable(Type.String()),
          unit: Type.String(),
          error: Type.Optional(Type.String({ description: "Why the document could not be read." })),
        },
        closed,
      ),
    ),
    verdicts: Type.Array(VerdictSchema),
    publications: Type.Array(PublicationSchema, { description: "For each unit and checklist with contents to make public." }),
    notices: Type.Array(NoticeSchema),
    scorecards: Type.Array(ScorecardSchema),
    selection: Type.Array(
      Type.Object(
        {
          unit: Type.String(),
          checklist: nullable(Type.String({ description: "Null for an instrument that governed but has no checklist." })),
          selected: Type.Boolean(),
          message: Type.String(),
        },
        closed,
      ),
      { description: "Where checklists were chosen automatically: why each was taken or left out." },
    ),
    baseline: Type.Optional(
      Type.Object(
        {
          known: Type.Integer({ minimum: 0, description: "Gaps that the baseline names." }),
          new: Type.Integer({ minimum: 0, description: "Gaps that it does not name; any makes the run fail." }),
          stale: Type.Integer({ minimum: 0, description: "Gaps that it names and that are there no longer." }),
        },
        { ...closed, description: "Where a baseline was given: how the gaps of this audit compare with it." },
      ),
    ),
    exit: Type.Object({ code: Type.Enum([0, 1, 2]), reasons: Type.Array(Type.String()) }, closed),
  },
  { ...closed, title: "Dân Kiểm report" },
);

/** The JSON report. */
export type Report = Static<typeof ReportSchema>;
/** One verdict of a report. */
export type ReportVerdict = Report["verdicts"][number];
/** What one unit made public of what a checklist demands. */
export type ReportPublication = Report["publications"][number];
/** One content that must be made public. */
export type PublicationRow = ReportPublication["rows"][number];
/** One time that a content was made public. */
export type PublicationEntry = PublicationRow["entries"][number];
/** One scorecard of a report. */
export type ReportScorecard = Report["scorecards"][number];
/** One piece of evidence of a report. */
export type ReportEvidence = ReportVerdict["evidence"][number];
/** One place that may speak of an item. */
export type PossiblePlace = NonNullable<ReportVerdict["possible"]>[number];
/** One finding of a report. */
export type ReportFinding = ReportVerdict["findings"][number];
/** One notice of a report. */
export type ReportNotice = Report["notices"][number];
