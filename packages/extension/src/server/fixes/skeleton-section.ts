import type { OutlineEntry } from "@dankiem/core";
import { closingOf, collectFacts, plainLines, readable, sectionOf } from "@dankiem/core/editor";
import { mainPlace, type ReportVerdict } from "@dankiem/core/report";
import { CodeActionKind, type TextEdit } from "vscode-languageserver-types";
import { speaker } from "../../messages/speaker.js";
import { lineRange, rangeOf } from "../lib/ranges.js";
import type { Snapshot } from "../lib/snapshot.js";
import { briefPoints } from "./lib/brief-points.js";
import { type Fix, type FixContext, type FixDocument, type Proposal, touches } from "./lib/fix.js";
import { memory } from "./lib/memory.js";
import { readsOneMore } from "./lib/same-reading.js";
import { edited, type SourceText, sourceOf } from "./lib/source-text.js";

const say = speaker({
  section: {
    vi: "Thêm mục mẫu “{title}” vào “{heading}” (điền đủ được tới {points} điểm)",
    en: "Add a blank section “{title}” to “{heading}” (filled in, it brings up to {points} points)",
  },
  "section-end": {
    vi: "Thêm mục mẫu “{title}” vào cuối {file} (điền đủ được tới {points} điểm)",
    en: "Add a blank section “{title}” at the end of {file} (filled in, it brings up to {points} points)",
  },
});

/** Sections that are offered at one place; a heading may be the anchor of a whole group. */
const MAX_OFFERED = 8;
const DEEPEST = 6;
/** Level of a section in a paper that has no heading for it. */
const TOP = 2;

/**
 * Offers, for an item that failed, a blank section where its evidence would belong: on the heading that suits it, and on what
 * the papers say of it so far.
 */
export const sectionFix: Fix = { kind: CodeActionKind.QuickFix, propose };

function propose(context: FixContext): readonly Proposal[] {
  return context.snapshot.report.verdicts
    .filter((verdict) => verdict.state === "fail" && verdict.anchor !== null && isAsked(verdict, context))
    .sort((a, b) => b.points.max - a.points.max)
    .slice(0, MAX_OFFERED)
    .flatMap((verdict) => proposalFor(verdict, context));
}

function isAsked(verdict: ReportVerdict, { path, range, source }: FixContext): boolean {
  const { anchor } = verdict;
  const main = mainPlace(verdict);
  const isAnchor = anchor?.path === path && touches(lineRange(source.lines, anchor.start.line), range);
  return isAnchor || (main?.path === path && touches(rangeOf(main), range));
}

function proposalFor({ item, title, anchor, points }: ReportVerdict, context: FixContext): readonly Proposal[] {
  const { snapshot, range } = context;
  const known = snapshot.items.get(item)?.item;
  const document = anchor === null ? null : documentAt(anchor.path, snapshot);
  if (known === undefined || anchor === null || document === null) return [];
  const heading = document.facts.outline.find(({ line }) => line === anchor.start.line);
  const lines = sectionOf(known, heading === undefined ? TOP : levelBelow(heading, document));
  const edit = insertion(lines.join("\n").trimEnd(), item, heading ?? null, document);
  if (edit === null) return [];
  const args = { title, points: briefPoints(points.max, snapshot.language) };
  return [
    {
      title:
        heading === undefined
          ? say(snapshot.language, "section-end", { ...args, file: anchor.path })
          : say(snapshot.language, "section", { ...args, heading: heading.title }),
      codes: [item],
      range,
      changes: { [anchor.path]: [edit] },
      isPreferred: false,
    },
  ];
}

function documentAt(path: string, snapshot: Snapshot): FixDocument | null {
  const document = snapshot.documents.get(path);
  return document === undefined ? null : { snapshot, path, source: sourceOf(document), facts: snapshot.factsOf(document) };
}

/** One below the heading's marks, or below its number where it has none. */
function levelBelow({ line, level }: OutlineEntry, { source }: FixDocument): number {
  const marks = /^ {0,3}(#{1,6})(?=\s)/.exec(source.line(line))?.[1]?.length;
  return Math.min(DEEPEST, (marks ?? level) + 1);
}

const closings = memory<number | null>();

/** Line where recipients and signature begin. */
function closingLine({ snapshot, path, source, facts }: FixDocument): number | null {
  return closings(snapshot, [path], () => closingOf(plainLines(readable(source.text).text), [...facts.outline]).line);
}

/**
 * Below the last line of the section, and above recipients and signature, which stay the last of a paper; at the very end where
 * the paper goes on behind them. Null where the section would be read as part of something else, or not at all.
 */
function insertion(text: string, item: string, heading: OutlineEntry | null, document: FixDocument): TextEdit | null {
  const { source, facts } = document;
  const next =
    heading === null ? undefined : facts.outline.find(({ line, level }) => line > heading.line && level <= heading.level);
  const from = heading?.line ?? 0;
  const end = (next?.line ?? source.lines.length + 1) - 1;
  const closing = closingLine(document);
  const ends = closing !== null && closing > from && closing <= end ? [closing - 1, end] : [end];
  return ends.map((last) => insertedBelow(text, from, last, source)).find((edit) => isReadWith(edit, item, document)) ?? null;
}

function insertedBelow(text: string, from: number, end: number, source: SourceText): TextEdit {
  let last = end;
  while (last > from && source.line(last).trim() === "") last -= 1;
  if (last === 0) return source.edit(0, 0, `${text}\n\n`);
  const at = source.lineEnd(last);
  // What follows right below would run into the list.
  const gap = source.line(last + 1).trim() === "" ? "" : "\n";
  return source.edit(at, at, `\n\n${text}${gap}`);
}

const readings = memory<boolean>();

/** Asked once for each position: blank sections of several items differ in their words alone. */
function isReadWith(edit: TextEdit, item: string, document: FixDocument): boolean {
  const { snapshot, path, source } = document;
  return readings(snapshot, [path, edit.range], () =>
    readsOneMore(document, collectFacts({ ...source.document, text: edited(source, [edit]) }), item),
  );
}
