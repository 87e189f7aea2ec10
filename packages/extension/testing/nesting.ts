import type { DocumentSymbol, Position, Range } from "vscode-languageserver-types";

/** Whether a range lies within another, or is the same. */
export function isWithin(inner: Range, outer: Range): boolean {
  return isNotBehind(outer.start, inner.start) && isNotBehind(inner.start, inner.end) && isNotBehind(inner.end, outer.end);
}

function isNotBehind(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

/** Returns the range of a whole text. */
export function rangeOfLines(lines: readonly string[]): Range {
  return { start: { line: 0, character: 0 }, end: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 } };
}

/** Returns the symbols of a tree that have no name, do not hold their selection, or stick out of what is above them. */
export function misplacedIn(symbols: readonly DocumentSymbol[], above: Range): DocumentSymbol[] {
  return symbols.flatMap((symbol) => {
    const isPlaced = symbol.name !== "" && isWithin(symbol.range, above) && isWithin(symbol.selectionRange, symbol.range);
    return [...(isPlaced ? [] : [symbol]), ...misplacedIn(symbol.children ?? [], symbol.range)];
  });
}
