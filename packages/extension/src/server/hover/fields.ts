import type { Facts, Passage, Place } from "@dankiem/core";
import { criterionNamed, fieldOfLabel } from "@dankiem/core/editor";
import { markdownCode } from "@dankiem/core/report";
import { holds, linesOf } from "../lib/ranges.js";
import type { Snapshot } from "../lib/snapshot.js";
import { criterionText } from "./criteria.js";
import { MAX_ITEMS, moreText, type Served, servedAt } from "./evidence.js";
import { say } from "./messages.js";
import type { Section, Spot } from "./section.js";
import { blocksOf, listOf, plain } from "./text.js";

/** The fields that criteria look at, as far as there are words for them. */
const LOOKED_AT = ["forms", "dates", "from", "to", "responsible", "documents", "attachments"] as const;

type LookedAt = (typeof LOOKED_AT)[number];

/** A field of a record under the cursor, with the stretch that holds it. */
interface FieldAt {
  readonly field: LookedAt;
  readonly place: Pick<Place, "start" | "end">;
}

/** Tells what a field of a record means for the items that the record serves: which criteria look at it, and what they found. */
export function fieldSection(spot: Spot): Section | null {
  const { snapshot, facts, position } = spot;
  const passage = facts.passages.find(({ kind, place }) => kind !== "sentence" && holds(place, position));
  const found = passage === undefined ? null : fieldAt(spot, passage);
  if (passage === undefined || found === null) return null;
  const asking = servedAt(spot).filter(({ verdict }) => usesFor(verdict.item, found.field, snapshot).length > 0);
  if (asking.length === 0) return null;
  const { language } = snapshot;
  const code = `field-${found.field}` as const;
  const told = asking.slice(0, MAX_ITEMS).map((served) => askedText(served, found.field, passage, snapshot));
  const title = say(language, "field", { field: `**${say(language, code)}**` });
  return { place: found.place, text: blocksOf([title, listOf(told), moreText(asking.length, snapshot)]) };
}

function usesFor(id: string, field: LookedAt, { items }: Snapshot) {
  return (items.get(id)?.item.criteria ?? []).filter(({ criterion }) => criterionNamed(criterion)?.fields?.includes(field));
}

/** What a criterion found is told only where it found it here: it may have judged by another record. */
function askedText({ verdict }: Served, field: LookedAt, { place }: Passage, snapshot: Snapshot): string {
  const { library, language } = snapshot;
  const asked = usesFor(verdict.item, field, snapshot).map((use) => {
    const here = verdict.findings.find(
      ({ criterion, places }) => criterion === use.criterion && places.some((one) => isWithin(one, place)),
    );
    return plain(here?.message ?? criterionText(use, library, language));
  });
  return `${plain(verdict.title)} (${markdownCode(verdict.item)}): ${asked.join("; ")}`;
}

const isWithin = (one: Place, whole: Place) =>
  one.path === whole.path && one.start.line >= whole.start.line && one.end.line <= whole.end.line;

function fieldAt({ document, facts, position }: Spot, passage: Passage): FieldAt | null {
  const line = linesOf(document)[position.line - 1] ?? "";
  return passage.kind === "row" ? cellAt(line, facts, position) : labelAt(line, position.line);
}

/** The cell of a table row under the cursor, by the header above it. */
function cellAt(line: string, { tables }: Facts, position: Spot["position"]): FieldAt | null {
  const table = tables.find(({ place }) => holds(place, position));
  const borders = [...line.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index);
  const bordersBefore = borders.filter((index) => index < position.column - 1).length;
  const column = /^\s*\|/u.test(line) ? bordersBefore - 1 : bordersBefore;
  const field = lookedAt(table?.header[column] ?? "");
  if (field === null) return null;
  const from = (borders[bordersBefore - 1] ?? -1) + 1;
  return { field, place: stretch(position.line, line, from, borders[bordersBefore] ?? line.length) };
}

const LABELLED_LINE = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?[*_]{0,3}(?<label>[^:.;!?*_]{2,48}?)[*_]{0,3}\s*:/u;

/** The labelled line of a record under the cursor. */
function labelAt(line: string, number: number): FieldAt | null {
  const field = lookedAt(LABELLED_LINE.exec(line)?.groups?.["label"] ?? "");
  return field === null ? null : { field, place: stretch(number, line, 0, line.length) };
}

function lookedAt(label: string): LookedAt | null {
  const field = label === "" ? null : fieldOfLabel(label);
  return LOOKED_AT.find((one) => one === field) ?? null;
}

/** A stretch of a line without the blanks at its ends. */
function stretch(line: number, text: string, from: number, to: number): FieldAt["place"] {
  const cell = text.slice(from, to);
  const start = from + (cell.length - cell.trimStart().length);
  return { start: { line, column: start + 1 }, end: { line, column: Math.max(start, from + cell.trimEnd().length) + 1 } };
}
