import type { Verdict } from "../judge/evaluate.js";
import type { Compiled, CompiledItem, PhraseSet } from "../locate/compile.js";
import type { Facts, OutlineEntry, Place } from "../model/model.js";
import { searchKey } from "../text/keys.js";
import { readWords } from "../text/phrases.js";

/** How well a heading suits an item: it names the item's group, what the item is about, or its act. */
type Fit = 1 | 2 | 3;

/** The heading of one document that suits an item best. */
interface Heading {
  readonly fit: Fit;
  readonly place: Place;
  /** Whether it stands in a plan. */
  readonly isPlanned: boolean;
}

/** The best headings of one document or of several, by item. */
export type Headings = ReadonlyMap<string, Heading>;

/** Results are told in reports; what a plan says is no evidence. */
const PLAN = 2;
const RANKS: Readonly<Record<string, number>> = { BC: 0, KH: PLAN };
const INDEX_NAMES = /(?:^|\/)(?:readme|index|muc-luc)\.(?:md|markdown)$/i;

/** Returns a function that finds the headings of a document under which evidence for the items would stand. */
export function headingFinder(compiled: Compiled): (facts: Facts) => Headings {
  const groups = groupsByKey(compiled);
  const byPhrase = itemsByPhrase(compiled);
  const fits = (title: string): [item: string, fit: Fit][] => {
    const said = new Set(compiled.find(readWords(title)).map(({ phrase }) => phrase));
    const items = new Set([...said].flatMap((phrase) => byPhrase.get(phrase) ?? []));
    const key = searchKey(title);
    return [
      ...[...items].flatMap((item) => {
        const fit = fitOf(item, said);
        return fit === null ? [] : [[item.item.id, fit] as [string, Fit]];
      }),
      ...[...groups].filter(([group]) => isAmong(key, group)).flatMap(([, ids]) => ids.map((id): [string, Fit] => [id, 1])),
    ];
  };
  return (facts) => {
    const isPlanned = rankOf(facts) === PLAN;
    const best = new Map<string, Heading>();
    for (const entry of facts.outline)
      for (const [item, fit] of fits(entry.title))
        if (fit > (best.get(item)?.fit ?? 0)) best.set(item, { fit, place: placeOf(entry, facts), isPlanned });
    return best;
  };
}

/** Returns the headings that suit items best, of documents in the order in which they are looked through. */
export function bestHeadings(documents: readonly Headings[]): Headings {
  const best = new Map<string, Heading>();
  for (const headings of documents)
    for (const [item, heading] of headings) {
      const known = best.get(item);
      // A heading of a plan tells where to look only when no other paper has one.
      if (known === undefined || (!heading.isPlanned && heading.fit > known.fit)) best.set(item, heading);
    }
  return best;
}

/** The order in which documents are looked through for a heading: reports first, plans last. */
export const byRank = (one: Facts, other: Facts) => rankOf(one) - rankOf(other);

const rankOf = ({ header: { kind } }: Facts) => RANKS[kind ?? ""] ?? 1;

/**
 * Returns where evidence for each wanting item would belong: under the heading that suits it best, else in the unit's index
 * document; nowhere where the unit has no documents.
 *
 * @param best the best headings of all documents of the unit.
 */
export function anchorsOf(verdicts: readonly Verdict[], facts: readonly Facts[], best: Headings): ReadonlyMap<string, Place> {
  const index = indexPlace(facts);
  const wanting = verdicts.filter(({ state }) => state === "fail" || state === "partial");
  return new Map(
    wanting.flatMap(({ item }) => {
      const place = best.get(item.id)?.place ?? index;
      return place === null ? [] : [[item.id, place] as const];
    }),
  );
}

/** The first line of the document that stands for the whole folder: a table of contents, else the latest report. */
function indexPlace(facts: readonly Facts[]): Place | null {
  const named = facts.filter(({ path }) => INDEX_NAMES.test(path)).sort((a, b) => depth(a) - depth(b))[0];
  const reports = facts.filter(({ header }) => header.kind === "BC" && header.date !== null);
  const latest = reports.sort((a, b) => ((a.header.date as string) < (b.header.date as string) ? 1 : -1))[0];
  const document = named ?? latest ?? facts[0];
  const start = { line: 1, column: 1 };
  return document === undefined ? null : { path: document.path, start, end: start };
}

const depth = ({ path }: Facts) => path.split("/").length;

function placeOf({ line, title }: OutlineEntry, { path }: Facts): Place {
  return { path, start: { line, column: 1 }, end: { line, column: title.length + 1 } };
}

function fitOf({ acts }: CompiledItem, said: ReadonlySet<number>): Fit | null {
  const says = (phrases: PhraseSet) => [...phrases].some((phrase) => said.has(phrase));
  if (acts.some(({ act, about }) => says(act) && about.every(says))) return 3;
  return acts.some(({ about }) => about.length > 0 && about.every(says)) ? 2 : null;
}

/** Shorter headings ("Kết quả thực hiện") stand in every paper and name nothing. */
const MIN_WORDS = 4;

/** A heading that holds a group's title, or a good part of it, names the group. */
const isAmong = (title: string, group: string) =>
  title.split(" ").length >= MIN_WORDS && (group.includes(title) || title.includes(group));

/** The ids of the items of each group, by the title of the group as it is searched for. */
function groupsByKey({ checklists }: Compiled): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { checklist } of checklists)
    for (const { title, items } of checklist.groups) {
      const key = bareTitle(title);
      groups.set(key, [...(groups.get(key) ?? []), ...items.map(({ id }) => id)]);
    }
  return groups;
}

/** The items with an act that names a phrase: hardly any heading speaks of more than a few of all. */
function itemsByPhrase({ items }: Compiled): ReadonlyMap<number, readonly CompiledItem[]> {
  const byPhrase = new Map<number, CompiledItem[]>();
  for (const item of items) {
    const phrases = new Set(item.acts.flatMap(({ act, about }) => [...act, ...about.flatMap((set) => [...set])]));
    for (const phrase of phrases) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), item]);
  }
  return byPhrase;
}

/** A group's title without the numbering in front of it. */
const bareTitle = (title: string) => searchKey(title.replace(/^(?:Mục|Điều)?\s*[\dIVX.–,\s]+\.\s+/u, ""));
