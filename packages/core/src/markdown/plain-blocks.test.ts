import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Row } from "./block.js";
import type { Inline } from "./inline.js";
import { remarkBlocks } from "./parse.js";
import { plainBlocks, stretchesOf } from "./plain-blocks.js";

const asItStands = (offset: number) => offset;

/** All that blocks say, with the place of every character of their words. */
const shown = (blocks: readonly Block[]) =>
  blocks.map((block) => {
    if (block.kind === "comment") return block;
    if (block.kind === "table") return { ...block, header: shownRow(block.header), rows: block.rows.map(shownRow) };
    const parent = block.kind === "item" && block.parent !== null ? shownInline(block.parent) : null;
    return { ...block, inline: shownInline(block.inline), parent };
  });

const shownRow = (row: Row) => ({ ...row, cells: row.cells.map(shownInline) });

function shownInline(inline: Inline) {
  const { text, links, comments } = inline;
  return { text, links, comments, places: Array.from({ length: text.length + 1 }, (_, at) => inline.toSource(at)) };
}

const plainly = (text: string) => plainBlocks(text, asItStands);
const byRemark = (text: string) => shown(remarkBlocks(text, asItStands));

describe("what is plain is read as remark reads it", () => {
  test.each([
    ["a heading and a paragraph below it", "## I. KẾT QUẢ\nUBND xã đã **niêm yết** dự toán."],
    ["a paragraph of several lines", "Dòng một\ndòng hai **đậm\nqua dòng**\ndòng ba: (1) a; (2) b"],
    ["stars of every number", "*a* **b** ***c*** **Điều 1.** (**d**), **e**."],
    ["a link", "Xem [biên bản họp](dinh-kem/bien_ban-01.pdf) và **[tờ trình](b.md)** kèm theo."],
    ["a list below words", "Kết quả:\n- họp\n- **niêm yết** tại trụ sở\n\n- gửi"],
    ["lists of different signs", "- a\n\n* b\n\n1. c\n2. d\n\n3) e"],
    ["a table", "| Việc | Ngày |\n|---|:-:|\n| **Họp** |  |\n| [Tờ trình](a.md) | 05/4/2023 |"],
    ["comments and rules", "<!-- dankiem: a.b -->\nchữ\n\n---\n\n<!---->\n\n***"],
    ["signs that mean nothing", "5 > 3, 1.2 + 3 - x, a~b; 100 %\n\n-5 độ"],
  ])("%s", (_name, text) => {
    const blocks = plainly(text);
    expect(blocks).not.toBeNull();
    expect(shown(blocks ?? [])).toEqual(byRemark(text));
  });

  const odd = fc.constantFrom(
    ..."# |## |- |* |+ |1. |2. |10. |1) |> |a|đ b|x.|, | |  |**|*|***|[t](u.md)|[t](a/b_c.pdf)|[x]|[ ] |![i](j.png)|](".split(
      "|",
    ),
    ..."(|“|”|:|…|!|\\|_|__x__|`c`|~~~|---|***|===|&nbsp;|<br>|<div>|<!-- a -->|<!-- c|-->|    |+5|-x|1.2 y|€|😀".split("|"),
    ...["|", "\n", "\n", "\n\n", "\n\n", "\n\n\n", "```\n", "[r]: /u\n", "| a | b |\n|---|---|\n", "| c | **d** |\n"],
  );
  // Of these nearly every fourth text is plain.
  const usual = fc.constantFrom(
    ...["## ", "- ", "1. ", "2) ", "* ", "+ ", "a b", "đ", " ", "**", "**", "*", "***", "[t](u.md)", ".", "(", ")", ",", "“x”"],
    ...["\n", "\n", "\n\n", "\n\n", "| a | b |\n|---|---|\n| c | **d** |\n", "| x | y |\n", "---", "\n***\n", "<!-- a -->"],
    ...["5", ": ", "!", "#", "\u00a0", "x "],
  );
  const text = fc.oneof(...[odd, usual].map((piece) => fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(""))));

  test("in any text", () => {
    fc.assert(
      fc.property(text, (markdown) => {
        const blocks = plainly(markdown);
        if (blocks !== null) expect(shown(blocks)).toEqual(byRemark(markdown));
      }),
      { numRuns: 1000 },
    );
  });

  test("stretches read one by one say what the whole says", () => {
    fc.assert(
      fc.property(text, (markdown) => {
        const apart = stretchesOf(markdown).flatMap(({ start, text: part }) => remarkBlocks(part, (offset) => start + offset));
        expect(shown(apart)).toEqual(byRemark(markdown));
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ["nested items", "- a\n  - b"],
  ["an item that goes on", "- a\nb"],
  ["a task", "- [x] xong"],
  ["a heading by underline", "Tiêu đề\n---"],
  ["a rule with gaps", "---- ---"],
  ["a quote", "> trích"],
  ["a picture", "![ảnh](a.png)"],
  ["code", "gõ `dankiem`"],
  ["an escape", "1\\. a"],
  ["a hard break", "a  \nb"],
  ["stars that stay open", "**a"],
  ["stars inside a word", "a**b**c"],
  ["a row with a cell too few", "| a | b |\n|---|---|\n| c |"],
  ["HTML", "<p>a</p>"],
])("%s: left to remark", (_name, text) => {
  expect(plainly(text)).toBeNull();
});

describe("what reaches over blank lines keeps the chunk together", () => {
  test.each([
    ["a fence", "```\na\n\nb\n```"],
    ["a definition", "[a]\n\n[a]: b.md"],
    ["an open comment", "<!-- a\n\nb -->"],
    ["a list", "- a\n\n- b\n\n  c"],
  ])("%s", (_name, text) => {
    expect(stretchesOf(text)).toEqual([{ start: 0, text }]);
  });
});

test("hostile blank lines and stars cost time in proportion to their number", () => {
  const start = performance.now();
  for (const text of [`a${"\n".repeat(400_000)}- b`, "\n ".repeat(200_000), "*a".repeat(200_000), "[a".repeat(200_000)])
    stretchesOf(text).map((stretch) => plainly(stretch.text));
  expect(performance.now() - start).toBeLessThan(2000);
});
