import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { message } from "../messages/index.js";
import type { Issue } from "../model/errors.js";
import type { Language } from "../model/model.js";
import { pointerTo, segmentsOf } from "./json-view.js";

/** Deepest nesting of brackets that is read; far above any real file, far below what would exhaust the stack. */
export const MAX_NESTING = 64;

/** Makes an issue of one source: the line is looked up, the message is taken from the table of the language. */
export type Report = (pointer: string, code: string, args?: Readonly<Record<string, string | number>>) => Issue;

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
  if (nestingOf(source) > MAX_NESTING) {
    const report = reporter(source, file, language, undefined);
    return { file, value: undefined, issues: [report("", "issue-nesting", { limit: MAX_NESTING })], report };
  }
  const errors: ParseError[] = [];
  const lenient = file.endsWith(".jsonc");
  const tree = parseTree(source, errors, { disallowComments: !lenient, allowTrailingComma: lenient });
  const report = reporter(source, file, language, tree);
  // Without an error there is a tree: even the empty text is one, “a value is expected”.
  if (errors.length > 0) {
    return { file, value: undefined, issues: syntaxIssues(errors, source, file, language), report };
  }
  const issues = repeatedKeys(tree, "").map(({ pointer, key }) => report(pointer, "issue-repeated-key", { key }));
  return { file, value: plainValue(tree), issues, report };
}

/** Returns the deepest nesting of brackets outside strings, in one pass and without recursion. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (inString && char === "\\") index += 1;
    else if (char === '"') inString = !inString;
    else if (!inString && (char === "{" || char === "[")) deepest = Math.max(deepest, ++depth);
    else if (!inString && (char === "}" || char === "]")) depth -= 1;
  }
  return deepest;
}

function syntaxIssues(errors: readonly ParseError[], text: string, file: string, language: Language): Issue[] {
  return errors.map((fault) => ({
    file,
    pointer: "",
    line: lineAt(text, fault.offset),
    message: message(language, "issue-syntax", { problem: message(language, `json-${printParseErrorCode(fault.error)}`) }),
  }));
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

function reporter(text: string, file: string, language: Language, tree: Node | undefined): Report {
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
