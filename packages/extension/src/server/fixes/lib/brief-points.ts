import type { Language } from "@dankiem/core";

/** Returns points as a language writes them. */
export function briefPoints(points: number, language: Language): string {
  const text = String(Math.round(points * 100) / 100);
  return language === "vi" ? text.replace(".", ",") : text;
}
