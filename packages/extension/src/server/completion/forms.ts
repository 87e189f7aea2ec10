import { forms } from "@dankiem/core/editor";
import { titleIn } from "@dankiem/core/report";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { speaker } from "../../messages/speaker.js";
import { holdsWords } from "../lib/search-text.js";
import { type Cursor, completionsOf, restOfWord } from "./cursor.js";
import { asksForForm } from "./labels.js";
import { itemsAround, recordAround } from "./surroundings.js";

const say = speaker({
  accepted: { vi: "Được chấp nhận cho: {title}", en: "Accepted for: {title}" },
});

/** A line of a record up to the cursor: label and value. */
const LABELLED = /^(?:[-*+]\s{1,8}|\d{1,2}[.)]\s{1,8})?[*_]{0,3}([^:|]{2,48}?)[*_]{0,3}\s{0,4}:[*_]{0,3}\s*([^:|]*)$/u;
/** What may be replaced behind the cursor: the rest of a word, or a placeholder. */
const REST = /^(?:…|\.{3}|[\p{L}\p{M}]+)/u;

/** Behind a label such as "Hình thức:", and in a column of that name: forms, those first that the items around accept. */
export function formCompletions(cursor: Cursor): CompletionItem[] | null {
  const value = valueTyped(cursor);
  if (value === null) return null;
  const typed = /[^,;+]*$/u.exec(value)?.[0].trimStart() ?? "";
  const accepted = acceptedForms(cursor);
  const gap = typed === "" && /[,;:]$/u.test(cursor.before) ? " " : "";
  // A cell may go on in prose ("niêm yết tại trụ sở …"): then no form fits any more.
  const fits = holdsWords(typed);
  const fitting = forms.filter(({ vi, en, phrases }) => fits([vi, en, ...phrases].join("; ")));
  const offers = (isPlaceholder(typed) ? forms : fitting).map(({ id, vi, en, phrases }) => {
    const title = accepted.get(id);
    return {
      text: `${gap}${vi}`,
      label: vi,
      kind: CompletionItemKind.EnumMember,
      words: [en, ...phrases],
      ...(cursor.snapshot.language === "en" ? { detail: en } : {}),
      ...(title === undefined ? {} : { documentation: say(cursor.snapshot.language, "accepted", { title }) }),
      rank: title === undefined ? 1 : 0,
    };
  });
  return completionsOf(offers, cursor, typed, restOfWord(cursor, REST));
}

const isPlaceholder = (typed: string) => /^[….]*$/u.test(typed);

/** What was typed of a value that names forms, or null. */
function valueTyped({ before, lines, position }: Cursor): string | null {
  if (before.trimStart().startsWith("|")) return cellTyped(before, lines, position.line);
  const found = LABELLED.exec(before.trimStart());
  return found !== null && asksForForm((found[1] as string).normalize("NFC")) ? (found[2] as string) : null;
}

/** A border between cells; `\|` is a character in one. */
const BORDER = /(?<!\\)\|/u;

function cellTyped(before: string, lines: readonly string[], line: number): string | null {
  const isRow = (text: string | undefined) => text?.trimStart().startsWith("|") === true;
  let top = line;
  while (isRow(lines[top - 1])) top -= 1;
  // The first two rows are titles and the rule below them.
  if (line < top + 2) return null;
  const cells = before.split(BORDER);
  const title = (lines[top] as string).split(BORDER)[cells.length - 1];
  return title !== undefined && asksForForm(title.normalize("NFC")) ? (cells.at(-1) as string) : null;
}

/** The forms that the items around a cursor accept, each with the title of such an item. */
function acceptedForms(cursor: Cursor): ReadonlyMap<string, string> {
  const items = itemsAround(cursor, recordAround(cursor));
  return new Map(
    items.flatMap(({ item }) =>
      item.criteria
        .filter(({ criterion }) => criterion === "form")
        .flatMap(({ parameters }) => formsIn(parameters).map((id) => [id, titleIn(cursor.snapshot.language, item)] as const)),
    ),
  );
}

function formsIn(parameters: unknown): readonly string[] {
  const oneOf = typeof parameters === "object" && parameters !== null && "oneOf" in parameters ? parameters.oneOf : [];
  return Array.isArray(oneOf) ? oneOf.filter((id) => typeof id === "string") : [];
}
