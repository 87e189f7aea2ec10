import { Type } from "typebox";
import type { Day, Period } from "../model/model.js";
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
  labels: ["Thời gian"],
  fields: ["dates"],
  messages: {
    vi: {
      "deadline-kept": "Đúng hạn: văn bản ngày {found}",
      "deadline-missed": "Cần trước ngày {limit}; văn bản ngày {found}",
      "deadline-missed-by": "Cần chậm nhất ngày {limit}; văn bản ngày {found}",
      "deadline-undated": "Hạn là ngày {limit}; văn bản không ghi ngày nên chưa xác định được",
    },
    en: {
      "deadline-kept": "In time: document dated {found}",
      "deadline-missed": "Expected before {limit}; document dated {found}",
      "deadline-missed-by": "Expected by {limit}; document dated {found}",
      "deadline-undated": "Due on {limit}; the document bears no date, so it cannot be told",
    },
  },
  dueDay: ({ before, by }, period) => limitIn(period, before ?? by),
  judge: onePiece((piece, { before, by }, { period }) => {
    const { date, datePlace } = piece.document.header;
    const places = [datePlace ?? piece.place];
    const limit = limitIn(period, before ?? by);
    if (date === null) return unclear("deadline-undated", places, { limit });
    const inTime = before === undefined ? date <= limit : date < limit;
    if (inTime) return met("deadline-kept", places, { found: date });
    return unmet(before === undefined ? "deadline-missed-by" : "deadline-missed", places, { limit, found: date });
  }),
});

// The schema of the parameters lets one of the two limits through, and no more.
function limitIn({ to }: Period, limit: string | undefined): Day {
  return `${to.slice(0, 4)}-${limit}`;
}
