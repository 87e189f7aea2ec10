import { type Static, Type } from "typebox";
import { closed } from "../model/checklist.js";
import { ReportSchema } from "../model/report.js";

const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

const { state, points } = ReportSchema.properties.verdicts.items.properties;

const AuditSchema = Type.Object(
  {
    tool: Type.String({ description: "Version of the tool." }),
    asOf: Type.String({ format: "date" }),
    exit: ReportSchema.properties.exit.properties.code,
  },
  closed,
);

const ScoreSchema = Type.Object(
  {
    version: Type.String({ description: "Version of the checklist." }),
    sha256: Type.String({ description: "Hash of the checklist." }),
    period: ReportSchema.properties.units.items.properties.period,
    earned: Type.Number(),
    max: Type.Number(),
    percent: nullable(Type.Number()),
  },
  closed,
);

const StandingSchema = Type.Object({ state, points }, closed);

const FindingsSchema = Type.Array(Type.Object({ criterion: Type.String(), code: Type.String(), message: Type.String() }, closed));

const ItemSchema = Type.Object(
  {
    item: Type.String(),
    title: Type.String(),
    change: Type.Enum(["better", "worse", "other"], {
      description: "By the share of points earned; other where that stays, or where the item does not count in one of the two.",
    }),
    before: nullable({ ...StandingSchema, description: "Null where only the second report has the item." }),
    after: nullable({ ...StandingSchema, description: "Null where only the first report has the item." }),
    gone: { ...FindingsSchema, description: "What it lacked before and does not now; empty where it now fails as a whole." },
    new: { ...FindingsSchema, description: "What it lacks now and was not told before." },
  },
  closed,
);

const SectionSchema = Type.Object(
  {
    unit: Type.String(),
    unitName: Type.String(),
    checklist: Type.String(),
    title: Type.String(),
    before: nullable({ ...ScoreSchema, description: "Null where only the second report has this scorecard." }),
    after: nullable({ ...ScoreSchema, description: "Null where only the first report has this scorecard." }),
    items: Type.Array(ItemSchema, { description: "Items that changed: worse ones first, then better ones, then the others." }),
  },
  closed,
);

const DocumentSchema = Type.Object(
  {
    path: Type.String(),
    unit: Type.String(),
    change: Type.Enum(["added", "removed", "changed"], { description: "By the hash of the bytes." }),
  },
  closed,
);

/** What changed from one report to another. */
export const DiffSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    schemaVersion: Type.Literal(1, { description: "Version of this format." }),
    before: AuditSchema,
    after: AuditSchema,
    worse: Type.Boolean({ description: "Whether an item is worse, a score lower, or a scorecard gone." }),
    sections: Type.Array(SectionSchema, { description: "Every unit and checklist of either report." }),
    documents: Type.Array(DocumentSchema),
  },
  { ...closed, title: "Dân Kiểm difference of two reports" },
);

/** What changed from one report to another. */
export type ReportDiff = Static<typeof DiffSchema>;
/** What changed for one unit under one checklist. */
export type DiffSection = ReportDiff["sections"][number];
/** What changed for one item. */
export type DiffItem = DiffSection["items"][number];
/** A document that came, went or changed. */
export type DiffDocument = ReportDiff["documents"][number];
/** The score of one of the two reports. */
export type DiffScore = NonNullable<DiffSection["before"]>;
