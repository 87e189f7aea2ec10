import { Type } from "typebox";
import { workingDaysBetween } from "../calendar/working-days.js";
import type { Day, Evidence, Fields, Place } from "../model.js";
import { defineCriterion } from "./define.js";
import { ownDocuments } from "./fields-of.js";
import { met, unclear, unmet } from "./judgement.js";
import { exactDay } from "./moments.js";

const parameters = Type.Object(
  {
    workingDays: Type.Integer({ minimum: 0, description: "Most working days from the day of the document to its publication." }),
    specialDays: Type.Optional(
      Type.Integer({
        minimum: 0,
        description: "Most working days in a special case. It does not excuse: the case must be stated, which a person checks.",
      }),
    ),
  },
  { additionalProperties: false, description: "Every document was made public in time, counted from its own date." },
);

interface Publication {
  readonly number: string;
  /** Working days, 0 for the day of the document itself. */
  readonly days: number;
  readonly place: Place;
}

/** Whether the unit's documents were made public soon enough after they were issued. One that was late is enough to fail. */
export const publicationDelay = defineCriterion({
  name: "publication-delay",
  title: { vi: "Thời hạn công khai", en: "Publication delay" },
  scope: "item",
  parameters,
  judge(evidence, { workingDays, specialDays }) {
    const publications = evidence.flatMap(publicationIn);
    const late = publications.filter(({ days }) => days > workingDays);
    const worst = late.reduce<Publication | null>((a, b) => (a !== null && a.days >= b.days ? a : b), null);
    if (worst !== null) {
      const args = { number: worst.number, days: worst.days, limit: workingDays };
      const places = late.map(({ place }) => place);
      if (specialDays === undefined || worst.days > specialDays) return unmet("publication-late", places, args);
      return unmet("publication-late-unless-special", places, { ...args, special: specialDays });
    }
    if (publications.length === 0)
      return unclear(
        "publication-unknown",
        evidence.map(({ place }) => place),
      );
    return met(
      "publication-in-time",
      publications.map(({ place }) => place),
      { limit: workingDays },
    );
  },
});

// Neighbours do not help out here: the day of one document says nothing of when another was published.
function publicationIn({ fields, place, strength }: Evidence): readonly Publication[] {
  const published = strength === "narrative" ? exactDay(fields.from) : publicationDay(fields);
  if (published === null) return [];
  const issued = ownDocuments(fields).flatMap(({ number, date, followed }) => {
    // A plan that is carried out is not what is being made public.
    const day = followed ? null : exactDay(date);
    return day !== null && day <= published ? [{ number, day }] : [];
  });
  // Of several documents in one record the latest is the one made public; the others are what it refers to.
  const latest = issued.reduce<{ number: string; day: Day } | null>((a, b) => (a !== null && a.day >= b.day ? a : b), null);
  return latest === null ? [] : [{ number: latest.number, days: workingDaysBetween(latest.day, published), place }];
}

function publicationDay({ from, dates }: Fields): Day | null {
  return exactDay(from) ?? dates.map(exactDay).find((day) => day !== null) ?? null;
}
