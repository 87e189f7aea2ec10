import type { SimilarityModel } from "../../model/similarity.js";
import { withoutMarks } from "../../text/letters.js";
import { type Surroundings, weighedTexts } from "./fields.js";
import { gramsOf } from "./grams.js";

/** How near a passage comes to each item of a checklist, by index; hundredths of what the classifiers were trained to. */
export interface Scores {
  /** With what stands around the passage. */
  readonly whole: Float64Array;
  /** By the passage's own words alone. */
  readonly own: Float64Array;
}

/** The grams of a model, found by name; `from[at]` to `from[at + 1]` are the places of a gram's weights. */
interface Index {
  readonly places: ReadonlyMap<string, number>;
  readonly rarity: ArrayLike<number>;
  readonly from: Int32Array;
  readonly owners: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

/** A gram with how much it counts. */
type Load = Map<string, number>;

/** Tells how near passages come to the items of one checklist. */
export class Scorer {
  readonly model: SimilarityModel;
  readonly #marked: Index;
  #bare: Index | null = null;

  constructor(model: SimilarityModel) {
    this.model = model;
    this.#marked = indexOf(model);
  }

  /** Returns how near a passage comes to each item. */
  scores(passage: Surroundings): Scores {
    const { own, around } = loadsOf(passage);
    const index = this.#indexFor(passage);
    const size = this.model.items.length;
    const ownSum = new Float64Array(size);
    const sum = new Float64Array(size);
    let ownSquare = 0;
    let square = 0;
    for (const [gram, weight] of around) {
      const place = index.places.get(gram);
      if (place === undefined) continue;
      const rarity = index.rarity[place] as number;
      const isOwn = own.has(gram);
      const value = rarity * weight;
      square += value * value;
      if (isOwn) ownSquare += rarity * rarity;
      const end = index.from[place + 1] as number;
      for (let at = index.from[place] as number; at < end; at += 1) {
        const owner = index.owners[at] as number;
        const pull = index.weights[at] as number;
        sum[owner] = (sum[owner] as number) + pull * value;
        if (isOwn) ownSum[owner] = (ownSum[owner] as number) + pull * rarity;
      }
    }
    return { whole: this.#levelled(sum, square), own: this.#levelled(ownSum, ownSquare) };
  }

  /** Returns the words of a passage that spoke most for an item, as phrases find them, heaviest first. */
  terms(passage: Surroundings, item: number, count: number): string[] {
    const index = this.#indexFor(passage);
    const pulls: { readonly gram: string; readonly pull: number }[] = [];
    for (const [gram, weight] of loadsOf(passage).around) {
      const place = index.places.get(gram);
      if (place === undefined) continue;
      const end = index.from[place + 1] as number;
      for (let at = index.from[place] as number; at < end; at += 1)
        if (index.owners[at] === item)
          pulls.push({ gram, pull: (index.weights[at] as number) * (index.rarity[place] as number) * weight });
    }
    const heaviest = pulls.filter(({ pull }) => pull > 0).sort((a, b) => b.pull - a.pull || (a.gram < b.gram ? -1 : 1));
    const told: string[] = [];
    for (const { gram } of heaviest) {
      if (told.length === count) break;
      if (gram !== "0" && !told.some((other) => holds(other, gram))) told.push(gram);
    }
    return told;
  }

  /** The weights of unmarked words are the mean of those that they may stand for; hardly any paper needs them. */
  #indexFor({ text }: Surroundings): Index {
    if (!isBare(text)) return this.#marked;
    this.#bare ??= bareIndex(this.model);
    return this.#bare;
  }

  #levelled(sums: Float64Array, square: number): Float64Array {
    const length = square === 0 ? 1 : Math.sqrt(square);
    return sums.map((sum, item) => sum / length + (this.model.biases[item] as number));
  }
}

const holds = (one: string, other: string) => one.split(" ").some((word) => other.split(" ").includes(word));

/** The grams of a passage alone, and with those around it. */
function loadsOf(passage: Surroundings): { readonly own: ReadonlySet<string>; readonly around: Load } {
  const bare = isBare(passage.text);
  const grams = (text: string) => (bare ? new Set([...gramsOf(text)].map(withoutMarks)) : gramsOf(text));
  const around: Load = new Map();
  for (const { text, weight } of weighedTexts(passage))
    for (const gram of grams(text)) around.set(gram, (around.get(gram) ?? 0) + weight);
  return { own: grams(passage.text), around };
}

const LETTERS = /\p{L}{2,}/gu;
/** Fewer words may lack diacritics by chance. */
const MIN_WORDS = 4;

/** Whether a text was typed without diacritics. */
function isBare(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  if (/[^\x00-\x7F]/.test(text)) return false;
  return (text.match(LETTERS) ?? []).length >= MIN_WORDS;
}

function indexOf({ grams, rarity, counts, owners, weights }: SimilarityModel): Index {
  const from = new Int32Array(grams.length + 1);
  for (let at = 0; at < grams.length; at += 1) from[at + 1] = (from[at] as number) + (counts[at] as number);
  return { places: new Map(grams.map((gram, at) => [gram, at])), rarity, from, owners, weights };
}

function bareIndex(model: SimilarityModel): Index {
  const { grams, rarity, counts, owners, weights } = model;
  const twins = new Map<string, { size: number; rarity: number; readonly pulls: Map<number, number> }>();
  let at = 0;
  for (let gram = 0; gram < grams.length; gram += 1) {
    const key = withoutMarks(grams[gram] as string);
    const twin = twins.get(key) ?? { size: 0, rarity: rarity[gram] as number, pulls: new Map<number, number>() };
    twins.set(key, twin);
    twin.size += 1;
    twin.rarity = Math.min(twin.rarity, rarity[gram] as number);
    for (const end = at + (counts[gram] as number); at < end; at += 1) {
      const owner = owners[at] as number;
      twin.pulls.set(owner, (twin.pulls.get(owner) ?? 0) + (weights[at] as number));
    }
  }
  const all = [...twins];
  return indexOf({
    ...model,
    grams: all.map(([key]) => key),
    rarity: all.map(([, twin]) => twin.rarity),
    counts: all.map(([, { pulls }]) => pulls.size),
    owners: all.flatMap(([, { pulls }]) => [...pulls.keys()]),
    weights: all.flatMap(([, { pulls, size }]) => [...pulls.values()].map((pull) => Math.round(pull / size))),
  });
}
