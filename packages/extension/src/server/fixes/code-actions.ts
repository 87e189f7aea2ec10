import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from "vscode-languageserver-types";
import type { Feature } from "../lib/feature.js";
import { fileUri } from "../lib/ranges.js";
import type { Snapshot } from "../lib/snapshot.js";
import { fixes } from "./index.js";
import { type FixContext, type Proposal, touches } from "./lib/fix.js";
import { sourceOf } from "./lib/source-text.js";

/** Code actions: whatever the fixes offer. */
export const codeActions: Feature = {
  capability: { codeActionProvider: { codeActionKinds: [...new Set(fixes.map(({ kind }) => kind))] } },
  register: (connection, { audited, hasClientCommands }) =>
    connection.onCodeAction(async ({ textDocument, range, context: { only, diagnostics } }) => {
      const target = await audited(textDocument.uri);
      if (target === null) return [];
      const options = { hasClientCommands: hasClientCommands(), diagnostics, ...(only === undefined ? {} : { only }) };
      return codeActionsAt(target.snapshot, target.path, range, options);
    }),
};

/** What an editor says when it asks for actions. */
export interface CodeActionOptions {
  /** Whether it runs the commands of our client. */
  readonly hasClientCommands: boolean;
  /** The kinds that it wants; all but source actions where left out. */
  readonly only?: readonly string[];
  /** The problems that it shows in the range. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Returns the actions for a range of a document, the preferred ones first. */
export function codeActionsAt(snapshot: Snapshot, path: string, range: Range, options: CodeActionOptions): CodeAction[] {
  const document = snapshot.documents.get(path);
  if (document === undefined) return [];
  const { hasClientCommands } = options;
  const facts = snapshot.factsOf(document);
  const context: FixContext = { snapshot, path, source: sourceOf(document), facts, range, hasClientCommands };
  const actions = fixes
    .filter(({ kind }) => isWanted(kind, options.only))
    .flatMap(({ kind, propose }) => propose(context).map((proposal) => actionOf(kind, proposal, context, options.diagnostics)));
  return [...actions.filter(({ isPreferred }) => isPreferred), ...actions.filter(({ isPreferred }) => !isPreferred)];
}

/** Source actions change whole documents: they are for those who ask. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  if (only === undefined) return !kind.startsWith(CodeActionKind.Source);
  return only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
}

function actionOf(kind: CodeActionKind, proposal: Proposal, { snapshot }: FixContext, shown: readonly Diagnostic[]): CodeAction {
  const { title, codes, range, changes, command, isPreferred } = proposal;
  const diagnostics = shown.filter(({ code, range: at }) => codes.includes(String(code)) && touches(at, range));
  return {
    title,
    kind,
    ...(diagnostics.length > 0 ? { diagnostics } : {}),
    ...(isPreferred ? { isPreferred } : {}),
    ...(command === undefined ? {} : { command }),
    ...(changes === undefined
      ? {}
      : {
          edit: {
            changes: Object.fromEntries(Object.entries(changes).map(([path, edits]) => [fileUri(snapshot, path), [...edits]])),
          },
        }),
  };
}
