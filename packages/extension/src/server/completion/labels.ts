import type { FieldName } from "@dankiem/core";
import { blankLines, fieldOfLabel, labels } from "@dankiem/core/editor";
import { titleIn } from "@dankiem/core/report";
import { searchKey } from "@dankiem/core/text";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { speaker } from "../../messages/speaker.js";
import type { KnownItem } from "../lib/snapshot.js";
import { type Cursor, completionsOf, type Offer, restOfWord } from "./cursor.js";
import { itemsAround, recordAround } from "./surroundings.js";

const say = speaker({
  asked: { vi: "Minh chứng phải có: {title}", en: "Evidence must carry it: {title}" },
});

/** The head of a list item without a colon: a label may be on its way. */
const HEAD = /^\s*[-*+]\s+[*_]*([^:|[\]()<>.;]{0,48})$/u;
/** Columns of score tables; a record of what was done has none. */
const NOT_OF_RECORDS: ReadonlySet<FieldName> = new Set(["selfScore", "maxScore"]);
/** A record says when it was, or from when to when. */
const INSTEAD_OF_DATES: readonly FieldName[] = ["from", "to"];

/**
 * At the head of a list item in a record, or where a record is expected: labels of the fields that it does not have yet,
 * those first that the items around it ask for.
 */
export function labelCompletions(cursor: Cursor): CompletionItem[] | null {
  const typed = HEAD.exec(cursor.before)?.[1];
  if (typed === undefined || cursor.after.includes(":")) return null;
  const record = recordAround(cursor);
  const items = itemsAround(cursor, record);
  const isExpected = record.isAlone && items.length > 0;
  if (record.fields.size === 0 && !isExpected) return null;
  const offers = [...asked(items, cursor), ...known(record.fields)].filter(({ label }) => isMissing(label, record.fields));
  const seen = new Set(record.labels.map(searchKey));
  const fresh = offers.filter(({ label }) => {
    const isNew = !seen.has(searchKey(label));
    seen.add(searchKey(label));
    return isNew;
  });
  return completionsOf(fresh, cursor, typed, restOfWord(cursor, /^[\p{L}\p{M}]+/u));
}

/** Whether a record still lacks what a label asks. It may rest on one paper and be told in another. */
function isMissing(label: string, there: ReadonlySet<FieldName>): boolean {
  const field = fieldOfLabel(label);
  if (field === "dates" && INSTEAD_OF_DATES.some((each) => there.has(each))) return false;
  return field === null || field === "documents" || !there.has(field);
}

type LabelOffer = Offer & { readonly label: string };

/** The labels that the criteria of items look for. */
function asked(items: readonly KnownItem[], { snapshot }: Cursor): LabelOffer[] {
  return items.flatMap(({ item }) =>
    blankLines(item).map((line) => ({
      ...offerOf(line.slice("- ".length, line.indexOf(":"))),
      detail: say(snapshot.language, "asked", { title: titleIn(snapshot.language, item) }),
      rank: 0,
    })),
  );
}

/** The labels of the fields that a record does not have. A single syllable ("ban", "từ") says little on its own. */
function known(there: ReadonlySet<FieldName>): LabelOffer[] {
  return (Object.keys(labels) as FieldName[])
    .filter((field) => !there.has(field) && !NOT_OF_RECORDS.has(field))
    .flatMap((field) => labels[field].filter((label) => label.includes(" ")).map((label) => ({ ...offerOf(label), rank: 1 })));
}

function offerOf(words: string): LabelOffer {
  const label = words.charAt(0).toUpperCase() + words.slice(1);
  return { text: `${label}: `, label, kind: CompletionItemKind.Field };
}

/** Whether the words in front of a colon, or above a column, ask for the form of an act. */
export function asksForForm(label: string): boolean {
  return fieldOfLabel(label) === "forms";
}
