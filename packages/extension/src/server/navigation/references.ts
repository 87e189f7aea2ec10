import type { Location, Position } from "vscode-languageserver-types";
import type { Feature, FeatureContext, PositionParams } from "../lib/feature.js";
import { fileOf } from "../lib/file-of.js";
import { itemAt, type ReadText } from "../lib/item-source.js";
import { readText } from "../lib/item-sources.js";
import { locationOf } from "../lib/ranges.js";
import type { Snapshot } from "../lib/snapshot.js";
import { itemsAt } from "./definition.js";

/** Finding references. */
export const references: Feature = {
  capability: { referencesProvider: true },
  register: (connection, context) => connection.onReferences((params) => referencesIn(params, context)),
};

/** A paper has its own folder's evidence; a checklist's file that of every folder. */
async function referencesIn({ textDocument: { uri }, position }: PositionParams, context: FeatureContext): Promise<Location[]> {
  const paper = await context.audited(uri);
  if (paper !== null) return referencesAt(paper.snapshot, { path: paper.path, position }, readText);
  const file = fileOf(uri);
  return file === null ? [] : context.snapshots().flatMap((snapshot) => referencesAt(snapshot, { file, position }, readText));
}

/** What references are asked of: a position in a document of the folder, or in the file of a checklist (absolute path). */
export type ReferenceTarget =
  | { readonly path: string; readonly position: Position }
  | { readonly file: string; readonly position: Position };

/**
 * Returns every place of the folder that is evidence of an item: of the items that the place in a document speaks of, or of
 * the item whose object in a checklist's file holds the position. In the order of the report, each place once.
 */
export function referencesAt(snapshot: Snapshot, target: ReferenceTarget, readText: ReadText): Location[] {
  const wanted = new Set("path" in target ? itemsAt(snapshot, target.path, target.position) : itemsOfFile(target, readText));
  const places = snapshot.report.verdicts.filter(({ item }) => wanted.has(item)).flatMap(({ evidence }) => evidence);
  const locations = places.map((place) => locationOf(snapshot, place));
  return [...new Map(locations.map((location) => [JSON.stringify(location), location])).values()];
}

function itemsOfFile({ file, position }: { readonly file: string; readonly position: Position }, readText: ReadText): string[] {
  const text = readText(file);
  const id = text === null ? null : itemAt(text, position);
  return id === null ? [] : [id];
}
