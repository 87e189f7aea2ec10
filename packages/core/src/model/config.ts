import { type Static, Type } from "typebox";

const closed = { additionalProperties: false } as const;

/** The configuration file `dankiem.json` or `dankiem.jsonc`: declarative only. */
export const ConfigSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    root: Type.Optional(Type.Boolean({ description: "Stop looking for further configuration in the folders above." })),
    extends: Type.Optional(Type.String({ description: "Relative path of a configuration whose keys this one overrides." })),
    unit: Type.Optional(
      Type.Object(
        {
          id: Type.String({ pattern: "^[a-z0-9][a-z0-9.-]*$", description: "Stable id of the unit, e.g. xa-son-khe." }),
          name: Type.String({ minLength: 1, description: "Name as printed on the scorecard." }),
          kind: Type.Optional(Type.String({ description: "commune, agency, school, enterprise …" })),
          parent: Type.Optional(Type.String({ description: "Id of the unit above." })),
        },
        { ...closed, description: "Who is audited." },
      ),
    ),
    period: Type.Optional(Type.String({ description: "2023, 2023-H1, 2023-Q2 or 2023-01-01..2023-12-31." })),
    checklists: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        minItems: 1,
        description: "Ids of shipped checklists, or paths of JSON files relative to this file.",
      }),
    ),
    include: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), { description: "Patterns as in .gitignore; **/*.md when left out." }),
    ),
    exclude: Type.Optional(Type.Array(Type.String({ minLength: 1 }), { description: "Patterns as in .gitignore." })),
    thresholds: Type.Optional(
      Type.Object(
        {
          failUnder: Type.Optional(
            Type.Number({ minimum: 0, maximum: 100, description: "Percent below which the run exits with 1." }),
          ),
          maxMissing: Type.Optional(
            Type.Integer({ minimum: 0, description: "Number of failed items above which the run exits with 1." }),
          ),
        },
        closed,
      ),
    ),
    naPolicy: Type.Optional(
      Type.Enum(["exclude", "full"], { description: "Overrides the checklists' treatment of what did not arise." }),
    ),
    similarity: Type.Optional(
      Type.Enum(["credit", "suggest", "off"], {
        description:
          "What becomes of passages that speak of an item in similar words only: they earn points (credit, when left out), are shown as possible places (suggest), or are not looked for (off).",
      }),
    ),
    language: Type.Optional(Type.Enum(["vi", "en"])),
  },
  { ...closed, title: "Dân Kiểm configuration" },
);

/** The configuration of one folder tree. */
export type Config = Static<typeof ConfigSchema>;
