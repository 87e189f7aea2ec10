import { isWanting, pointsText, titleIn } from "@dankiem/core/report";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { pointsWords } from "../hover/text.js";
import { standingText } from "../lib/item-standing.js";
import { idStretches, wordsIn } from "../lib/markers.js";
import type { KnownItem, Snapshot } from "../lib/snapshot.js";
import { type Cursor, completionsOf } from "./cursor.js";

/** Inside a marker, or where the front matter names items: their ids, those first that want evidence. */
export function idCompletions(cursor: Cursor): CompletionItem[] | null {
  const { snapshot, text, position } = cursor;
  const offset = TextDocument.create("", "markdown", 0, text).offsetAt(position);
  const stretch = idStretches(text).find(({ start, end }) => start <= offset && offset <= end);
  if (stretch === undefined) return null;
  const words = wordsIn(text, stretch);
  const word = words.find(({ start, end }) => start <= offset && offset <= end) ?? { start: offset, end: offset };
  const named = new Set(words.filter((each) => each !== word).map(({ start, end }) => text.slice(start, end)));
  const gap = text[word.start - 1] === ":" ? " " : "";
  const offers = [...snapshot.items.values()]
    .filter(({ item }) => !named.has(item.id))
    .map(({ item, group, checklist }) => ({
      text: `${gap}${item.id}`,
      label: item.id,
      kind: CompletionItemKind.Value,
      detail: titleIn(snapshot.language, item),
      documentation: standingOf({ item, group, checklist }, snapshot),
      words: [item.title, item.titleEn],
      rank: snapshot.verdicts.get(item.id)?.some(isWanting) ? 0 : 1,
    }));
  return completionsOf(offers, cursor, text.slice(word.start, offset), word.end - offset);
}

/** Where an item stands in each unit, and what it demands. */
function standingOf({ item }: KnownItem, { verdicts, language, report }: Snapshot): string {
  const several = report.units.length > 1;
  const standings = (verdicts.get(item.id) ?? []).map((verdict) => {
    const name = report.units.find(({ id }) => id === verdict.unit)?.name ?? verdict.unit;
    return several ? `${name}: ${standingText(language, verdict)}` : standingText(language, verdict);
  });
  const points = pointsWords(language, pointsText(language, item.points));
  return [...(standings.length === 0 ? [points] : standings), "", item.requirement].join("\n");
}
