import { addDays } from "../calendar/day.js";
import type { Instrument } from "../model/checklist.js";
import type { Day, Facts, Notice, Place } from "../model/model.js";
import { findDates } from "../text/dates/dates.js";
import { searchKey } from "../text/keys.js";
import { kindsAtHead } from "../text/numbers/instrument-kinds.js";

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

/** Returns a notice for each instrument that a document calls by the name of another kind, with all places of that name. */
export function kindNotices({ header, citations }: Facts, find: (cited: string) => Instrument | null): Notice[] {
  const notices = new Map<string, Notice>();
  for (const { instrument: cited, printed, place } of citations) {
    const instrument = find(cited);
    if (instrument === null || instrument.number === header.number) continue;
    const wrong = wrongKind(instrument, printed);
    if (wrong === null) continue;
    const { number, kind } = instrument;
    const key = `${number}\n${searchKey(wrong)}`;
    const { args, places } = notices.get(key) ?? { args: { printed: wrong, kind, number }, places: [] };
    notices.set(key, { code: "instrument-kind", args, places: [...places, place] });
  }
  return [...notices.values()];
}

/** The kind as printed where it is not the instrument's; a number of the Party's comes again, so another day is another paper. */
function wrongKind({ kind, issued }: Instrument, printed: string): string | null {
  const kinds = kindsAtHead(printed);
  if (kinds.length === 0 || kinds.some((each) => searchKey(each) === searchKey(kind))) return null;
  if (findDates(printed).some(({ value }) => /^\d{4}-\d{2}-\d{2}$/u.test(value) && value !== issued)) return null;
  return kinds.at(-1) as string;
}

/** Returns notices on the instruments that a document cites, judged against the document's own date. */
export function forceNotices({ header, citations }: Facts, find: (cited: string) => Instrument | null): Notice[] {
  const { date, number, place } = header;
  if (date === null) return [];
  const cited = new Map<Instrument, Place[]>();
  for (const citation of citations) {
    const instrument = find(citation.instrument);
    if (instrument === null || instrument.number === number) continue;
    cited.set(instrument, [...(cited.get(instrument) ?? []), citation.place]);
  }
  const judged = [...cited].map(([instrument, places]) => ({ instrument, places, lapse: lapseOn(instrument, date) }));
  const stale = judged.flatMap(({ instrument, places, lapse }) =>
    lapse === null ? [] : [staleNotice(instrument.number, places, lapse, date)],
  );
  const numbers = judged.flatMap(({ instrument, lapse }) => (lapse === null ? [instrument.number] : [])).sort();
  const summary = { code: "instruments-in-force", args: { date, numbers: numbers.join("; ") }, places: [place] };
  return numbers.length === 0 ? stale : [...stale, summary];
}

function staleNotice(number: string, places: readonly Place[], { force, since, by }: Lapse, date: Day): Notice {
  const args = { number, date, since };
  if (by !== null) return { code: `instrument-${force}`, args: { ...args, by }, places };
  return { code: force === "not-yet" ? "instrument-not-yet" : "instrument-lapsed", args, places };
}
