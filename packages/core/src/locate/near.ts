import type { Evidence, Facts, NearMatch, Passage, Place } from "../model/model.js";
import { type PhraseHit, readWords } from "../text/phrases.js";
import type { Compiled, CompiledAct } from "./compile.js";
import { asEvidence, phrasesOf, Reader, readPassage, titleOf, wayOf } from "./locate.js";
import type { NearFinder, NearHit } from "./near-phrases.js";

const keyOf = ({ start }: Place) => `${start.line}:${start.column}`;

/**
 * Returns the passages of a document that would speak of an item if they were typed properly. Where the passage speaks of
 * the item as it stands (`located`), there is nothing to add.
 */
export function locateNear(facts: Facts, compiled: Compiled, near: NearFinder, located: readonly Evidence[]): NearMatch[] {
  const known = new Set(located.map(({ item, place }) => `${item} ${keyOf(place)}`));
  const nearHits = new Map<string, NearHit[]>();
  const nearIn = (text: string | null): NearHit[] => {
    if (text === null) return [];
    const hits = nearHits.get(text) ?? near(text);
    nearHits.set(text, hits);
    return hits;
  };
  const reader = new Reader((text): PhraseHit[] => [...compiled.find(readWords(text)), ...nearIn(text)]);
  const title = titleOf(facts);
  return facts.passages.filter(mayCount).flatMap((passage) => {
    const { headings, lead, columns } = passage.context;
    const labels = passage.kind === "sentence" ? [] : [...headings.slice(0, 1), columns];
    const own = [passage.text, ...labels].flatMap(nearIn);
    if (own.length === 0) return [];
    const reading = readPassage(passage, reader, phrasesOf(reader.shared(title)));
    const all = [...own, ...[lead, ...headings, title].flatMap(nearIn)];
    return compiled.items.flatMap((item): NearMatch[] => {
      const way = known.has(`${item.item.id} ${keyOf(passage.place)}`) ? undefined : wayOf(item, reading);
      const hit =
        way === undefined
          ? undefined
          : (all.find(({ phrase }) => way.act.has(phrase)) ?? all.find(({ phrase }) => isAbout(way, phrase)));
      if (hit === undefined) return [];
      const { kind, found, meant } = hit;
      return [{ kind, found, meant, evidence: asEvidence(item, passage, [], false, facts) }];
    });
  });
}

/** Plans, rules, other units' acts and bare scores would not count however they were typed. */
function mayCount({ clauses, selfScore, elsewhere }: Passage): boolean {
  return selfScore === null && !elsewhere && !clauses.every(({ status }) => status === "planned" || status === "quoted");
}

const isAbout = ({ about }: CompiledAct, phrase: number) => about.some((set) => set.has(phrase));
