import type { Instrument } from "./checklist/schema.js";
import type { Day, Facts, Notice, Place } from "./model.js";
import { searchKey } from "./text/keys.js";

/** Finds the instrument that a citation names, by official number or short name. */
export function instrumentFinder(instruments: readonly Instrument[]): (cited: string) => Instrument | null {
  const byName = new Map<string, Instrument>();
  for (const instrument of instruments)
    for (const name of [instrument.number, ...(instrument.names ?? [])]) byName.set(searchKey(name), instrument);
  return (cited) => byName.get(searchKey(cited)) ?? null;
}

/** Whether an instrument was in force on a day. */
export function forceOn(instrument: Instrument, day: Day): "in-force" | "not-yet" | "ceased" | "displaced" {
  if (day < instrument.effective) return "not-yet";
  const ceased = instrument.ceased ?? instrument.ceasedNotBefore ?? null;
  if (ceased !== null && day >= ceased) return "ceased";
  return instrument.displacedFrom !== undefined && day >= instrument.displacedFrom ? "displaced" : "in-force";
}

/** Returns notices on the instruments that a document cites, judged against the document's own date. */
export function forceNotices(facts: Facts, find: (cited: string) => Instrument | null): Notice[] {
  const { date } = facts.header;
  const cited = new Map<string, { instrument: Instrument; places: Place[] }>();
  for (const { instrument: name, place } of facts.citations) {
    const instrument = find(name);
    if (instrument === null || instrument.number === facts.header.number) continue;
    const known = cited.get(instrument.id);
    if (known === undefined) cited.set(instrument.id, { instrument, places: [place] });
    else known.places.push(place);
  }
  if (cited.size === 0) return [];
  if (date === null) return [];
  const stale = [...cited.values()].flatMap(({ instrument, places }) => staleNotice(instrument, places, date));
  const valid = [...cited.values()].filter(({ instrument }) => forceOn(instrument, date) === "in-force");
  const numbers = valid.map(({ instrument }) => instrument.number).sort();
  const summary =
    numbers.length === 0
      ? []
      : [{ code: "instruments-in-force", args: { date, numbers: numbers.join("; ") }, places: [facts.header.place] }];
  return [...stale, ...summary];
}

function staleNotice(instrument: Instrument, places: readonly Place[], date: Day): Notice[] {
  const force = forceOn(instrument, date);
  if (force === "in-force") return [];
  const { number, effective } = instrument;
  const since = force === "displaced" ? instrument.displacedFrom : (instrument.ceased ?? instrument.ceasedNotBefore);
  const by = (force === "displaced" ? instrument.displacedBy : instrument.ceasedBy) ?? "";
  const args = force === "not-yet" ? { number, date, since: effective } : { number, date, since: since ?? "", by };
  return [{ code: `instrument-${force}`, args, places }];
}
