import type { Passage } from "../../model/model.js";

/** A text that says what a passage is about, with how much it says beside the passage's own words. */
export interface WeighedText {
  readonly text: string;
  readonly weight: number;
}

/** How much the words around a passage say of it, beside its own. */
const WEIGHTS = { own: 1, columns: 0.5, heading: 0.4, lead: 0.4, title: 0.15 } as const;

/** What stands in a passage and around it. */
export interface Surroundings {
  readonly text: string;
  readonly columns: string | null;
  readonly heading: string | null;
  readonly lead: string | null;
  readonly title: string | null;
}

/** Returns the texts of a passage with their weights, its own first. */
export function weighedTexts({ text, columns, heading, lead, title }: Surroundings): WeighedText[] {
  const all: [string | null, number][] = [
    [text, WEIGHTS.own],
    [columns, WEIGHTS.columns],
    [heading, WEIGHTS.heading],
    [lead, WEIGHTS.lead],
    [title, WEIGHTS.title],
  ];
  return all.flatMap(([each, weight]) => (each === null || each === "" ? [] : [{ text: each, weight }]));
}

/** Returns what stands in and around a passage; `title` is its paper's. */
export function surroundingsOf({ text, context }: Passage, title: string | null): Surroundings {
  return { text, columns: context.columns, heading: context.headings[0] ?? null, lead: context.lead, title };
}
