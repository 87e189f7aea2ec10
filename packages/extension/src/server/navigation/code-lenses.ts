import type { Facts, Place } from "@dankiem/core";
import { isWanting, type ReportEvidence, type ReportVerdict, stateText } from "@dankiem/core/report";
import { type CodeLens, CodeLensRefreshRequest } from "vscode-languageserver";
import { speaker } from "../../messages/speaker.js";
import { ClientCommands, type Settings } from "../../protocol.js";
import { type ItemInDocument, itemsIn } from "../hover/evidence.js";
import { itemsBelow, pointsSum } from "../hover/headings.js";
import { byWhy } from "../hover/standing.js";
import { pointsWords, scoreText } from "../hover/text.js";
import { type Feature, over } from "../lib/feature.js";
import { holds, lineRange, linesOf, uriOf } from "../lib/ranges.js";
import type { Snapshot } from "../lib/snapshot.js";

const say = speaker({
  lens: { vi: "{title} · {state} · {points}", en: "{title} · {state} · {points}" },
  "lens-more": { vi: "{lens} · và {count} mục khác", en: "{lens} · and {count} more" },
  "lens-heading": { vi: "Các mục thuộc phần này: {count} · {points}", en: "Items of this section: {count} · {points}" },
});

/** Lenses over evidence and headings. */
export const codeLenses: Feature = {
  capability: { codeLensProvider: {} },
  register: (connection, context) =>
    connection.onCodeLens(
      over<CodeLens[]>(context, ({ snapshot, path }) => codeLensesOf(snapshot, path, snapshot.settings.codeLens), []),
    ),
  refresh: async (connection, { workspace }) => {
    if (workspace?.codeLens?.refreshSupport === true) await connection.sendRequest(CodeLensRefreshRequest.type);
  },
};

/** Pieces that count, or would if one thing were other; what is planned or quoted speaks of an item, and proves nothing of it. */
const SHOWN: ReadonlySet<ReportEvidence["why"]> = new Set([
  "counted",
  "refuted",
  "negated",
  "not-applicable",
  "out-of-period",
  "draft",
  "general",
]);

/** Lenses of one line; more of them would not fit into it. */
const MAX_LENSES = 3;
/** Items that the one lens of a table names. */
const MAX_NAMED = 2;

/**
 * Returns the lenses of a document: over the passages that decide items or are the first to speak of them, and over headings
 * where the settings ask for it. A table has one for all its rows.
 */
export function codeLensesOf(snapshot: Snapshot, path: string, settings: Settings["codeLens"]): CodeLens[] {
  const document = snapshot.documents.get(path);
  if (!settings.enabled || document === undefined) return [];
  const facts = snapshot.factsOf(document);
  const lines = linesOf(document);
  const lens = (line: number, title: string, { item }: ReportVerdict): CodeLens => ({
    range: lineRange(lines, line),
    command: { title, command: ClientCommands.explain, arguments: [item, uriOf(snapshot.root, "")] },
  });
  const all = [...(settings.headings ? headingLenses(snapshot, facts, lens) : []), ...passageLenses(snapshot, facts, lens)];
  return all.toSorted((one, other) => one.range.start.line - other.range.start.line);
}

type Lens = (line: number, title: string, verdict: ReportVerdict) => CodeLens;

function passageLenses(snapshot: Snapshot, facts: Facts, lens: Lens): CodeLens[] {
  const verdicts = new Map<number, ReportVerdict[]>();
  for (const item of itemsIn(snapshot, facts.path)) {
    const piece = placeOf(item);
    if (piece === null) continue;
    const line = lensLine(piece, facts);
    verdicts.set(line, [...(verdicts.get(line) ?? []), item.verdict]);
  }
  const tables = new Set(facts.tables.flatMap(({ rows }) => rows.slice(0, 1).map(({ place }) => place.start.line)));
  return [...verdicts].flatMap(([line, here]) => {
    const ordered = here.toSorted((one, other) => lackOf(other) - lackOf(one));
    return tables.has(line) ? tableLens(line, ordered, snapshot, lens) : lensesOn(line, ordered, snapshot, lens);
  });
}

/** The piece that decided, where it is of this document, else the heaviest, else the first of those. */
function placeOf({ verdict, pieces }: ItemInDocument): ReportEvidence | null {
  const shown = pieces.filter(({ why }) => SHOWN.has(why));
  const decisive = shown.find((piece) => piece === verdict.evidence[0]);
  return decisive ?? shown.toSorted(byWhy)[0] ?? null;
}

/** Rows of one table share the line of the first. */
function lensLine({ start }: Pick<Place, "start">, { tables }: Facts): number {
  const row = tables.find(({ place }) => holds(place, start))?.rows[0];
  return row?.place.start.line ?? start.line;
}

function lensesOn(line: number, verdicts: readonly ReportVerdict[], snapshot: Snapshot, lens: Lens): CodeLens[] {
  return verdicts.slice(0, MAX_LENSES).map((verdict, index) => {
    const left = index === MAX_LENSES - 1 ? verdicts.length - MAX_LENSES : 0;
    return lens(line, withMore(titleOf(verdict, snapshot), left, snapshot), verdict);
  });
}

function tableLens(line: number, verdicts: readonly ReportVerdict[], snapshot: Snapshot, lens: Lens): CodeLens[] {
  const named = verdicts.slice(0, MAX_NAMED);
  const title = named.map((verdict) => titleOf(verdict, snapshot)).join("; ");
  return named.slice(0, 1).map((verdict) => lens(line, withMore(title, verdicts.length - named.length, snapshot), verdict));
}

function headingLenses(snapshot: Snapshot, facts: Facts, lens: Lens): CodeLens[] {
  return facts.outline.flatMap((heading) => {
    const verdicts = itemsBelow(snapshot, facts, heading).map(({ verdict }) => verdict);
    const first = verdicts.toSorted((one, other) => lackOf(other) - lackOf(one))[0];
    if (first === undefined) return [];
    const points = pointsWords(snapshot.language, pointsSum(verdicts, snapshot));
    return [lens(heading.line, say(snapshot.language, "lens-heading", { count: verdicts.length, points }), first)];
  });
}

function titleOf(verdict: ReportVerdict, { language }: Snapshot): string {
  const { title, state, points } = verdict;
  return say(language, "lens", { title, state: stateText(language, state), points: scoreText(language, points) });
}

function withMore(lens: string, count: number, { language }: Snapshot): string {
  return count > 0 ? say(language, "lens-more", { lens, count }) : lens;
}

const lackOf = (verdict: ReportVerdict) => (isWanting(verdict) ? verdict.points.max - verdict.points.earned : 0);
