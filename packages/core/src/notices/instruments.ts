import { type Lapse, lapseOn } from "../checklist/instruments.js";
import type { Instrument } from "../model/checklist.js";
import type { Day, Facts, Notice, Place } from "../model/model.js";
import { findDates } from "../text/dates/dates.js";
import { searchKey } from "../text/keys.js";
import { kindsAtHead } from "../text/numbers/instrument-kinds.js";
import { defineNotices } from "./lib/define.js";

/** Instruments that a paper cites: in force on its day or not, called by the right kind or not. */
export const instruments = defineNotices({
  of: "document",
  messages: {
    vi: {
      "instruments-in-force": "Văn bản viện dẫn còn hiệu lực vào ngày {date}: {numbers}",
      "instrument-ceased": "{number} đã hết hiệu lực từ {since}, trước ngày {date} của văn bản này ({by})",
      "instrument-lapsed": "{number} đã hết hiệu lực từ {since}, trước ngày {date} của văn bản này",
      "instrument-displaced":
        "{number} không còn là căn cứ chính từ {since}, trước ngày {date} của văn bản này; nay áp dụng {by}",
      "instrument-not-yet": "{number} chưa có hiệu lực vào ngày {date} của văn bản này (có hiệu lực từ {since})",
      "instrument-kind": "{number} là {kind}, văn bản ghi “{printed}”; nên ghi “{kind} {number}”",
    },
    en: {
      "instruments-in-force": "Instruments cited that were in force on {date}: {numbers}",
      "instrument-ceased": "{number} was out of force from {since}, before this document's date {date} ({by})",
      "instrument-lapsed": "{number} was out of force from {since}, before this document's date {date}",
      "instrument-displaced":
        "{number} was no longer the governing basis from {since}, before this document's date {date}; now {by}",
      "instrument-not-yet": "{number} was not yet in force on this document's date {date} (in force from {since})",
      "instrument-kind": "{number} is a “{kind}”, the paper calls it “{printed}”; write “{kind} {number}”",
    },
  },
});

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
