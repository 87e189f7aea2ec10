/** Returns points as people write them: at most two decimals, none that says nothing, a decimal comma in Vietnamese. */
export function pointsText(language: "vi" | "en", points: number): string {
  const text = String(Number(points.toFixed(2)));
  return language === "vi" ? text.replace(".", ",") : text;
}

/** Returns points out of their maximum: `72,9/97,5`. */
export function scoreText(language: "vi" | "en", score: { readonly earned: number; readonly max: number }): string {
  return `${pointsText(language, score.earned)}/${pointsText(language, score.max)}`;
}
