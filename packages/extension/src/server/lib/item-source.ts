import { pathToFileURL } from "node:url";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Location, Position } from "vscode-languageserver-types";
import type { Snapshot } from "./snapshot.js";

/** Reads a file; null where it cannot be read. */
export type ReadText = (file: string) => string | null;

/** The object of one item in the JSON text of a checklist, in offsets. */
export interface ItemObject {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The value of `"id"` without its quotes. */
  readonly idStart: number;
  readonly idEnd: number;
}

/** Strings are skipped as wholes, so that a brace in one is none; one that is still open takes the rest. */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|[{}]/gu;
const VALUE = /^\s*:\s*"([^"\\]*)"/u;
/** Longest piece behind a key in which its id must end. */
const REACH = 300;
/** The checklist, its groups, their items. */
const ITEM_DEPTH = 3;

/** Returns where an item is written: its id in the file of its checklist; null for an unknown item or file. */
export function itemSource(id: string, snapshot: Snapshot, readText: ReadText): Location | null {
  const known = snapshot.items.get(id);
  const file = snapshot.library.checklists.find(({ checklist }) => checklist.id === known?.checklist)?.file;
  const text = file === undefined ? null : readText(file);
  if (file === undefined || text === null) return null;
  const found = itemObjects(text).find((object) => object.id === id);
  if (found === undefined) return null;
  const document = TextDocument.create("", "json", 0, text);
  const range = { start: document.positionAt(found.idStart), end: document.positionAt(found.idEnd) };
  return { uri: pathToFileURL(file).href, range };
}

/** Returns the id of the item in whose object a position of a checklist's text lies, or null. */
export function itemAt(text: string, position: Position): string | null {
  const offset = TextDocument.create("", "json", 0, text).offsetAt(position);
  return itemObjects(text).find(({ start, end }) => start <= offset && offset <= end)?.id ?? null;
}

/** Returns the objects of the items of a checklist's text, in order; a text that is no JSON has what can be made out. */
export function itemObjects(text: string): ItemObject[] {
  const objects: ItemObject[] = [];
  const open: { readonly start: number; id: Omit<ItemObject, "start" | "end"> | null }[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === "{") open.push({ start: index, id: null });
    else if (token === "}") {
      const closed = open.pop();
      if (closed?.id && open.length + 1 === ITEM_DEPTH) objects.push({ ...closed.id, start: closed.start, end: index + 1 });
    } else if (token === '"id"') {
      const last = open.at(-1);
      if (last !== undefined) last.id ??= idBehind(text, index + token.length);
    }
  }
  return objects;
}

/** The value of the key that ends at an offset. */
function idBehind(text: string, offset: number): Omit<ItemObject, "start" | "end"> | null {
  const found = VALUE.exec(text.slice(offset, offset + REACH));
  if (found === null) return null;
  const id = found[1] as string;
  const idEnd = offset + found[0].length - 1;
  return { id, idStart: idEnd - id.length, idEnd };
}
