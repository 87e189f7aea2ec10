import type { Verdict } from "../judge/evaluate.js";
import { fromCents } from "../judge/score.js";
import type { Notice } from "../model/model.js";
import { UNSCORED } from "../model/report.js";
import { defineNotices } from "./lib/define.js";

/** A unit's own score that cannot be right, or is far from what its evidence bears out. */
export const selfScore = defineNotices({
  of: "unit",
  messages: {
    vi: {
      "self-score-above-max": "Điểm tự chấm {points} cao hơn điểm tối đa {max}",
      "self-score-far": "Điểm tự chấm {points}/{max} chênh nhiều so với minh chứng tìm thấy ({earned}/{of} điểm)",
    },
    en: {
      "self-score-above-max": "Self-score {points} is above the maximum {max}",
      "self-score-far": "Self-score {points}/{max} is far from the evidence found ({earned}/{of} points)",
    },
  },
});

/** How far, as a share of the maximum, the unit's own score may be from ours before it is worth a word. */
const FAR = 0.5;

/** Returns a notice for every row whose own score is far from what the evidence bears out; one for each row. */
export function selfScoreNotices(verdicts: readonly Verdict[]): Notice[] {
  const told = new Set<string>();
  return verdicts.flatMap(({ item, self, earnedCents, state }) => {
    if (self === null || self.max === null || self.max === 0 || UNSCORED.has(state)) return [];
    const earned = fromCents(earnedCents);
    const key = `${self.place.path}:${self.place.start.line}`;
    if (Math.abs(self.points / self.max - earned / item.points) < FAR || told.has(key)) return [];
    told.add(key);
    return [
      { code: "self-score-far", args: { points: self.points, max: self.max, earned, of: item.points }, places: [self.place] },
    ];
  });
}
