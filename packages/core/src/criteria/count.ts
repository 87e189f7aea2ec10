import { Type } from "typebox";
import type { Count } from "../model/model.js";
import { defineCriterion } from "./lib/define.js";
import { allCounts } from "./lib/fields-of.js";
import { met, onePiece, unmet } from "./lib/judgement.js";
import { ruleDay, thresholdSchema } from "./lib/threshold.js";

const parameters = Type.Object(
  {
    keys: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        minItems: 1,
        description: "Names of the accepted figures, e.g. opinions, sessions; any figure when left out.",
      }),
    ),
    min: Type.Optional(
      thresholdSchema(Type.Number({ minimum: 0, description: "Lowest figure that is enough; any when left out." })),
    ),
  },
  { additionalProperties: false, description: "The evidence gives a figure for what was done." },
);

/** Whether the evidence says how many: meetings, opinions, people. */
export const count = defineCriterion({
  name: "count",
  title: { vi: "Số liệu", en: "Figure" },
  scope: "evidence",
  parameters,
  labels: ["Số liệu"],
  messages: {
    vi: {
      "count-given": "Có số liệu: {found}",
      "count-low": "Cần số liệu tối thiểu {min} theo bảng kiểm; văn bản ghi {found}",
      "count-missing": "Cần số liệu cụ thể; không thấy nêu",
    },
    en: {
      "count-given": "Figure given: {found}",
      "count-low": "Expected a figure of at least {min} by the checklist; found {found}",
      "count-missing": "Expected a figure; found none",
    },
  },
  judge: onePiece((piece, { keys, min: least = 0 }, context) => {
    const places = [piece.place];
    const min = context.valueOn(least, ruleDay(piece, context));
    const isAsked = ({ key }: Count) => keys?.includes(key) ?? true;
    const figures = allCounts(piece).filter(isAsked);
    const largest = Math.max(...figures.map((figure) => figure.value));
    if (figures.length === 0) return unmet("count-missing", places);
    if (largest < min) return unmet("count-low", places, { found: largest, min });
    return met("count-given", places, { found: largest });
  }),
});
