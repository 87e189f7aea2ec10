import { markdownCode, type ReportEvidence, type ReportVerdict, whyText } from "@dankiem/core/report";
import { holds } from "../lib/ranges.js";
import type { Snapshot } from "../lib/snapshot.js";
import { clausesText } from "./items.js";
import { say } from "./messages.js";
import type { Section, Spot } from "./section.js";
import { byWhy, missingLines, stateLine } from "./standing.js";
import { blocksOf, listOf, plain } from "./text.js";

/** Items that one hover tells of. */
export const MAX_ITEMS = 5;

/** Missing pieces of one item that a hover tells of. */
const MAX_MISSING = 5;

/** An item with the piece of its evidence at a spot. */
export interface Served {
  readonly verdict: ReportVerdict;
  readonly piece: ReportEvidence;
}

/** An item with all its evidence of one document. */
export interface ItemInDocument {
  readonly verdict: ReportVerdict;
  /** In the order of the verdict: the piece that decided stands first, where it is of this document. */
  readonly pieces: readonly ReportEvidence[];
}

/** Returns the items that have evidence in a document. */
export function itemsIn({ report }: Pick<Snapshot, "report">, path: string): readonly ItemInDocument[] {
  return report.verdicts
    .map((verdict) => ({ verdict, pieces: verdict.evidence.filter((piece) => piece.path === path) }))
    .filter(({ pieces }) => pieces.length > 0);
}

/** Returns the items whose evidence holds a spot, what counted first. */
export function servedAt({ snapshot, document, position }: Spot): readonly Served[] {
  return itemsIn(snapshot, document.path)
    .flatMap(({ verdict, pieces }) => {
      const piece = pieces.filter((one) => holds(one, position)).toSorted(byWhy)[0];
      return piece === undefined ? [] : [{ verdict, piece }];
    })
    .toSorted((one, other) => byWhy(one.piece, other.piece));
}

/** Tells which items a record, row or sentence serves: where they stand, why it counted or not, what is still missing. */
export function evidenceSection(spot: Spot): Section | null {
  const served = servedAt(spot);
  const first = served[0];
  if (first === undefined) return null;
  const { snapshot } = spot;
  const told = served
    .slice(0, MAX_ITEMS)
    .map(({ verdict, piece }) => itemText(verdict, whyText(snapshot.language, piece), snapshot));
  return { place: first.piece, text: blocksOf([...told, moreText(served.length, snapshot)]) };
}

/** Returns an item in short: title, id, state, points, clause, why a place counted, and what is missing. */
export function itemText(verdict: ReportVerdict, why: string, { language }: Pick<Snapshot, "language">): string {
  const missing = missingLines(verdict, language, MAX_MISSING);
  return blocksOf([
    `**${plain(verdict.title)}** · ${markdownCode(verdict.item)}  \n${stateLine(language, verdict)} · ${clausesText(language, verdict.basis)}  \n${plain(why)}`,
    missing.length === 0 ? "" : `${say(language, "missing")}\n\n${listOf(missing)}`,
  ]);
}

/** Returns how many items are left untold; empty for none. */
export function moreText(count: number, { language }: Pick<Snapshot, "language">): string {
  const left = count - MAX_ITEMS;
  return left > 0 ? say(language, "more-items", { count: left }) : "";
}
