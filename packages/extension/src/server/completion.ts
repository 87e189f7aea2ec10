import type { Header } from "@dankiem/core";
import type { CompletionItem, Position } from "vscode-languageserver-types";
import type { CompletionSource, Cursor } from "./completion-cursor.js";
import { formCompletions } from "./completion-forms.js";
import { frontMatterCompletions } from "./completion-front-matter.js";
import { idCompletions } from "./completion-ids.js";
import { instrumentCompletions } from "./completion-instruments.js";
import { labelCompletions } from "./completion-labels.js";
import { linkCompletions } from "./completion-links.js";
import { numberCompletions } from "./completion-numbers.js";
import { linesOf } from "./ranges.js";
import type { Snapshot } from "./snapshot.js";

/** Characters behind which an editor asks by itself; letters and digits it leaves to its own settings. */
export const COMPLETION_TRIGGERS: readonly string[] = [" ", ":", ",", "(", "/", "."];

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
