import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean } from "./clean.js";

const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "a",
        "ệ",
        "e\u0323\u0302",
        "e\u0302\u0323",
        "Đ",
        "Ð",
        "ɖ",
        "\u00AD",
        "7",
        "B",
        "７",
        "\u200B",
        "\uFEFF",
        "\r\n",
      ),
      fc.constantFrom(
        "\r",
        "\n",
        "\t",
        "\u00A0",
        "\u3000",
        " ",
        "\u0301",
        "\u1100",
        "\u1161",
        "\u0958",
        "\u212A",
        "\u2126",
        "😀",
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

const lines = (text: string): number => text.split(/\r\n|\r|\n/u).length;

describe("clean", () => {
  test.each([
    ["composes", "Ủy ban nhân dân".normalize("NFD"), "Ủy ban nhân dân"],
    ["composes marks in any order", "ê\u0323 e\u0323\u0302 ẹ\u0302", "ệ ệ ệ"],
    ["reads CRLF and CR as line ends", "a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["drops what shows nothing", "\uFEFFdân\u200B chủ\u202E\u2066\u061C", "dân chủ"],
    ["composes over what it drops", "a\u200B\u0301", "á"],
    ["makes odd spaces plain and keeps tabs", "a\u00A0b\u2009c\u202Fd\u3000e\u205Ff\tg", "a b c d e f\tg"],
    ["reads the look-alikes of Đ", "Ðảng Ɖảng ðảng ɖảng", "Đảng Đảng đảng đảng"],
    ["reads full-width digits", "０１９", "019"],
    ["reads a soft hyphen between capitals or digits as a hyphen", "117/KH\u00ADUBND 2021\u00AD2026", "117/KH-UBND 2021-2026"],
    ["does so after a capital that was taken apart", "QĐA\u0301\u00ADTTg", "QĐÁ-TTg"],
    ["drops other soft hyphens", "dân\u00AD chủ, KH\u00ADubnd, kh\u00ADUBND, \u00AD", "dân chủ, KHubnd, khUBND, "],
    ["leaves a clean text", "Số: 117/KH-UBND – “Dân biết”", "Số: 117/KH-UBND – “Dân biết”"],
  ])("%s", (_what, text, expected) => {
    expect(clean(text).text).toBe(expected);
  });

  test("finds the way back to the original", () => {
    const original = "\uFEFFÐô\u0323i\r\nKH\u00ADUB\u200BND";
    const { text, toOriginal } = clean(original);
    expect(text).toBe("Đội\nKH-UBND");
    const places = Array.from({ length: text.length + 1 }, (_, offset) => toOriginal(offset));
    expect(places).toEqual([0, 2, 4, 5, 7, 8, 9, 10, 11, 13, 14, 15]);
  });

  test("clamps offsets outside the text", () => {
    const { toOriginal } = clean("dân\u200B");
    expect([toOriginal(-1), toOriginal(3), toOriginal(9)]).toEqual([0, 4, 4]);
  });

  test("a text that holds nothing visible becomes empty", () => {
    const { text, toOriginal } = clean("\uFEFF\u200B");
    expect([text, toOriginal(0)]).toEqual(["", 0]);
  });

  test("any text: composed, cleaned once for all, with the same lines", () => {
    fc.assert(
      fc.property(mixed, (original) => {
        const { text } = clean(original);
        expect(text.normalize("NFC")).toBe(text);
        expect(clean(text).text).toBe(text);
        expect(lines(text)).toBe(lines(original));
      }),
      { numRuns: 2000 },
    );
  });

  test("any text: the way back never decreases and spans the original", () => {
    fc.assert(
      fc.property(mixed, (original) => {
        const { text, toOriginal } = clean(original);
        const places = Array.from({ length: text.length + 1 }, (_, offset) => toOriginal(offset));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places[0]).toBe(0);
        if (text !== "") expect(places.at(-1)).toBe(original.length);
      }),
    );
  });

  test("Vietnamese text: the original of each character cleans to that character", () => {
    const part = fc.constantFrom(
      "ệ",
      "ệ".normalize("NFD"),
      "Ð",
      "７",
      "x\u200B",
      "\r\n",
      "\u00A0",
      "\uFEFF",
      "đ",
      "Ấ".normalize("NFD"),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const original = parts.join("");
        const { text, toOriginal } = clean(original);
        for (let offset = 0; offset < text.length; offset += 1) {
          expect(clean(original.slice(toOriginal(offset), toOriginal(offset + 1))).text).toBe(text[offset]);
        }
      }),
    );
  });

  test.each([
    ["papers", "Ủy ban nhân dân xã đã niêm yết Kế hoạch số 117/KH-UBND.\r\n"],
    ["papers taken apart", "Ủy ban nhân dân xã đã niêm yết Kế hoạch số 117/KH-UBND.\r\n".normalize("NFD")],
    ["soft hyphens", "\u00AD"],
    ["piled marks", "\u0301\u0323"],
    ["piled marks over invisible characters", "\u0301\u200B\u0323"],
    ["capitals with marks and soft hyphens", `A${"\u0301".repeat(500)}\u00AD`],
  ])("takes time in proportion to the text: %s", (_what, unit) => {
    const seconds = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const start = performance.now();
      clean(text);
      return (performance.now() - start) / 1000;
    };
    expect(seconds(1_000_000)).toBeLessThan(1.5);
  });
});
