import { CodeActionKind } from "vscode-languageserver-types";
import { type Fix, touches } from "./lib/fix.js";
import { allTogether, type MendingFix } from "./lib/mend.js";

/** Returns the fix that offers, where one mend is, all mends of its kind in the document. */
export function mendAlike(fixes: readonly MendingFix[]): Fix {
  return {
    kind: CodeActionKind.QuickFix,
    propose: (context) =>
      fixes.flatMap(({ mendsOf, all }) => {
        const mends = mendsOf(context);
        const isHere = mends.some(({ range }) => touches(range, context.range));
        return isHere && mends.length > 1 ? [allTogether(all, mends, context, context.range)] : [];
      }),
  };
}
