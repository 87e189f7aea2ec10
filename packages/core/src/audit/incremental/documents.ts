import { missingDiacritics } from "../../facts/diacritics.js";
import { groupBy } from "../../lib/group-by.js";
import { memoByKey, memoText } from "../../lib/memo.js";
import type { Compiled } from "../../locate/compile.js";
import { locate } from "../../locate/locate.js";
import { locateNear } from "../../locate/near.js";
import type { NearFinder } from "../../locate/near-phrases.js";
import { similarIn } from "../../locate/similarity/similar.js";
import type { UnitInput } from "../../model/library.js";
import type { Facts, Notice } from "../../model/model.js";
import { attachmentNotices } from "../../notices/attachments.js";
import { forceNotices, kindNotices } from "../../notices/instruments.js";
import { type Headings, headingFinder } from "../anchors.js";
import { forUnit, type Prepared } from "./prepared.js";
import type { Reading } from "./reading.js";
import { steadyReadings } from "./reuse-equal.js";

/** Reads documents against the checklists of a unit; what it read once it knows as long as somebody holds the facts. */
export class DocumentReader {
  /** The checklists of the unit. */
  readonly own: Compiled;
  readonly #near: NearFinder;
  readonly #readings = new WeakMap<Facts, Reading>();
  readonly #headings = new WeakMap<Facts, Headings>();
  readonly #similar = new WeakMap<Facts, SimilarPassages>();
  readonly #scorerOf: Prepared["scorerOf"];
  readonly #findHeadings: (facts: Facts) => Headings;
  readonly #steady = steadyReadings();
  #recent: { readonly outline: string; readonly headings: Headings } | null = null;

  constructor(own: Compiled, near: NearFinder, scorerOf: Prepared["scorerOf"]) {
    this.own = own;
    this.#near = near;
    this.#scorerOf = scorerOf;
    this.#findHeadings = headingFinder(own);
  }

  /** Returns what a document says of the items. */
  read(facts: Facts): Reading {
    return memoByKey(this.#readings, facts, () => {
      const evidence = locate(facts, this.own);
      const matches = locateNear(facts, this.own, this.#near, evidence);
      const near = groupBy(matches, ({ evidence: { item } }) => item);
      return this.#steady({ facts, evidence: groupBy(evidence, ({ item }) => item), matches, near });
    });
  }

  /** Returns the passages of a document that come nearest to the items, by item. */
  similarIn(facts: Facts): SimilarPassages {
    return memoByKey(
      this.#similar,
      facts,
      () =>
        new Map(
          this.own.checklists.flatMap(({ checklist: { id } }) => {
            const scorer = this.#scorerOf(id);
            const items = this.own.items.filter(({ checklist }) => checklist === id);
            return scorer === null ? [] : [...similarIn(facts, items, scorer)];
          }),
        ),
    );
  }

  /** Returns the headings of a document under which evidence for the items would stand. */
  headingsIn(facts: Facts): Headings {
    return memoByKey(this.#headings, facts, () => {
      // Who writes in a document hardly ever changes its headings.
      const outline = JSON.stringify([facts.path, facts.header.kind, facts.outline]);
      const headings = this.#recent?.outline === outline ? this.#recent.headings : this.#findHeadings(facts);
      this.#recent = { outline, headings };
      return headings;
    });
  }
}

/** The nearest passages of a document, by item. */
export type SimilarPassages = ReturnType<typeof similarIn>;

/** Returns the reader for a unit; units with the same checklists share one. */
export type ReaderOf = (unit: UnitInput) => DocumentReader;

/** Returns the readers for what is prepared. */
export function readers({ compiled, near, scorerOf }: Prepared): ReaderOf {
  const known = new Map<string, DocumentReader>();
  // Finding near matches costs most of a reading, and of a document that is being written only a few texts are new.
  const finder = memoText(near);
  return (unit) => {
    const own = forUnit(compiled, unit);
    const key = own.checklists.map(({ checklist }) => checklist.id).join("\n");
    const reader = known.get(key) ?? new DocumentReader(own, finder, scorerOf);
    known.set(key, reader);
    return reader;
  };
}

/** Returns the notices on single documents, remembered for the facts of each. */
export function documentNotices({ find }: Prepared, exists: (path: string) => boolean): (facts: Facts) => readonly Notice[] {
  const known = new WeakMap<Facts, readonly Notice[]>();
  return (facts) =>
    memoByKey(known, facts, () => [
      ...facts.notices,
      ...missingDiacritics(facts.passages),
      ...attachmentNotices(facts, exists),
      ...forceNotices(facts, find),
      ...kindNotices(facts, find),
    ]);
}
