import { itemsOn } from "../checklist/crosswalk.js";
import { endOfForce, forceOf } from "../checklist/instruments.js";
import type { Instrument } from "../model/checklist.js";
import type { Choice, Library, LoadedChecklist, UnitInput } from "../model/library.js";
import type { Notice, Period, Unit } from "../model/model.js";
import { coversKind } from "../model/unit-kinds.js";

/**
 * Returns, for every checklist of a library, whether it applies to a unit and on which days of its period, with the
 * reason; and for every older instrument that governed some of these days without a checklist of its own, that it did.
 * A checklist without a governing instrument is a plan of some unit: it applies only where it is named.
 */
export function chooseChecklists({ kind, period }: Pick<Unit, "kind" | "period">, library: Library): Choice[] {
  const choices = library.checklists.map((loaded) => choiceOf(loaded, kind, period, library));
  return [...choices, ...gaps(choices, library)];
}

/**
 * Returns the days of a period on which a checklist's governing instrument was in force: all of them where the checklist
 * has none, null where there are no such days.
 */
function daysInForce({ checklist }: LoadedChecklist, period: Period, library: Library): Period | null {
  const instrument = governorOf(checklist.governedBy, library);
  return instrument === null ? period : intersection(period, forceOf(instrument));
}

/** Returns the days on which a unit is audited against a checklist. */
export function auditedDays({ unit, periods = {} }: UnitInput, checklist: string): Period {
  return periods[checklist] ?? unit.period;
}

/** Returns a notice for every checklist that was named for a period of which its instrument does not govern every day. */
export function checklistNotices(
  { unit: { period }, periods = {} }: UnitInput,
  checklists: readonly LoadedChecklist[],
  library: Library,
): Notice[] {
  return checklists.flatMap((loaded) => {
    const { id, governedBy } = loaded.checklist;
    const instrument = governorOf(governedBy, library);
    if (instrument === null || periods[id] !== undefined) return [];
    const days = daysInForce(loaded, period, library);
    const args = { checklist: id, number: instrument.number };
    if (days === null) return [{ code: "checklist-out-of-force", args, places: [] }];
    if (isSame(days, period)) return [];
    return [{ code: "checklist-not-in-force", args: { ...args, ...days }, places: [] }];
  });
}

function choiceOf(loaded: LoadedChecklist, kind: string | null, period: Period, library: Library): Choice {
  const { id, unitKinds, governedBy } = loaded.checklist;
  const instrument = governorOf(governedBy, library);
  const left = (code: string, args: Choice["args"] = {}): Choice => ({ checklist: id, period: null, code, args });
  if (!coversKind(unitKinds, kind)) return left("choice-other-kind");
  if (instrument === null) return left("choice-local");
  const { number } = instrument;
  const days = daysInForce(loaded, period, library);
  if (days === null) return left(...whyNot(instrument, period));
  const code = isSame(days, period) ? "choice-in-force" : "choice-in-force-from-to";
  return { checklist: id, period: days, code, args: { number, from: days.from, to: days.to } };
}

function whyNot(instrument: Instrument, period: Period): [string, Choice["args"]] {
  const { number, effective, displacedBy, ceasedBy } = instrument;
  if (period.to < effective) return ["choice-not-yet", { number, since: effective }];
  const since = endOfForce(instrument) ?? "";
  const by = displacedBy ?? ceasedBy ?? null;
  return by === null ? ["choice-lapsed", { number, since }] : ["choice-displaced", { number, since, by }];
}

/** Older instruments that a chosen or possible checklist took the place of, where no checklist speaks for them. */
function gaps(choices: readonly Choice[], library: Library): Choice[] {
  return choices
    .filter(({ code }) => code === "choice-not-yet" || code === "choice-in-force-from-to")
    .flatMap(({ checklist, args }) => {
      const loaded = library.checklists.filter((one) => one.checklist.id === checklist);
      const until = String(args["since"] ?? args["from"]);
      return library.crosswalks
        .filter(({ to }) => loaded.some((one) => one.checklist.governedBy === to))
        .filter(({ from }) => !library.checklists.some((one) => one.checklist.governedBy === from))
        .filter(({ to, entries }) =>
          entries.some((entry) => entry.to.some((ref) => itemsOn(to, ref, { checklists: loaded }).length > 0)),
        )
        .flatMap(({ from }) => library.instruments.filter(({ id }) => id === from))
        .map(({ number }): Choice => ({ checklist: null, period: null, code: "choice-no-checklist", args: { number, until } }));
    });
}

function governorOf(id: string | undefined, { instruments }: Library): Instrument | null {
  return instruments.find((instrument) => instrument.id === id) ?? null;
}

const isSame = (a: Period, b: Period) => a.from === b.from && a.to === b.to;

function intersection(a: Period, b: ReturnType<typeof forceOf>): Period | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = b.to === null || a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : null;
}
