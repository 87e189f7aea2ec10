import { type Compiled, compile } from "./checklist/compile.js";
import { valuesOf } from "./checklist/parameter.js";
import type { Item } from "./checklist/schema.js";
import { composeReport, type InspectedUnit } from "./compose.js";
import { evaluate, notSelected, type Verdict } from "./evaluate.js";
import { collectFacts } from "./evidence/facts.js";
import { locate } from "./evidence/locate.js";
import { locateNear, slipNotices } from "./evidence/near.js";
import { type NearFinder, nearFinder } from "./evidence/near-phrases.js";
import { missingDiacritics } from "./evidence/typing.js";
import { forceNotices, instrumentFinder, kindNotices, officialNumber } from "./force.js";
import { formalismNotices } from "./formalism.js";
import { groupBy } from "./group-by.js";
import type { InspectionInput, LoadedChecklist, UnitInput } from "./library.js";
import { misplacedNotices } from "./misplaced.js";
import type { Evidence, Facts, NearMatch, Notice } from "./model.js";
import { attachmentNotices, selfScoreNotices } from "./paper-notices.js";
import type { Report } from "./report.js";
import { auditedDays, checklistNotices } from "./select.js";
import { says } from "./text/phrases.js";
import { coversKind } from "./unit-kinds.js";

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
  const near = nearFinder(compiled, library);
  const finders = { near, find: instrumentFinder(library.instruments), valueOn: valuesOf(library.parameters) };
  return composeReport(
    input,
    compiled.checklists,
    withFormalism(input.units.map((unit) => inspectUnit(unit, compiled, finders, input))),
  );
}

/** What is copied shows only when all papers of the run lie side by side. */
function withFormalism(units: readonly InspectedUnit[]): InspectedUnit[] {
  const copied = formalismNotices(units.map(({ facts }) => facts));
  return units.map((unit, index) => ({ ...unit, notices: [...unit.notices, ...(copied[index] as Notice[])] }));
}

/** What is prepared once for all units. */
interface Finders {
  readonly near: NearFinder;
  readonly find: ReturnType<typeof instrumentFinder>;
  readonly valueOn: ReturnType<typeof valuesOf>;
}

function inspectUnit(unit: UnitInput, compiled: Compiled, finders: Finders, input: InspectionInput): InspectedUnit {
  const { near, find } = finders;
  const facts = unit.documents.map(collectFacts).sort((a, b) => (a.path < b.path ? -1 : 1));
  const own = forUnit(compiled, unit);
  const read = facts.map((each) => {
    const evidence = locate(each, own);
    return { evidence, matches: locateNear(each, own, near, evidence) };
  });
  const matches = read.flatMap((each) => each.matches);
  const found = {
    evidence: groupBy(
      read.flatMap(({ evidence }) => evidence),
      ({ item }) => item,
    ),
    near: groupBy(matches, ({ evidence: { item } }) => item),
  };
  const judged = own.checklists.map((loaded) => ({ loaded, verdicts: verdictsOn(loaded, found, unit, input, finders) }));
  const verdicts = judged.flatMap((each) => each.verdicts);
  return {
    input: unit,
    facts,
    checklists: judged,
    notices: [
      ...facts.flatMap((each) => noticesOn(each, input, find)),
      ...slipNotices(matches),
      ...selfScoreNotices(verdicts),
      ...checklistNotices(unit, own.checklists, input.library),
      ...misplacedNotices(verdicts, facts, own),
    ],
  };
}

/** The checklists of one unit; units of one run may be audited against different ones. */
function forUnit(compiled: Compiled, { checklists }: UnitInput): Compiled {
  return {
    ...compiled,
    checklists: compiled.checklists.filter(({ checklist }) => checklists.includes(checklist.id)),
    items: compiled.items.filter(({ checklist }) => checklists.includes(checklist)),
  };
}

/** What was found, by item. */
interface Found {
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>;
  readonly near: ReadonlyMap<string, readonly NearMatch[]>;
}

function verdictsOn(
  { checklist }: LoadedChecklist,
  { evidence, near }: Found,
  unitInput: UnitInput,
  input: InspectionInput,
  { valueOn }: Finders,
): Verdict[] {
  const { kind } = unitInput.unit;
  const numberOf = (id: string) => officialNumber(input.library.instruments, id);
  const period = auditedDays(unitInput, checklist.id);
  const context = { period, asOf: input.asOf, exists: input.exists, says, numberOf, valueOn };
  const evaluated = (item: Item) =>
    item.unitKinds !== undefined && !coversKind(item.unitKinds, kind)
      ? notSelected(item)
      : evaluate(item, evidence.get(item.id) ?? [], context, near.get(item.id) ?? []);
  return checklist.groups.flatMap(({ items }) => items.map(evaluated));
}

function noticesOn(facts: Facts, { exists }: InspectionInput, find: Finders["find"]): Notice[] {
  return [
    ...facts.notices,
    ...missingDiacritics(facts.passages),
    ...attachmentNotices(facts, exists),
    ...forceNotices(facts, find),
    ...kindNotices(facts, find),
  ];
}
