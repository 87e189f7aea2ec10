import { instrumentFinder, officialNumber } from "../../checklist/instruments.js";
import { sameElements } from "../../lib/memo.js";
import { type Compiled, compile } from "../../locate/compile.js";
import { type NearFinder, nearFinder } from "../../locate/near-phrases.js";
import { Scorer } from "../../locate/similarity/scorer.js";
import type { InspectionInput, Library, LoadedChecklist, UnitInput } from "../../model/library.js";
import { valuesOf } from "../../model/parameter.js";
import { type PhraseMatcher, phraseMatcher, readWords } from "../../text/phrases.js";

/** What is prepared once for all documents of all units. */
export interface Prepared {
  readonly library: Library;
  readonly compiled: Compiled;
  readonly near: NearFinder;
  readonly find: ReturnType<typeof instrumentFinder>;
  readonly valueOn: ReturnType<typeof valuesOf>;
  readonly numberOf: (instrument: string) => string | null;
  readonly says: (text: string, phrase: string) => boolean;
  /** Tells how near passages come to the items of a checklist; null where nothing was learnt of it. Made when it is first asked for. */
  readonly scorerOf: (checklist: string) => Scorer | null;
}

/** Returns what a run needs, prepared. It is the same object as for the run before where library and checklists are the same. */
export function preparer(): (input: InspectionInput) => Prepared {
  let last: Prepared | null = null;
  return ({ library, units }) => {
    const wanted = new Set(units.flatMap(({ checklists }) => checklists));
    const checklists = library.checklists.filter(({ checklist }) => wanted.has(checklist.id));
    if (last === null || last.library !== library || !sameElements(last.compiled.checklists, checklists))
      last = prepare(library, checklists);
    return last;
  };
}

function prepare(library: Library, checklists: readonly LoadedChecklist[]): Prepared {
  const compiled = compile(library, checklists);
  return {
    library,
    compiled,
    near: nearFinder(compiled, library),
    find: instrumentFinder(library.instruments),
    valueOn: valuesOf(library.parameters),
    numberOf: (id) => officialNumber(library.instruments, id),
    says: phraseFinder(),
    scorerOf: scorers(library),
  };
}

function scorers({ similarity }: Library): Prepared["scorerOf"] {
  const known = new Map<string, Scorer | null>();
  return (checklist) => {
    const made = known.get(checklist);
    if (made !== undefined) return made;
    const model = similarity?.(checklist) ?? null;
    const scorer = model === null ? null : new Scorer(model);
    known.set(checklist, scorer);
    return scorer;
  };
}

/** As `says`, for the phrases of checklists, which are few: the matcher of each is made once. */
function phraseFinder(): Prepared["says"] {
  const matchers = new Map<string, PhraseMatcher>();
  return (text, phrase) => {
    const matcher = matchers.get(phrase) ?? phraseMatcher([phrase]);
    matchers.set(phrase, matcher);
    return matcher(readWords(text)).length > 0;
  };
}

/** Returns the checklists of one unit; units of one run may be audited against different ones. */
export function forUnit(compiled: Compiled, { checklists }: UnitInput): Compiled {
  return {
    ...compiled,
    checklists: compiled.checklists.filter(({ checklist }) => checklists.includes(checklist.id)),
    items: compiled.items.filter(({ checklist }) => checklists.includes(checklist)),
  };
}
