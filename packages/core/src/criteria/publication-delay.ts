import { Type } from "typebox";
import { daysBetween } from "../calendar/day.js";
import { workingDaysBetween } from "../calendar/working-days.js";
import type { Day, Evidence, Fields, Place } from "../model/model.js";
import { defineCriterion } from "./lib/define.js";
import { ownDocuments } from "./lib/fields-of.js";
import { met, unclear, unmet } from "./lib/judgement.js";
import { exactDay } from "./lib/moments.js";
import { thresholdSchema } from "./lib/threshold.js";

const parameters = Type.Object(
  {
    workingDays: Type.Optional(
      thresholdSchema(
        Type.Integer({ minimum: 0, description: "Most working days from the day of the document to its publication." }),
      ),
    ),
    days: Type.Optional(
      thresholdSchema(
        Type.Integer({ minimum: 0, description: "The same in days of the calendar; used where workingDays is left out." }),
      ),
    ),
    specialDays: Type.Optional(
      Type.Integer({
        minimum: 0,
        description: "Most working days in a special case. It does not excuse: the case must be stated, which a person checks.",
      }),
    ),
  },
  {
    additionalProperties: false,
    minProperties: 1,
    description: "Every document was made public in time, counted from its own date. Give either workingDays or days.",
  },
);

interface Publication {
  readonly number: string;
  /** Days by the measure of the rule, 0 for the day of the document itself. */
  readonly days: number;
  /** Most such days by the rule of the day of issue. */
  readonly limit: number;
  readonly place: Place;
}

/** Whether the unit's documents were made public soon enough after they were issued. One that was late is enough to fail. */
export const publicationDelay = defineCriterion({
  name: "publication-delay",
  title: { vi: "Thời hạn công khai", en: "Publication delay" },
  scope: "item",
  parameters,
  labels: ["Văn bản", "Từ ngày"],
  fields: ["dates", "from", "documents"],
  messages: {
    vi: {
      "publication-in-time": "Công khai trong {limit} ngày làm việc kể từ ngày văn bản",
      "publication-late": "Cần công khai trong {limit} ngày làm việc theo bảng kiểm; {number} công khai sau {days} ngày",
      "publication-in-time-days": "Công khai trong {limit} ngày kể từ ngày văn bản",
      "publication-late-days": "Cần công khai trong {limit} ngày theo bảng kiểm; {number} công khai sau {days} ngày",
      "publication-late-unless-special":
        "Cần công khai trong {limit} ngày làm việc theo bảng kiểm; {number} công khai sau {days} ngày, chỉ chấp nhận khi là trường hợp đặc biệt có nêu lý do (không quá {special} ngày)",
      "publication-unknown": "Cần ngày văn bản và ngày công khai; không thấy đủ để đối chiếu",
    },
    en: {
      "publication-in-time": "Made public within {limit} working days of the document",
      "publication-late": "Expected publication within {limit} working days by the checklist; {number} took {days}",
      "publication-in-time-days": "Made public within {limit} days of the document",
      "publication-late-days": "Expected publication within {limit} days by the checklist; {number} took {days}",
      "publication-late-unless-special":
        "Expected publication within {limit} working days by the checklist; {number} took {days}, which only a special case with a stated reason allows (at most {special})",
      "publication-unknown": "Expected the day of the document and the day of publication; not both found",
    },
  },
  judge(evidence, { workingDays, days, specialDays }, { valueOn }) {
    const limit = workingDays ?? days;
    const count = workingDays === undefined ? daysBetween : workingDaysBetween;
    const publications =
      limit === undefined ? [] : evidence.flatMap((piece) => publicationIn(piece, (day) => valueOn(limit, day), count));
    const late = publications.filter(({ days, limit }) => days > limit);
    const worst = late.reduce<Publication | null>((a, b) => (a !== null && a.days >= b.days ? a : b), null);
    if (worst !== null) {
      const args = { number: worst.number, days: worst.days, limit: worst.limit };
      const places = late.map(({ place }) => place);
      if (workingDays === undefined) return unmet("publication-late-days", places, args);
      if (specialDays === undefined || worst.days > specialDays) return unmet("publication-late", places, args);
      return unmet("publication-late-unless-special", places, { ...args, special: specialDays });
    }
    if (publications.length === 0)
      return unclear(
        "publication-unknown",
        evidence.map(({ place }) => place),
      );
    return met(
      workingDays === undefined ? "publication-in-time-days" : "publication-in-time",
      publications.map(({ place }) => place),
      { limit: Math.min(...publications.map(({ limit }) => limit)) },
    );
  },
});

// Neighbours do not help out here: the day of one document says nothing of when another was published.
function publicationIn(
  { fields, place, strength }: Evidence,
  limitOn: (issued: Day) => number,
  count: (from: Day, to: Day) => number,
): readonly Publication[] {
  const published = strength === "narrative" ? exactDay(fields.from) : publicationDay(fields);
  if (published === null) return [];
  const issued = ownDocuments(fields).flatMap(({ number, date, followed }) => {
    // A plan that is carried out is not what is being made public.
    const day = followed ? null : exactDay(date);
    return day !== null && day <= published ? [{ number, day }] : [];
  });
  // Of several documents in one record the latest is the one made public; the others are what it refers to.
  const latest = issued.reduce<{ number: string; day: Day } | null>((a, b) => (a !== null && a.day >= b.day ? a : b), null);
  return latest === null
    ? []
    : [{ number: latest.number, days: count(latest.day, published), limit: limitOn(latest.day), place }];
}

function publicationDay({ from, dates }: Fields): Day | null {
  return exactDay(from) ?? dates.map(exactDay).find((day) => day !== null) ?? null;
}
