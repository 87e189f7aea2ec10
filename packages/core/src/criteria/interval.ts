import { Type } from "typebox";
import { daysBetween } from "../calendar/day.js";
import { workingDaysBetween } from "../calendar/working-days.js";
import type { Day, Evidence, Place } from "../model/model.js";
import type { Threshold } from "../model/parameter.js";
import { type CriterionContext, defineCriterion } from "./lib/define.js";
import { ownDocuments } from "./lib/fields-of.js";
import { met, unclear, unmet } from "./lib/judgement.js";
import { exactDay } from "./lib/moments.js";
import { thresholdSchema } from "./lib/threshold.js";

const parameters = Type.Object(
  {
    most: Type.Optional(
      thresholdSchema(
        Type.Integer({ minimum: 0, description: "Most days from the earlier day to the later, e.g. received to answered." }),
      ),
    ),
    least: Type.Optional(
      thresholdSchema(
        Type.Integer({ minimum: 1, description: "Fewest days from the earlier day to the later, e.g. notice to meeting." }),
      ),
    ),
    working: Type.Optional(
      Type.Boolean({ description: "Whether only working days count; all days of the calendar when left out." }),
    ),
  },
  {
    additionalProperties: false,
    minProperties: 1,
    description: "Two days told in one place lie near enough to each other, or far enough apart. Give either most or least.",
  },
);

/** Code of the kind "biên bản", whose own date is the day of the meeting that it records. */
const MINUTES = "BB";

interface Interval {
  readonly days: number;
  /** The limit by the rule of the earlier day. */
  readonly limit: number;
  readonly place: Place;
}

/**
 * Whether an answer came soon enough, or a notice early enough. The earlier of the two days is the one that a limit counts
 * from, whichever the text names first. One interval that breaks the limit is enough to fail; where a text tells one day
 * alone, or more than two, nothing can be counted.
 */
export const interval = defineCriterion({
  name: "interval",
  title: { vi: "Số ngày giữa hai mốc", en: "Days between two dates" },
  scope: "item",
  parameters,
  labels: ["Thời gian", "Văn bản"],
  fields: ["dates", "documents"],
  messages: {
    vi: {
      "interval-in-time": "Đúng hạn: {days} ngày, tối đa {limit} ngày theo bảng kiểm",
      "interval-late": "Cần trong {limit} ngày theo bảng kiểm; văn bản cho thấy {days} ngày",
      "interval-in-time-working": "Đúng hạn: {days} ngày làm việc, tối đa {limit} ngày làm việc theo bảng kiểm",
      "interval-late-working": "Cần trong {limit} ngày làm việc theo bảng kiểm; văn bản cho thấy {days} ngày làm việc",
      "interval-early-enough": "Đủ thời gian: trước {days} ngày, tối thiểu {limit} ngày theo bảng kiểm",
      "interval-short": "Cần trước ít nhất {limit} ngày theo bảng kiểm; văn bản cho thấy {days} ngày",
      "interval-early-enough-working": "Đủ thời gian: trước {days} ngày làm việc, tối thiểu {limit} ngày làm việc theo bảng kiểm",
      "interval-short-working": "Cần trước ít nhất {limit} ngày làm việc theo bảng kiểm; văn bản cho thấy {days} ngày làm việc",
      "interval-unknown": "Cần ngày của cả hai mốc để đếm số ngày; không thấy đủ trong cùng một chỗ",
    },
    en: {
      "interval-in-time": "In time: {days} days, at most {limit} by the checklist",
      "interval-late": "Expected within {limit} days by the checklist; found {days} days",
      "interval-in-time-working": "In time: {days} working days, at most {limit} by the checklist",
      "interval-late-working": "Expected within {limit} working days by the checklist; found {days}",
      "interval-early-enough": "Early enough: {days} days ahead, at least {limit} by the checklist",
      "interval-short": "Expected at least {limit} days ahead by the checklist; found {days} days",
      "interval-early-enough-working": "Early enough: {days} working days ahead, at least {limit} by the checklist",
      "interval-short-working": "Expected at least {limit} working days ahead by the checklist; found {days}",
      "interval-unknown": "Expected both days in one place to count the days between them; not both found",
    },
  },
  judge(evidence, { most, least, working = false }, context) {
    const threshold = most ?? least;
    const intervals = threshold === undefined ? [] : evidence.flatMap((piece) => intervalIn(piece, threshold, working, context));
    if (intervals.length === 0)
      return unclear(
        "interval-unknown",
        evidence.map(({ place }) => place),
      );
    const isBroken = ({ days, limit }: Interval) => (most === undefined ? days < limit : days > limit);
    const broken = intervals.filter(isBroken);
    const told = broken.length > 0 ? broken : intervals;
    const { days, limit } = told.reduce((a, b) => (excess(b, most) > excess(a, most) ? b : a));
    const places = told.map(({ place }) => place);
    const codes = CODES[most === undefined ? "least" : "most"][working ? "working" : "calendar"];
    return broken.length > 0 ? unmet(codes.broken, places, { days, limit }) : met(codes.kept, places, { days, limit });
  },
});

const CODES = {
  most: {
    calendar: { kept: "interval-in-time", broken: "interval-late" },
    working: { kept: "interval-in-time-working", broken: "interval-late-working" },
  },
  least: {
    calendar: { kept: "interval-early-enough", broken: "interval-short" },
    working: { kept: "interval-early-enough-working", broken: "interval-short-working" },
  },
} as const;

/** How far an interval goes beyond its limit, so that the worst is the one told. */
function excess({ days, limit }: Interval, most: Threshold | undefined): number {
  return most === undefined ? limit - days : days - limit;
}

// Neighbours do not help out here: the day of another act says nothing of this one.
function intervalIn(piece: Evidence, threshold: Threshold, working: boolean, { valueOn }: CriterionContext): readonly Interval[] {
  const [first, last, third] = daysTold(piece);
  if (first === undefined || last === undefined || third !== undefined) return [];
  const count = working ? workingDaysBetween : daysBetween;
  return [{ days: count(first, last), limit: valueOn(threshold, first), place: piece.place }];
}

/** The days that a passage tells, in order of the calendar; minutes add the day of their meeting where it tells one alone. */
function daysTold({ fields, document: { header } }: Evidence): readonly Day[] {
  const told = [...fields.dates, ...ownDocuments(fields).map(({ date, followed }) => (followed ? null : date))];
  const days = [...new Set(told.map(exactDay).filter((day) => day !== null))].sort();
  return days.length === 1 && header.kind === MINUTES && header.date !== null
    ? [...new Set([...days, header.date])].sort()
    : days;
}
