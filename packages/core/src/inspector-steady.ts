import type { Reading } from "./inspector-documents.js";
import type { Facts } from "./model.js";

/** What a document said of each item, as texts that are equal where it said the same. */
interface Said {
  readonly reading: Reading;
  /** What all evidence of the document carries with it. */
  readonly paper: string;
  readonly evidence: ReadonlyMap<string, string>;
  readonly near: ReadonlyMap<string, string>;
}

/**
 * Returns a function that gives a reading back with the lists of the reading before wherever the same document says the same
 * of an item: whoever types one sentence changes what is said of few items, and only those are judged anew. It knows the
 * document that was read last, no other.
 */
export function steadyReadings(): (reading: Reading) => Reading {
  let last: Said | null = null;
  return (reading) => {
    // Papers are told apart first: what is said is put into texts only for the one that somebody writes in.
    const before = last?.reading.facts.path === reading.facts.path ? last : null;
    if (before === null) {
      last = { reading, paper: "", evidence: new Map(), near: new Map() };
      return reading;
    }
    const said = saidIn(reading);
    const isSamePaper = before.paper === said.paper;
    const steady = isSamePaper
      ? {
          ...reading,
          evidence: kept(reading.evidence, said.evidence, before.reading.evidence, before.evidence),
          near: kept(reading.near, said.near, before.reading.near, before.near),
        }
      : reading;
    last = { ...said, reading: steady };
    return steady;
  };
}

function kept<T>(
  now: ReadonlyMap<string, T>,
  said: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, T>,
  saidBefore: ReadonlyMap<string, string>,
): ReadonlyMap<string, T> {
  return new Map(
    [...now].map(([item, found]) => [item, said.get(item) === saidBefore.get(item) ? (before.get(item) ?? found) : found]),
  );
}

function saidIn(reading: Reading): Said {
  const texts = <T>(byItem: ReadonlyMap<string, T>) =>
    new Map([...byItem].map(([item, found]) => [item, JSON.stringify(found, plain)]));
  return { reading, paper: paperText(reading.facts), evidence: texts(reading.evidence), near: texts(reading.near) };
}

/** The paper is compared once, not for each piece. */
const plain = (key: string, value: unknown) => (key === "document" ? undefined : value);

const paperText = ({ path, header, citations }: Facts) => JSON.stringify([path, header, citations]);
