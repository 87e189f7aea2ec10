import type { Compiled, CompiledItem, PhraseSet } from "./checklist/compile.js";
import type { Verdict } from "./evaluate.js";
import type { Facts, OutlineEntry, Place } from "./model.js";
import { searchKey } from "./text/keys.js";
import { readWords } from "./text/phrases.js";

/** How well a heading suits an item: it names the item's group, what the item is about, or its act. */
type Fit = 1 | 2 | 3;

/** The heading of one document that suits an item best. */
interface Heading {
  readonly fit: Fit;
  readonly place: Place;
}

/** The best headings of one document, by item. */
export type Headings = ReadonlyMap<string, Heading>;

/** Results are told in reports; what a plan says is no evidence. */
const PLAN = 2;
const RANKS: Readonly<Record<string, number>> = { BC: 0, KH: PLAN };
const INDEX_NAMES = /(?:^|\/)(?:readme|index|muc-luc)\.(?:md|markdown)$/i;

/** Returns the headings of a document under which evidence for the items would stand. */
export function headingsOf(facts: Facts, compiled: Compiled): Headings {
  const groups = groupKeys(compiled);
  const best = new Map<string, Heading>();
  for (const entry of facts.outline) {
    const said = new Set(compiled.find(readWords(entry.title)).map(({ phrase }) => phrase));
    const title = searchKey(entry.title);
    for (const item of compiled.items) {
      const fit = fitOf(item, said) ?? (isAmong(title, groups.get(item.item.id) ?? []) ? 1 : null);
      if (fit !== null && fit > (best.get(item.item.id)?.fit ?? 0)) best.set(item.item.id, { fit, place: placeOf(entry, facts) });
    }
  }
  return best;
}

/**
 * Returns where evidence for each wanting item would belong: under the heading that suits it best, reports first, plans last;
 * else in the unit's index document; nowhere where the unit has no documents.
 *
 * @param headingsIn the headings of one document, as {@link headingsOf} finds them.
 */
export function anchorsOf(
  verdicts: readonly Verdict[],
  facts: readonly Facts[],
  headingsIn: (facts: Facts) => Headings,
): ReadonlyMap<string, Place> {
  const documents = facts
    .map(({ header: { kind } }, index) => ({ rank: RANKS[kind ?? ""] ?? 1, headings: headingsIn(facts[index] as Facts) }))
    .sort((one, other) => one.rank - other.rank);
  const index = indexPlace(facts);
  const wanting = verdicts.filter(({ state }) => state === "fail" || state === "partial");
  return new Map(
    wanting.flatMap(({ item }) => {
      let best: Heading | undefined;
      for (const { rank, headings } of documents) {
        const heading = headings.get(item.id);
        // A heading of a plan tells where to look only when no other paper has one.
        const isAllowed = rank < PLAN || best === undefined;
        if (heading !== undefined && isAllowed && heading.fit > (best?.fit ?? 0)) best = heading;
      }
      const place = best?.place ?? index;
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
  if (said.size === 0) return null;
  if (acts.some(({ act, about }) => says(act) && about.every(says))) return 3;
  return acts.some(({ about }) => about.length > 0 && about.every(says)) ? 2 : null;
}

/** Shorter headings ("Kết quả thực hiện") stand in every paper and name nothing. */
const MIN_WORDS = 4;

/** A heading that holds a group's title, or a good part of it, names the group. */
const isAmong = (title: string, keys: readonly string[]) =>
  title.split(" ").length >= MIN_WORDS && keys.some((key) => key.includes(title) || title.includes(key));

function groupKeys({ checklists }: Compiled): ReadonlyMap<string, readonly string[]> {
  return new Map(
    checklists.flatMap(({ checklist: { groups } }) =>
      groups.flatMap(({ title, items }) => items.map(({ id }) => [id, [bareTitle(title)]] as const)),
    ),
  );
}

/** A group's title without the numbering in front of it. */
const bareTitle = (title: string) => searchKey(title.replace(/^(?:Mục|Điều)?\s*[\dIVX.–,\s]+\.\s+/u, ""));
