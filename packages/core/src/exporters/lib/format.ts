import { printable, prose } from "../../lib/printable.js";
import type { ReportVerdict } from "../../model/report.js";
import { message } from "./messages.js";
import type { Language, Period, Place, State } from "./report-types.js";

/** Signs of the states; a word always stands beside them. */
const SIGNS: Readonly<Record<State, string>> = {
  pass: "✓",
  partial: "◐",
  fail: "✗",
  notapplicable: "–",
  notchecked: "?",
  notselected: "·",
  error: "!",
};

/** The states in the order in which they are counted, best first. */
export const STATES: readonly State[] = ["pass", "partial", "fail", "notapplicable", "notchecked", "notselected", "error"];

/** Digits that a double carries without noise; 1.005 × 100 is 100.49999999999999 beyond them. */
const SAFE_DIGITS = 12;

/** Rounds half up to hundredths. */
function hundredths(value: number): string {
  return (Math.round(Number((value * 100).toPrecision(SAFE_DIGITS))) / 100).toFixed(2);
}

/** Returns points with two decimals, with a decimal comma in Vietnamese: `3,50`. */
export function points(language: Language, value: number): string {
  const text = hundredths(value);
  return language === "vi" ? text.replace(".", ",") : text;
}

/** Returns a percentage (0 to 100) with two decimals, written as in a score's formula: `61,50 %`. */
export function percent(language: Language, value: number): string {
  return `${points(language, value)} %`;
}

/** Returns points out of their maximum: `3,50/6,00`. */
export function outOf(language: Language, score: { readonly earned: number; readonly max: number }): string {
  return `${points(language, score.earned)}/${points(language, score.max)}`;
}

/** Returns an item's points out of their maximum; a dash for what did not arise, whose points its group's score settles. */
export function earnedText(language: Language, verdict: Pick<ReportVerdict, "state" | "points">): string {
  return verdict.state === "notapplicable" ? SIGNS.notapplicable : outOf(language, verdict.points);
}

/** Returns what something would bring: `+0,50 điểm`. */
export function gain(language: Language, value: number): string {
  return message(language, "export-gain", { points: points(language, value) });
}

/** Returns a day, `YYYY-MM-DD`, as `31/12/2023` in Vietnamese, as `2023-12-31` in English. */
export function day(language: Language, value: string): string {
  return language === "vi" ? value.split("-").reverse().join("/") : value;
}

/** Returns the audited days and the day of the audit as one phrase. */
export function period(language: Language, days: Period, asOf: string): string {
  return message(language, "export-period", {
    from: day(language, days.from),
    to: day(language, days.to),
    asOf: day(language, asOf),
  });
}

/** Returns the sign of a state. */
export function sign(state: State): string {
  return SIGNS[state];
}

/** Returns a state as sign and word: `✓ đạt`. */
export function stateText(language: Language, state: State): string {
  return `${SIGNS[state]} ${message(language, `export-state-${state}`)}`;
}

/** Returns how many items stand in a state: `12 đạt`. */
export function stateCount(language: Language, state: State, count: number): string {
  return `${count} ${message(language, `export-state-${state}`)}`;
}

/** Returns the clauses of an item, `117/KH-UBND, mục II.4`, each with a mark where its wording is not first-hand. */
export function clauses(language: Language, basis: ReportVerdict["basis"]): string {
  return basis
    .map(({ instrument, ref, provenance }) => {
      const clause = `${prose(instrument)}, ${prose(ref)}`;
      return provenance === "text" ? clause : `${clause} (${message(language, `export-${provenance}`)})`;
    })
    .join("; ");
}

/** Returns what names an item beside its title: id and clauses, as `kh117.ii.4 · 117/KH-UBND, mục II.4`. */
export function identity(language: Language, item: string, basis: ReportVerdict["basis"]): string {
  return [item, clauses(language, basis)].filter((part) => part !== "").join(" · ");
}

/** Returns one line of explanation for each mark that {@link clauses} put on these items. */
export function legend(language: Language, verdicts: readonly ReportVerdict[]): readonly string[] {
  const used = new Set(verdicts.flatMap(({ basis }) => basis.map(({ provenance }) => provenance)));
  return (["secondary", "unverified"] as const)
    .filter((provenance) => used.has(provenance))
    .map((provenance) => `(${message(language, `export-${provenance}`)}): ${message(language, `export-${provenance}-legend`)}`);
}

/** Returns where a place starts, as `path:line:column`. */
export function placeText(place: Place): string {
  return `${printable(place.path)}:${positionText(place)}`;
}

/** Returns where a place starts within its document, as `line:column`. */
export function positionText({ start }: Place): string {
  return `${start.line}:${start.column}`;
}

/** Whether two places start at the same spot. */
export function samePlace(a: Place | null, b: Place | null): boolean {
  return a !== null && b !== null && placeText(a) === placeText(b);
}

/** Returns the unit's own score, with its maximum where the unit names one: `tự chấm 4,00/5,00`; empty where there is none. */
export function selfScore(language: Language, self: ReportVerdict["self"]): string {
  if (self === null) return "";
  const own = points(language, self.points);
  if (self.max === null) return message(language, "export-self", { points: own });
  return message(language, "export-self-of", { points: own, max: points(language, self.max) });
}

/** Returns a text in brackets to be put behind another; nothing for nothing. */
export function inBrackets(text: string): string {
  return text === "" ? "" : ` (${text})`;
}
