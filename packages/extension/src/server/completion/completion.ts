import type { Header } from "@dankiem/core";
import type { CompletionItem, Position } from "vscode-languageserver-types";
import type { Feature } from "../lib/feature.js";
import { linesOf } from "../lib/ranges.js";
import type { Snapshot } from "../lib/snapshot.js";
import type { CompletionSource, Cursor } from "./cursor.js";
import { formCompletions } from "./forms.js";
import { frontMatterCompletions } from "./front-matter.js";
import { idCompletions } from "./ids.js";
import { instrumentCompletions } from "./instruments.js";
import { labelCompletions } from "./labels.js";
import { linkCompletions } from "./links.js";
import { numberCompletions } from "./numbers.js";

/** Characters behind which an editor asks by itself; letters and digits it leaves to its own settings. */
const TRIGGERS = [" ", ":", ",", "(", "/", "."];

/** Completion. */
export const completion: Feature = {
  capability: { completionProvider: { triggerCharacters: TRIGGERS } },
  register: (connection, { typed }) =>
    connection.onCompletion(({ textDocument, position }) => {
      const target = typed(textDocument.uri);
      return target === null ? [] : completionsAt(target.snapshot, target.path, position);
    }),
};

/** The narrowest kind of place first: in front matter and markers nothing else is offered. */
const SOURCES: readonly CompletionSource[] = [
  idCompletions,
  frontMatterCompletions,
  linkCompletions,
  numberCompletions,
  instrumentCompletions,
  formCompletions,
  labelCompletions,
];

/** Returns what fits at a position of a document; each completion replaces the word that is being typed. */
export function completionsAt(snapshot: Snapshot, path: string, position: Position): CompletionItem[] {
  const cursor = cursorAt(snapshot, path, position);
  if (cursor === null) return [];
  for (const source of SOURCES) {
    const found = source(cursor);
    if (found !== null) return found;
  }
  return [];
}

function cursorAt(snapshot: Snapshot, path: string, position: Position): Cursor | null {
  const document = snapshot.documents.get(path);
  if (document === undefined) return null;
  const lines = linesOf(document);
  const line = lines[position.line];
  if (line === undefined || position.character > line.length) return null;
  let header: Header | null = null;
  return {
    snapshot,
    path,
    text: document.text,
    lines,
    position,
    before: line.slice(0, position.character),
    after: line.slice(position.character),
    header: () => {
      header ??= snapshot.factsOf(document).header;
      return header;
    },
  };
}
