import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainLines, stripMarkup } from "./lines.js";

const plain = (markdown: string) => plainLines(markdown).map((line) => line.plain);
const opaque = (markdown: string) =>
  plainLines(markdown)
    .filter((line) => line.opaque)
    .map(({ line }) => line);

describe("stripMarkup", () => {
  it.each([
    ["**I. MỤC ĐÍCH**", "I. MỤC ĐÍCH"],
    ["*nghiêng* và ***cả hai***", "nghiêng và cả hai"],
    ["__đậm__ và _nghiêng_", "đậm và nghiêng"],
    ["Số: ____ ngày __ tháng __", "Số: ____ ngày __ tháng __"],
    ["tep_minh_chung.md", "tep_minh_chung.md"],
    ["1\\. Họp \\- niêm yết", "1. Họp - niêm yết"],
    ["C:\\thôn", "C:\\thôn"],
    ["[biên bản](a.md) và ![ảnh](b.png)", "biên bản và ảnh"],
    ["[chưa có liên kết]", "[chưa có liên kết]"],
    ["UBND<br>XÃ<br/>A", "UBND XÃ A"],
    ["<u>gạch chân</u>", "gạch chân"],
    ["a < b và c > d", "a < b và c > d"],
    ["Số:&nbsp;&nbsp;12", "Số: 12"],
    ["  nhiều \t khoảng  ", "nhiều khoảng"],
    ["", ""],
  ])("%j → %j", (markdown, expected) => {
    expect(stripMarkup(markdown)).toBe(expected);
  });
});

describe("plainLines", () => {
  it("gives each physical line its number and offset", () => {
    const text = "a\r\nb\n\nc";
    expect(plainLines(text).map(({ line, start, raw }) => [line, start, raw])).toEqual([
      [1, 0, "a"],
      [2, 3, "b"],
      [3, 5, ""],
      [4, 6, "c"],
    ]);
  });

  it("keeps the text, whatever it holds", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "|", "```", "---", "**", "#", " ", "<!--", "-->", "\\")), (words) => {
        const text = words.join("\n");
        expect(
          plainLines(text)
            .map(({ raw }) => raw)
            .join("\n"),
        ).toBe(text);
      }),
    );
  });

  it("reads depth, and leaves what only looks like a heading", () => {
    const depths = ["# A", "### A ##", "   ## A", "    # mã", "#A", "####### A", "#", "A #"];
    expect(plainLines(depths.join("\n")).map(({ depth }) => depth)).toEqual([1, 3, 2, 0, 0, 0, 1, 0]);
    expect(plain("### A ##")).toEqual(["A"]);
  });

  it("tells lines that are bold throughout", () => {
    const bold = ["**A b**", "***A b***", "__A b__", "**A b**\\", "**A b**<br>", "# **A b**"];
    const not = ["**A** b", "A **b**", "** A b**", "****", "A b"];
    expect(plainLines(bold.join("\n")).map((line) => line.bold)).toEqual(bold.map(() => true));
    expect(plainLines(not.join("\n")).map((line) => line.bold)).toEqual(not.map(() => false));
  });

  it("has nothing to read in front matter, fences and comments", () => {
    expect(opaque("---\nso: 12\n---\nA")).toEqual([1, 2, 3]);
    expect(opaque("\uFEFF---\nso: 12\n...\nA")).toEqual([1, 2, 3]);
    expect(opaque("---\r\nso: 12\r\n---\r\nA")).toEqual([1, 2, 3]);
    expect(opaque("A\n---\nB\n---")).toEqual([]);
    expect(opaque("```\n# A\n```\n# B")).toEqual([1, 2, 3]);
    expect(opaque("~~~~\n```\n~~~~\nB")).toEqual([1, 2, 3]);
    expect(opaque("````\n```\n# A\n````\nB")).toEqual([1, 2, 3, 4]);
    expect(opaque("```\nnever closed\nB")).toEqual([1, 2, 3]);
    expect(opaque("<!-- dankiem: a -->\nB")).toEqual([1]);
    expect(opaque("B <!-- dankiem: a -->")).toEqual([]);
  });

  it("has nothing to read in a comment over several lines", () => {
    expect(opaque("<!--\n# A\n-->\nB")).toEqual([1, 2, 3]);
    expect(opaque("<!-- a\nb --> c\nB")).toEqual([1, 2]);
    expect(opaque("<!-- a\nnever closed")).toEqual([1]);
  });

  it("cuts table rows and lines with <br> into cells", () => {
    const cells = (markdown: string) => plainLines(markdown)[0]?.cells;
    expect(cells("| UBND XÃ A | **CỘNG HÒA** |")).toEqual(["UBND XÃ A", "CỘNG HÒA"]);
    expect(cells("| UBND<br>XÃ A | |")).toEqual(["UBND", "XÃ A"]);
    expect(cells("| a \\| b | c |")).toEqual(["a | b", "c"]);
    expect(cells("|---|:-:|")).toEqual([]);
    expect(cells("|")).toEqual(["|"]);
    expect(cells("UBND<br>XÃ A")).toEqual(["UBND", "XÃ A"]);
    expect(cells("")).toEqual([]);
  });

  it("passes over the marks of a quotation", () => {
    expect(plain("> > Đã họp")).toEqual(["Đã họp"]);
  });
});
