import type { Verdict } from "../judge/evaluate.js";
import type { Compiled, CompiledItem, PhraseSet } from "../locate/compile.js";
import type { Facts, Notice, Place } from "../model/model.js";
import { readWords } from "../text/phrases.js";
import { defineNotices } from "./lib/define.js";

/** Evidence under the heading of another item. */
export const misplaced = defineNotices({
  of: "unit",
  messages: {
    vi: {
      "wrong-heading": "Minh chứng cho “{item}” nằm dưới đề mục “{heading}”; vẫn được tính, nên chuyển về đúng mục",
    },
    en: {
      "wrong-heading": "Evidence for “{item}” stands under the heading “{heading}”; it counts, but belongs elsewhere",
    },
  },
});

/**
 * Returns a notice for every sentence that bears out an item and stands under a heading that speaks of other items only. It
 * counts all the same: an inspector credits what was done, and says where it belongs. One notice for each place.
 */
export function misplacedNotices(verdicts: readonly Verdict[], facts: readonly Facts[], compiled: Compiled): Notice[] {
  const told = new Set<string>();
  const papers = byPath(facts);
  return verdicts.flatMap(({ item, reason, evidence: [best] }) => {
    if (reason !== "evidenced" || best === undefined || best.strength !== "narrative") return [];
    const key = placeKey(best.place);
    const heading = headingAbove(best.place, papers.get(best.place.path));
    const own = compiled.items.find((each) => each.item.id === item.id);
    if (heading === null || own === undefined || told.has(key) || !belongsElsewhere(own, heading, compiled)) return [];
    told.add(key);
    return [{ code: "wrong-heading", args: { item: item.title, heading }, places: [best.place] }];
  });
}

const placeKey = ({ path, start }: Place) => `${path}:${start.line}:${start.column}`;

/** Of several papers of one path the first. */
function byPath(facts: readonly Facts[]): ReadonlyMap<string, Facts> {
  const papers = new Map<string, Facts>();
  for (const paper of facts) if (!papers.has(paper.path)) papers.set(paper.path, paper);
  return papers;
}

function headingAbove({ start }: Place, paper: Facts | undefined): string | null {
  const passage = paper?.passages.find(({ place }) => place.start.line === start.line && place.start.column === start.column);
  return passage?.context.headings[0] ?? null;
}

function belongsElsewhere(own: CompiledItem, heading: string, compiled: Compiled): boolean {
  const said = new Set(compiled.find(readWords(heading)).map(({ phrase }) => phrase));
  const says = (phrases: PhraseSet) => [...phrases].some((phrase) => said.has(phrase));
  if (own.acts.some(({ act, about }) => says(act) || about.some(says))) return false;
  return compiled.items.some(
    (other) =>
      other.checklist === own.checklist &&
      other.acts.some(({ act, about }) => says(act) && (about.length === 0 || about.some(says))),
  );
}
