import { isThere } from "../criteria/lib/attachment-path.js";
import type { Verdict } from "../judge/evaluate.js";
import { fromCents } from "../judge/score.js";
import type { Facts, Notice } from "../model/model.js";
import { UNSCORED } from "../model/report.js";

/** Returns a notice for every file that a document links to and that is not there. */
export function attachmentNotices(facts: Facts, exists: (path: string) => boolean): Notice[] {
  return facts.attachments.flatMap(({ target, place }) =>
    isThere(facts.path, target, exists) ? [] : [{ code: "broken-attachment", args: { target }, places: [place] }],
  );
}

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
