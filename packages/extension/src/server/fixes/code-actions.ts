import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from "vscode-languageserver-types";
import { fileUri } from "../lib/ranges.js";
import type { Snapshot } from "../lib/snapshot.js";
import { type FixContext, type Proposal, touches } from "./fix.js";
import { fixes } from "./index.js";
import { sourceOf } from "./source-text.js";

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
  const proposals = fixes.flatMap((fix) => fix(context)).filter((proposal) => isWanted(kindOf(proposal), options.only));
  return [...proposals.filter(({ isPreferred }) => isPreferred), ...proposals.filter(({ isPreferred }) => !isPreferred)].map(
    (proposal) => actionOf(proposal, context, options.diagnostics),
  );
}

const kindOf = ({ kind = CodeActionKind.QuickFix }: Proposal) => kind;

/** Source actions change whole documents: they are for those who ask. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  if (only === undefined) return !kind.startsWith(CodeActionKind.Source);
  return only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
}

function actionOf(proposal: Proposal, { snapshot }: FixContext, shown: readonly Diagnostic[]): CodeAction {
  const { title, codes, range, changes, command, isPreferred } = proposal;
  const diagnostics = shown.filter(({ code, range: at }) => codes.includes(String(code)) && touches(at, range));
  return {
    title,
    kind: kindOf(proposal),
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
