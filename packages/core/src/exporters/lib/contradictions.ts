import { placeText } from "./format.js";
import { message } from "./messages.js";
import type { Language, Place } from "./report-types.js";

/** Codes of notices and findings whose first place contradicts the others. */
export const CONTRADICTIONS: ReadonlySet<string> = new Set([
  "arithmetic-mismatch",
  "ballots-more-than-issued",
  "ballots-sum",
  "date-disagrees",
  "figures-balance",
  "figures-sum",
  "part-above-whole",
  "percent-mismatch",
  "posting-reversed",
  "ratio-impossible",
]);

/** What is told of a notice or a finding, with its places. */
interface Told {
  readonly code: string;
  readonly places: readonly Place[];
}

/** Whether the first place of a notice or finding contradicts the others. */
export function isContradiction({ code }: Pick<Told, "code">): boolean {
  return CONTRADICTIONS.has(code);
}

/**
 * Returns what the first place of a contradiction goes against: `trái với dòng 8, dòng 3–6`. Empty for what is no
 * contradiction, and where all stands on one line, since the message names both figures.
 */
export function against(language: Language, told: Told): string {
  const [first, ...others] = told.places;
  if (first === undefined || !isContradiction(told)) return "";
  const elsewhere = others.filter(({ path, start, end }) => path !== first.path || !isLine(first.start.line, start, end));
  const shown = new Set(elsewhere.map((place) => (place.path === first.path ? linesText(language, place) : placeText(place))));
  return shown.size === 0 ? "" : message(language, "export-against", { places: [...shown].join(", ") });
}

const isLine = (line: number, start: Place["start"], end: Place["end"]) => start.line === line && end.line === line;

function linesText(language: Language, { start, end }: Place): string {
  const [first, last] = [start.line, end.line];
  return first === last ? message(language, "export-line", { line: first }) : message(language, "export-lines", { first, last });
}
