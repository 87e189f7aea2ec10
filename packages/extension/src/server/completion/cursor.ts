import type { Header } from "@dankiem/core";
import type { CompletionItem, CompletionItemKind, Position } from "vscode-languageserver-types";
import { filterTextOf } from "../lib/search-text.js";
import type { Snapshot } from "../lib/snapshot.js";

/** Where someone is typing. */
export interface Cursor {
  readonly snapshot: Snapshot;
  readonly path: string;
  /** The text as it is in the editor; the report may be of a slightly older one. */
  readonly text: string;
  readonly lines: readonly string[];
  readonly position: Position;
  /** The line up to the cursor, and from it on. */
  readonly before: string;
  readonly after: string;
  /** Reads the official header; asked only where it matters, since someone is typing. */
  readonly header: () => Header;
}

/** Offers what fits at a cursor; null where the cursor does not stand in its kind of place. */
export type CompletionSource = (cursor: Cursor) => CompletionItem[] | null;

/** What a source knows of one offer. */
export interface Offer {
  /** Written as it is to be inserted. */
  readonly text: string;
  /** What the list shows; the text where it is left out. */
  readonly label?: string;
  readonly kind: CompletionItemKind;
  readonly detail?: string;
  readonly documentation?: string;
  /** Further words by which it can be found. */
  readonly words?: readonly string[];
  /** Lower ranks come first; equal ones in the order given. */
  readonly rank?: number;
}

/** Digits of the place in an order. */
const ORDER_DIGITS = 5;

/**
 * Returns offers as completions that take the place of what was typed.
 *
 * @param typed what stands right before the cursor and is to be replaced.
 * @param behind how many characters behind the cursor are replaced as well.
 */
export function completionsOf(offers: readonly Offer[], { position }: Cursor, typed: string, behind = 0): CompletionItem[] {
  const { line, character } = position;
  const range = { start: { line, character: character - typed.length }, end: { line, character: character + behind } };
  return offers.map((offer, order) => {
    const { text, label = text, kind, detail, documentation, words = [], rank = 0 } = offer;
    return {
      label: label.normalize("NFC"),
      kind,
      ...(detail === undefined ? {} : { detail }),
      ...(documentation === undefined ? {} : { documentation }),
      filterText: matched(filterTextOf(label, ...words), typed),
      sortText: `${rank}${String(order).padStart(ORDER_DIGITS, "0")}`,
      textEdit: { range, newText: text.normalize("NFC") },
    };
  });
}

/** Editors drop what the typed letters do not occur in: a placeholder or letters in decomposed form must not hide everything. */
function matched(filterText: string, typed: string): string {
  if (typed !== "" && !/[\p{L}\p{N}]/u.test(typed)) return `${typed}${filterText}`;
  return typed === typed.normalize("NFC") ? filterText : `${filterText} ${filterText.normalize("NFD")}`;
}

/** Returns the length of the rest of a word behind the cursor. */
export function restOfWord({ after }: Cursor, word: RegExp): number {
  return word.exec(after)?.[0].length ?? 0;
}
