import { Type } from "typebox";
import type { Evidence } from "../model/model.js";
import { overlaps } from "../text/dates/edtf.js";
import { type CriterionContext, defineCriterion } from "./lib/define.js";
import { isPaper } from "./lib/fields-of.js";
import { met, onePiece, unclear, unmet } from "./lib/judgement.js";
import { isDateBlank, type Moment, momentsOf } from "./lib/moments.js";

const parameters = Type.Object(
  {},
  { additionalProperties: false, description: "The evidence says when the act took place, and that lies in the period." },
);

/**
 * The inspector's question “when?”. A year or a half-year is no answer to it, except for an item that only has to be in
 * force: there any date up to the end of the period will do.
 */
export const date = defineCriterion({
  name: "date",
  title: { vi: "Thời gian", en: "Date" },
  scope: "evidence",
  parameters,
  labels: ["Thời gian"],
  fields: ["dates", "from"],
  messages: {
    vi: {
      "date-named": "Có nêu thời gian: {found}",
      "date-running": "Đang còn hiệu lực hoặc còn niêm yết",
      "date-coarse": "Cần ngày, tháng hoặc quý; văn bản chỉ nêu {found}",
      "date-outside": "Cần thời gian trong kỳ từ {from} đến {to}; văn bản nêu {found}",
      "date-blank": "Cần ngày thực hiện; chỗ ghi ngày để trống",
      "date-missing": "Cần ngày thực hiện; không thấy nêu",
    },
    en: {
      "date-named": "Date given: {found}",
      "date-running": "Still in force or still posted",
      "date-coarse": "Expected a day, month or quarter; found only {found}",
      "date-outside": "Expected a date from {from} to {to}; found {found}",
      "date-blank": "Expected the date of the act; its place is blank",
      "date-missing": "Expected the date of the act; found none",
    },
  },
  judge: onePiece((piece, _parameters, context) => {
    if (context.due === "in-force" && stillRuns(piece)) return met("date-running", [piece.place]);
    const moments = momentsOf(piece);
    return moments.length > 0 ? judgeMoments(piece, moments, context) : unmet(missingCode(piece), [piece.place]);
  }),
});

function judgeMoments(piece: Evidence, moments: readonly Moment[], { due, period }: CriterionContext) {
  const places = [piece.place];
  const timely = moments.filter((moment) => (due === "in-force" ? moment.from <= period.to : overlaps(moment, period)));
  const exact = timely.filter((moment) => due === "in-force" || !moment.coarse);
  if (exact.length > 0) return met("date-named", places, { found: values(exact) });
  if (timely.length > 0) return unclear("date-coarse", places, { found: values(timely) });
  return unmet("date-outside", places, { found: values(moments), from: period.from, to: period.to });
}

function stillRuns(piece: Evidence): boolean {
  return piece.fields.to === ".." || piece.near.to === "..";
}

function missingCode(piece: Evidence) {
  const isBlank = isDateBlank(piece) || (isPaper(piece) && piece.document.header.draft.includes("date"));
  return isBlank ? "date-blank" : "date-missing";
}

function values(moments: readonly Moment[]): string {
  return moments.map((moment) => moment.value).join(", ");
}
