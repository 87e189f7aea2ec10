import { Type } from "typebox";
import { daysBetween } from "../calendar/day.js";
import type { Edtf, Evidence, Fields, Place } from "../model/model.js";
import type { Threshold } from "../model/parameter.js";
import { type CriterionContext, defineCriterion } from "./lib/define.js";
import { met, unclear, unmet } from "./lib/judgement.js";
import { exactDay } from "./lib/moments.js";
import { thresholdSchema } from "./lib/threshold.js";

const parameters = Type.Object(
  {
    minDays: thresholdSchema(Type.Integer({ minimum: 1, description: "Fewest days from the first to the last day of posting." })),
    open: Type.Optional(
      Type.Boolean({
        description: "Whether a posting that still runs counts, up to the day of the audit; true when left out.",
      }),
    ),
    forms: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        minItems: 1,
        description: "Ids of the forms whose time is measured, e.g. niem-yet, trang-thong-tin; niem-yet alone when left out.",
      }),
    ),
    inclusive: Type.Optional(
      Type.Boolean({
        description: "Whether the first day counts too, as for broadcasts made day by day: 5 June to 7 June are then 3 days.",
      }),
    ),
  },
  { additionalProperties: false, description: "Everything that was posted hung long enough." },
);

/** Id of the form “niêm yết”. */
const POSTED = ["niem-yet"];

interface Posting {
  /** Inspectors count from the first day on, unless the rule counts it too: 10 April to 25 April are 15 days. Negative where the end precedes the start. */
  readonly days: number;
  /** Fewest days by the rule of its first day. */
  readonly min: number;
  readonly isOver: boolean;
  readonly place: Place;
  /** The last day and the first, as far as they have places of their own. */
  readonly endPlaces: readonly Place[];
}

/** Whether postings lasted. One that was too short is enough to fail; one that still runs is not too short yet. */
export const duration = defineCriterion({
  name: "duration",
  title: { vi: "Thời gian niêm yết", en: "Posting time" },
  scope: "item",
  parameters,
  refersTo: { forms: "form" },
  labels: ["Từ ngày", "Đến ngày"],
  fields: ["from", "to"],
  messages: {
    vi: {
      "posting-long-enough": "Niêm yết {days} ngày, tối thiểu {min} ngày theo bảng kiểm",
      "posting-short": "Cần niêm yết tối thiểu {min} ngày theo bảng kiểm; văn bản cho thấy {days} ngày",
      "posting-reversed": "Cần ngày kết thúc niêm yết sau ngày bắt đầu; văn bản ghi ngược",
      "posting-running": "Đang niêm yết, mới {days} ngày; tối thiểu {min} ngày theo bảng kiểm",
      "posting-unknown": "Cần ngày bắt đầu và ngày kết thúc niêm yết để tính tối thiểu {min} ngày theo bảng kiểm; không thấy đủ",
    },
    en: {
      "posting-long-enough": "Posted for {days} days, at least {min} by the checklist",
      "posting-short": "Expected a posting of at least {min} days by the checklist; found {days} days",
      "posting-reversed": "Expected the posting to end after it began; found the reverse",
      "posting-running": "Still posted, for {days} days so far; at least {min} by the checklist",
      "posting-unknown": "Expected the first and last day of posting, for at least {min} days by the checklist; not both found",
    },
  },
  judge(evidence, { minDays, open = true, forms = POSTED, inclusive = false }, context) {
    const posted = evidence.filter((piece) => isPosting(piece, forms));
    const postings = posted
      .flatMap((piece) => postingIn(piece, minDays, inclusive, context))
      .filter(({ isOver }) => isOver || open);
    const reversed = postings.filter(({ days, isOver }) => isOver && days < 0);
    const short = postings.filter(({ days, min, isOver }) => isOver && days >= 0 && days < min);
    const long = postings.filter(({ days, min }) => days >= min);
    if (short.length > 0) return unmet("posting-short", placesOf(short), least(short));
    if (reversed.length > 0) return unmet("posting-reversed", reversed.flatMap(endPlacesOf));
    if (long.length > 0) return met("posting-long-enough", placesOf(long), least(long));
    if (postings.length > 0) return unclear("posting-running", placesOf(postings), least(postings));
    return unclear(
      "posting-unknown",
      evidence.map(({ place }) => place),
      { min: context.valueOn(minDays, context.period.to) },
    );
  },
});

function postingIn(
  piece: Evidence,
  minDays: Threshold,
  inclusive: boolean,
  { asOf, valueOn }: CriterionContext,
): readonly Posting[] {
  const { from, to, fromPlace, toPlace } = ends(piece);
  const first = exactDay(from);
  const last = to === ".." ? asOf : exactDay(to);
  if (first === null || last === null) return [];
  const endPlaces = [toPlace, fromPlace].filter((place) => place !== null);
  const min = valueOn(minDays, first);
  const nights = daysBetween(first, last);
  const days = inclusive && nights >= 0 ? nights + 1 : nights;
  return [{ days, min, isOver: to !== "..", place: piece.place, endPlaces }];
}

function isPosting({ fields, strength }: Evidence, forms: readonly string[]): boolean {
  return fields.forms.some((form) => forms.includes(form)) || (fields.forms.length === 0 && strength === "record");
}

// The day of taking down often stands in the next line ("Biên bản kết thúc niêm yết ngày …"). A passage that gives
// neither end is left alone: its neighbour is judged by itself.
function ends({ fields, near }: Evidence): Pick<Fields, "from" | "to" | "fromPlace" | "toPlace"> {
  if (fields.from !== null && fields.to === null && isSameOrSilent(near.from, fields.from)) {
    return { ...fields, to: near.to, toPlace: near.toPlace };
  }
  if (fields.from === null && fields.to !== null && isSameOrSilent(near.to, fields.to)) {
    return { ...fields, from: near.from, fromPlace: near.fromPlace };
  }
  return fields;
}

function isSameOrSilent(theirs: Edtf | null, ours: Edtf): boolean {
  return theirs === null || theirs === ours;
}

function placesOf(postings: readonly Posting[]): readonly Place[] {
  return postings.map(({ place }) => place);
}

function endPlacesOf({ endPlaces, place }: Posting): readonly Place[] {
  return endPlaces.length > 0 ? endPlaces : [place];
}

/** The shortest posting with the rule that it is measured by. */
function least(postings: readonly Posting[]): { readonly days: number; readonly min: number } {
  const { days, min } = postings.reduce((a, b) => (b.days < a.days ? b : a));
  return { days, min };
}
