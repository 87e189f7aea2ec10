import { forms, PLACEHOLDER } from "@dankiem/core/editor";
import type { Command, TextEdit } from "vscode-languageserver-types";
import { ClientCommands, type InsertSnippetArguments } from "../../../protocol.js";
import { fileUri, lspPosition } from "../../lib/ranges.js";
import type { Gap } from "./field-gaps.js";
import type { FixContext, FixDocument } from "./fix.js";

/** A place to write something, between words that stand there already or come with it. */
export interface Blank {
  /** Offsets of what it replaces. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** What is to be written; null for words alone. */
  readonly gap: Gap | null;
}

/** Writes something into a blank. */
type Value = (gap: Gap) => string;

/** Returns the edits that make blanks, each with the placeholder in it. */
export function blankEdits(blanks: readonly Blank[], { source }: FixDocument, value: Value = () => PLACEHOLDER): TextEdit[] {
  const edits: { start: number; end: number; text: string }[] = [];
  for (const { start, end, before, after, gap } of blanks) {
    const text = before + (gap === null ? "" : value(gap)) + after;
    const last = edits.at(-1);
    if (last !== undefined && last.start === start && last.end === end) last.text += text;
    else edits.push({ start, end, text });
  }
  return edits.map(({ start, end, text }) => source.edit(start, end, text));
}

/**
 * Returns the client's command that makes the blanks with choices to pick from, or null where they replace something or do not
 * stand together: a snippet is inserted at one position.
 */
export function blankCommand(title: string, blanks: readonly Blank[], context: FixContext): Command | null {
  const { snapshot, path, source, hasClientCommands } = context;
  const start = blanks[0]?.start;
  if (!hasClientCommands || start === undefined || blanks.some((blank) => blank.start !== start || blank.end !== start))
    return null;
  let stop = 0;
  const snippet = blanks
    .map(({ before, after, gap }) => {
      if (gap !== null) stop += 1;
      return escaped(before) + (gap === null ? "" : tabStop(stop, gap)) + escaped(after);
    })
    .join("");
  const params: InsertSnippetArguments = {
    uri: fileUri(snapshot, path),
    position: lspPosition(source.positionOf(start)),
    snippet,
  };
  return { title, command: ClientCommands.insertSnippet, arguments: [params] };
}

const escaped = (text: string) => text.replace(/[\\$}]/g, "\\$&");

/** What stands where a day goes: it becomes part of a paper, so it is Vietnamese. */
const DATE_HINT = "ngày/tháng/năm";

/** The placeholder comes first among choices: who leaves without choosing claims nothing. */
function tabStop(stop: number, gap: Gap): string {
  const choices = choicesOf(gap);
  if (choices.length > 0) return `\${${stop}|${[PLACEHOLDER, ...choices].map(escapedChoice).join(",")}|}`;
  const isDay = gap.fields.some((field) => field === "dates" || field === "from" || field === "to");
  return `\${${stop}:${isDay ? DATE_HINT : PLACEHOLDER}}`;
}

const escapedChoice = (text: string) => text.replace(/[\\,|$}]/g, "\\$&");

/** The label of the list of recipients. */
export const RECIPIENTS = "Nơi nhận";

/** What is known already; else forms that the criterion accepts before the others, or the recipients that it accepts. */
function choicesOf({ label, fields, use, known }: Gap): readonly string[] {
  const { oneOf, anyOf } = (use.parameters ?? {}) as { readonly oneOf?: readonly string[]; readonly anyOf?: readonly string[] };
  if (known !== undefined) return [known];
  if (label === RECIPIENTS) return anyOf ?? [];
  if (!fields.includes("forms")) return [];
  const isAccepted = ({ id }: { readonly id: string }) => oneOf?.includes(id) ?? true;
  return [...forms.filter(isAccepted), ...forms.filter((form) => !isAccepted(form))].map(({ vi }) => vi);
}
