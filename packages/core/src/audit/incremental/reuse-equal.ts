import { sameElements } from "../../lib/memo.js";
import type { Facts, Notice } from "../../model/model.js";
import type { Reading } from "./reading.js";

/**
 * Returns a function that gives a reading back with the lists of the reading before wherever the same document says the same
 * of an item: whoever types one sentence changes what is said of few items, and only those are judged anew. It knows the
 * document that was read last, no other.
 */
export function steadyReadings(): (reading: Reading) => Reading {
  let last: Reading | null = null;
  return (reading) => {
    const before = last;
    last =
      before !== null && isSamePaper(before.facts, reading.facts)
        ? { ...reading, evidence: kept(reading.evidence, before.evidence), near: kept(reading.near, before.near) }
        : reading;
    return last;
  };
}

function kept<T>(now: ReadonlyMap<string, T>, before: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map(
    [...now].map(([item, found]) => {
      const old = before.get(item);
      return [item, old !== undefined && isSame(old, found) ? old : found];
    }),
  );
}

/** What all evidence of a document carries with it is compared once. */
const isSamePaper = (one: Facts, other: Facts) =>
  one.path === other.path && isSame(one.header, other.header) && isSame(one.citations, other.citations);

/** Whether two values say the same, piece by piece; the paper that evidence names is left out. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one))
    return Array.isArray(other) && one.length === other.length && one.every((value, at) => isSame(value, other[at]));
  if (!isObject(one) || !isObject(other) || Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => key === "document" || isSame(one[key], other[key]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/**
 * Returns a function that gives notices back as those of the run before wherever they say the same, so that what is made of
 * them need not be made again; the very same list where all of them do.
 */
export function steadyNotices(): (notices: readonly Notice[]) => readonly Notice[] {
  let known = new Map<string, Notice>();
  let last: readonly Notice[] = [];
  return (notices) => {
    const before = known;
    known = new Map();
    const steady = notices.map((notice) => {
      const text = JSON.stringify(notice);
      const kept = before.get(text) ?? notice;
      known.set(text, kept);
      return kept;
    });
    if (!sameElements(last, steady)) last = steady;
    return last;
  };
}
