import type { machineVi } from "./machine-vi.js";

/** Messages in English for the formats that programs read. */
export const machineEn: Readonly<Record<keyof typeof machineVi, string>> = {
  "machine-clauses": "Basis: {clauses}",
  "machine-worth": "Worth at most: {points}",
  "machine-notice": "Notice on a paper: {code}",
  "machine-notice-help": "A place in a paper to look at again; it changes the verdict of no item. Code: {code}",
  "machine-root": "The audited folder",
  "machine-related": "Related",
  "machine-omitted": "{count} results of lesser worth left out, since a file may hold only {limit} results",
  "machine-broken": "{item}: {message}",
  "machine-rest": "{count} more items fall short that are not shown here",
  "machine-notices-count": "{count} notices on papers",
  "machine-score-of": "{unit} · {checklist}: {formula}",
  "badge-label": "grassroots democracy",
  "badge-unscored": "not scored",
  "badge-range": "{low} – {high}",
  "oscal-title": "Results of an audit of grassroots democracy",
  "oscal-plan": "Checklists that were used",
  "oscal-unit-role": "Audited unit",
  "oscal-self": "Self-score: {item}",
  "oscal-unnamed": "No items",
  "oscal-place": "From line {line}, column {column}",
};
