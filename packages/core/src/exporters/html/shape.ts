import type { Language, State } from "../lib/report-types.js";
import { message } from "./messages.js";

/** Each state's shape on a square of 16: told apart without colour, and drawn, since fonts lack such signs. */
const SHAPES: Readonly<Record<State, string>> = {
  pass: '<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M4.5 8.3 7 10.8l4.6-5.2" class="cut"/>',
  partial: '<circle cx="8" cy="8" r="6.2" class="line"/><path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor"/>',
  fail: '<rect x="1" y="1" width="14" height="14" rx="2" fill="currentColor"/><path d="m5 5 6 6m0-6-6 6" class="cut"/>',
  notapplicable: '<circle cx="8" cy="8" r="6.2" class="line"/><path d="M4.8 8h6.4" class="line"/>',
  notchecked: '<circle cx="8" cy="8" r="6.2" class="line dashed"/><circle cx="8" cy="8" r="1.6" fill="currentColor"/>',
  notselected: '<rect x="2" y="2" width="12" height="12" class="line"/>',
  error: '<path d="M8 1 15.5 15H.5z" fill="currentColor"/><path d="M8 6v4.4m0 1.4v1.4" class="cut"/>',
};

/** Returns the shapes, to be stated once in a page. */
export function shapes(): string {
  const symbols = Object.entries(SHAPES).map(
    ([state, shape]) => `<symbol id="dk-${state}" viewBox="0 0 16 16">${shape}</symbol>\n`,
  );
  return `<svg class="shapes" width="0" height="0" aria-hidden="true">\n${symbols.join("")}</svg>`;
}

/** Returns the shape of a state; a word must stand beside it. */
export function shape(state: State): string {
  return `<svg class="shape" width="16" height="16" aria-hidden="true"><use href="#dk-${state}"/></svg>`;
}

/** Returns a state as shape and word. */
export function badge(language: Language, state: State, count: number | null = null): string {
  const word = message(language, `export-state-${state}`);
  return `<span class="badge ${state}">${shape(state)} <span>${count === null ? word : `${count} ${word}`}</span></span>`;
}
