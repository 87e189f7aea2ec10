import { prose } from "../../lib/printable.js";
import type { Language } from "../lib/report-types.js";
import type { Section } from "../lib/sections.js";
import { message } from "./messages.js";

/** Longest name of a sheet, in UTF-16 code units. */
const MAX_NAME = 31;
/** What no name may hold; an apostrophe would upset references. */
const FORBIDDEN = /[[\]:*?/\\']/gu;

/** The sheets that a workbook may hold beside its score tables, in their order. */
const FIXED = ["summary", "evidence", "missing", "documents"] as const;

/** Returns the name of a sheet that there is once. */
export function fixedName(language: Language, sheet: (typeof FIXED)[number]): string {
  return message(language, `xlsx-sheet-${sheet}`);
}

/**
 * Returns the names of the score tables, one for each section: the bare word where there is one, else with the checklist,
 * and with the unit where there are several. No two sheets of the workbook share a name.
 */
export function scoreNames(language: Language, sections: readonly Section[]): readonly string[] {
  const taken = new Set(FIXED.map((sheet) => keyOf(fixedName(language, sheet))));
  const units = new Set(sections.map(({ unit }) => unit.id)).size;
  const word = message(language, "xlsx-sheet-score");
  return sections.map(({ unit, checklist }) => {
    const parts = [word, ...(sections.length > 1 ? [checklist.id] : []), ...(units > 1 ? [unit.id] : [])];
    const name = free(prose(parts.join(" ")).replace(FORBIDDEN, "-"), taken);
    taken.add(keyOf(name));
    return name;
  });
}

/** Names are compared without case. */
const keyOf = (name: string) => name.toLowerCase();

function free(wanted: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const name = shortened(wanted, MAX_NAME - suffix.length) + suffix;
    if (!taken.has(keyOf(name))) return name;
  }
}

function shortened(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd();
}
