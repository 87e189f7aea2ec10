import type { Passage } from "../../model/model.js";
import { findDates } from "../../text/dates/dates.js";
import { tokenize } from "../../text/keys.js";
import { findDocumentNumbers } from "../../text/numbers/document-numbers.js";
import { isFormula, withoutTitles } from "./boilerplate.js";

/** What a sentence says, apart from the figures that it says it with. */
export interface Wording {
  /** Search keys of its words; every run of figures and dates is one `#`, so that a changed year hides no copy. */
  readonly words: readonly string[];
  /** Amounts, numbers of the unit's own papers, days and months without their years: equal in a copy, different in a new report. */
  readonly particulars: string;
  /** The years that its dates name, in order. */
  readonly years: string;
  /** Words with a capital inside the sentence: names of places, people and bodies. */
  readonly names: readonly string[];
}

/** Syllables below which sentences are alike by chance: labels, short claims, single tasks. */
const MIN_WORDS = 15;

const MASK = "#";
const MASKED = " 0 ";
/** A value of `findDates` that is fixed to a month or a day; halves, quarters and years only say what is reported on. */
const FIXED = /-\d\d(?![\d/])/u;
const CAPITALISED = /(?<=[\p{L}\p{N},;)]\s)\p{Lu}\p{Ll}+/gu;

/** Returns the wording of a sentence that could be copied, or null for rows, formulas, quotations and what is too short to tell. */
export function wordingOf({ kind, text, clauses, elsewhere, fields }: Passage): Wording | null {
  if (kind !== "sentence" || elsewhere || isFormula(text)) return null;
  // That nothing arose is told in the same words by whoever has nothing to tell.
  if (clauses.some(({ notApplicable }) => notApplicable) || clauses.every(({ status }) => status === "quoted")) return null;
  const own = new Set(fields.documents.filter(({ superior }) => !superior).map(({ number }) => number));
  const particulars: string[] = [];
  const years: string[] = [];
  const unnumbered = masked(withoutTitles(text), findDocumentNumbers, ({ canonical }) => {
    if (own.has(canonical)) particulars.push(canonical);
  });
  const undated = masked(unnumbered, findDates, ({ value }) => {
    if (FIXED.test(value)) particulars.push(value.replace(/\d{4}/g, ""));
    years.push(...(value.match(/\d{4}/g) ?? []));
  });
  const keys = tokenize(undated).map(({ key }) => (/\d/.test(key) ? MASK : key));
  if (keys.filter((key) => key !== MASK).length < MIN_WORDS) return null;
  particulars.push(...(undated.match(/\d+(?:[.,]\d+)*/g) ?? []).filter((figure) => figure !== "0"));
  return {
    words: keys.filter((key, at) => key !== MASK || keys[at - 1] !== MASK),
    particulars: particulars.join(" "),
    years: years.join(" "),
    names: tokenize((undated.match(CAPITALISED) ?? []).join(" ")).map(({ key }) => key),
  };
}

/** A text with what was found in it replaced, so that its figures are not read twice. */
function masked<T extends { readonly start: number; readonly end: number }>(
  text: string,
  find: (text: string) => readonly T[],
  see: (found: T) => void,
): string {
  let kept = "";
  let from = 0;
  for (const found of find(text)) {
    see(found);
    kept += text.slice(from, found.start) + MASKED;
    from = found.end;
  }
  return kept + text.slice(from);
}
