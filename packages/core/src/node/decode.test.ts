import { expect, test } from "vitest";
import { decodeText } from "./decode.js";

const text = "Số: 45/BC-UBND, xã Sơn Khê";

function utf16(value: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${value}`, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
}

test("UTF-8 is read with and without a mark", () => {
  expect(decodeText(Buffer.from(text))).toBe(text);
  expect(decodeText(Buffer.from(`\uFEFF${text}`))).toBe(text);
  expect(decodeText(new Uint8Array())).toBe("");
});

test("UTF-16 with a mark is read in either byte order, and refused when it is broken", () => {
  expect(decodeText(utf16(text, false))).toBe(text);
  expect(decodeText(utf16(text, true))).toBe(text);
  expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x00, 0xd8]))).toBeNull();
});

test("UTF-16 without a mark, and any text with NUL, is no text", () => {
  expect(decodeText(Buffer.from(text, "utf16le"))).toBeNull();
  expect(decodeText(Buffer.from("a\0b"))).toBeNull();
});

test("a text in a legacy font encoding is read byte by byte", () => {
  // "Uỷ ban nhân dân xã" in TCVN3.
  const bytes = Buffer.from([
    0x55, 0xfb, 0x20, 0x62, 0x61, 0x6e, 0x20, 0x6e, 0x68, 0xa9, 0x6e, 0x20, 0x64, 0xa9, 0x6e, 0x0d, 0x0a, 0x09,
  ]);
  expect(decodeText(bytes)).toBe("Uû ban nh©n d©n\r\n\t");
});

test("bytes that are no text are refused: control characters, or mostly bytes above ASCII", () => {
  expect(decodeText(Uint8Array.from([0x61, 0x62, 0xe9, 0x01]))).toBeNull();
  expect(decodeText(Uint8Array.from([0x61, 0xe9, 0xe9, 0xe9]))).toBeNull();
  expect(decodeText(Uint8Array.from([0x61, 0x62, 0x63, 0xe9]))).toBe("abcé");
});
