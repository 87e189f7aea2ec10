import { Type } from "typebox";
import type { Count } from "../model/model.js";
import { defineCriterion } from "./lib/define.js";
import { allCounts, countOf } from "./lib/fields-of.js";
import { met, onePiece, unclear, unmet } from "./lib/judgement.js";
import { ruleDay, thresholdSchema } from "./lib/threshold.js";

const parameters = Type.Object(
  {
    part: Type.String({ minLength: 1, description: "Name of the figure that is a part, e.g. agreed." }),
    whole: Type.Union([Type.String({ minLength: 1 }), Type.Array(Type.String({ minLength: 1 }), { minItems: 1 })], {
      description: "Name of the figure that is the whole, e.g. households; of several the first that the text tells.",
    }),
    min: thresholdSchema(
      Type.Number({
        exclusiveMinimum: 0,
        maximum: 1,
        description: "Lowest share that is enough, compared to four decimals: 0.6667 is two thirds, 0.5001 is more than half.",
      }),
    ),
  },
  { additionalProperties: false, description: "One figure is a large enough share of another: quorum, majority." },
);

/** Shares are compared in ten-thousandths, so that 8 of 12 reaches a minimum written as 0.6667. */
const SCALE = 10_000;

/** Whether a quorum or majority was reached. */
export const ratio = defineCriterion({
  name: "ratio",
  title: { vi: "Tỷ lệ", en: "Ratio" },
  scope: "evidence",
  parameters,
  labels: ["Số liệu"],
  messages: {
    vi: {
      "ratio-reached": "Đạt {part}/{whole} ({percent} %)",
      "ratio-low": "Cần tối thiểu {min} % theo bảng kiểm; văn bản ghi {part}/{whole} ({percent} %)",
      "ratio-impossible": "Số liệu vô lý: phần {part} lớn hơn tổng {whole}",
      "ratio-unknown": "Cần đủ hai số liệu để tính tỷ lệ; không thấy đủ",
    },
    en: {
      "ratio-reached": "Reached {part}/{whole} ({percent} %)",
      "ratio-low": "Expected at least {min} % by the checklist; found {part}/{whole} ({percent} %)",
      "ratio-impossible": "Impossible figures: the part {part} exceeds the whole {whole}",
      "ratio-unknown": "Expected two figures for the ratio; not both found",
    },
  },
  judge: onePiece((piece, parameters, context) => {
    const places = [piece.place];
    const counts = allCounts(piece);
    const counted = countOf(counts, parameters.part);
    const all = counted === null ? null : wholeOf(counts, [parameters.whole].flat(), counted);
    if (counted === null || all === null || all.value === 0) return unclear("ratio-unknown", places);
    const [part, whole] = [counted.value, all.value];
    if (part > whole) return unmet("ratio-impossible", [counted.place, all.place], { part, whole });
    const share = Math.round((part * SCALE) / whole);
    const least = Math.round(context.valueOn(parameters.min, ruleDay(piece, context)) * SCALE);
    const args = { part, whole, percent: share / 100, min: least / 100 };
    return share >= least ? met("ratio-reached", places, args) : unmet("ratio-low", places, args);
  }),
});

/**
 * The first of the figures that can be the whole; where each is smaller than the part, the first that is told at all. Of
 * "20/44 người tán thành" the 20 may be read as those present too: among several figures none is its own whole.
 */
function wholeOf(counts: readonly Count[], keys: readonly string[], part: Count): Count | null {
  const all = keys.map((key) => countOf(counts, key)).filter((count) => count !== null);
  const told = keys.length === 1 ? all : all.filter((count) => !isSameFigure(count, part));
  return told.find(({ value }) => value >= part.value) ?? told[0] ?? null;
}

function isSameFigure(one: Count, other: Count): boolean {
  const [a, b] = [one.place.start, other.place.start];
  return one.value === other.value && a.line === b.line && a.column === b.column;
}
