import { createHash } from "node:crypto";

/**
 * Returns the SHA-256 of a text in its canonical form (UTF-8, no byte order mark, LF, NFC), hexadecimal: the same for
 * every checkout, whatever it does to line ends.
 */
export function canonicalHash(text: string): string {
  const canonical = text
    .replace(/^\uFEFF/u, "")
    .replace(/\r\n?/gu, "\n")
    .normalize("NFC");
  return createHash("sha256").update(canonical).digest("hex");
}
