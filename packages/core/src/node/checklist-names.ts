import { resolve } from "node:path";
import { nearest } from "../lib/nearest.js";
import type { UsageError } from "../model/errors.js";
import type { Library, LoadedChecklist } from "../model/library.js";
import { namesFile } from "./config-file.js";
import { requestError } from "./messages.js";

/** Stands, among names of checklists, for those that apply to the unit in its period. */
export const AUTO = "auto";

/** Tells whether checklists are to be chosen for a unit: where `auto` is among the names, or nothing is named. */
export const isAutomatic = (names: readonly string[]) => names.length === 0 || names.includes(AUTO);

/** Returns the absolute paths among names of checklists, each an id or a file. */
export function filesAmong(names: readonly string[], cwd: string): string[] {
  return names.filter(namesFile).map((name) => resolve(cwd, name));
}

/**
 * Returns the checklists that names stand for, in the order of the names.
 *
 * @param library must have been loaded with the files among the names.
 * @throws UsageError for an id that no checklist has, with the nearest one.
 */
export function checklistsNamed(names: readonly string[], library: Library, cwd: string): LoadedChecklist[] {
  return names.map((name) => {
    const found = library.checklists.find(({ checklist, file }) =>
      namesFile(name) ? file === resolve(cwd, name) : checklist.id === name,
    );
    if (found === undefined) throw unknownChecklist(name, library);
    return found;
  });
}

function unknownChecklist(name: string, library: Library): UsageError {
  const known = library.checklists.map(({ checklist }) => checklist.id);
  const suggestion = nearest(name, known);
  if (suggestion === null) return requestError("usage-unknown-checklist", { checklist: name, known: known.join(", ") });
  return requestError("usage-unknown-checklist-near", { checklist: name, suggestion });
}
