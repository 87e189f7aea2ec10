import { Type } from "typebox";
import type { Edtf, Evidence } from "../model/model.js";
import { edtfBounds } from "../text/dates/edtf.js";
import { defineCriterion } from "./lib/define.js";
import { isPaper } from "./lib/fields-of.js";
import { met, unmet } from "./lib/judgement.js";
import { isDateBlank, type Moment, momentOf, momentsOf, ownMoments } from "./lib/moments.js";
import { isWithin, type Rhythm, subPeriodOf, subPeriodsIn } from "./lib/sub-periods.js";

const parameters = Type.Object(
  {},
  { additionalProperties: false, description: "There is evidence for every month, quarter or half-year that is over." },
);

/**
 * The share of the sub-periods, over by the day of the audit, for which there is evidence. An act dated within a
 * sub-period covers that one; evidence that speaks of a longer time ("trong 6 tháng tiếp 38 lượt") covers all within.
 */
export const recurrence = defineCriterion({
  name: "recurrence",
  title: { vi: "Thực hiện định kỳ", en: "Recurrence" },
  scope: "item",
  parameters,
  labels: ["Thời gian"],
  fields: ["dates", "from"],
  messages: {
    vi: {
      "recurrence-single": "Không yêu cầu lặp lại trong kỳ",
      "recurrence-not-due": "Chưa đến kỳ phải thực hiện",
      "recurrence-full": "Có minh chứng cho đủ {covered}/{elapsed} kỳ",
      "recurrence-partial": "Cần minh chứng cho {elapsed} kỳ; mới có {covered} kỳ, thiếu: {missing}",
    },
    en: {
      "recurrence-single": "Need not recur in the period",
      "recurrence-not-due": "Not due yet",
      "recurrence-full": "Evidence for all {covered}/{elapsed} periods",
      "recurrence-partial": "Expected evidence for {elapsed} periods; found {covered}, missing: {missing}",
    },
  },
  judge(evidence, _parameters, { period, asOf, due }) {
    const places = evidence.map((piece) => piece.place);
    if (due === "year" || due === "in-force") return { ...met("recurrence-single", places), share: 1 };
    const elapsed = subPeriodsIn(period, due).filter((id) => isWithin(id, { from: period.from, to: asOf }));
    if (elapsed.length === 0) return { ...met("recurrence-not-due", places), share: 1 };
    const reached = new Set(evidence.filter(isTimed).flatMap((piece) => coveredBy(piece, elapsed, due)));
    // Records whose date was left blank show one act, whenever it was: leaving dates out must never pay.
    if (reached.size === 0 && !evidence.every(isTimed)) reached.add(elapsed[0] as Edtf);
    const missing = elapsed.filter((id) => !reached.has(id));
    const covered = elapsed.length - missing.length;
    const args = { covered, elapsed: elapsed.length };
    if (missing.length === 0) return { ...met("recurrence-full", places, args), share: 1 };
    return {
      ...unmet("recurrence-partial", places, { ...args, missing: missing.join(", ") }),
      share: covered / elapsed.length,
    };
  },
});

function isTimed(piece: Evidence): boolean {
  return !isDateBlank(piece) || ownMoments(piece.fields).length > 0;
}

function coveredBy(piece: Evidence, elapsed: readonly Edtf[], rhythm: Rhythm): readonly Edtf[] {
  if (isPaper(piece)) return paperCovers(piece, rhythm);
  const spoken = spokenOf(piece);
  const dated = spoken.filter((moment) => fitting(moment, rhythm) !== null);
  return (dated.length > 0 ? dated : spoken).flatMap((moment) => covers(moment, elapsed, rhythm));
}

// A paper that is itself the periodic act is one occurrence: the year's report does not stand in for the half-year's.
function paperCovers({ document: { header } }: Evidence, rhythm: Rhythm): readonly Edtf[] {
  const reported = edtfBounds(header.scope ?? header.date ?? "");
  return reported === null ? [] : [subPeriodOf(reported.to, rhythm)];
}

// The heading "Quý I" tells more surely when an undated line took place than a date elsewhere in its section.
function spokenOf(piece: Evidence): readonly Moment[] {
  const own = ownMoments(piece.fields);
  if (own.length > 0) return own;
  const scope = piece.scope === null ? [] : momentOf(piece.scope);
  return scope.length > 0 ? scope : momentsOf(piece);
}

// A posting may hang on for more than the sub-period of its first day.
function covers(moment: Moment, elapsed: readonly Edtf[], rhythm: Rhythm): readonly Edtf[] {
  const first = fitting(moment, rhythm);
  const within = elapsed.filter((id) => isWithin(id, moment));
  return first === null ? within : [first, ...within];
}

/** The sub-period in which the date lies as the text gives it, or null where the date is longer than one. */
function fitting({ value, from }: Moment, rhythm: Rhythm): Edtf | null {
  const id = subPeriodOf(from, rhythm);
  const bounds = edtfBounds(id);
  return bounds !== null && isWithin(value, bounds) ? id : null;
}
