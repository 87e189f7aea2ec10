import type { Verdict } from "../../judge/evaluate.js";
import type { TimedEvidence } from "../../judge/weighed-evidence.js";
import { memoByKey, sameElements } from "../../lib/memo.js";
import type { Notice, Place } from "../../model/model.js";
import type { PublicationRow, Report, ReportEvidence, ReportVerdict } from "../../model/report.js";

/** Returns the part of a report that is made from something: the one that is known, else the one that `make` returns. */
type Remember<K, V> = (source: K, make: () => V) => V;

/** Parts of earlier reports in the same language, on the same library and attachments. */
export interface ReportMemo {
  /** The verdict as a report with the same anchor had it, else made anew. */
  readonly verdict: (source: Verdict, anchor: Place | null, make: () => Omit<ReportVerdict, "anchor">) => ReportVerdict;
  readonly publications: Remember<Verdict, readonly PublicationRow[]>;
  readonly evidence: Remember<TimedEvidence, ReportEvidence>;
  readonly notice: Remember<Notice, KeyedNotice>;
  /** The notices of a list by what their keys begin with. */
  readonly notices: Remember<readonly Notice[], ReadonlyMap<string, readonly KeyedNotice[]>>;
  /** The notices whose keys begin alike, in order: those of the last report where they come from the very same lists. */
  readonly sorted: (beginning: string, lists: Lists, make: () => Report["notices"]) => Report["notices"];
}

type Lists = readonly (readonly KeyedNotice[])[];

/** A notice with what it is sorted by. */
export interface KeyedNotice {
  readonly notice: Report["notices"][number];
  readonly key: string;
}

const make = <T>(_source: unknown, made: () => T) => made();

/** Remembers nothing. */
export const NO_MEMO: ReportMemo = {
  verdict: (_source, anchor, made) => ({ ...made(), anchor }),
  publications: make,
  evidence: make,
  notice: make,
  notices: make,
  sorted: (_beginning, _lists, made) => made(),
};

/** Returns a memo that remembers parts as long as somebody holds what they are made from. */
export function reportMemo(): ReportMemo {
  const remember = <K extends WeakKey, V>(): Remember<K, V> => {
    const known = new WeakMap<K, V>();
    return (source, made) => memoByKey(known, source, made);
  };
  return {
    verdict: anchored(),
    publications: remember(),
    evidence: remember(),
    notice: remember(),
    notices: remember(),
    sorted: sorted(),
  };
}

function sorted(): ReportMemo["sorted"] {
  const known = new Map<string, { readonly lists: Lists; readonly notices: Report["notices"] }>();
  return (beginning, lists, made) => {
    const before = known.get(beginning);
    if (before !== undefined && sameElements(before.lists, lists)) return before.notices;
    const notices = made();
    known.set(beginning, { lists, notices });
    return notices;
  };
}

/** An anchor is a whole line. */
const isSamePlace = (one: Place | null, other: Place | null) =>
  one?.path === other?.path && one?.start.line === other?.start.line && one?.end.column === other?.end.column;

/** Where evidence belongs may change while the verdict does not. */
function anchored(): ReportMemo["verdict"] {
  const known = new WeakMap<Verdict, ReportVerdict>();
  return (source, anchor, made) => {
    const before = known.get(source);
    if (before !== undefined && isSamePlace(before.anchor, anchor)) return before;
    const verdict = { ...(before ?? made()), anchor };
    known.set(source, verdict);
    return verdict;
  };
}
