import { type Compiled, compile } from "./checklist/compile.js";
import { composeReport, type InspectedUnit } from "./compose.js";
import { evaluate, type Verdict } from "./evaluate.js";
import { collectFacts } from "./evidence/facts.js";
import { locate } from "./evidence/locate.js";
import { forceNotices, instrumentFinder } from "./force.js";
import type { InspectionInput, Library, LoadedChecklist, UnitInput } from "./library.js";
import type { Evidence, Facts, Notice } from "./model.js";
import { attachmentNotices } from "./paper-notices.js";
import type { Report } from "./report.js";
import { says } from "./text/phrases.js";

/**
 * Returns the report on all units: facts, evidence, verdicts, scorecards, notices. Pure: the same input gives the same
 * report, whatever the order of documents.
 */
export function inspect(input: InspectionInput): Report {
  const { library } = input;
  const wanted = new Set(input.units.flatMap(({ checklists }) => checklists));
  const compiled = compile(
    library,
    library.checklists.filter(({ checklist }) => wanted.has(checklist.id)),
  );
  return composeReport(
    input,
    compiled.checklists,
    input.units.map((unit) => inspectUnit(unit, compiled, input)),
  );
}

function inspectUnit(unit: UnitInput, compiled: Compiled, input: InspectionInput): InspectedUnit {
  const facts = unit.documents.map(collectFacts).sort((a, b) => (a.path < b.path ? -1 : 1));
  const evidence = groupByItem(facts.flatMap((each) => locate(each, compiled)));
  const checklists = compiled.checklists.filter(({ checklist }) => unit.checklists.includes(checklist.id));
  return {
    input: unit,
    facts,
    checklists: checklists.map((loaded) => ({ loaded, verdicts: verdictsOn(loaded, evidence, unit, input) })),
    notices: facts.flatMap((each) => noticesOn(each, input)),
  };
}

function verdictsOn(
  { checklist }: LoadedChecklist,
  evidence: ReadonlyMap<string, Evidence[]>,
  { unit }: UnitInput,
  input: InspectionInput,
): Verdict[] {
  const context = { period: unit.period, asOf: input.asOf, exists: input.exists, says, numberOf: numberFinder(input.library) };
  return checklist.groups.flatMap(({ items }) => items.map((item) => evaluate(item, evidence.get(item.id) ?? [], context)));
}

const numberFinder =
  ({ instruments }: Library) =>
  (id: string) =>
    instruments.find((instrument) => instrument.id === id)?.number ?? null;

function noticesOn(facts: Facts, { exists, library }: InspectionInput): Notice[] {
  return [...facts.notices, ...attachmentNotices(facts, exists), ...forceNotices(facts, instrumentFinder(library.instruments))];
}

function groupByItem(evidence: readonly Evidence[]): Map<string, Evidence[]> {
  const groups = new Map<string, Evidence[]>();
  for (const piece of evidence) {
    const group = groups.get(piece.item);
    if (group === undefined) groups.set(piece.item, [piece]);
    else group.push(piece);
  }
  return groups;
}
