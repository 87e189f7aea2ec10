import { localizedValue } from "../messages/localize.js";
import type { Library } from "../model/library.js";
import type { Language } from "../model/model.js";
import type { DatedValue, Parameter, Threshold } from "../model/parameter.js";
import { officialNumber } from "./instruments.js";
import { message } from "./messages.js";

/** Returns a limit as text: the number, or each value of its parameter with the day and the clause from which it holds. */
export function thresholdText(threshold: Threshold, library: Library, language: Language): string {
  if (typeof threshold === "number") return String(threshold);
  const parameter = library.parameters.find(({ id }) => id === threshold.parameter);
  return parameter === undefined ? threshold.parameter : historyOf(parameter, library, language);
}

function historyOf(parameter: Parameter, library: Library, language: Language): string {
  return parameter.values.map((dated) => valueText(dated, parameter.unit, library, language)).join("; ");
}

function valueText({ from, value, basis }: DatedValue, unit: Parameter["unit"], library: Library, language: Language): string {
  const number = officialNumber(library.instruments, basis.instrument) ?? basis.instrument;
  const day = localizedValue(language, from);
  const provenance = message(language, `provenance-${basis.provenance}`);
  const measure = message(language, `explain-unit-${unit}`);
  return `${value} ${measure} ${message(language, "explain-from-day")} ${day} (${number}, ${basis.ref}; ${provenance})`;
}

/** Tells whether a parameter of a criterion is a limit that an instrument sets. */
export function isNamedThreshold(value: unknown): value is { readonly parameter: string } {
  return typeof value === "object" && value !== null && "parameter" in value && typeof value.parameter === "string";
}
