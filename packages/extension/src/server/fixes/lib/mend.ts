import type { Language } from "@dankiem/core";
import { CodeActionKind, type Range, type TextEdit } from "vscode-languageserver-types";
import { type Message, told } from "../../../messages/speaker.js";
import { type Fix, type FixDocument, overlap, type Proposal, touches } from "./fix.js";

/** A change that nobody needs to think about, so that all of its kind may be made at once. */
export interface Mend {
  readonly title: string;
  readonly codes: readonly string[];
  readonly range: Range;
  readonly edits: readonly TextEdit[];
}

/** A fix that mends: where one of its mends is offered, so are all of them together. */
export interface MendingFix extends Fix {
  readonly mendsOf: (document: FixDocument) => readonly Mend[];
  /** Title of all mends of a document at once, with their `{count}`. */
  readonly all: Message;
}

/** Returns the quick fix that offers each mend where it is. */
export function mendingFix({ mendsOf, all }: Pick<MendingFix, "mendsOf" | "all">): MendingFix {
  return {
    kind: CodeActionKind.QuickFix,
    mendsOf,
    all,
    propose: (context) =>
      mendsOf(context)
        .filter(({ range }) => touches(range, context.range))
        .map(({ edits, ...mend }) => ({ ...mend, changes: { [context.path]: edits }, isPreferred: true })),
  };
}

const REPLACE: Message = { vi: "Sửa thành “{meant}”", en: "Change to “{meant}”" };

/** Returns the title of a mend that puts other words in the place of those that stand there. */
export function replaceTitle(language: Language, meant: string): string {
  return told(language, REPLACE, { meant });
}

/** Returns the proposal to make several mends of a document at once. */
export function allTogether(title: Message, mends: readonly Mend[], { snapshot, path }: FixDocument, range: Range): Proposal {
  return {
    title: told(snapshot.language, title, { count: mends.length }),
    codes: [...new Set(mends.flatMap(({ codes }) => codes))],
    range,
    changes: { [path]: apart(mends.flatMap(({ edits }) => edits)) },
    isPreferred: false,
  };
}

/** Edits that do not touch the same characters; of two that do, the first stays. */
function apart(edits: readonly TextEdit[]): readonly TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of edits) if (!kept.some(({ range }) => overlap(range, edit.range))) kept.push(edit);
  return kept;
}
