import { closeSync, openSync, readSync } from "node:fs";
import type { Static, TSchema } from "typebox";
import { type JsonSource, readJson } from "../checklist/json-source.js";
import { isObject } from "../checklist/json-view.js";
import { message } from "../checklist/messages.js";
import { schemaIssues } from "../checklist/schema-issues.js";
import { ChecklistError, type Issue } from "../model/errors.js";
import type { Language } from "../model/model.js";
import { decodeText } from "./decode.js";
import { reasonOf } from "./paths.js";

/** Most violations of a schema that are told of one file: the first few tell what is wrong with what a program wrote. */
const MAX_VIOLATIONS = 50;
const CHUNK = 1 << 20;

/** A kind of JSON file that is read whole. */
export interface JsonKind<S extends TSchema> {
  readonly schema: S;
  /** Code of the error that tells its mistakes. */
  readonly code: ChecklistError["code"];
  /** Largest size that is read, in bytes. */
  readonly maxBytes: number;
}

/** What a JSON file holds, or what is wrong with it: one of the two. */
export type JsonReading<T> =
  | { readonly value: T; readonly issues: readonly [] }
  | { readonly value: null; readonly issues: readonly Issue[] };

/**
 * Returns what a JSON file holds, or every issue with its line.
 *
 * @param file absolute path.
 */
export function readJsonFile<S extends TSchema>(file: string, kind: JsonKind<S>, language: Language): JsonReading<Static<S>> {
  try {
    return parseJsonBytes(bytesOf(file, kind.maxBytes), file, kind, language);
  } catch (error) {
    return failure(file, message(language, "issue-unreadable", { reason: reasonOf(error) }));
  }
}

/** Returns what the bytes of a JSON file hold, or every issue with its line; UTF-16, which some shells write, is read too. */
export function parseJsonBytes<S extends TSchema>(
  bytes: Uint8Array,
  file: string,
  { schema, maxBytes }: JsonKind<S>,
  language: Language,
): JsonReading<Static<S>> {
  if (bytes.length > maxBytes) return failure(file, message(language, "issue-file-size", { limit: maxBytes }));
  const text = decodeText(bytes);
  if (text === null) return failure(file, message(language, "issue-no-text"));
  const source = readJson(text, file, language);
  const issues = source.issues.length > 0 ? source.issues : issuesOf(schema, source);
  return issues.length === 0 ? { value: source.value as Static<S>, issues: [] } : { value: null, issues };
}

/** Returns the value in a reading; what is wrong is thrown, all at once. */
export function soundValue<T>({ value, issues }: JsonReading<T>, code: ChecklistError["code"]): T {
  if (value === null) throw new ChecklistError(code, issues);
  return value;
}

function failure(file: string, text: string): { readonly value: null; readonly issues: readonly Issue[] } {
  return { value: null, issues: [{ file, pointer: "", line: 1, message: text }] };
}

/** A file of another version is not measured by the schema of this one: everything in it might be called wrong. */
function issuesOf(schema: TSchema, { value, report }: JsonSource): readonly Issue[] {
  const properties: unknown = Object.hasOwn(schema, "properties") ? Reflect.get(schema, "properties") : null;
  const version = isObject(properties) ? properties["schemaVersion"] : null;
  const found = isObject(value) ? value["schemaVersion"] : undefined;
  if (isObject(version) && found !== undefined && found !== version["const"]) {
    const args = { found: JSON.stringify(found), known: String(version["const"]) };
    return [report("/schemaVersion", "issue-schema-version", args)];
  }
  return schemaIssues(schema, { value, pointer: "" }, report, MAX_VIOLATIONS);
}

/** Reads a file or a pipe, one chunk more than allowed at most: the size that a pipe will have is not known before. */
function bytesOf(file: string, maxBytes: number): Uint8Array {
  const descriptor = openSync(file, "r");
  try {
    const chunks: Uint8Array[] = [];
    for (let total = 0; total <= maxBytes; ) {
      const chunk = new Uint8Array(CHUNK);
      const count = readSync(descriptor, chunk);
      if (count === 0) break;
      chunks.push(chunk.subarray(0, count));
      total += count;
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(descriptor);
  }
}
