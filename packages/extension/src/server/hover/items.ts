import type { Basis, Language, Library, Period } from "@dankiem/core";
import { checklistText } from "@dankiem/core/editor";
import { pointsText, type ReportVerdict, titleIn } from "@dankiem/core/report";
import type { KnownItem, Snapshot } from "../lib/snapshot.js";
import { forceInPeriod, instrumentName, provenanceText } from "./instruments.js";
import { plain, pointsWords } from "./text.js";

/** Returns the days on which an item's checklist was audited, all units together; null where none was. */
function auditedPeriod({ report }: Snapshot, checklist: string): Period | null {
  const periods = report.scorecards.filter((card) => card.checklist === checklist).map(({ period }) => period);
  const from = periods.map((period) => period.from).sort()[0];
  const to = periods
    .map((period) => period.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** Returns the clauses that demand an item, each with how well it is known and whether its instrument was in force. */
export function basisLines({ item, checklist }: KnownItem, snapshot: Snapshot): readonly string[] {
  const period = auditedPeriod(snapshot, checklist);
  return item.basis.map((basis) => basisLine(basis, period, snapshot));
}

function basisLine(basis: Basis, period: Period | null, { library, language }: Snapshot): string {
  const instrument = library.instruments.find(({ id }) => id === basis.instrument);
  const clause = `${instrumentName(basis.instrument, library)}, ${basis.ref}`;
  const known = `${plain(clause)} (${provenanceText(language, basis.provenance)})`;
  if (instrument === undefined || period === null) return known;
  return `${known}: ${plain(forceInPeriod(instrument, period, library, language))}`;
}

/** Returns the clauses of a verdict on one line; how well each is known is said where it was not read in the text. */
export function clausesText(language: Language, basis: ReportVerdict["basis"]): string {
  return basis
    .map(({ instrument, ref, provenance }) => {
      const clause = plain(`${instrument}, ${ref}`);
      return provenance === "text" ? clause : `${clause} (${provenanceText(language, provenance)})`;
    })
    .join("; ");
}

/** Returns how much an item brings at most, and how often it is due, on one line. */
export function dueText({ item }: KnownItem, language: Language): string {
  const max = pointsWords(language, pointsText(language, item.points));
  return `${max} · ${checklistText(language, `period-${item.period}`)}`;
}

/** Returns the title of what a library names by id and title, e.g. a parameter; its id where the library has none. */
export function titleOfParameter(id: string, library: Library, language: Language): string {
  const parameter = library.parameters.find((one) => one.id === id);
  return parameter === undefined ? id : titleIn(language, parameter);
}
