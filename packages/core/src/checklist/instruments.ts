import { addDays } from "../calendar/day.js";
import type { Instrument } from "../model/checklist.js";
import type { Day } from "../model/model.js";
import { searchKey } from "../text/keys.js";

/** Communes and districts count their papers anew every year: "117/KH-UBND" may be anybody's. */
const LOCAL_NUMBER = /-(?:UBND|HĐND)$/u;

/** Returns the official number of the instrument with an id; null where there is none. */
export function officialNumber(instruments: readonly Instrument[], id: string): string | null {
  return instruments.find((instrument) => instrument.id === id)?.number ?? null;
}

/** Finds the instrument that a citation names, by official number or short name; never one with a local number. */
export function instrumentFinder(instruments: readonly Instrument[]): (cited: string) => Instrument | null {
  const byName = new Map<string, Instrument>();
  for (const instrument of instruments.filter(({ number }) => !LOCAL_NUMBER.test(number)))
    for (const name of [instrument.number, ...(instrument.names ?? [])]) byName.set(searchKey(name), instrument);
  return (cited) => byName.get(searchKey(cited)) ?? null;
}

/** Why an instrument is no sound basis on a day, since when, and by which instrument (null where none is known). */
export interface Lapse {
  readonly force: "not-yet" | "ceased" | "displaced";
  readonly since: Day;
  readonly by: string | null;
}

/** Returns what keeps an instrument from being the basis on a day; null where it was in force. */
export function lapseOn(instrument: Instrument, day: Day): Lapse | null {
  const { effective, ceased, ceasedNotBefore, ceasedBy, displacedFrom, displacedBy } = instrument;
  if (day < effective) return { force: "not-yet", since: effective, by: null };
  const end = ceased ?? ceasedNotBefore;
  if (end !== undefined && day >= end) return { force: "ceased", since: end, by: ceasedBy ?? null };
  if (displacedFrom !== undefined && day >= displacedFrom)
    return { force: "displaced", since: displacedFrom, by: displacedBy ?? null };
  return null;
}

/** Returns the first and the last day on which an instrument governs its matter; `to` is null where no end is known. */
export function forceOf(instrument: Instrument): { readonly from: Day; readonly to: Day | null } {
  const end = endOfForce(instrument);
  return { from: instrument.effective, to: end === null ? null : addDays(end, -1) };
}

/** Returns the first day on which an instrument no longer governs its matter; null where none is known. */
export function endOfForce({ ceased, ceasedNotBefore, displacedFrom }: Instrument): Day | null {
  const ends = [ceased, ceasedNotBefore, displacedFrom].filter((day) => day !== null && day !== undefined).sort();
  return ends[0] ?? null;
}
