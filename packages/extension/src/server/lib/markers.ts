import { asciiKey } from "@dankiem/core/text";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Position } from "vscode-languageserver-types";

/** An item id that a marker or the front matter of a document names. */
export interface Marker {
  readonly id: string;
  readonly start: Position;
  readonly end: Position;
}

/** A stretch of a text, in offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The beginning of a marker; what stands behind it are ids. */
const OPENING = /<!--\s*dankiem\s*:/giu;
/** An id as the engine takes it. */
const ID = /^[a-z][a-z0-9.-]*$/u;
/** What stands between ids, in a comment as in YAML. */
const WORD = /[^\s,;[\]"']+/gu;
/** Fenced code shows markers to people; the engine reads none in it. */
const FENCED = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*\r?$|(?![\s\S]))/gmu;
/** Keys of front matter that mean items. */
const ITEMS_KEY = "tieuchi";
/** Longest comment that the engine reads. */
const MAX_COMMENT = 2000;
/** Lines among which a block of front matter that is still open may stand. */
const MAX_OPEN_LINES = 30;

/** Returns the ids that the markers and the front matter of a text name, in order, half-typed markers included. */
export function markersIn(text: string): Marker[] {
  const document = TextDocument.create("", "markdown", 0, text);
  return idStretches(text).flatMap((stretch) =>
    wordsIn(text, stretch)
      .filter(({ start, end }) => ID.test(text.slice(start, end)))
      .map(({ start, end }) => ({
        id: text.slice(start, end),
        start: document.positionAt(start),
        end: document.positionAt(end),
      })),
  );
}

/** Returns the stretches of a text in which ids of items stand or are about to be typed. */
export function idStretches(text: string): Stretch[] {
  return [...frontStretches(text), ...commentStretches(text)];
}

/** Returns the words of a stretch that could be ids, half-typed ones included. */
export function wordsIn(text: string, { start, end }: Stretch): Stretch[] {
  return [...text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

/** Returns the lines of the front matter of a document, the rules around it left out; null where there is none. */
export function frontMatterLines(lines: readonly string[]): { readonly first: number; readonly last: number } | null {
  if (!/^\uFEFF?---[ \t]*$/u.test(lines[0] ?? "")) return null;
  const close = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/u.test(line));
  if (close > 0) return { first: 1, last: close - 1 };
  // Not closed yet: what is being typed ends where the first empty line begins.
  const open = lines.slice(0, MAX_OPEN_LINES).findIndex((line, index) => index > 0 && line.trim() === "");
  return { first: 1, last: open < 0 ? Math.min(lines.length, MAX_OPEN_LINES) - 1 : open - 1 };
}

/** Returns the key of a line of front matter in the letters by which the engine knows it, or null. */
export function frontMatterKey(line: string): string | null {
  const found = /^([\p{L}\p{M}_ -]{1,40}?)\s*:/u.exec(line);
  return found === null ? null : asciiKey(found[1] as string).replace(/[^a-z]/gu, "");
}

function commentStretches(text: string): Stretch[] {
  // Offsets stay where fenced code is blanked out.
  const read = text.replace(FENCED, (block) => block.replace(/[^\r\n]/gu, (character) => " ".repeat(character.length)));
  return [...read.matchAll(OPENING)].map(({ 0: opening, index }) => {
    const start = index + opening.length;
    return { start, end: start + lengthOfIds(read.slice(start, start + MAX_COMMENT)) };
  });
}

/** Up to the end of the comment; a comment that is still open ends with its line, or where another one begins. */
function lengthOfIds(rest: string): number {
  const end = rest.search(/-->|<!--/u);
  if (end >= 0 && rest.startsWith("-->", end)) return end;
  const lineEnd = rest.search(/[\r\n]|<!--/u);
  return lineEnd < 0 ? rest.length : lineEnd;
}

function frontStretches(text: string): Stretch[] {
  const lines = [...text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/gu)].map(({ 0: line, index }) => ({
    text: line.replace(/[\r\n]+$/u, ""),
    start: index,
  }));
  const block = frontMatterLines(lines.map((line) => line.text));
  if (block === null) return [];
  let isItems = false;
  return lines.slice(block.first, block.last + 1).flatMap((line) => {
    const key = frontMatterKey(line.text);
    if (key !== null) isItems = key === ITEMS_KEY;
    if (!isItems) return [];
    const skipped = key === null ? (/^\s*(?:-(?=\s|$))?/u.exec(line.text)?.[0].length ?? 0) : line.text.indexOf(":") + 1;
    const comment = line.text.search(/\s#/u);
    return [{ start: line.start + skipped, end: line.start + (comment < skipped ? line.text.length : comment) }];
  });
}
