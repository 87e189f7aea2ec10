import { mainPlace, stateText } from "@dankiem/core/report";
import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver-types";
import type { Feature } from "../lib/feature.js";
import { locationOf } from "../lib/ranges.js";
import { holdsWords } from "../lib/search-text.js";
import type { Snapshot } from "../lib/snapshot.js";
import { nameOf } from "./symbol-name.js";

/** Searching all folders. */
export const workspaceSymbols: Feature = {
  capability: { workspaceSymbolProvider: true },
  register: (connection, { snapshots }) =>
    connection.onWorkspaceSymbol(({ query }) => snapshots().flatMap((snapshot) => workspaceSymbolsOf(snapshot, query))),
};

/** Most symbols that a search returns. */
const MAX_FOUND = 200;

/**
 * Returns what a search of the folder finds: items by id and title, at their evidence or where it would belong, then documents
 * by number and subject. A query without diacritics finds words with them; an empty one finds all, up to 200.
 */
export function workspaceSymbolsOf(snapshot: Snapshot, query: string): WorkspaceSymbol[] {
  const holds = holdsWords(query);
  return [...itemsFound(snapshot, holds), ...documentsFound(snapshot, holds)].slice(0, MAX_FOUND);
}

function itemsFound(snapshot: Snapshot, holds: (text: string) => boolean): WorkspaceSymbol[] {
  const { report, items, language } = snapshot;
  const several = report.units.length > 1;
  return report.verdicts.flatMap((verdict) => {
    const place = mainPlace(verdict) ?? verdict.anchor;
    const item = items.get(verdict.item)?.item;
    if (place === null || !holds(`${verdict.item} ${item?.title ?? ""} ${item?.titleEn ?? ""}`)) return [];
    const containerName = several ? `${verdict.item} · ${verdict.unit}` : verdict.item;
    const name = nameOf(`${verdict.title} (${stateText(language, verdict.state)})`);
    return [{ name, kind: SymbolKind.Key, location: locationOf(snapshot, place), containerName }];
  });
}

function documentsFound(snapshot: Snapshot, holds: (text: string) => boolean): WorkspaceSymbol[] {
  return [...snapshot.documents.values()].flatMap((document) => {
    const { header } = snapshot.factsOf(document);
    const words = [header.number, header.subject].filter((part) => part !== null);
    const name = nameOf(words.length === 0 ? document.path : words.join(" · "));
    if (!holds(`${name} ${document.path}`)) return [];
    return [{ name, kind: SymbolKind.File, location: locationOf(snapshot, header.place), containerName: document.path }];
  });
}
