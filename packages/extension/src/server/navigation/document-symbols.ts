import type { Header } from "@dankiem/core";
import { documentKinds, groupBy } from "@dankiem/core/editor";
import { localizedValue, type ReportEvidence, type ReportVerdict } from "@dankiem/core/report";
import { type DocumentSymbol, type Range, SymbolKind } from "vscode-languageserver-types";
import { type Feature, over } from "../lib/feature.js";
import { standingText } from "../lib/item-standing.js";
import { hasOfficialHeader, type Section, sectionsOf } from "../lib/outline-sections.js";
import { lineRange, linesOf, rangeOf } from "../lib/ranges.js";
import type { Snapshot } from "../lib/snapshot.js";
import { nameOf } from "./symbol-name.js";

/** The outline of a paper. */
export const documentSymbols: Feature = {
  capability: { documentSymbolProvider: true },
  register: (connection, context) =>
    connection.onDocumentSymbol(over<DocumentSymbol[]>(context, ({ snapshot, path }) => documentSymbolsOf(snapshot, path), [])),
};

/** A symbol with the lines that it spans, 0-based, both included. */
interface Node {
  readonly symbol: DocumentSymbol & { children: DocumentSymbol[] };
  readonly first: number;
  readonly last: number;
}

/** What a paper quotes, and how it scores itself, is no evidence of its own. */
const SAYS_NOTHING: ReadonlySet<ReportEvidence["why"]> = new Set(["quoted", "self-score"]);

/**
 * Returns the official outline of a paper as a tree: first its header, then its headings; below each the items that the
 * passages under it are evidence of, with state and points.
 */
export function documentSymbolsOf(snapshot: Snapshot, path: string): DocumentSymbol[] {
  const document = snapshot.documents.get(path);
  if (document === undefined) return [];
  const lines = linesOf(document);
  const facts = snapshot.factsOf(document);
  const header = hasOfficialHeader(facts.header) ? [headerNode(facts.header, snapshot, lines)] : [];
  const sections = sectionsOf(facts, lines).map((section) => sectionNode(section, lines));
  const roots = [...header.map(({ symbol }) => symbol), ...nested(sections)];
  addItems(snapshot, path, [...header, ...sections], roots, lines);
  return roots;
}

function headerNode(header: Header, { language }: Snapshot, lines: readonly string[]): Node {
  const first = Math.min(header.place.start.line, lines.length) - 1;
  const last = Math.min(header.place.end.line, lines.length) - 1;
  const kind = documentKinds.find(({ code }) => code === header.kind)?.name ?? header.kind;
  const date = header.date === null ? null : localizedValue(language, header.date);
  const [name, ...details] = [header.number, kind, date].filter((part) => part !== null && part !== "");
  return {
    symbol: {
      name: nameOf(name ?? header.subject ?? header.place.path),
      detail: details.join(" · "),
      kind: SymbolKind.File,
      range: wholeLines(lines, first, last),
      selectionRange: lineRange(lines, first + 1),
      children: [],
    },
    first,
    last,
  };
}

function sectionNode({ entry, first, last }: Section, lines: readonly string[]): Node {
  const { number, title } = entry;
  const name = number === null || title.startsWith(number) ? title : `${number}. ${title}`;
  return {
    symbol: {
      name: nameOf(name),
      kind: SymbolKind.String,
      range: wholeLines(lines, first, last),
      selectionRange: lineRange(lines, first + 1),
      children: [],
    },
    first,
    last,
  };
}

function wholeLines(lines: readonly string[], first: number, last: number): Range {
  return { start: { line: first, character: 0 }, end: { line: last, character: lines[last]?.length ?? 0 } };
}

/** Puts each section into the one that it lies in; returns those that lie in none. */
function nested(sections: readonly Node[]): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const open: Node[] = [];
  for (const section of sections) {
    while ((open.at(-1)?.last ?? Infinity) < section.first) open.pop();
    (open.at(-1)?.symbol.children ?? roots).push(section.symbol);
    open.push(section);
  }
  return roots;
}

/** Puts the items under the heading above their evidence, each once a heading, in the order of their places. */
function addItems(
  snapshot: Snapshot,
  path: string,
  nodes: readonly Node[],
  roots: DocumentSymbol[],
  lines: readonly string[],
): void {
  const pieces = snapshot.report.verdicts.flatMap((verdict) =>
    verdict.evidence
      .filter((piece) => piece.path === path && piece.start.line <= lines.length && !SAYS_NOTHING.has(piece.why))
      .map((piece) => ({ verdict, range: rangeOf(piece), node: innermost(nodes, piece.start.line - 1) })),
  );
  for (const [node, under] of groupBy(pieces, (piece) => piece.node)) {
    const siblings = node?.symbol.children ?? roots;
    const last = node?.last ?? lines.length - 1;
    const once = new Map(under.toReversed().map((piece) => [piece.verdict.item, piece]));
    const items = [...once.values()].map(({ verdict, range }) => itemSymbol(verdict, range, last, snapshot.language, lines));
    siblings.push(...items);
    siblings.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
  }
}

function innermost(nodes: readonly Node[], line: number): Node | null {
  return nodes.findLast(({ first, last }) => first <= line && line <= last) ?? null;
}

/** A symbol of an item at its evidence, which is cut where its section ends. */
function itemSymbol(
  verdict: ReportVerdict,
  evidence: Range,
  last: number,
  language: Snapshot["language"],
  lines: readonly string[],
): DocumentSymbol {
  const { start } = evidence;
  const end = evidence.end.line <= last ? evidence.end : { line: last, character: lines[last]?.length ?? 0 };
  const firstLine = { line: start.line, character: Math.max(start.character, lines[start.line]?.length ?? 0) };
  return {
    name: nameOf(verdict.title),
    detail: standingText(language, verdict),
    kind: SymbolKind.Key,
    range: { start, end },
    selectionRange: { start, end: start.line === end.line ? end : firstLine },
  };
}
