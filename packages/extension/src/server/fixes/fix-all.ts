import type { TextEdit } from "vscode-languageserver-types";
import { type EditorMessage, say } from "../../messages/index.js";
import { encodingMends } from "./encoding.js";
import { type FixContext, type Mend, overlap, type Proposal, touches } from "./fix.js";
import { nearMends } from "./near-match.js";
import { numberMends } from "./number.js";

/** Kind of the action that makes every mend of a document at once, which editors can run on saving. */
const FIX_ALL_KIND = "source.fixAll.dankiem";

const MENDERS = { number: numberMends, encoding: encodingMends, near: nearMends } as const;

/** Offers every mend of one kind where one of them is, and all mends of the document as a source action. */
export function fixAll(context: FixContext): readonly Proposal[] {
  const mends = (Object.keys(MENDERS) as (keyof typeof MENDERS)[]).map((kind) => ({ kind, mends: MENDERS[kind](context) }));
  const ofKinds = mends.flatMap(({ kind, mends: all }) => {
    const isHere = all.some(({ range }) => touches(range, context.range));
    return isHere && all.length > 1 ? [together(`fix-all-${kind}`, all, context)] : [];
  });
  const every = mends.flatMap(({ mends: all }) => all);
  return every.length === 0 ? ofKinds : [...ofKinds, { ...together("fix-all", every, context), kind: FIX_ALL_KIND }];
}

function together(code: EditorMessage, mends: readonly Mend[], { snapshot, path, range }: FixContext): Proposal {
  const edits = apart(mends.flatMap((mend) => mend.edits));
  return {
    title: say(snapshot.language, code, { count: mends.length }),
    codes: [...new Set(mends.flatMap(({ codes }) => codes))],
    range,
    changes: { [path]: edits },
    isPreferred: false,
  };
}

/** Edits that do not touch the same characters; of two that do, the first stays. */
function apart(edits: readonly TextEdit[]): readonly TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of edits) if (!kept.some(({ range }) => overlap(range, edit.range))) kept.push(edit);
  return kept;
}
