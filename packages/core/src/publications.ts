import { isPaper, ownDocuments } from "./criteria/fields-of.js";
import type { TimedEvidence, Verdict } from "./evaluate.js";
import { withFallback } from "./evidence/fields.js";
import { titleIn } from "./localize.js";
import type { Edtf, Language } from "./model.js";
import type { PublicationEntry, PublicationRow } from "./report.js";
import { edtfBounds } from "./text/edtf.js";
import { whyOf } from "./why.js";

/**
 * Returns a row for each content that must be made public, in the order of the verdicts, with each time that it was. What does
 * not concern the unit's kind is left out.
 *
 * @param numberOf returns the official number of an instrument.
 */
export function publicationRows(
  verdicts: readonly Verdict[],
  language: Language,
  numberOf: (instrument: string) => string,
): PublicationRow[] {
  return verdicts
    .filter(({ item, state }) => item.published === true && state !== "notselected")
    .map((verdict) => rowOf(verdict, language, numberOf));
}

function rowOf(verdict: Verdict, language: Language, numberOf: (instrument: string) => string): PublicationRow {
  const { item, state } = verdict;
  const [{ instrument, ref, provenance }] = item.basis as [Verdict["item"]["basis"][number]];
  return {
    item: item.id,
    title: titleIn(language, item),
    instrument: numberOf(instrument),
    ref,
    provenance,
    entries: entriesOf(verdict),
    state,
  };
}

function entriesOf({ evidence, reason }: Verdict): PublicationEntry[] {
  const counted = evidence.filter((piece) => whyOf(piece, reason) === "counted");
  const told = new Set(counted.filter((piece) => !isPaper(piece)).map(({ place }) => place.path));
  // A paper as a whole says no more than the passages in it.
  const entries = counted.filter((piece) => !isPaper(piece) || !told.has(piece.place.path)).map(entryOf);
  return [...new Map(entries.map((entry) => [placeKey(entry), entry])).values()].sort(byDayAndPlace);
}

function entryOf(piece: TimedEvidence): PublicationEntry {
  const { document, near, place } = piece;
  // The minutes of a posting give its day once for all of their lines; the rows of a register must not answer for each other.
  const fields = document.header.kind === "BB" ? withFallback(piece.fields, near) : piece.fields;
  return {
    forms: [...fields.forms],
    from: fields.from ?? (isDated(piece) ? earliest(fields.dates) : null),
    // An end that was left blank is not said to be open.
    to: fields.blank.includes("to") ? null : fields.to,
    responsible: [...fields.responsible],
    documents: ownDocuments(fields)
      .filter(({ followed }) => !followed)
      .map(({ number }) => number),
    ...place,
  };
}

/** The day of a notice or a report is not the day on which something was posted; that of minutes is. */
const isDated = (piece: TimedEvidence) => !isPaper(piece) || piece.document.header.kind === "BB";

function earliest(dates: readonly Edtf[]): Edtf | null {
  const firstDay = (date: Edtf) => edtfBounds(date)?.from ?? UNKNOWN_DAY;
  return [...dates].sort((a, b) => compare(firstDay(a), firstDay(b)))[0] ?? null;
}

/** Sorts behind every day. */
const UNKNOWN_DAY = "9999-99-99";

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function byDayAndPlace(a: PublicationEntry, b: PublicationEntry): number {
  return compare(a.from ?? UNKNOWN_DAY, b.from ?? UNKNOWN_DAY) || compare(placeKey(a), placeKey(b));
}

/** Sorts as path, line, column. */
function placeKey({ path, start, end }: Pick<PublicationEntry, "path" | "start" | "end">): string {
  const numbers = [start.line, start.column, end.line, end.column].map((number) => String(number).padStart(8, "0"));
  return [path, ...numbers].join("\n");
}
