import { describe, expect, test } from "vitest";
import { readable } from "./decode.js";

describe("text in another encoding", () => {
  const VIQR = "U?y ban nha^n da^n xa~ dda~ nie^m ye^'t co^ng khai du+. toa'n nga^n sa'ch.";
  const text = `Đoạn đầu.\n\n${VIQR}\n\nĐoạn cuối.`;
  const read = readable(text);

  test("is decoded paragraph by paragraph, and told with its stretch", () => {
    expect(read.text).toContain("niêm yết công khai");
    expect(read.flaws.map(({ kind }) => kind)).toEqual(["viqr"]);
    expect(text.slice(read.flaws[0]?.start, read.flaws[0]?.end)).toContain(VIQR);
  });

  test("does not move what stands around it", () => {
    expect(read.toOriginal(read.text.indexOf("Đoạn cuối"))).toBe(text.indexOf("Đoạn cuối"));
    expect(read.toOriginal(0)).toBe(0);
    expect(read.toOriginal(read.text.length)).toBe(text.length);
  });

  test("keeps every offset of its paragraph within the paragraph", () => {
    const at = read.toOriginal(read.text.indexOf("niêm yết"));
    expect(at).toBeGreaterThanOrEqual(text.indexOf(VIQR));
    expect(at).toBeLessThan(text.indexOf(VIQR) + VIQR.length);
  });
});

test("an empty text and one of blanks have no flaws", () => {
  expect(readable("")).toMatchObject({ text: "", flaws: [] });
  expect(readable("").toOriginal(0)).toBe(0);
  expect(readable("  \n\n  \n\n").flaws).toEqual([]);
});
