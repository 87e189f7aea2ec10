import fc from "fast-check";
import { expect, test } from "vitest";
import type { TextEdit } from "vscode-languageserver-types";
import { isWithin, misplacedIn, rangeOfLines } from "../../../testing/nesting.js";
import { snapshotOf } from "../../../testing/snapshot.js";
import { completionsAt } from "../completion/completion.js";
import { markersIn } from "../lib/markers.js";
import { linesOf, textAt } from "../lib/ranges.js";
import { definitionAt } from "./definition.js";
import { documentSymbolsOf } from "./document-symbols.js";
import { foldingRangesOf } from "./folding.js";
import { referencesAt } from "./references.js";
import { workspaceSymbolsOf } from "./workspace-symbols.js";

const PIECES = [
  "---\n",
  "tieu-chi: [kh117.ii.1,",
  "loai: ",
  "\n",
  "\r\n",
  "\r",
  "\n\n",
  "## I. KẾT QUẢ\n",
  "### 1. Đối thoại\n",
  "**PHỤ LỤC 1**\n\n",
  "<!-- dankiem: kh117.ii.1",
  " -->",
  "- Hình thức: ",
  "- ",
  "| Hình thức | Từ ngày |\n|---|---|\n| ",
  " | ",
  "Số: 15/KH-UBND",
  "**BÁO CÁO**\n",
  "Căn cứ ",
  "Nghị định số 04/2015/NĐ-CP; ",
  "[ảnh](minh-chung/",
  ")",
  "**Nơi nhận:**\n- Lưu: VT.\n",
  "```\n",
  "Ngày 20/9/2023, Chủ tịch UBND xã đã tổ chức hội nghị đối thoại với 76 hộ dân.",
  "Hình thức: ".normalize("NFD"),
  "\u202e\t\u0000",
  "…",
];

test("whatever is typed, no feature throws, and every range lies in the text", () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, someLine, someCharacter) => {
      const snapshot = snapshotOf({ "a.md": text, "b.md": "Số: 15/KH-UBND\n" }, { attachments: ["minh-chung/a b.png"] });
      const lines = linesOf({ text });
      const whole = rangeOfLines(lines);
      const line = someLine % lines.length;
      const position = { line, character: someCharacter % ((lines[line] as string).length + 1) };
      for (const { textEdit } of completionsAt(snapshot, "a.md", position)) {
        const { range } = textEdit as TextEdit;
        expect(isWithin(range, whole) && isWithin({ start: position, end: position }, range)).toBe(true);
        expect([range.start.line, range.end.line]).toEqual([line, line]);
      }
      expect(misplacedIn(documentSymbolsOf(snapshot, "a.md"), whole)).toEqual([]);
      for (const { startLine, endLine } of foldingRangesOf(snapshot, "a.md"))
        expect(startLine < endLine && endLine < lines.length).toBe(true);
      for (const { id, start, end } of markersIn(text)) {
        const place = {
          start: { line: start.line + 1, column: start.character + 1 },
          end: { line: end.line + 1, column: end.character + 1 },
        };
        expect(textAt({ text }, place)).toBe(id);
      }
      definitionAt(snapshot, "a.md", position, () => null);
      referencesAt(snapshot, { path: "a.md", position }, () => null);
      workspaceSymbolsOf(snapshot, text.slice(0, 10));
    }),
    { numRuns: 25 },
  );
}, 60_000);
