import type { Passage } from "@dankiem/core";
import { fieldOfLabel, isBlank, PLACEHOLDER } from "@dankiem/core/editor";
import { searchKey } from "@dankiem/core/text";
import type { Blank } from "./blank.js";
import type { Gap } from "./field-gaps.js";
import type { FixDocument } from "./fix.js";
import type { SourceText } from "./source-text.js";

/** A line "- **Hình thức:** niêm yết", taken apart. */
interface LabelledLine {
  /** Bullet, number, box and what indents them. */
  readonly bullet: string;
  readonly label: string;
  /** The label as it is dressed, its colon included, with a slot for another label. */
  readonly dress: (label: string) => string;
  readonly value: string;
  /** Offsets of the value. */
  readonly start: number;
  readonly end: number;
}

const EMPHASIS = "(?:\\*\\*|__|\\*|_)";
const LABELLED = new RegExp(
  `^([\\s>]*(?:(?:[-*+•]|\\d{1,9}[.)])\\s+)?(?:\\[[ xX]\\]\\s+)?)(${EMPHASIS})?([^:*_]{2,48}?)(${EMPHASIS})?\\s*:(${EMPHASIS})?[ \\t]*(.*?)[\\s\\\\]*$`,
  "u",
);

/**
 * Returns the blanks that a list of labels and values lacks: in its own lines where they are there and empty, else in new ones
 * below its last line and in their style. Labels that wait to be filled in already are left alone.
 */
export function recordBlanks({ place }: Passage, gaps: readonly Gap[], { source }: FixDocument): readonly Blank[] {
  const lines: LabelledLine[] = [];
  for (let line = place.start.line; line <= place.end.line; line += 1) lines.push(...labelledLine(line, source));
  const model = lines.at(-1);
  if (model === undefined) return [];
  const below = source.lineEnd(place.end.line);
  let bullet = model.bullet;
  const blanks = gaps.flatMap((gap): Blank[] => {
    const answers = lines.filter(({ label }) => isLabelOf(label, gap));
    const blank = answers.find(({ value }) => isBlank(value) && value !== PLACEHOLDER);
    if (blank !== undefined && answers.every(({ value }) => isBlank(value))) return [fillIn(blank, gap, source)];
    if (answers.length > 0) return [];
    bullet = nextBullet(bullet);
    return [{ start: below, end: below, before: `\n${bullet}${model.dress(gap.label)} `, after: "", gap }];
  });
  // What fills the last line comes before the lines below it.
  const isNew = ({ before }: Blank) => before.startsWith("\n");
  return [...blanks.filter((blank) => !isNew(blank)), ...blanks.filter(isNew)];
}

const isLabelOf = (label: string, gap: Gap) => {
  const field = fieldOfLabel(label);
  return searchKey(label.trim()) === searchKey(gap.label) || gap.fields.some((asked) => asked === field);
};

function fillIn({ start, end }: LabelledLine, gap: Gap, source: SourceText): Blank {
  const isApart = /\s/.test(source.text.slice(start - 1, start));
  return { start, end, before: isApart ? "" : " ", after: "", gap };
}

function labelledLine(line: number, source: SourceText): readonly LabelledLine[] {
  const found = LABELLED.exec(source.line(line));
  if (found === null) return [];
  const [, bullet = "", open = "", label = "", inner = "", outer = "", value = ""] = found;
  const dress = (other: string) => {
    if (open !== "" && open === inner) return `${open}${other}${inner}:`;
    return open !== "" && open === outer ? `${open}${other}:${outer}` : `${other}:`;
  };
  // An emphasis that runs over the value belongs to it.
  const text = source.line(line).replace(/[\s\\]+$/, "");
  const end = source.lineStart(line) + text.length;
  return [{ bullet, label, dress, value, start: end - value.length, end: value === "" ? source.lineEnd(line) : end }];
}

/** A numbered list counts on. */
const nextBullet = (bullet: string) => bullet.replace(/\d+(?=[.)]\s)/, (number) => String(Number(number) + 1));

/** Returns the blank in a row's cell for a label; none where the table has no such column or the cell says something. */
export function rowBlanks({ place }: Passage, gaps: readonly Gap[], { source, facts }: FixDocument): readonly Blank[] {
  const table = facts.tables.find(({ place: { start, end } }) => start.line <= place.start.line && place.end.line <= end.line);
  const cells = cellsOf(place.start.line, source);
  return gaps.flatMap((gap): Blank[] => {
    const column = table?.header.findIndex((title) => isLabelOf(title, gap)) ?? -1;
    const cell = cells[column];
    if (cell === undefined || !isBlank(cell.text) || cell.text.trim() === PLACEHOLDER) return [];
    const written = cell.text.trim();
    if (written === "") return [{ start: cell.start, end: cell.start, before: " ", after: cell.text === "" ? " " : "", gap }];
    const start = cell.start + cell.text.indexOf(written);
    return [{ start, end: start + written.length, before: "", after: "", gap }];
  });
}

/** The cells of a row as they stand between their borders. */
function cellsOf(line: number, source: SourceText): readonly { readonly text: string; readonly start: number }[] {
  const text = source.line(line);
  const borders = [...text.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  const opens = text.trimStart().startsWith("|") ? borders : [-1, ...borders];
  return opens.map((border, index) => {
    const end = opens[index + 1] ?? text.length;
    return { text: text.slice(border + 1, end), start: source.lineStart(line) + border + 1 };
  });
}
