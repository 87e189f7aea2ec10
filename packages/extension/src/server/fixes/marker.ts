import type { Passage, Place } from "@dankiem/core";
import { isNear } from "@dankiem/core/report";
import { CodeActionKind, type WorkspaceEdit } from "vscode-languageserver-types";
import { speaker } from "../../messages/speaker.js";
import { fileUri, rangeOf } from "../lib/ranges.js";
import type { Snapshot } from "../lib/snapshot.js";
import { type Fix, type FixContext, type FixDocument, type Proposal, touches } from "./lib/fix.js";
import { placementOf, sectionPlacement } from "./lib/marker-placement.js";
import { sourceOf } from "./lib/source-text.js";

const say = speaker({
  marker: { vi: "Đánh dấu là minh chứng cho “{title}”", en: "Mark as evidence for “{title}”" },
});

/** Items that are offered by name for one passage; others are chosen from a list. */
const MAX_OFFERED = 3;
/** Why a piece did not count, where a marker may help. */
const DOUBTFUL: ReadonlySet<string> = new Set(["general", "unclear"]);

/** Offers to say by a marker which item a passage proves. */
export const markerFix: Fix = { kind: CodeActionKind.QuickFix, propose };

function propose(context: FixContext): readonly Proposal[] {
  const { facts, range } = context;
  const index = facts.passages.findIndex(({ place }) => touches(rangeOf(place), range));
  const passage = facts.passages[index];
  if (passage === undefined) return [];
  const named = doubtfulItems(passage, context).flatMap((item) => markedBy(item, index, passage, context));
  return named.slice(0, MAX_OFFERED);
}

/**
 * Returns the edit that marks the passage on a line, or the section where the line is a heading, as evidence for an item;
 * null where the engine would not read a marker, and where it stands there already.
 *
 * @param line 0-based.
 */
export function markerEdit(snapshot: Snapshot, path: string, line: number, item: string): WorkspaceEdit | null {
  const file = snapshot.documents.get(path);
  if (file === undefined || !snapshot.items.has(item)) return null;
  const document = { snapshot, path, source: sourceOf(file), facts: snapshot.factsOf(file) };
  const edit = placementAt(document, line + 1, item)?.(item);
  return edit === undefined ? null : { changes: { [fileUri(snapshot, path)]: [edit] } };
}

function placementAt(document: FixDocument, line: number, item: string) {
  const { passages, outline } = document.facts;
  if (outline.some((entry) => entry.line === line)) return sectionPlacement(document, line);
  const index = passages.findIndex(({ place: { start, end } }) => start.line <= line && line <= end.line);
  return passages[index]?.declares.includes(item) === false ? placementOf(document, index) : null;
}

/** Items that the passage nearly speaks of, or speaks of without counting. */
function doubtfulItems({ place }: Passage, { snapshot: { report } }: FixDocument): readonly string[] {
  const isHere = (other: Place) => isSamePlace(place, other);
  return report.verdicts
    .filter(
      ({ findings, evidence }) =>
        findings.some((finding) => isNear(finding) && finding.places.some(isHere)) ||
        evidence.some((piece) => DOUBTFUL.has(piece.why) && piece.strength !== "declared" && isHere(piece)),
    )
    .map(({ item }) => item);
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.path === other.path && one.start.line === other.start.line && one.start.column === other.start.column;
}

function markedBy(item: string, index: number, { declares, place }: Passage, context: FixContext): readonly Proposal[] {
  const { snapshot, path } = context;
  const known = snapshot.items.get(item);
  const edit = known === undefined || declares.includes(item) ? undefined : placementOf(context, index)?.(item);
  if (known === undefined || edit === undefined) return [];
  const title = say(snapshot.language, "marker", { title: titleOf(item, snapshot) });
  return [{ title, codes: [item], range: rangeOf(place), changes: { [path]: [edit] }, isPreferred: false }];
}

const titleOf = (item: string, { verdicts }: Snapshot) => verdicts.get(item)?.[0]?.title ?? item;
