import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Document, Place, Position } from "@dankiem/core";
import type { Location, Position as LspPosition, Range } from "vscode-languageserver-types";
import type { Snapshot } from "./snapshot.js";

/** Returns a position of the model (1-based) as editors count it (0-based). */
export function lspPosition({ line, column }: Position): LspPosition {
  return { line: line - 1, character: column - 1 };
}

/** Returns a position of an editor as the model counts it. */
export function modelPosition({ line, character }: LspPosition): Position {
  return { line: line + 1, column: character + 1 };
}

/** Returns the range of a place. */
export function rangeOf({ start, end }: Pick<Place, "start" | "end">): Range {
  return { start: lspPosition(start), end: lspPosition(end) };
}

/** Tells whether a position lies in a place, its end included. */
export function holds({ start, end }: Pick<Place, "start" | "end">, { line, column }: Position): boolean {
  const isBehindStart = line > start.line || (line === start.line && column >= start.column);
  return isBehindStart && (line < end.line || (line === end.line && column <= end.column));
}

/** Returns the URI of a path of the audited folder; empty for the folder itself. */
export function uriOf(root: string, path: string): string {
  return pathToFileURL(join(root, path)).href;
}

/** Returns the URI that the editor knows a file of the report by. */
export function fileUri({ root, written }: Pick<Snapshot, "root" | "written">, path: string): string {
  return uriOf(root, written.get(path) ?? path);
}

/** Returns a place as a location. */
export function locationOf(snapshot: Pick<Snapshot, "root" | "written">, place: Place): Location {
  return { uri: fileUri(snapshot, place.path), range: rangeOf(place) };
}

/** Returns the lines of a document without their ends. */
export function linesOf({ text }: Pick<Document, "text">): readonly string[] {
  return text.split(/\r\n|\r|\n/u);
}

/** Returns the range of a whole line (1-based), without the blanks in front of its text. */
export function lineRange(lines: readonly string[], line: number): Range {
  const text = lines[line - 1] ?? "";
  const first = text.length - text.trimStart().length;
  return { start: { line: line - 1, character: first }, end: { line: line - 1, character: text.trimEnd().length } };
}

/** Returns the text of a place. */
export function textAt(document: Pick<Document, "text">, { start, end }: Pick<Place, "start" | "end">): string {
  const lines = linesOf(document).slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join("\n");
}
