import { Type } from "typebox";
import { defineCriterion } from "./lib/define.js";
import { met, onePiece, unclear, unmet } from "./lib/judgement.js";

const monthDay = (description: string) => Type.String({ pattern: "^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", description });

const parameters = Type.Object(
  {
    before: Type.Optional(monthDay("Month and day, MM-DD, that the document must precede.")),
    by: Type.Optional(monthDay("Month and day, MM-DD, of the last day allowed.")),
  },
  {
    additionalProperties: false,
    minProperties: 1,
    maxProperties: 1,
    description: "The document is dated in time, in the year in which the period ends. Give either before or by.",
  },
);

/** Whether the document, by its own date, was made in time. */
export const deadline = defineCriterion({
  name: "deadline",
  title: { vi: "Thời hạn", en: "Deadline" },
  scope: "evidence",
  parameters,
  judge: onePiece((piece, { before, by }, { period }) => {
    const { date, datePlace } = piece.document.header;
    const places = [datePlace ?? piece.place];
    const limit = `${period.to.slice(0, 4)}-${before ?? by}`;
    if (date === null) return unclear("deadline-undated", places, { limit });
    const inTime = before === undefined ? date <= limit : date < limit;
    if (inTime) return met("deadline-kept", places, { found: date });
    return unmet(before === undefined ? "deadline-missed-by" : "deadline-missed", places, { limit, found: date });
  }),
});
