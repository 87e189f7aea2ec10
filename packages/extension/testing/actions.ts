import type { CodeAction, Range } from "vscode-languageserver-types";
import { codeActionsAt } from "../src/server/fixes/code-actions.js";
import { edited, sourceOf } from "../src/server/fixes/lib/source-text.js";
import { uriOf } from "../src/server/lib/ranges.js";
import type { Snapshot } from "../src/server/lib/snapshot.js";
import { snapshotOf, type TestFolder } from "./snapshot.js";

/** A name that tests give to their one document. */
export const PATH = "bao-cao.md";

/** Returns the range of words in a document of a snapshot. */
export function rangeAt(snapshot: Snapshot, words: string, path = PATH): Range {
  const document = snapshot.documents.get(path);
  const start = document?.text.indexOf(words) ?? -1;
  if (document === undefined || start < 0) throw new Error(`no “${words}” in ${path}`);
  return sourceOf(document).range(start, start + words.length);
}

/** Returns the range of a whole document. */
export function wholeRange(snapshot: Snapshot, path = PATH): Range {
  const text = snapshot.documents.get(path)?.text ?? "";
  return { start: { line: 0, character: 0 }, end: { line: text.split(/\r\n|\r|\n/).length, character: 0 } };
}

/** Returns the actions for words of a document, for an editor without our client unless told otherwise. */
export function actionsAt(
  snapshot: Snapshot,
  range: Range,
  options: Partial<Parameters<typeof codeActionsAt>[3]> = {},
  path = PATH,
): CodeAction[] {
  return codeActionsAt(snapshot, path, range, { hasClientCommands: false, diagnostics: [], ...options });
}

/** Returns the texts of a folder after an action. */
export function applied(snapshot: Snapshot, { edit }: CodeAction): Record<string, string> {
  return Object.fromEntries(
    [...snapshot.documents].map(([path, document]) => [
      path,
      edited(sourceOf(document), edit?.changes?.[uriOf(snapshot.root, path)] ?? []),
    ]),
  );
}

/** Returns the snapshot of a folder after an action. */
export function after(snapshot: Snapshot, action: CodeAction, folder: TestFolder = {}): Snapshot {
  return snapshotOf(applied(snapshot, action), folder);
}

/** Returns the points that an item earned. */
export function pointsOf(snapshot: Snapshot, item: string): number {
  return snapshot.verdicts.get(item)?.[0]?.points.earned ?? 0;
}

/** Returns the points that the whole folder earned. */
export function earnedIn({ report }: Snapshot): number {
  return report.scorecards.reduce((all, { earned }) => all + earned, 0);
}
