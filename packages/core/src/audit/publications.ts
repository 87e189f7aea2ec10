import { isPaper, ownDocuments } from "../criteria/lib/fields-of.js";
import { withFallback } from "../facts/fields.js";
import type { Verdict } from "../judge/evaluate.js";
import type { TimedEvidence } from "../judge/weighed-evidence.js";
import { whyOf } from "../judge/why.js";
import { memoByKey } from "../lib/memo.js";
import { by, byKey } from "../lib/order.js";
import { titleIn } from "../messages/localize.js";
import type { Edtf, Language } from "../model/model.js";
import type { PublicationEntry, PublicationRow } from "../model/report.js";
import { edtfBounds } from "../text/dates/edtf.js";

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

/** A piece that counts, as an entry with what entries are told apart and sorted by. */
interface Counted {
  readonly entry: PublicationEntry;
  readonly isPaper: boolean;
  readonly place: string;
  /** Its day and its place. */
  readonly key: string;
}

/** While somebody writes in one paper the pieces of the others stay the same. */
const counted = new WeakMap<TimedEvidence, Counted | null>();

function entriesOf({ evidence, reason }: Verdict): PublicationEntry[] {
  if (reason !== "evidenced") return [];
  const all = evidence.map((piece) => memoByKey(counted, piece, () => countedOf(piece))).filter((each) => each !== null);
  const told = new Set(all.filter((each) => !each.isPaper).map(({ entry }) => entry.path));
  // A paper as a whole says no more than the passages in it.
  const entries = all.filter((each) => !each.isPaper || !told.has(each.entry.path));
  const byPlace = new Map(entries.map((each) => [each.place, each]));
  return [...byPlace.values()].sort(byKey).map(({ entry }) => entry);
}

function countedOf(piece: TimedEvidence): Counted | null {
  if (whyOf(piece, "evidenced") !== "counted") return null;
  const entry = entryOf(piece);
  const place = placeKey(entry);
  return { entry, isPaper: isPaper(piece), place, key: `${entry.from ?? UNKNOWN_DAY}\n${place}` };
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
  return [...dates].sort(by(firstDay))[0] ?? null;
}

/** Sorts behind every day. */
const UNKNOWN_DAY = "9999-99-99";

/** Sorts as path, line, column. */
function placeKey({ path, start, end }: Pick<PublicationEntry, "path" | "start" | "end">): string {
  const numbers = [start.line, start.column, end.line, end.column].map((number) => String(number).padStart(8, "0"));
  return [path, ...numbers].join("\n");
}
