import type { Facts, Language, OutlineEntry } from "@dankiem/core";
import { isWanting, pointsText, type ReportEvidence, type ReportVerdict, whyText } from "@dankiem/core/report";
import { lineRange, linesOf, modelPosition } from "../lib/ranges.js";
import type { Snapshot } from "../lib/snapshot.js";
import { itemText, MAX_ITEMS, moreText } from "./evidence.js";
import { say } from "./messages.js";
import type { Section, Spot } from "./section.js";
import { byWhy } from "./standing.js";
import { blocksOf } from "./text.js";

/** Returns the lines that a heading rules: from itself to the line before the next one of its level or above. */
function sectionLines(
  { outline }: Pick<Facts, "outline">,
  heading: OutlineEntry,
): { readonly from: number; readonly to: number } {
  const next = outline.find(({ line, level }) => line > heading.line && level <= heading.level);
  return { from: heading.line, to: (next?.line ?? Number.POSITIVE_INFINITY) - 1 };
}

/** An item of a section with the heaviest piece of its evidence there; null where it is wanting and would belong there. */
export interface ItemBelow {
  readonly verdict: ReportVerdict;
  readonly piece: ReportEvidence | null;
}

/**
 * Returns the items of a section: those whose evidence stands below its heading, save mere self-scores, and those that are
 * wanting and would belong below it.
 */
export function itemsBelow(snapshot: Snapshot, facts: Facts, heading: OutlineEntry): readonly ItemBelow[] {
  const { from, to } = sectionLines(facts, heading);
  return snapshot.report.verdicts.flatMap((verdict): readonly ItemBelow[] => {
    const here = verdict.evidence.filter(
      ({ path, start, why }) => path === facts.path && why !== "self-score" && from <= start.line && start.line <= to,
    );
    const piece = here.toSorted(byWhy)[0];
    if (piece !== undefined) return [{ verdict, piece }];
    return isAnchored(verdict, facts.path, from, to) ? [{ verdict, piece: null }] : [];
  });
}

/** Tells which items a section serves, and which would belong into it. */
export function headingSection({ snapshot, document, facts, position }: Spot): Section | null {
  const heading = facts.outline.find(({ line }) => line === position.line);
  if (heading === undefined) return null;
  const below = itemsBelow(snapshot, facts, heading);
  if (below.length === 0) return null;
  const { language } = snapshot;
  const told = below.slice(0, MAX_ITEMS).map((item) => itemText(item.verdict, whyBelow(item, language), snapshot));
  const points = pointsSum(
    below.map(({ verdict }) => verdict),
    snapshot,
  );
  const { start, end } = lineRange(linesOf(document), heading.line);
  return {
    place: { start: modelPosition(start), end: modelPosition(end) },
    text: blocksOf([say(language, "heading", { points }), ...told, moreText(below.length, snapshot)]),
  };
}

/** Returns the points of items together, out of their maximum. */
export function pointsSum(verdicts: readonly ReportVerdict[], { language }: Pick<Snapshot, "language">): string {
  const sum = (key: "earned" | "max") =>
    pointsText(
      language,
      verdicts.reduce((total, { points }) => total + points[key], 0),
    );
  return `${sum("earned")}/${sum("max")}`;
}

function isAnchored(verdict: ReportVerdict, path: string, from: number, to: number): boolean {
  const line = verdict.anchor?.path === path ? verdict.anchor.start.line : 0;
  return isWanting(verdict) && from <= line && line <= to;
}

function whyBelow({ piece }: ItemBelow, language: Language): string {
  return piece === null ? say(language, "anchored") : whyText(language, piece);
}
