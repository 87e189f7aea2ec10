import type { Checklist } from "../checklist/schema.js";
import type { Config } from "../config.js";
import type { Day, Language } from "../model.js";
import { slugOf } from "./slug.js";

/** What is known of a folder that has no configuration yet. */
export interface Beginnings {
  /** Name of the folder. */
  readonly folder: string;
  /** What its papers tell of the unit, null where they do not. */
  readonly unit: { readonly name: string | null; readonly kind: string | null };
  readonly today: Day;
  readonly language: Language;
}

/**
 * Returns a configuration to begin with: the unit, the current year, and the checklists for its kind (all of them
 * where the kind is not known, none where there is none for it).
 */
export function initialConfig({ folder, unit, today, language }: Beginnings, checklists: readonly Checklist[]): Config {
  const { name, kind } = unit;
  const fitting = checklists.filter(({ unitKinds }) => kind === null || unitKinds.includes(kind)).map(({ id }) => id);
  return {
    unit: { id: slugOf(folder, "unit"), name: name ?? folder, ...(kind === null ? {} : { kind }) },
    period: today.slice(0, 4),
    ...(fitting.length > 0 ? { checklists: fitting } : {}),
    language,
  };
}
