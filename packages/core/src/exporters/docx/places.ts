import { groupBy } from "../../lib/group-by.js";
import type { Report } from "../../model/report.js";
import type { Place } from "../lib/report-types.js";
import { words } from "./messages.js";
import { clean } from "./text.js";

/** Most places that are named for one item; the rest are counted. */
const MOST_PLACES = 6;

/** Returns, for each path, how a paper calls that document: by its number where it has one, and its file. */
export type DocumentName = (path: string) => string;

/** Returns the names of a report's documents. */
export function documentNames({ documents }: Pick<Report, "documents">): DocumentName {
  const numbers = new Map(documents.map(({ path, number }) => [path, number]));
  return (path) => {
    const number = numbers.get(path) ?? null;
    const shown = clean(path);
    return number === null
      ? words("document", { path: shown })
      : words("document-numbered", { number: clean(number), path: shown });
  };
}

function linesOf({ start, end }: Place): string {
  return start.line === end.line ? String(start.line) : `${start.line}–${end.line}`;
}

const byLine = (a: Place, b: Place): number => a.start.line - b.start.line || a.end.line - b.end.line;

/** Returns one place: the document and its lines. */
export function placePhrase(name: DocumentName, place: Place): string {
  return words("place", { document: name(place.path), lines: linesOf(place) });
}

/** Returns places grouped by document, `118/BC-UBND (tệp a.md), dòng 3–7, 12`, the first ones by name; empty for none. */
export function placesPhrase(name: DocumentName, places: readonly Place[]): string {
  const shown = places.slice(0, MOST_PLACES);
  const parts = [...groupBy(shown, ({ path }) => path)].map(([path, among]) =>
    words("place", { document: name(path), lines: [...new Set(among.toSorted(byLine).map(linesOf))].join(", ") }),
  );
  if (places.length > MOST_PLACES) parts.push(words("more-places", { count: places.length - MOST_PLACES }));
  return parts.join("; ");
}
