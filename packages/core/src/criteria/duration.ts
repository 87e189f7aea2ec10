import { Type } from "typebox";
import { daysBetween } from "../calendar/day.js";
import type { Edtf, Evidence, Place } from "../model.js";
import { type CriterionContext, defineCriterion } from "./define.js";
import { met, unclear, unmet } from "./judgement.js";
import { exactDay } from "./moments.js";

const parameters = Type.Object(
  {
    minDays: Type.Integer({ minimum: 1, description: "Fewest days from the first to the last day of posting." }),
    open: Type.Optional(
      Type.Boolean({
        description: "Whether a posting that still runs counts, up to the day of the audit; true when left out.",
      }),
    ),
  },
  { additionalProperties: false, description: "Everything that was posted hung long enough." },
);

/** Id of the form “niêm yết”. */
const POSTED = "niem-yet";

interface Posting {
  /** Inspectors count from the first day on: 10 April to 25 April are 15 days. Negative where the end precedes the start. */
  readonly days: number;
  readonly isOver: boolean;
  readonly place: Place;
}

/** Whether postings lasted. One that was too short is enough to fail; one that still runs is not too short yet. */
export const duration = defineCriterion({
  name: "duration",
  title: { vi: "Thời gian niêm yết", en: "Posting time" },
  scope: "item",
  parameters,
  judge(evidence, { minDays, open = true }, context) {
    const postings = evidence.flatMap((piece) => postingIn(piece, context)).filter(({ isOver }) => isOver || open);
    const reversed = postings.filter(({ days, isOver }) => isOver && days < 0);
    const short = postings.filter(({ days, isOver }) => isOver && days >= 0 && days < minDays);
    const long = postings.filter(({ days }) => days >= minDays);
    const args = { min: minDays };
    if (short.length > 0) return unmet("posting-short", placesOf(short), { ...args, days: least(short) });
    if (reversed.length > 0) return unmet("posting-reversed", placesOf(reversed));
    if (long.length > 0) return met("posting-long-enough", placesOf(long), { ...args, days: least(long) });
    if (postings.length > 0) return unclear("posting-running", placesOf(postings), { ...args, days: least(postings) });
    return unclear(
      "posting-unknown",
      evidence.map(({ place }) => place),
      args,
    );
  },
});

function postingIn(piece: Evidence, { asOf }: CriterionContext): readonly Posting[] {
  if (!isPosting(piece)) return [];
  const { from, to } = ends(piece);
  const first = exactDay(from);
  const last = to === ".." ? asOf : exactDay(to);
  if (first === null || last === null) return [];
  return [{ days: daysBetween(first, last), isOver: to !== "..", place: piece.place }];
}

function isPosting({ fields, strength }: Evidence): boolean {
  return fields.forms.includes(POSTED) || (fields.forms.length === 0 && strength === "record");
}

// The day of taking down often stands in the next line ("Biên bản kết thúc niêm yết ngày …"). A passage that gives
// neither end is left alone: its neighbour is judged by itself.
function ends({ fields, near }: Evidence): { from: Edtf | null; to: Edtf | null } {
  if (fields.from !== null && fields.to === null && isSameOrSilent(near.from, fields.from)) {
    return { from: fields.from, to: near.to };
  }
  if (fields.from === null && fields.to !== null && isSameOrSilent(near.to, fields.to)) return { from: near.from, to: fields.to };
  return { from: fields.from, to: fields.to };
}

function isSameOrSilent(theirs: Edtf | null, ours: Edtf): boolean {
  return theirs === null || theirs === ours;
}

function placesOf(postings: readonly Posting[]): readonly Place[] {
  return postings.map(({ place }) => place);
}

function least(postings: readonly Posting[]): number {
  return Math.min(...postings.map(({ days }) => days));
}
