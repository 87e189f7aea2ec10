import type { Block, Row } from "../markdown/block.js";
import { parse } from "../markdown/parse.js";
import type { CitedInstrument, Document, Facts, Place } from "../model/model.js";
import { headerOf } from "../text/header/header.js";
import { outlineOf } from "../text/header/outline.js";
import { closingOf } from "../text/header/signature.js";
import { type PlainLine, plainLines, stripMarkup } from "../text/lines.js";
import { findCitations } from "../text/numbers/citations.js";
import { readable } from "./decode.js";
import { documentDefects } from "./defects.js";
import { documentHeader } from "./document-header.js";
import { readFrontMatter } from "./front-matter.js";
import { type Locate, type LocatedAttachment, squeezed, stretch } from "./located-text.js";
import { type LocatedTable, numberDefects } from "./number-defects.js";
import { otherUnits } from "./other-unit.js";
import { PassageReader } from "./passage-reader.js";
import { withSurroundings } from "./passages.js";
import { Places } from "./places.js";
import { legendOf } from "./records/legend.js";

/** Returns what any checklist could ask of one document. Depends on the document's text alone; never throws. */
export function collectFacts(document: Document): Facts {
  const source = readable(document.text);
  const places = new Places(document.path, document.text);
  const place = (start: number, end: number) => places.place(source.toOriginal(start), source.toOriginal(end));
  const front = readFrontMatter(source.text);
  const { blocks, plain, drawn } = parse(bodyOf(source.text, front.bodyStart));
  const lines = withRows(plainLines(source.text), drawn);
  const outline = outlineOf(lines);
  const reading = headerOf(lines, outline);
  const closing = closingOf(lines, outline);
  const header = documentHeader(reading, closing, front, lines, places);
  const attachments = attachmentsOf(blocks, place);
  const reader = new PassageReader({
    header,
    outline,
    lines,
    attachments,
    legend: legendOf(lines.map(({ plain }) => plain)),
    place,
    bodyFrom: reading.titleEnd ?? 0,
    closingLine: closing.line,
  });
  const drafts = reader.read(blocks);
  const passages = withSurroundings(drafts, header, otherUnits(header.issuer, reading.place), source.bareLines);
  const tables = tablesOf(blocks, place);
  return {
    path: document.path,
    sha256: document.sha256,
    header,
    outline,
    passages,
    tables: tables.map(({ placeOfCell: _, ...table }) => table),
    citations: citationsOf(blocks, place),
    attachments: attachments.map(({ attachment }) => attachment),
    declares: front.items,
    notices: [
      ...documentDefects({ header, reading, front, lines, plain, flaws: source.flaws, places, place }),
      ...numberDefects(tables, drafts),
    ],
  };
}

/** The lines of drawn tables read as those of pipe tables, which show their cells. */
function withRows(lines: readonly PlainLine[], drawn: ReadonlyMap<number, readonly string[]>): readonly PlainLine[] {
  if (drawn.size === 0) return lines;
  return lines.map((line) => {
    const cells = drawn.get(line.start);
    if (cells === undefined || line.opaque) return line;
    const filled = cells.map(stripMarkup).filter((cell) => cell !== "");
    return { ...line, raw: `| ${filled.join(" | ")} |`, plain: filled.join(" "), depth: 0, bold: false, cells: filled };
  });
}

/** The text with its front matter blanked out, so that offsets stay. */
function bodyOf(text: string, bodyStart: number): string {
  return text.slice(0, bodyStart).replace(/[^\n]/g, " ") + text.slice(bodyStart);
}

function attachmentsOf(blocks: readonly Block[], place: (start: number, end: number) => Place): LocatedAttachment[] {
  return inlinesOf(blocks).flatMap(({ links }) =>
    links
      .filter(({ target }) => isFile(target))
      .map(({ target, start, end }) => ({ start, attachment: { target, place: place(start, end) } })),
  );
}

/** Addresses and anchors are not files of the folder. */
const isFile = (target: string) => target !== "" && !target.startsWith("#") && !/^[a-z][a-z0-9+.-]+:/i.test(target);

/** Every run of words of a document, in order. */
function inlinesOf(blocks: readonly Block[]) {
  return blocks.flatMap((block) => {
    if (block.kind === "comment") return [];
    return block.kind === "table" ? [block.header, ...block.rows].flatMap(({ cells }) => cells) : [block.inline];
  });
}

function tablesOf(blocks: readonly Block[], place: (start: number, end: number) => Place): LocatedTable[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "table") return [];
    const rows = block.rows.map(({ start, end, cells }) => ({
      place: place(start, end),
      cells: cells.map(({ text }) => text.trim()),
    }));
    const header = block.header.cells.map(({ text }) => text.trim());
    return [{ place: place(block.start, block.end), header, rows, placeOfCell: cellFinder(block.rows, place) }];
  });
}

/** Hardly any table is asked for its cells, so they are looked up then; a cell that is not there has the place of its row. */
function cellFinder(rows: readonly Row[], place: Locate): LocatedTable["placeOfCell"] {
  return (at, column) => {
    const row = rows[at] as Row;
    const cell = row.cells[column];
    if (cell === undefined || cell.text.trim() === "") return place(row.start, row.end);
    const { text, locate } = stretch(squeezed(cell, place));
    return locate(0, text.length);
  };
}

function citationsOf(blocks: readonly Block[], place: (start: number, end: number) => Place): CitedInstrument[] {
  return inlinesOf(blocks).flatMap((inline) =>
    findCitations(inline.text).flatMap(({ instrument, printed, articles, clauses, points, start, end }) =>
      instrument === null
        ? []
        : [
            {
              instrument,
              printed,
              articles,
              clauses,
              points,
              place: place(inline.toSource(start), inline.toSource(end - 1) + 1),
            },
          ],
    ),
  );
}
