import { chooseChecklists } from "../audit/select.js";
import { nearest } from "../lib/nearest.js";
import type { UsageError } from "../model/errors.js";
import type { Choice, Library, UnitInput } from "../model/library.js";
import type { Period, Unit } from "../model/model.js";
import { AUTO, checklistsNamed, isAutomatic } from "./checklist-names.js";
import { requestError } from "./messages.js";

/** The checklists of one unit, the days on which each is audited, and why they were chosen. */
export type UnitChecklists = Required<Pick<UnitInput, "checklists" | "periods" | "choices">>;

/**
 * Returns the checklists of one unit: those that are named, and where `auto` is among the names, or nothing is named,
 * those that apply to its kind on the days of its period.
 *
 * @throws UsageError for a name that no checklist has, and where none applies.
 */
export function checklistsFor(names: readonly string[], unit: Unit, library: Library, cwd: string): UnitChecklists {
  const choices = isAutomatic(names) ? chooseChecklists(unit, library) : [];
  const chosen = choices.flatMap(({ checklist, period }) =>
    checklist === null || period === null ? [] : [[checklist, period] as const],
  );
  const named = checklistsNamed(
    names.filter((name) => name !== AUTO),
    library,
    cwd,
  ).map(({ checklist }) => checklist.id);
  if (chosen.length + named.length === 0) throw noneFor(unit, choices, library);
  return { checklists: [...new Set([...chosen.map(([id]) => id), ...named])], periods: periodsOf(chosen, named), choices };
}

/** What is named is audited over the whole period, even where it would have been chosen for some days only. */
function periodsOf(chosen: readonly (readonly [string, Period])[], named: readonly string[]): Record<string, Period> {
  return Object.fromEntries(chosen.filter(([id]) => !named.includes(id)));
}

function noneFor({ kind, period }: Unit, choices: readonly Choice[], library: Library): UsageError {
  const fitting = choices.filter(({ code }) => code !== "choice-other-kind" && code !== "choice-local");
  if (kind === null || fitting.length > 0)
    return requestError("usage-no-checklist-in-force", { from: period.from, to: period.to });
  const known = [...new Set(library.checklists.flatMap(({ checklist }) => checklist.unitKinds))];
  const suggestion = nearest(kind, known);
  if (suggestion === null) return requestError("usage-no-checklist-for-kind", { kind, known: known.join(", ") });
  return requestError("usage-no-checklist-for-kind-near", { kind, suggestion });
}
