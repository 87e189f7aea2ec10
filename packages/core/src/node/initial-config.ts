import type { Config } from "../model/config.js";
import type { Day, Language } from "../model/model.js";
import { slugOf } from "./slug.js";

/** What is known of a folder that has no configuration yet. */
export interface Beginnings {
  /** Name of the folder. */
  readonly folder: string;
  /** What its papers tell of the unit, null where they do not. */
  readonly unit: { readonly name: string | null; readonly kind: string | null };
  /** Year that most papers are of; null where they do not tell. */
  readonly year: string | null;
  readonly today: Day;
  readonly language: Language;
}

/**
 * Returns a configuration to begin with: the unit and the year of its papers, else the current one. Checklists are left to the automatic choice,
 * which follows the kind of unit and the law in force.
 */
export function initialConfig({ folder, unit, year, today, language }: Beginnings): Config {
  const { name, kind } = unit;
  return {
    unit: { id: slugOf(folder, "unit"), name: name ?? folder, ...(kind === null ? {} : { kind }) },
    period: year ?? today.slice(0, 4),
    language,
  };
}
