import type { CriterionUse, Language, Library } from "@dankiem/core";
import { checklistText, criterionNamed, documentKinds, isNamedThreshold, thresholdText } from "@dankiem/core/editor";
import { localizedValue, pointsText } from "@dankiem/core/report";
import { instrumentName } from "./instruments.js";
import { say } from "./messages.js";
import { wordOf } from "./text.js";

/** Returns what a criterion asks for an item: its title, with the parameters in words. */
export function criterionText(use: CriterionUse, library: Library, language: Language): string {
  const { criterion, parameters = {}, weight, decisive } = use;
  const details = [
    ...Object.entries(parameters).map(([name, value]) => parameterText(criterion, name, value, library, language)),
    ...(weight === undefined ? [] : [`${checklistText(language, "explain-weight")} ${weight}`]),
    ...(decisive === true ? [checklistText(language, "explain-decisive")] : []),
  ];
  const title = titleOfCriterion(criterion, language);
  return details.length > 0 ? `${title} (${details.join("; ")})` : title;
}

/** Returns the title of a criterion; its name where the engine has no such criterion. */
export function titleOfCriterion(name: string, language: Language): string {
  return criterionNamed(name)?.title[language] ?? name;
}

function parameterText(criterion: string, name: string, value: unknown, library: Library, language: Language): string {
  const label = wordOf(language, "parameter", name);
  if (typeof value === "boolean") return `${label}: ${say(language, value ? "yes" : "no")}`;
  if (isNamedThreshold(value)) return `${label} ${thresholdText(value, library, language)}`;
  // A number of a checklist's own is the checklist's demand, and no law.
  if (typeof value === "number")
    return say(language, "by-checklist", { value: `${label} ${numberText(criterion, name, value, language)}` });
  const values = [value].flat().map((one) => valueText(name, String(one), library, language));
  return Array.isArray(value) ? `${label}: ${values.join(", ")}` : `${label} ${values[0]}`;
}

/** What the numbers of a criterion count. */
const UNITS: Readonly<Record<string, "day" | "working-day">> = {
  minDays: "day",
  days: "day",
  specialDays: "day",
  workingDays: "working-day",
};

function numberText(criterion: string, name: string, value: number, language: Language): string {
  if (criterion === "ratio" && name === "min") return `${pointsText(language, value * 100)} %`;
  const unit = UNITS[name];
  return unit === undefined ? String(value) : `${value} ${checklistText(language, `explain-unit-${unit}`)}`;
}

function valueText(name: string, value: string, library: Library, language: Language): string {
  switch (name) {
    case "instruments":
      return instrumentName(value, library);
    case "kinds":
      return kindName(value);
    case "keys":
    case "part":
    case "whole":
      return wordOf(language, "count", value);
    case "before":
    case "by":
      return language === "vi" ? value.split("-").reverse().join("/") : value;
    default:
      return localizedValue(language, value);
  }
}

/** Returns the name of a kind of document with its code, e.g. `Kế hoạch (KH)`; the code alone where it is unknown. */
export function kindName(code: string): string {
  const kind = documentKinds.find((one) => one.code === code);
  return kind === undefined ? code : `${kind.name} (${code})`;
}
