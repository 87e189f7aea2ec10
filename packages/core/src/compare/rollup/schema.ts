import { type Static, Type } from "typebox";
import { closed } from "../../model/checklist.js";
import { ReportSchema } from "../../model/report.js";

const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

const { earned, max, percent, band, coverage, states, period } = ReportSchema.properties.scorecards.items.properties;
const { id, name, kind } = ReportSchema.properties.units.items.properties;
const { args, message } = ReportSchema.properties.notices.items.properties;

const RangeSchema = Type.Object({ min: Type.Number(), max: Type.Number() }, closed);

const ScoreSchema = Type.Object(
  {
    checklist: Type.String(),
    version: Type.String({ description: "Version of the checklist." }),
    sha256: Type.String({ description: "Hash of the checklist." }),
    period,
    asOf: Type.String({ format: "date", description: "Day of the audit that gave this score." }),
    source: Type.String({ description: "The report that gave this score." }),
    earned,
    max,
    percent,
    band,
    coverage,
    states,
  },
  { ...closed, description: "The score of one unit under one checklist for one period." },
);

const TotalSchema = Type.Object(
  {
    checklist: Type.String(),
    period,
    units: Type.Integer({ minimum: 1, description: "Units that have a score under this checklist for this period." }),
    percent: nullable({ ...RangeSchema, description: "Lowest and highest score; null where no unit has any." }),
    coverage: { ...RangeSchema, description: "Lowest and highest coverage." },
    states: { ...states, description: "Items of all these units, by state." },
  },
  { ...closed, description: "Counts and ranges of one checklist and period, never an average." },
);

const UnitSchema = Type.Object(
  {
    id,
    name,
    kind,
    parent: nullable(Type.String({ description: "Id of the unit above, as the reports name it." })),
    depth: Type.Integer({ minimum: 0, description: "Units above this one." }),
    reported: Type.Boolean({ description: "False for a unit that is only named as the parent of others." }),
    unitsBelow: Type.Integer({ minimum: 0, description: "Reported units below, at any depth." }),
    scores: Type.Array(ScoreSchema, { description: "By period, then by checklist." }),
    below: Type.Array(TotalSchema, {
      description: "Of all units below, at any depth, without this one; by period and checklist.",
    }),
  },
  closed,
);

/** The scores of many units under many checklists, side by side. */
export const RollupSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    schemaVersion: Type.Literal(1),
    language: ReportSchema.properties.language,
    asOf: Type.Object(
      { from: nullable(Type.String({ format: "date" })), to: nullable(Type.String({ format: "date" })) },
      { ...closed, description: "First and last day of the audits; null where there are none." },
    ),
    checklists: Type.Array(
      Type.Object({ id: Type.String(), title: Type.String(), versions: Type.Array(Type.String()) }, closed),
      { description: "Every checklist that gave a score, by id." },
    ),
    units: Type.Array(UnitSchema, { description: "Each unit before those below it; beside each other by id." }),
    all: Type.Array(TotalSchema, { description: "Of all units, by period and checklist." }),
    sources: Type.Array(
      Type.Object(
        {
          name: Type.String(),
          asOf: Type.String({ format: "date" }),
          used: Type.Integer({ minimum: 0, description: "Scores that were taken from it." }),
        },
        closed,
      ),
      { description: "The reports, from the earliest audit to the latest." },
    ),
    skipped: Type.Array(Type.String(), { description: "Files that could not be used." }),
    notices: Type.Array(
      Type.Object(
        { code: Type.String({ description: "Stable; the message may change, the code does not." }), args, message },
        closed,
      ),
    ),
  },
  { ...closed, title: "Dân Kiểm roll-up of many units" },
);

/** The scores of many units under many checklists, side by side. */
export type Rollup = Static<typeof RollupSchema>;
/** One unit with its scores and what stands below it. */
export type RollupUnit = Rollup["units"][number];
/** The score of one unit under one checklist for one period. */
export type RollupScore = RollupUnit["scores"][number];
/** Counts and ranges of one checklist and period. */
export type RollupTotal = Rollup["all"][number];
/** Something about the reports that whoever reads the table must know. */
export type RollupNotice = Rollup["notices"][number];
