import type { PlainLine } from "../lines.js";
import { outlineOf } from "./outline.js";

/** A line of the list "Nơi nhận" or "Kính gửi". */
interface RecipientLine {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/** What the end of a document says. */
export interface ClosingReading {
  readonly recipients: readonly RecipientLine[];
  /** "(đã ký)", or a title of office followed by a name. */
  readonly signed: boolean;
  /** "(chưa ký)", "DỰ THẢO". */
  readonly unsigned: boolean;
  /** The office or body that signs, as printed, else null. */
  readonly signatory: string | null;
  /** 1-based line where the closing begins, or null. */
  readonly line: number | null;
}

const SIGNED = /(?:đã\s+ký|ký\s+tên|ký\s+và\s+ghi\s+rõ|đóng\s+dấu)/iu;
const UNSIGNED = /(?:chưa\s+ký|chưa\s+có\s+chữ\s+ký|chờ\s+ký|^\s*\(?dự\s+thảo\)?\s*$)/iu;
/** In place of a signature; "giao ước: chưa ký" in a line of its own matter says nothing of the paper. */
const UNSIGNED_PLACE =
  /^[\s(*_[]*(?:bản\s+)?(?:chưa\s+ký(?:\s+tên)?(?:,?\s+chưa\s+đóng\s+dấu)?|chưa\s+có\s+chữ\s+ký|chờ\s+ký|dự\s+thảo)[\s).*_\]]*$/iu;
const OFFICE =
  /(?:^|[^\p{L}])(?:(?:t\/?m|kt|tl|tuq)\.(?=\s)|(?:phó\s+)?chủ tịch|(?:phó\s+)?hiệu trưởng|(?:phó\s+)?trưởng (?:phòng|ban|thôn|khoa|trạm)|(?:phó\s+)?giám đốc|(?:phó\s+)?bí thư|chánh văn phòng|thư ký|chủ trì|chủ tọa|chủ toạ|người lập|người tổng hợp)(?![\p{L}])/iu;
const RECIPIENTS = /^(?:nơi\s+nhận\s*(?::|(?=[-–])|$)|kính\s+gửi\s*:?)\s*/iu;
const SENT_TO = /^nơi\s+nhận\s*(?:[:–-]|$)/iu;
/** Lines at the end among which a signature is sought. */
const CLOSING_LINES = 30;

/** Returns recipients and signature of a document. */
export function closingOf(lines: readonly PlainLine[], outline = outlineOf(lines)): ClosingReading {
  const written = lines.filter(({ plain }) => plain !== "");
  // The closing stands below the last section, a draft's mark above the first.
  const numbered = outline.flatMap(({ number, line }) => (number === null ? [] : [line]));
  const firstHeading = numbered[0] ?? HEADER_LINES;
  const lastHeading = numbered.at(-1) ?? 0;
  const tail = written.filter(({ line }) => line > lastHeading).slice(-CLOSING_LINES);
  const office = firstOfLastOffices(tail);
  const recipients = readRecipients(written);
  const unsigned = written.some(
    ({ plain, line, cells }) =>
      (line < firstHeading && UNSIGNED.test(plain)) ||
      (tail.some((other) => other.line === line) && cells.some((cell) => UNSIGNED_PLACE.test(cell))),
  );
  const signed = !unsigned && (tail.some(({ plain }) => SIGNED.test(plain)) || hasName(tail, office));
  return {
    recipients,
    signed,
    unsigned,
    signatory: office < 0 ? null : (tail[office] as PlainLine).plain.slice(0, 120),
    line: firstLine([
      office < 0 ? undefined : tail[office]?.line,
      tail.find(({ cells }) => cells.some((cell) => SENT_TO.test(cell)))?.line,
    ]),
  };
}

/** Lines at the top among which "DỰ THẢO" marks a paper without sections. */
const HEADER_LINES = 12;

const firstLine = (lines: readonly (number | undefined)[]) => {
  const known = lines.filter((line) => line !== undefined);
  return known.length === 0 ? null : Math.min(...known);
};

/** The closing is the last run of lines that name an office; "Chủ tịch kết luận: …" further up is none. */
function firstOfLastOffices(tail: readonly PlainLine[]): number {
  let first = tail.findLastIndex(isOffice);
  while (first > 0 && isOffice(tail[first - 1] as PlainLine)) first -= 1;
  return first;
}

function isOffice({ plain, bold, raw, cells }: PlainLine): boolean {
  if (plain.length > 160 || !OFFICE.test(plain) || /^\s*[-+*]\s/.test(raw) || /:$/.test(plain)) return false;
  const office = plain.replace(/\([^()]*\)/gu, "").trim();
  if (raw.trimStart().startsWith("|"))
    return columns(raw) <= 2 && cells.some((cell) => OFFICE.test(cell) && cell === cell.toUpperCase());
  return bold || SIGNED.test(plain) || UNSIGNED.test(plain) || office === office.toUpperCase();
}

const columns = (row: string) => row.split("|").filter((cell) => cell.trim() !== "").length;

const NAME = /^(?:\p{Lu}\p{Ll}+\s){1,4}\p{Lu}\p{Ll}+$/u;

/** A signature without "(đã ký)": after the office stands a line or cell with nothing but a name. */
function hasName(tail: readonly PlainLine[], office: number): boolean {
  if (office < 0) return false;
  const { cells } = tail[office] as PlainLine;
  const beside = cells.slice(cells.findLastIndex((cell) => OFFICE.test(cell)) + 1);
  return [beside, ...tail.slice(office + 1).map((line) => line.cells)].flat().some((cell) => NAME.test(cell));
}

function readRecipients(written: readonly PlainLine[]): RecipientLine[] {
  const found: RecipientLine[] = [];
  let open = false;
  for (const line of written) {
    const labelled = line.cells.find((cell) => RECIPIENTS.test(cell));
    if (labelled !== undefined) {
      open = true;
      push(found, labelled.replace(RECIPIENTS, ""), line.line);
    } else if (open && /^\s*(?!\*\*)(?:[-+*•]|\|?\s*-)\s*\S/.test(line.raw)) push(found, line.cells[0] as string, line.line);
    else open = false;
  }
  return found;
}

function push(found: RecipientLine[], text: string, line: number): void {
  for (const part of text.split(/;\s*|\s+-\s+/)) {
    const trimmed = part.replace(/^[-+*•\s]+|[.;\s]+$/gu, "");
    if (trimmed !== "") found.push({ text: trimmed, line });
  }
}
