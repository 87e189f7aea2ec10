import { groupBy } from "../../lib/group-by.js";
import { memoByKey } from "../../lib/memo.js";
import { sortedBy } from "../../lib/order.js";
import type { Facts } from "../../model/model.js";
import { isEarlier, type KnownPaper, orderKey, type Paper, type Sentence, sentencesOf } from "./papers.js";
import { type Match, SimilarSentences } from "./similar.js";

/** What a run has to say of its papers. */
export interface Update {
  /** The papers as they are known. */
  readonly known: ReadonlyMap<Paper, KnownPaper>;
  /** The matches of each paper whose matches, or the places of these, may be others than in the run before. */
  readonly copied: ReadonlyMap<KnownPaper, readonly Match<Sentence>[]>;
}

/** The papers of a run with those of their sentences that are alike. The next run costs what changed, not what there is. */
export class RunPapers {
  readonly #similar: SimilarSentences<Sentence>;
  #before: ReadonlyMap<string, KnownPaper> = new Map();
  #twins: ReadonlySet<string> = new Set();

  /** @param isCopy tells whether a sentence with the words of an earlier one has no right to them. */
  constructor(isCopy: (copy: Sentence, source: Sentence) => boolean) {
    this.#similar = new SimilarSentences(isEarlier, isCopy);
  }

  /** Takes all papers of a run, in any order. Neither this run nor the one before may have two papers of one path. */
  update(papers: readonly Paper[]): Update {
    const twins = twinsAmong(papers);
    const known = new Map<Paper, KnownPaper>();
    for (const paper of sorted(papers)) known.set(paper, this.#asKnown(paper, twins));
    this.#forgetOthers(new Set(known.values()));
    const revised = [...known].filter(([{ facts }, paper]) => paper.facts !== facts || paper.order === NEW);
    const fresh = revised.flatMap(([{ facts }, paper]) => this.#revise(paper, facts));
    for (const [order, paper] of [...known.values()].entries()) paper.order = order;
    for (const sentence of fresh) this.#similar.add(sentence);
    this.#before = new Map([...known].map(([paper, as]) => [nameOf(paper), as]));
    this.#twins = twins;
    return { known, copied: this.#match(new Set(revised.map(([, paper]) => paper))) };
  }

  /** The paper as it was known, where nothing but its sentences changed; else one whose sentences are all new. */
  #asKnown(paper: Paper, twins: ReadonlySet<string>): KnownPaper {
    const old = this.#before.get(nameOf(paper));
    if (old !== undefined && (old.facts === paper.facts || this.#mayRevise(old.facts, paper.facts, twins))) return old;
    return { unit: paper.unit, facts: paper.facts, order: NEW, sentences: [] };
  }

  #mayRevise(old: Facts, now: Facts, twins: ReadonlySet<string>): boolean {
    return !this.#twins.has(old.sha256) && !twins.has(now.sha256) && standing(old) === standing(now);
  }

  #forgetOthers(kept: ReadonlySet<KnownPaper>): void {
    for (const paper of this.#before.values())
      if (!kept.has(paper)) for (const sentence of paper.sentences) this.#similar.remove(sentence);
  }

  /** Gives a paper its new sentences; those above and below a change stay the same ones. Returns what is not yet known. */
  #revise(paper: KnownPaper, facts: Facts): readonly Sentence[] {
    const old = paper.sentences;
    const now = sentencesOf(facts, paper);
    const shorter = Math.min(old.length, now.length);
    let head = 0;
    while (head < shorter && sameWording(old[head], now[head])) head += 1;
    let tail = 0;
    while (tail < shorter - head && sameWording(old.at(-1 - tail), now.at(-1 - tail))) tail += 1;
    for (const sentence of old.slice(head, old.length - tail)) this.#similar.remove(sentence);
    const fresh = now.slice(head, now.length - tail);
    const sentences = [...old.slice(0, head), ...fresh, ...old.slice(old.length - tail)];
    for (const [at, { place }] of now.entries()) Object.assign(sentences[at] as Sentence, { at, place });
    Object.assign(paper, { facts, sentences });
    return fresh;
  }

  #match(revised: ReadonlySet<KnownPaper>): Update["copied"] {
    const touched = new Set(revised);
    for (const { paper } of this.#similar.match().changed) touched.add(paper);
    for (const { copy, source } of this.#similar.matches) if (revised.has(source.paper)) touched.add(copy.paper);
    return new Map([...touched].map((paper) => [paper, this.#similar.matchesOf(paper.sentences)]));
  }
}

/** The order of a paper that has none yet. */
const NEW = -1;

const nameOf = ({ unit, facts: { path } }: Paper) => `${unit}\n${path}`;

const orderKeys = new WeakMap<Facts, string>();

function sorted(papers: readonly Paper[]): Paper[] {
  return sortedBy(papers, ({ facts }) => memoByKey(orderKeys, facts, () => orderKey(facts)));
}

/** The hashes of files that are there more than once. */
function twinsAmong(papers: readonly Paper[]): ReadonlySet<string> {
  const groups = groupBy(papers, ({ facts: { sha256 } }) => sha256);
  return new Set([...groups].filter(([, same]) => same.length > 1).map(([sha256]) => sha256));
}

/** What the relation of a paper to others depends on, beside its unit, its path and whether another is its very copy. */
function standing({ header: { number, kind, date, issuer, subject, scope, draft } }: Facts): string {
  return JSON.stringify([number, kind, date, issuer, subject, scope, draft.length > 0]);
}

const sameWording = (one: Sentence | undefined, other: Sentence | undefined) => wordingKey(one) === wordingKey(other);
const wordingKey = (sentence: Sentence | undefined) =>
  JSON.stringify([sentence?.words, sentence?.particulars, sentence?.years, sentence?.names]);
