import type { Language } from "../model/model.js";
import { forms } from "../text/vocabulary/forms.js";

type Args = Readonly<Record<string, string | number>>;

/** The numerals of the quarters, in order. */
export const QUARTERS = ["I", "II", "III", "IV"];
const formNames = new Map(forms.map((form) => [form.id, form]));

/**
 * Returns the arguments of a message as a reader would write them: days as 30/10/2023 in Vietnamese, `2023-Q4` as "quý
 * IV/2023", form ids as words. Lists are separated by ", " and stay lists.
 */
export function localized(language: Language, args: Args): Args {
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [key, typeof value === "string" ? localizedList(language, value) : value]),
  );
}

function localizedList(language: Language, value: string): string {
  return value
    .split(", ")
    .map((part) => localizedValue(language, part))
    .join(", ");
}

/** Returns the title in a language of what has one in both. */
export function titleIn(language: Language, titled: { readonly title: string; readonly titleEn: string }): string {
  return language === "vi" ? titled.title : titled.titleEn;
}

/** Returns one such argument: a day, a longer stretch, a form's id; all else stays as it is. */
export function localizedValue(language: Language, value: string): string {
  const form = formNames.get(value) ?? formNames.get(value.replace(/^khac:/, ""));
  if (form !== undefined) return form[language];
  if (value.startsWith("khac:")) return value.slice("khac:".length);
  return language === "vi" ? vietnameseDate(value) : value;
}

function vietnameseDate(value: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (day !== null) return `${day[3]}/${day[2]}/${day[1]}`;
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month !== null) return `tháng ${Number(month[2])}/${month[1]}`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter !== null) return `quý ${QUARTERS[Number(quarter[2]) - 1]}/${quarter[1]}`;
  const half = /^(\d{4})-H([12])$/.exec(value);
  if (half !== null) return `6 tháng ${half[2] === "1" ? "đầu" : "cuối"} năm ${half[1]}`;
  return /^\d{4}$/.test(value) ? `năm ${value}` : value;
}
