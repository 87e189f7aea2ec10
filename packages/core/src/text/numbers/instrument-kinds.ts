import { documentKinds } from "../vocabulary/document-kinds.js";

/** Kinds of instruments proper. A capital makes them names; in small letters "quy định" and "kết luận" are verbs as well. */
const INSTRUMENTS = new Set(
  "nghị định|nghị quyết|nghị quyết liên tịch|bộ luật|luật|pháp lệnh|thông tư|thông tư liên tịch|chỉ thị|kết luận|quy định|qui định|quyết định".split(
    "|",
  ),
);
/** Registers are not numbered; a longer name is tried before the shorter one that it begins with. */
const KIND = ["Bộ luật", "Qui định", ...documentKinds.filter(({ register }) => !register).map(({ name }) => name)]
  .sort((a, b) => b.length - a.length)
  .join("|");
/** "Chỉ thị, Nghị quyết số 30-CT/TW": of several kinds in a row any may be the one that is meant. */
const KINDS = String.raw`(?:(?:${KIND})(?:\s{0,3}[,/]\s{0,3}|\s{1,3}(?:và|hoặc|hay)\s{1,3})){0,3}(${KIND})`;
/** Numbers that share a symbol stand between the kind and the last of them: "Quyết định số 217, 218-QĐ/TW". */
const SHARED = String.raw`(?:\d{1,5}\s{0,2}(?:,|và|&)\s{0,2}(?:số\s{1,2})?){0,8}`;
const IN_FRONT = new RegExp(String.raw`(?<!\p{L})${KINDS}\s{1,3}(số[\s:]{1,3})?${SHARED}$`, "iu");
const AT_HEAD = new RegExp(String.raw`^${KINDS}(?!\p{L})`, "iu");
const EACH = new RegExp(KIND, "giu");
const DATED = /^,?\s{1,3}ngày\s{1,3}(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s{1,3}tháng\s{1,3}\d{1,2}\s{1,3}năm\s{1,3}\d{4})/iu;

/** How many characters in front of and behind a number are looked at. */
const REACH = 120;

/**
 * Returns the words that name an instrument at two offsets of a text: its kind where that stands right in front, its number,
 * its day where that stands right behind.
 *
 * "Kế hoạch 217-QĐ/TW" may be the plan that carries out 217, so only "số" makes a kind of any paper the kind of the number.
 */
export function instrumentAsPrinted(text: string, start: number, end: number): string {
  // A short form brings its own kind: "Chỉ thị 30, Kết luận 120" calls neither by the other's.
  const found = /^\d/u.test(text.slice(start, start + 1)) ? IN_FRONT.exec(text.slice(Math.max(0, start - REACH), start)) : null;
  const names = found !== null && (found[2] !== undefined || isName(found[1] as string));
  const day = DATED.exec(text.slice(end, end + REACH));
  return text.slice(names ? start - found[0].length : start, end + (day === null ? 0 : day[0].length)).replace(/\s+/gu, " ");
}

/** Returns the kinds that the printed words begin with, as printed; none where they begin with the number or an abbreviation. */
export function kindsAtHead(printed: string): string[] {
  const found = AT_HEAD.exec(printed);
  return found === null ? [] : (found[0].match(EACH) as string[]);
}

const isName = (kind: string) => /^\p{Lu}/u.test(kind) && INSTRUMENTS.has(kind.toLowerCase());
