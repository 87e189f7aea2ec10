import { CodeActionKind } from "vscode-languageserver-types";
import type { Message } from "../../messages/speaker.js";
import type { Fix } from "./lib/fix.js";
import { allTogether, type MendingFix } from "./lib/mend.js";

const TITLE: Message = {
  vi: "Dân Kiểm: sửa mọi lỗi viết sửa được ({count})",
  en: "Dân Kiểm: mend everything that can be mended in writing ({count})",
};

/** Returns the source action that makes every mend of a document at once, which editors can run on saving. */
export function fixAll(fixes: readonly MendingFix[]): Fix {
  return {
    kind: `${CodeActionKind.SourceFixAll}.dankiem`,
    propose: (context) => {
      const mends = fixes.flatMap(({ mendsOf }) => mendsOf(context));
      return mends.length === 0 ? [] : [allTogether(TITLE, mends, context, context.range)];
    },
  };
}
