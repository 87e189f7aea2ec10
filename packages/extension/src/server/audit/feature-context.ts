import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { FeatureContext, Target } from "../lib/feature.js";
import type { Workspace } from "./workspace.js";

/** Returns what features see of a workspace and the documents that are open. */
export function featureContext(workspace: Workspace, documents: TextDocuments<TextDocument>): FeatureContext {
  return {
    hasClientCommands: () => workspace.hasClientCommands,
    snapshots: () => workspace.folders.flatMap(({ session: { snapshot } }) => snapshot ?? []),
    audited: (uri) => audited(workspace, uri),
    typed: (uri) => typed(workspace, uri, documents.get(uri)?.getText()),
  };
}

async function audited(workspace: Workspace, uri: string): Promise<Target | null> {
  await workspace.locate(uri)?.folder.auditor.settled();
  return targetAt(workspace, uri);
}

function typed(workspace: Workspace, uri: string, text: string | undefined): Target | null {
  const target = targetAt(workspace, uri);
  if (target === null || text === undefined) return target;
  const { snapshot, path } = target;
  const before = snapshot.documents.get(path);
  if (before === undefined || text === before.text) return target;
  return { snapshot: { ...snapshot, documents: new Map(snapshot.documents).set(path, { ...before, text }) }, path };
}

function targetAt(workspace: Workspace, uri: string): Target | null {
  const located = workspace.locate(uri);
  const snapshot = located?.folder.session.snapshot ?? null;
  return located !== null && snapshot?.documents.has(located.path) === true ? { snapshot, path: located.path } : null;
}
