import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type CodeLens,
  type CompletionItem,
  type Connection,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type Location,
  type Position,
  type TextDocuments,
  type WorkspaceSymbol,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { fileOf, type Located, type Workspace } from "./audit/workspace.js";
import { completionsAt } from "./completion/completion.js";
import { codeActionsAt } from "./fixes/code-actions.js";
import { hoverAt } from "./hover/hovers.js";
import { readText } from "./lib/item-sources.js";
import type { Snapshot } from "./lib/snapshot.js";
import { codeLensesOf } from "./navigation/code-lenses.js";
import { definitionAt } from "./navigation/definition.js";
import { foldingRangesOf } from "./navigation/folding.js";
import { inlayHintsOf } from "./navigation/inlay-hints.js";
import { type ReferenceTarget, referencesAt } from "./navigation/references.js";
import { documentSymbolsOf, workspaceSymbolsOf } from "./navigation/symbols.js";

/** Kind of the action that mends all that can be mended without a person in a document. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.dankiem`;

interface Target {
  readonly snapshot: Snapshot;
  readonly path: string;
}

/** Answers the requests of editors about one place or one document out of the last audit. */
export function registerFeatures(connection: Connection, workspace: Workspace, documents: TextDocuments<TextDocument>): void {
  /** The last audit of what was typed until now: answers hold positions, which must fit the text. */
  const audited = async (uri: string): Promise<Target | null> => {
    const located = workspace.locate(uri);
    if (located === null) return null;
    await located.folder.auditor.settled();
    const { snapshot } = located.folder.session;
    return snapshot?.documents.has(located.path) === true ? { snapshot, path: located.path } : null;
  };
  const at =
    <T>(answer: (target: Target, position: Position) => T, none: T) =>
    async ({ textDocument, position }: { textDocument: { uri: string }; position: Position }): Promise<T> => {
      const target = await audited(textDocument.uri);
      return target === null ? none : answer(target, position);
    };
  const over =
    <T>(answer: (target: Target) => T, none: T) =>
    async ({ textDocument }: { textDocument: { uri: string } }): Promise<T> => {
      const target = await audited(textDocument.uri);
      return target === null ? none : answer(target);
    };

  connection.onHover(at<Hover | null>(({ snapshot, path }, position) => hoverAt(snapshot, path, position), null));
  connection.onDefinition(at<Location[]>(({ snapshot, path }, position) => definitionAt(snapshot, path, position, readText), []));
  connection.onFoldingRanges(over<FoldingRange[]>(({ snapshot, path }) => foldingRangesOf(snapshot, path), []));
  connection.onDocumentSymbol(over<DocumentSymbol[]>(({ snapshot, path }) => documentSymbolsOf(snapshot, path), []));
  connection.onCodeLens(over<CodeLens[]>(({ snapshot, path }) => codeLensesOf(snapshot, path, snapshot.settings.codeLens), []));
  connection.languages.inlayHint.on(async ({ textDocument, range }): Promise<InlayHint[]> => {
    const target = await audited(textDocument.uri);
    return target?.snapshot.settings.inlayHints.enabled === true ? inlayHintsOf(target.snapshot, target.path, range) : [];
  });
  connection.onWorkspaceSymbol(({ query }): WorkspaceSymbol[] =>
    workspace.folders.flatMap(({ session: { snapshot } }) => (snapshot === null ? [] : workspaceSymbolsOf(snapshot, query))),
  );
  connection.onReferences(({ textDocument, position }) => referencesIn(workspace, textDocument.uri, position));
  connection.onCompletion(({ textDocument, position }): CompletionItem[] => {
    const target = typed(workspace, documents, textDocument.uri);
    return target === null ? [] : completionsAt(target.snapshot, target.path, position);
  });
  connection.onCodeAction(async ({ textDocument, range, context }: CodeActionParams): Promise<CodeAction[]> => {
    const target = await audited(textDocument.uri);
    if (target === null) return [];
    return codeActionsAt(target.snapshot, target.path, range, {
      hasClientCommands: workspace.hasClientCommands,
      diagnostics: context.diagnostics,
      ...(context.only === undefined ? {} : { only: context.only }),
    });
  });
}

/** Evidence of the items at a place of a paper, or of the item at a place of a checklist's file. */
async function referencesIn(workspace: Workspace, uri: string, position: Position): Promise<Location[]> {
  const located = workspace.locate(uri);
  const inPaper = located?.folder.session.snapshot?.documents.has(located.path) === true;
  if (located !== null && inPaper) await located.folder.auditor.settled();
  const file = fileOf(uri);
  return workspace.folders.flatMap(({ session: { snapshot } }) => {
    if (snapshot === null) return [];
    const target: ReferenceTarget | null = inPaper
      ? paperTarget(located, snapshot, position)
      : file === null
        ? null
        : { file, position };
    return target === null ? [] : referencesAt(snapshot, target, readText);
  });
}

function paperTarget(located: Located | null, snapshot: Snapshot, position: Position): ReferenceTarget | null {
  return located === null || located.folder.session.snapshot !== snapshot ? null : { path: located.path, position };
}

/** While someone types, what stands around the cursor counts more than a fresh audit: the text of now, the audit of before. */
function typed(workspace: Workspace, documents: TextDocuments<TextDocument>, uri: string): Target | null {
  const located = workspace.locate(uri);
  const snapshot = located?.folder.session.snapshot ?? null;
  const before = located === null ? undefined : snapshot?.documents.get(located.path);
  if (located === null || snapshot === null || before === undefined) return null;
  const text = documents.get(uri)?.getText() ?? before.text;
  if (text === before.text) return { snapshot, path: located.path };
  const now = { ...before, text };
  return { snapshot: { ...snapshot, documents: new Map(snapshot.documents).set(located.path, now) }, path: located.path };
}
