import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Library, LoadedChecklist } from "@dankiem/core";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Location } from "vscode-languageserver-types";
import { itemObjects } from "./item-source.js";
import type { Snapshot } from "./snapshot.js";

/** Where the items of a library stand: read once for each library, since every problem names its item's place. */
const known = new WeakMap<Library, SourceFinder>();

/** Tells where an item is written, or null. */
export type SourceFinder = (item: string) => Location | null;

/** Returns the finder of the items of a library; the same one for the same library. */
export function sourceFinder({ library }: Pick<Snapshot, "library">): SourceFinder {
  const finder = known.get(library) ?? makeFinder(library);
  known.set(library, finder);
  return finder;
}

/** A checklist's file is read when the first of its items is asked for. */
function makeFinder({ checklists }: Library): SourceFinder {
  const owners = new Map(
    checklists.flatMap((loaded) => loaded.checklist.groups.flatMap(({ items }) => items.map(({ id }) => [id, loaded] as const))),
  );
  const read = new Map<LoadedChecklist, Map<string, Location>>();
  return (item) => {
    const owner = owners.get(item);
    if (owner === undefined) return null;
    const locations = read.get(owner) ?? locationsIn(owner);
    read.set(owner, locations);
    return locations.get(item) ?? null;
  };
}

function locationsIn(loaded: LoadedChecklist): Map<string, Location> {
  const text = readText(loaded.file);
  if (text === null) return new Map();
  const document = TextDocument.create("", "json", 0, text);
  const uri = pathToFileURL(loaded.file).href;
  return new Map(
    itemObjects(text).map(({ id, idStart, idEnd }) => [
      id,
      { uri, range: { start: document.positionAt(idStart), end: document.positionAt(idEnd) } },
    ]),
  );
}

/** Returns the text of a file, or null where it cannot be read. */
export function readText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // A checklist may be deleted while it is in use; then there is no place to show.
    return null;
  }
}
