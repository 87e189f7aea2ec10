import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { MessageArguments } from "../messages/index.js";
import type { Issue } from "../model/errors.js";
import type { Language } from "../model/model.js";
import { isObject, pointerTo, segmentsOf } from "./json-view.js";
import { type Code, message } from "./messages.js";

/** Deepest nesting of brackets that is read; far above any real file, far below what would exhaust the stack. */
export const MAX_NESTING = 64;

/** Makes an issue of one source: the line is looked up, the message is taken from the table of the language. */
export type Report = (pointer: string, code: Code, args?: MessageArguments) => Issue;

/** A JSON text that has been read, with what is needed to speak of places in it. */
export interface JsonSource {
  readonly file: string;
  /** Undefined where the text is not JSON; then `issues` is not empty. */
  readonly value: unknown;
  /** Faults of syntax and repeated keys. */
  readonly issues: readonly Issue[];
  readonly report: Report;
}

/**
 * Returns the value of a JSON text. Never throws: every fault of syntax is an issue with its line.
 * A file whose name ends in `.jsonc` may hold comments and trailing commas.
 */
export function readJson(text: string, file: string, language: Language): JsonSource {
  const source = text.replace(/^\uFEFF/, "");
  const { depth, keys } = extentOf(source);
  if (depth > MAX_NESTING) {
    const report = reporterIn(undefined, source, file, language);
    return { file, value: undefined, issues: [report("", "issue-nesting", { limit: MAX_NESTING })], report };
  }
  const value = quickly(source);
  // Of equal keys the quick parser keeps only the last, without a word.
  if (value === undefined || keysIn(value) !== keys) return readCarefully(source, file, language);
  return knownJson(value, file, () => source, language);
}

/** Returns the source of a value that is known to hold; its text is asked for only where something is to be said of it. */
export function knownJson(value: unknown, file: string, text: () => string, language: Language): JsonSource {
  return { file, value, issues: [], report: reporter(text, file, language) };
}

/** Parses with the place of every value, which takes many times longer. */
function readCarefully(source: string, file: string, language: Language): JsonSource {
  const errors: ParseError[] = [];
  const tree = treeOf(source, file, errors);
  const report = reporterIn(tree, source, file, language);
  // Without an error there is a tree: even the empty text is one, “a value is expected”.
  if (errors.length > 0) return { file, value: undefined, issues: syntaxIssues(errors, source, file, language), report };
  const issues = repeatedKeys(tree, "").map(({ pointer, key }) => report(pointer, "issue-repeated-key", { key }));
  return { file, value: plainValue(tree), issues, report };
}

/** Undefined where the text is not JSON to the letter. */
function quickly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function treeOf(text: string, file: string, errors: ParseError[]): Node | undefined {
  const lenient = file.endsWith(".jsonc");
  return parseTree(text, errors, { disallowComments: !lenient, allowTrailingComma: lenient });
}

/** Returns the deepest nesting of brackets and the number of keys, in one pass and without recursion. */
function extentOf(text: string): { readonly depth: number; readonly keys: number } {
  let depth = 0;
  let deepest = 0;
  let keys = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (inString && char === "\\") index += 1;
    else if (char === '"') inString = !inString;
    else if (inString) continue;
    else if (char === "{" || char === "[") deepest = Math.max(deepest, ++depth);
    else if (char === "}" || char === "]") depth -= 1;
    else if (char === ":") keys += 1;
  }
  return { depth: deepest, keys };
}

function keysIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, element) => sum + keysIn(element), 0);
  if (!isObject(value)) return 0;
  return Object.values(value).reduce<number>((sum, element) => sum + 1 + keysIn(element), 0);
}

function syntaxIssues(errors: readonly ParseError[], text: string, file: string, language: Language): Issue[] {
  return errors.map((fault) => ({
    file,
    pointer: "",
    line: lineAt(text, fault.offset),
    message: message(language, "issue-syntax", {
      problem: message(language, `json-${printParseErrorCode(fault.error)}` as Code),
    }),
  }));
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

/** Looks for places only when the first is asked for: a file that holds needs none. */
function reporter(text: () => string, file: string, language: Language): Report {
  let placed: Report | null = null;
  return (pointer, code, args) => {
    if (placed === null) {
      const source = text().replace(/^\uFEFF/, "");
      placed = reporterIn(treeOf(source, file, []), source, file, language);
    }
    return placed(pointer, code, args);
  };
}

function reporterIn(tree: Node | undefined, text: string, file: string, language: Language): Report {
  return (pointer, code, args = {}) => ({
    file,
    pointer,
    line: lineAt(text, offsetOf(tree, pointer)),
    message: message(language, code, args),
  });
}

/** Offset of the key or element that a pointer names, or of the innermost part of it that exists. */
function offsetOf(tree: Node | undefined, pointer: string): number {
  let node = tree;
  let offset = 0;
  for (const segment of segmentsOf(pointer)) {
    const child = childAt(node, segment);
    if (child === undefined) break;
    offset = child.offset;
    node = contentOf(child);
  }
  return offset;
}

function childAt(node: Node | undefined, segment: string): Node | undefined {
  if (node?.type === "array") return childrenOf(node)[Number(segment)];
  // The last of several equal keys is the one whose value counts.
  return childrenOf(node).findLast((property) => keyOf(property) === segment);
}

function repeatedKeys(node: Node | undefined, pointer: string): { readonly pointer: string; readonly key: string }[] {
  const seen = new Set<string>();
  return childrenOf(node).flatMap((child, index) => {
    const key = child.type === "property" ? keyOf(child) : null;
    const at = pointerTo(pointer, key ?? index);
    const own = key !== null && seen.has(key) ? [{ pointer: at, key }] : [];
    if (key !== null) seen.add(key);
    return [...own, ...repeatedKeys(contentOf(child), at)];
  });
}

/** Builds the value with own properties only, so that a key `__proto__` stays a key and is refused as unknown. */
function plainValue(node: Node | undefined): unknown {
  if (node?.type === "array") return childrenOf(node).map(plainValue);
  if (node?.type !== "object") return node?.value;
  return Object.fromEntries(childrenOf(node).map((property) => [keyOf(property), plainValue(contentOf(property))]));
}

function childrenOf(node: Node | undefined): readonly Node[] {
  return node?.children ?? [];
}

function keyOf(property: Node): string {
  return String(childrenOf(property)[0]?.value);
}

function contentOf(child: Node): Node | undefined {
  return child.type === "property" ? childrenOf(child)[1] : child;
}
