import type { Language } from "../model.js";

/** Returns the title in a language of what has one in both. */
export function titleOf(titled: { readonly title: string; readonly titleEn: string }, language: Language): string {
  return language === "vi" ? titled.title : titled.titleEn;
}

/** Returns points as a reader of the language writes them: `2,5` or `2.5`. */
export function pointsText(points: number, language: Language): string {
  return language === "vi" ? String(points).replace(".", ",") : String(points);
}
