import { posix } from "node:path";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { type Cursor, completionsOf, restOfWord } from "./cursor.js";

/** A link that is open: its words, and its target as far as it was typed. */
const OPEN_LINK = /!?\[[^\][]{0,300}\]\(\s*(<[^<>]*|[^\s()<>]*)$/u;
/** Characters that a target may hold only between angle brackets. */
const NEEDS_BRACKETS = /[\s()<>]/u;
/** How much of a line is looked at. */
const REACH = 1000;
/** Most files that are offered; the nearest come first. */
const MAX_FILES = 1000;

/** Where a link's target is typed: files and papers of the folder, as they are reached from this paper, nearest first. */
export function linkCompletions(cursor: Cursor): CompletionItem[] | null {
  const { snapshot, path, before } = cursor;
  const typed = OPEN_LINK.exec(before.slice(-REACH))?.[1];
  if (typed === undefined) return null;
  const from = posix.dirname(path);
  const prefix = /^<?\.\//u.test(typed) ? "./" : "";
  const documents = new Set(snapshot.documents.keys());
  const files = [...new Set([...snapshot.attachments, ...documents])]
    .filter((file) => file !== path)
    .map((file) => ({ file, target: posix.relative(from, file) }));
  const offers = files
    .map(({ file, target }) => ({
      text: targetText(`${prefix}${target}`, typed.startsWith("<")),
      label: target,
      kind: CompletionItemKind.File,
      words: [`${prefix}${target}`],
      rank: (documents.has(file) ? 1 : 0) + (target.startsWith("../") ? 2 : 0),
    }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MAX_FILES);
  return completionsOf(offers, cursor, typed, restOfWord(cursor, /^[^\s()<>]*>?/u));
}

const targetText = (target: string, isOpen: boolean) => (isOpen || NEEDS_BRACKETS.test(target) ? `<${target}>` : target);
