import type { TimedEvidence, Verdict } from "./evaluate.js";
import { remembered } from "./inspector-remembered.js";
import type { Notice } from "./model.js";
import type { PublicationRow, Report, ReportEvidence, ReportVerdict } from "./report.js";

/** Returns the part of a report that is made from something: the one that is known, else the one that `make` returns. */
export type Remember<K, V> = (source: K, make: () => V) => V;

/** Parts of earlier reports in the same language, on the same library and attachments. */
export interface ReportMemo {
  readonly verdict: Remember<Verdict, Omit<ReportVerdict, "anchor">>;
  readonly publications: Remember<Verdict, readonly PublicationRow[]>;
  readonly evidence: Remember<TimedEvidence, ReportEvidence>;
  readonly notice: Remember<Notice, KeyedNotice>;
}

/** A notice with what it is sorted by. */
export interface KeyedNotice {
  readonly notice: Report["notices"][number];
  readonly key: string;
}

const make = <T>(_source: unknown, made: () => T) => made();

/** Remembers nothing. */
export const NO_MEMO: ReportMemo = { verdict: make, publications: make, evidence: make, notice: make };

/** Returns a memo that remembers parts as long as somebody holds what they are made from. */
export function reportMemo(): ReportMemo {
  const remember = <K extends WeakKey, V>(): Remember<K, V> => {
    const known = new WeakMap<K, V>();
    return (source, made) => remembered(known, source, made);
  };
  return { verdict: remember(), publications: remember(), evidence: remember(), notice: remember() };
}
