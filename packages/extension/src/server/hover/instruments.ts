import type { Basis, Day, Instrument, Language, Library, Period } from "@dankiem/core";
import { checklistText, forceOf, lapseOn } from "@dankiem/core/editor";
import { say } from "./messages.js";
import { dayText, listOf, plain } from "./text.js";

type Instruments = Pick<Library, "instruments">;

/** Returns kind and number of an instrument by its id; the id where the library does not have it. */
export function instrumentName(id: string, { instruments }: Instruments): string {
  const instrument = instruments.find((one) => one.id === id);
  return instrument === undefined ? id : titleOf(instrument);
}

/** Returns how well a clause is known, in words. */
export function provenanceText(language: Language, provenance: Basis["provenance"]): string {
  return checklistText(language, `provenance-${provenance}`);
}

/** Returns whether an instrument governs its matter on a day, until when, and what took its place. */
export function forceText(instrument: Instrument, day: Day, library: Instruments, language: Language): string {
  if (lapseOn(instrument, day) !== null) return lapseText(instrument, day, library, language);
  const yes = say(language, "force-yes", { day: dayText(language, day) });
  const { to } = forceOf(instrument);
  return to === null ? yes : `${yes}, ${say(language, "force-until", { to: dayText(language, to) })}`;
}

/** Returns whether an instrument governs its matter in a period: throughout, from a day on, or no longer. */
export function forceInPeriod(instrument: Instrument, { from, to }: Period, library: Instruments, language: Language): string {
  const written = (day: Day) => dayText(language, day);
  const governed = forceOf(instrument);
  if (lapseOn(instrument, to) !== null) {
    const lapse = lapseText(instrument, to, library, language);
    if (governed.to === null || governed.to < from || governed.from > to) return lapse;
    const first = governed.from > from ? governed.from : from;
    return say(language, "force-part", { from: written(first), to: written(governed.to), lapse });
  }
  if (lapseOn(instrument, from) !== null) {
    return say(language, "force-begins", { since: written(instrument.effective) });
  }
  return say(language, "force-whole", { from: written(from), to: written(to) });
}

/** Returns an instrument as a card: what it is, who issued it when, and whether it is in force on a day. */
export function instrumentCard(
  instrument: Instrument,
  day: { readonly value: Day; readonly isDocuments: boolean },
  library: Instruments,
  language: Language,
): string {
  const { issuer, issued, effective, effectiveProvenance = "text", validity } = instrument;
  const force = plain(forceText(instrument, day.value, library, language));
  const since = say(language, "instrument-effective", { day: dayText(language, effective) });
  const lines = [
    say(language, "instrument-issuer", { issuer: plain(issuer) }),
    say(language, "instrument-issued", { day: dayText(language, issued) }),
    effectiveProvenance === "text" ? since : `${since} (${provenanceText(language, effectiveProvenance)})`,
    say(language, day.isDocuments ? "instrument-on-date" : "instrument-on-audit", { force }),
    ...(validity === undefined ? [] : [say(language, "instrument-validity", { validity: plain(validity) })]),
  ];
  return `**${plain(titleOf(instrument))}**\n\n${plain(instrument.title)}\n\n${listOf(lines)}`;
}

function lapseText(instrument: Instrument, day: Day, library: Instruments, language: Language): string {
  const lapse = lapseOn(instrument, day);
  if (lapse === null) return "";
  const args = { day: dayText(language, day), since: dayText(language, lapse.since) };
  const isVague = lapse.force === "ceased" && instrument.ceased === null;
  const told = say(language, isVague ? "force-ceased-not-before" : `force-${lapse.force}`, args);
  if (lapse.by === null) return told;
  return `${told}; ${say(language, "force-by", { by: numberName(lapse.by, library) })}`;
}

/** The library knows the kind of most instruments that took another's place; the number alone is known of the rest. */
function numberName(number: string, { instruments }: Instruments): string {
  const instrument = instruments.find((one) => one.number === number);
  return instrument === undefined ? number : titleOf(instrument);
}

const titleOf = ({ kind, number }: Instrument) => `${kind} ${number}`;
