import type { Item } from "../model/checklist.js";
import type { Library, LoadedChecklist } from "../model/library.js";
import { type PhraseHit, phraseMatcher, type Word } from "../text/phrases.js";

/** A list of phrases, as indices into the phrases of all checklists. */
export type PhraseSet = ReadonlySet<number>;

/** One way in which a passage may speak of an item. */
export interface CompiledAct {
  readonly act: PhraseSet;
  readonly about: readonly PhraseSet[];
  readonly not: PhraseSet;
}

/** A document that is itself the evidence. */
export interface CompiledDocument {
  readonly kinds: ReadonlySet<string>;
  readonly about: readonly PhraseSet[];
  /** Official numbers and short names of the instruments of which one must be cited. */
  readonly cites: readonly (readonly string[])[] | null;
  readonly scope: "half-year" | "year" | null;
  readonly not: PhraseSet;
}

/** An item with its locator ready for matching. */
export interface CompiledItem {
  readonly item: Item;
  readonly checklist: string;
  readonly acts: readonly CompiledAct[];
  readonly documents: readonly CompiledDocument[];
}

/** Checklists ready for an audit. */
export interface Compiled {
  readonly checklists: readonly LoadedChecklist[];
  readonly items: readonly CompiledItem[];
  /** The phrases of all items; hits and phrase sets hold indices into them. */
  readonly phrases: readonly string[];
  /** Finds the phrases of all items at once. */
  readonly find: (words: readonly Word[]) => PhraseHit[];
}

/** Returns the named checklists of a library, ready for matching; one automaton serves all their phrases. */
export function compile(library: Library, checklists: readonly LoadedChecklist[]): Compiled {
  const phrases = new Map<string, number>();
  const set = (sources: readonly string[] | undefined): PhraseSet => {
    const indices = new Set<number>();
    for (const phrase of expand(sources ?? [], library.concepts)) {
      const index = phrases.get(phrase) ?? phrases.size;
      phrases.set(phrase, index);
      indices.add(index);
    }
    return indices;
  };
  const names = (id: string) => {
    const instrument = library.instruments.find((each) => each.id === id);
    return instrument === undefined ? [] : [instrument.number, ...(instrument.names ?? [])];
  };
  const items = checklists.flatMap(({ checklist }) =>
    checklist.groups.flatMap((group) => group.items.map((item) => compileItem(item, checklist.id, set, names))),
  );
  const all = [...phrases.keys()];
  return { checklists, items, phrases: all, find: phraseMatcher(all) };
}

function compileItem(
  item: Item,
  checklist: string,
  set: (sources: readonly string[] | undefined) => PhraseSet,
  names: (id: string) => string[],
): CompiledItem {
  return {
    item,
    checklist,
    acts: (item.locator.acts ?? []).map(({ act, about, not }) => ({
      act: set(act),
      about: (about ?? []).map(set),
      not: set(not),
    })),
    documents: (item.locator.documents ?? []).map(({ kinds, about, cites, scope, not }) => ({
      kinds: new Set(kinds),
      about: (about ?? []).map(set),
      cites: cites === undefined ? null : cites.map(names),
      scope: scope ?? null,
      not: set(not),
    })),
  };
}

/** Returns the phrases that a list stands for; `@concept` opens that concept, however deep. */
export function expand(
  sources: readonly string[],
  concepts: Library["concepts"],
  seen: ReadonlySet<string> = new Set(),
): string[] {
  return sources.flatMap((source) => {
    if (!source.startsWith("@")) return [source];
    const id = source.slice(1);
    return seen.has(id) ? [] : expand(concepts[id] ?? [], concepts, new Set([...seen, id]));
  });
}
