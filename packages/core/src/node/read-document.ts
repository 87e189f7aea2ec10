import { readFileSync, statSync } from "node:fs";
import { EvidenceError } from "../model/errors.js";
import type { Document } from "../model/model.js";
import { canonicalHash } from "./canonical-hash.js";
import { decodeText } from "./decode.js";
import { reasonOf } from "./paths.js";

/** Largest size of a document that is read, in bytes: 2 MiB. A paper of 500 pages has less. */
export const MAX_DOCUMENT_BYTES = 2 * 1024 * 1024;

/**
 * Returns the document in a file, or why it cannot be inspected; never throws for what is wrong with the file.
 *
 * @param file absolute path.
 * @param path path under which the document appears in the report.
 */
export function readDocument(file: string, path: string): Document | EvidenceError {
  try {
    const stats = statSync(file);
    // Reading a pipe or a device would wait for ever.
    if (!stats.isFile()) return new EvidenceError("evidence-unreadable", path, { reason: "ENOTFILE" });
    if (stats.size > MAX_DOCUMENT_BYTES) return tooLarge(path, stats.size);
    return documentOf(readFileSync(file), path);
  } catch (error) {
    return new EvidenceError("evidence-unreadable", path, { reason: reasonOf(error) }, { cause: error });
  }
}

/** Returns the document in the bytes of a file, or why it cannot be inspected. */
export function documentOf(bytes: Uint8Array, path: string): Document | EvidenceError {
  if (bytes.length > MAX_DOCUMENT_BYTES) return tooLarge(path, bytes.length);
  const text = decodeText(bytes);
  return text === null ? new EvidenceError("evidence-binary", path) : { path, text, sha256: canonicalHash(text) };
}

function tooLarge(path: string, size: number): EvidenceError {
  return new EvidenceError("evidence-too-large", path, { size, limit: MAX_DOCUMENT_BYTES });
}
