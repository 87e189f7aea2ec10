import type { Facts, Passage, Place } from "@dankiem/core";
import type { FixDocument } from "./fix.js";

/** Places move when something is inserted above them; blank labels are asked of a record alone. */
const MOVING: ReadonlySet<string> = new Set(["place", "fromPlace", "toPlace", "headingLine", "blank"]);

const told = (value: unknown) => JSON.stringify(value, (key, each) => (MOVING.has(key) ? undefined : each));

/**
 * Tells whether the engine reads every passage as before and one more, a record that is declared for the item where one is
 * given. What is inserted must not lend its words to what stands around it, nor part passages that answer for each other where
 * one of them is evidence.
 */
export function readsOneMore({ facts, snapshot, path }: FixDocument, after: Facts, item: string | null): boolean {
  const evidence = new Set(
    snapshot.report.verdicts.flatMap((verdict) => verdict.evidence.filter((piece) => piece.path === path).map(keyOf)),
  );
  const isSame = (old: Passage | undefined, now: Passage) => {
    if (old === undefined || told(wordsOf(old)) !== told(wordsOf(now))) return false;
    return !evidence.has(keyOf(old.place)) || told(old.near) === told(now.near);
  };
  const added = after.passages.findIndex((now, index) => !isSame(facts.passages[index], now));
  const passage = after.passages[added];
  if (passage?.kind !== "record" || after.passages.length !== facts.passages.length + 1) return false;
  const rest = after.passages.filter((_, index) => index !== added);
  return (item === null || passage.declares.includes(item)) && rest.every((now, index) => isSame(facts.passages[index], now));
}

const keyOf = ({ start }: Pick<Place, "start">) => `${start.line}:${start.column}`;

const wordsOf = ({ kind, text, clauses, context, fields, scope, declares, elsewhere }: Passage) =>
  [kind, text, clauses, context, fields, scope, declares, elsewhere] as const;
