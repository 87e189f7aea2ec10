import { prose } from "../../lib/printable.js";
import type { Report } from "../../model/report.js";
import type { Person } from "../lib/particulars.js";
import type { Period } from "../lib/report-types.js";
import { words } from "./messages.js";

/** Two characters that XML cannot hold, although they are no control characters. */
const NO_CHARACTERS = /[\ufffe\uffff]/g;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^(.{10})T(\d{2}):(\d{2})$/;
/** What is said before a name, but not written below a signature. */
const ADDRESS = /^(?:ông|bà|đồng chí)\s+/iu;
/** Days below 10 and the first two months have a leading zero, so that no digit can be put before them. */
const PADDED_MONTHS = 2;
/** Longest name that is kept on one line of a title. */
const KEPT_NAME = 40;
const NO_BREAK_SPACE = "\u00a0";

/** Returns text of others on one line, without what XML cannot hold; what cannot be seen is written as an escape. */
export function clean(text: string): string {
  return prose(text.replace(NO_CHARACTERS, ""));
}

/** Returns a text of the particulars, or a blank to be filled in by hand. */
export function given(text: string | undefined, blank = words("blank")): string {
  const shown = clean(text ?? "");
  return shown === "" ? blank : shown;
}

/** Returns the lines that the particulars give; none is the same as an empty list. */
export function givenLines(lines: readonly string[] | undefined): readonly string[] {
  return (lines ?? []).map(clean).filter((line) => line !== "");
}

/** Returns a day as papers write it, `ngày 05 tháng 3 năm 2023`, or the blank form of it. */
export function officialDate(value: string | undefined): string {
  const parts = DAY.exec(value ?? "");
  if (parts === null) return words("date-blank");
  const [, year = "", month = "", day = ""] = parts;
  const shown = Number(month) > PADDED_MONTHS ? String(Number(month)) : month;
  return words("date", { day, month: shown, year });
}

/** Returns a moment as papers write it, `8 giờ 00 phút, ngày …`, or the blank form of it. */
export function officialMoment(value: string | undefined): string {
  const parts = MOMENT.exec(value ?? "");
  if (parts === null) return words("moment-blank", { date: officialDate(undefined) });
  const [, date = "", hour = "", minute = ""] = parts;
  return words("moment", { hour: String(Number(hour)), minute, date: officialDate(date) });
}

/** Returns a number and symbol; a lone digit gets its leading zero: `05/BC-ĐKT`. */
export function officialNumber(value: string | undefined, blank: string): string {
  return given(value, blank).replace(/^(\d)(?!\d)/, "0$1");
}

/** Returns audited days as a phrase: a whole year by its number, else from day to day. */
export function periodPhrase({ from, to }: Period): string {
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return words("period-year", { year });
  return words("period-days", { from: shortDay(from), to: shortDay(to) });
}

/** Returns a day in figures: `28/02/2024`. */
export function shortDay(value: string): string {
  return clean(value.split("-").reverse().join("/"));
}

/** Returns the names of the audited units, as they stand within a sentence. */
export function unitsPhrase({ units }: Pick<Report, "units">): string {
  const names = [...new Set(units.map(({ name }) => clean(name)))];
  return names.length === 0 ? words("unit-none") : names.join(words("units-and"));
}

/** Returns the names of the audited units so that a title breaks between them; a long name may break anywhere. */
export function unitsInTitle({ units }: Pick<Report, "units">): string {
  return units.length === 1 && unitsPhrase({ units }).length <= KEPT_NAME
    ? unitsPhrase({ units }).replaceAll(" ", NO_BREAK_SPACE)
    : unitsPhrase({ units });
}

/** Returns the audited days of all units as one phrase: their own where they agree, else from the first to the last day. */
export function commonPeriod({ units, asOf }: Pick<Report, "units" | "asOf">): string {
  const from = units.map((unit) => unit.period.from).sort()[0] ?? asOf;
  const to =
    units
      .map((unit) => unit.period.to)
      .sort()
      .at(-1) ?? asOf;
  return periodPhrase({ from, to });
}

/** Returns a person with position and role, or the blank form of it. */
export function personText(person: Person | undefined): string {
  if (person === undefined) return words("person-blank");
  const { name, position, role } = person;
  const parts = { name: given(name, words("blank-name")), position: given(position, words("blank-name")) };
  return role === undefined ? words("person", parts) : words("person-role", { ...parts, role: clean(role) });
}

/** Returns a name as it stands below a signature, without the form of address, or a blank for it. */
export function signedName(name: string | undefined): string {
  return given(name, words("blank-name")).replace(ADDRESS, "");
}

/** Returns the first letter of a text as a capital, the rest as it is. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
