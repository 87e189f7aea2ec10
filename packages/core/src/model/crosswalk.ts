import { type Static, Type } from "typebox";
import { closed, ID_PATTERN, Text } from "./checklist.js";

const CrosswalkEntry = Type.Object(
  {
    from: Text("Part of the older instrument, e.g. “Điều 7 khoản 3”."),
    to: Type.Array(Text("Part of the newer instrument."), {
      maxItems: 20,
      description: "Parts of the newer instrument that took its place; none where the matter is left to others.",
    }),
    change: Type.Optional(Text("What changed, in Vietnamese.")),
    changeEn: Type.Optional(Text("The same in English.")),
  },
  closed,
);

/** A file that says which clauses of a newer instrument took the place of those of an older one. */
export const CrosswalkSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    id: Type.String({ pattern: ID_PATTERN, description: "Equal to the file's name without .json." }),
    from: Type.String({ pattern: ID_PATTERN, description: "Id of the older instrument." }),
    to: Type.String({ pattern: ID_PATTERN, description: "Id of the newer instrument." }),
    official: Type.Boolean({ description: "Whether the comparison is an official one; shown wherever it is used." }),
    entries: Type.Array(CrosswalkEntry, { minItems: 1, maxItems: 500 }),
  },
  { ...closed, title: "Dân Kiểm crosswalk" },
);

/** A comparison of two instruments. */
export type Crosswalk = Static<typeof CrosswalkSchema>;
