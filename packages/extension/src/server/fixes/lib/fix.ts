import type { Facts } from "@dankiem/core";
import type { CodeActionKind, Command, Range, TextEdit } from "vscode-languageserver-types";
import type { Snapshot } from "../../lib/snapshot.js";
import type { SourceText } from "./source-text.js";

/** A document of the audited folder, as fixes see it. */
export interface FixDocument {
  readonly snapshot: Snapshot;
  readonly path: string;
  readonly source: SourceText;
  readonly facts: Facts;
}

/** What a fix is asked for. */
export interface FixContext extends FixDocument {
  readonly range: Range;
  /** Whether the editor runs the commands of our client. */
  readonly hasClientCommands: boolean;
}

/** A change that a fix offers: either edits or a command of the client. */
export interface Proposal {
  readonly title: string;
  /** Ids of items and codes of notices that it answers. */
  readonly codes: readonly string[];
  /** The range that it is about. */
  readonly range: Range;
  /** Edits by the path of the document. */
  readonly changes?: Readonly<Record<string, readonly TextEdit[]>>;
  readonly command?: Command;
  /** Whether it is what most people would take. */
  readonly isPreferred: boolean;
}

/** Something that the editor offers to do: complete in one file, with the titles of what it offers. */
export interface Fix {
  /** Kind of its actions. */
  readonly kind: CodeActionKind;
  /** Offers changes for a range of a document. */
  readonly propose: (context: FixContext) => readonly Proposal[];
}

/** Tells whether two ranges share a position; ends count, so that a cursor behind a word still means it. */
export function touches(one: Range, other: Range): boolean {
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}

function isBefore(one: Range["start"], other: Range["start"]): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

/** Tells whether two edits change the same characters. */
export function overlap(one: Range, other: Range): boolean {
  const isSame = !isBefore(one.start, other.start) && !isBefore(other.start, one.start);
  return isSame || (isBefore(one.start, other.end) && isBefore(other.start, one.end));
}
