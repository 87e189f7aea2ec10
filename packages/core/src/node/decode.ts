/**
 * Largest share of bytes above ASCII that a text in a legacy 8-bit font encoding has. Vietnamese prose in TCVN3 or VNI
 * stays below a third; compressed data has half.
 */
const MAX_HIGH_SHARE = 0.45;

/** Control characters that texts do hold: tab, line feed, form feed, carriage return. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d]);

/**
 * Returns the text in the bytes of a file, without a byte order mark, or null where they are not text.
 *
 * UTF-8, and UTF-16 with a byte order mark, are decoded as such. Bytes that are not UTF-8 but look like a text in an
 * 8-bit encoding are read as Windows-1252, byte by byte, so that fonts such as TCVN3 and VNI can be recognised in the text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const mark = utf16Mark(bytes);
  const text = mark === null ? (strict("utf-8", bytes) ?? legacy(bytes)) : strict(mark, bytes);
  return text?.includes("\0") === true ? null : text;
}

function utf16Mark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The only way in which a strict decoder fails is that the bytes are not in its encoding.
    return null;
  }
}

function legacy(bytes: Uint8Array): string | null {
  let high = 0;
  for (const byte of bytes) {
    if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) return null;
    if (byte >= 0x80) high += 1;
  }
  return high / bytes.length <= MAX_HIGH_SHARE ? new TextDecoder("windows-1252").decode(bytes) : null;
}
