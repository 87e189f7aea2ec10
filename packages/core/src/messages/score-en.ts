import type { scoreVi } from "./score-vi.js";

/** The same messages in English. */
export const scoreEn: Readonly<Record<keyof typeof scoreVi, string>> = {
  "score-sum": "{earned} / {max} points = {percent} %",
  "score-nothing-counts": "No item counts towards the maximum",
  "score-na-excluded": "did not arise: {count} items, less {points} points",
  "score-na-full": "did not arise: {count} items, full {points} points",
  "score-notchecked": "not checked: {count} items, {points} points stay in the maximum",
  "score-error": "failed to check: {count} items, {points} points stay in the maximum",
};
