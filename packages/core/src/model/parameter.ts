import { type Static, Type } from "typebox";
import { closed, DAY_PATTERN, Id, ProvenanceSchema, Text } from "./checklist.js";
import type { Day } from "./model.js";

const DatedValue = Type.Object(
  {
    from: Type.String({ pattern: DAY_PATTERN, description: "First day on which this value is the rule." }),
    value: Type.Number({ minimum: 0, description: "In the unit of the parameter." }),
    basis: Type.Object(
      {
        instrument: Id("Id of the instrument that sets the value."),
        ref: Text("The clause, e.g. “Điều 12 khoản 3”."),
        provenance: ProvenanceSchema,
      },
      closed,
    ),
  },
  { ...closed, description: "What the rule was from a day on, and by which clause. An amendment adds one line." },
);

const ParameterDefinition = Type.Object(
  {
    id: Id("Name by which criteria refer to it, e.g. xa.niem-yet.ngay."),
    title: Text("What it measures, in Vietnamese."),
    titleEn: Text("The same in English."),
    unit: Type.Enum(["day", "working-day", "share", "day-per-week", "day-per-month", "time-per-year"], {
      description: "Unit of the values; a share is between 0 and 1.",
    }),
    values: Type.Array(DatedValue, { minItems: 1, maxItems: 40, description: "Oldest first." }),
  },
  closed,
);

/** A file of numbers that instruments set, each with the days and the clause from which it holds. */
export const ParametersSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    parameters: Type.Array(ParameterDefinition, { minItems: 1, maxItems: 200 }),
  },
  { ...closed, title: "Dân Kiểm parameters" },
);

/** A file of parameters. */
export type Parameters = Static<typeof ParametersSchema>;
/** A number that instruments set, with its history. */
export type Parameter = Static<typeof ParameterDefinition>;
/** One value of a parameter with the day and the clause from which it holds. */
export type DatedValue = Static<typeof DatedValue>;

/** A limit of a criterion: a number, or the name of a parameter whose value depends on the day. */
export type Threshold = number | { readonly parameter: string };

/**
 * Returns the value that was the rule on a day. On days before the oldest known rule the oldest stands in: nothing is
 * known of an earlier one, and whether a checklist applies on such a day is decided elsewhere.
 */
export function valueOn({ values }: Parameter, day: Day): DatedValue {
  // A parameter has at least one value, by its schema.
  return values.findLast(({ from }) => from <= day) ?? (values[0] as DatedValue);
}

/** Returns the values of thresholds by day; a name that no parameter has was refused when the library was loaded. */
export function valuesOf(parameters: readonly Parameter[]): (threshold: Threshold, day: Day) => number {
  const byId = new Map(parameters.map((parameter) => [parameter.id, parameter]));
  return (threshold, day) =>
    typeof threshold === "number" ? threshold : valueOn(byId.get(threshold.parameter) as Parameter, day).value;
}
