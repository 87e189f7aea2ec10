import { readable } from "@dankiem/core/editor";
import { CodeActionKind } from "vscode-languageserver-types";
import { type Message, told } from "../../messages/speaker.js";
import { type Fix, touches } from "./lib/fix.js";

const TITLE: Message = {
  vi: "Gõ lại dòng này có dấu, theo cách đã đọc (cần xem lại)",
  en: "Type this line with diacritics as it was read (look it over)",
};

/** Offers a line that was typed without diacritics as it was read; a person must look, so it is never made with others. */
export const diacriticsFix: Fix = {
  kind: CodeActionKind.QuickFix,
  propose: ({ snapshot, path, source, range }) => {
    const { text, bareLines } = readable(source.text);
    const lines = text.split("\n");
    return [...bareLines].flatMap((line) => {
      const typed = source.line(line);
      const [start, end] = [source.lineStart(line), source.lineEnd(line)];
      const where = source.range(start, end);
      const meant = lines[line - 1] as string;
      if (!touches(where, range) || meant === typed || meant.length !== typed.length) return [];
      return [
        {
          title: told(snapshot.language, TITLE),
          codes: ["missing-diacritics"],
          range: where,
          changes: { [path]: [source.edit(start, end, meant)] },
          isPreferred: false,
        },
      ];
    });
  },
};
