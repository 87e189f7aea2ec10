import type { Document, Place } from "@dankiem/core";
import { attachmentPath } from "@dankiem/core/editor";
import { findDocumentNumbers } from "@dankiem/core/text";
import type { Location, Position } from "vscode-languageserver-types";
import { at, type Feature } from "../lib/feature.js";
import { itemSource, type ReadText } from "../lib/item-source.js";
import { readText } from "../lib/item-sources.js";
import { markersIn } from "../lib/markers.js";
import { fileUri, holds, linesOf, locationOf, modelPosition } from "../lib/ranges.js";
import type { Snapshot } from "../lib/snapshot.js";

/** Going to a definition. */
export const definition: Feature = {
  capability: { definitionProvider: true },
  register: (connection, context) =>
    connection.onDefinition(
      at<Location[]>(context, ({ snapshot, path }, position) => definitionAt(snapshot, path, position, readText), []),
    ),
};

/**
 * Returns what stands behind the words at a position: of an item id the item in its checklist, of a link its file, of the
 * number of another document that document's header, else of evidence all the items that it speaks of. Empty where nothing does.
 */
export function definitionAt(snapshot: Snapshot, path: string, position: Position, readText: ReadText): Location[] {
  const document = snapshot.documents.get(path);
  if (document === undefined) return [];
  const marked = markedItemAt(document, position);
  if (marked !== null) return sourcesOf([marked], snapshot, readText);
  const linked = linkedFile(snapshot, document, position) ?? numberedDocuments(snapshot, document, position);
  return linked ?? sourcesOf(evidencedItemsAt(snapshot, path, position), snapshot, readText);
}

/** Returns the ids of the items that a position of a document speaks of: the one of a marker, else those it is evidence of. */
export function itemsAt(snapshot: Snapshot, path: string, position: Position): readonly string[] {
  const document = snapshot.documents.get(path);
  const marked = document === undefined ? null : markedItemAt(document, position);
  return marked === null ? evidencedItemsAt(snapshot, path, position) : [marked];
}

function markedItemAt({ text }: Document, position: Position): string | null {
  const at = modelPosition(position);
  const found = markersIn(text).find(({ start, end }) => holds({ start: modelPosition(start), end: modelPosition(end) }, at));
  return found?.id ?? null;
}

function evidencedItemsAt({ report }: Snapshot, path: string, position: Position): readonly string[] {
  const at = modelPosition(position);
  const speaking = report.verdicts.filter(({ evidence }) => evidence.some((piece) => piece.path === path && holds(piece, at)));
  return [...new Set(speaking.map(({ item }) => item))];
}

function sourcesOf(ids: readonly string[], snapshot: Snapshot, readText: ReadText): Location[] {
  return ids.map((id) => itemSource(id, snapshot, readText)).filter((source) => source !== null);
}

/** The file of the folder that a link at a position leads to; null where there is no link, or no such file. */
function linkedFile(snapshot: Snapshot, document: Document, position: Position): Location[] | null {
  const at = modelPosition(position);
  const link = snapshot.factsOf(document).attachments.find(({ place }) => holds(place, at));
  if (link === undefined) return null;
  const files = new Set([...snapshot.documents.keys(), ...snapshot.attachments]);
  const path = readingsOf(link.target)
    .map((target) => attachmentPath(document.path, target)?.normalize("NFC"))
    .find((each) => each !== undefined && files.has(each));
  return path === undefined ? null : [{ uri: fileUri(snapshot, path), range: START_OF_FILE }];
}

const START_OF_FILE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** What a target may mean, most literal first: a file may be called `50%.png`. */
function readingsOf(target: string): readonly string[] {
  const bare = target.replace(/[?#].*$/su, "");
  return [target, bare, decoded(target), decoded(bare)];
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    // A stray percent sign is meant literally.
    return target;
  }
}

/** The headers of the other documents that bear the number at a position; null where none does. */
function numberedDocuments(snapshot: Snapshot, document: Document, { line, character }: Position): Location[] | null {
  const number = findDocumentNumbers(linesOf(document)[line] ?? "").find(
    ({ start, end }) => start <= character && character <= end,
  );
  if (number === undefined || number.number === "") return null;
  const headers = [...snapshot.documents.values()].flatMap((other): Place[] => {
    const { header } = snapshot.factsOf(other);
    return other.path !== document.path && header.number === number.canonical ? [header.place] : [];
  });
  return headers.length === 0 ? null : headers.map((place) => locationOf(snapshot, place));
}
