import { allMatches } from "../match-at.js";
import { findDocumentNumbers } from "./document-numbers.js";
import { DASHES } from "./document-symbols.js";

/** An instrument that a text names, by number, by a short form or by title. */
export interface NamedInstrument {
  /** Canonical number, or the words as printed; null where the text means itself ("Nghị định này"). */
  readonly name: string | null;
  readonly start: number;
  readonly end: number;
}

const SHORT_KINDS = "Nghị định|Nghị quyết|Bộ luật|Luật|Pháp lệnh|Thông tư|Chỉ thị|Kết luận|Quy định|Quyết định|Hướng dẫn";
const SHORT_SIGNS = "NĐ|PL|TT|CT|KL|NQ|QĐ";

/** Cheap test for the last letter of a kind with a number behind it. */
const SHORT_HINT = /[htnưị](?:\ssố)?\s{1,3}\d|[ĐLTQ]\s{0,2}\d/u;
const SHORT_NUMBER = String.raw`\d{1,4}(?:/(?:19|20)\d\d)?(?![\p{L}\p{N}%]|[.,/]\p{N}|\s{0,3}[/${DASHES}]\s{0,3}\p{L})`;
/** "Nghị định 04", "Pháp lệnh số 34/2007", "NĐ 04", "Quyết định 217, 218"; a number that goes on is a full one and found as such. */
const SHORT_FORM = new RegExp(
  String.raw`(?<![\p{L}\p{N}/-])((?:${SHORT_KINDS})(?:\s{1,3}số)?\s{1,3}|(?:${SHORT_SIGNS})\s{0,2})(${SHORT_NUMBER}(?:(?:,\s|\s(?:và\s)?)${SHORT_NUMBER}){0,8})`,
  "gu",
);
/** "Kết luận 05 vụ việc" counts; behind a name stand the end, a mark, or one of these words. */
const BEHIND_NAME =
  /^\s{0,3}(?:$|[^\s\p{L}\p{N}]|(?:của|ngày|năm|về|và|với|hoặc|thì|do|là|được|đã|cho|còn|có|quy|yêu cầu|nêu|tại|trong|ở|trên|khóa|khoá|chưa|không|hiện|đến|theo|để|nên|phải|này|như)(?!\p{L})|\p{Lu})/u;

/** Words of a title are in small letters; only names of bodies and of the country have capitals in it. */
const TITLE_WORD = String.raw`(?:\p{Ll}+|Tổ|Việt|Nam|Quốc|Hội|Nhân|Tòa|Toà|Đảng)(?!\p{L})`;
const TITLE_END =
  "(?:của|năm|ngày|số|được|và|về|quy định|để|theo|có|đã|tại|với|cho|là|thì|gồm|khi|này|nêu|do|vào|đến|từ|trước|sau|không|chưa|phải|sẽ|còn|yêu cầu|bắt buộc|đòi hỏi|xác định|giao(?! (?:công nghệ|thông|dịch)))";
/** What a comma or "và" continues in the titles of laws: "Phòng, chống tham nhũng", "Cán bộ, công chức". */
const TITLE_CONTINUED = String.raw`(?:,\s(?:chống|công chức|khen thưởng|giáo dục|nhập cảnh|phường|thị trấn|bổ sung|sử dụng)|\svà\s(?:gia đình|đại biểu|người lao động|phát triển|bảo vệ|giáo dục|công nghệ|an toàn))`;
const TITLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:Bộ luật|[Ll]uật|[Pp]háp lệnh)\s{1,3}\p{Lu}\p{Ll}*(?:\s{1,3}(?!(?:${TITLE_END}|${SHORT_KINDS}|luật\snày)(?!\p{L}))${TITLE_WORD}|${TITLE_CONTINUED}(?!\p{L})){0,14}`,
  "gu",
);
const TITLE_HINT = /(?:uật|ệnh)\s{1,3}\p{Lu}/u;
const SELF_HINT = /[htưếy]\s{1,3}này/u;
const SELF = /(?<![\p{L}\p{N}])(?:nghị định|luật|pháp lệnh|thông tư|quy chế|quy định|quyết định|nội quy)\s{1,3}này(?!\p{L})/giu;

/** Returns the instruments that a text names, in order and without overlaps. */
export function findInstruments(text: string): NamedInstrument[] {
  const numbered = findDocumentNumbers(text).filter(({ number }) => number !== "");
  // "Quyết định 217, 218-QĐ/TW": the 217 shares a symbol and is no short form.
  const taken = new Set(numbered.map(({ end }) => end));
  return [
    ...numbered.map(({ canonical, start, end }) => ({ name: canonical, start, end })),
    ...shortForms(text).filter(({ end }) => !taken.has(end)),
    ...matches(text, TITLE_HINT, TITLED).map(({ 0: name, index }) => named(name, index, index + name.length)),
    ...matches(text, SELF_HINT, SELF).map(({ 0: { length }, index }) => ({ name: null, start: index, end: index + length })),
  ].sort((a, b) => a.start - b.start);
}

/** "Quyết định 217, 218" are two; only the first stands with its kind, and what turns out to count something is none. */
function shortForms(text: string): NamedInstrument[] {
  return matches(text, SHORT_HINT, SHORT_FORM).flatMap(({ 1: kind = "", 2: list = "", index }) =>
    Array.from(list.matchAll(/\d+(?:\/\d+)?/gu)).flatMap(({ 0: number, index: at }) => {
      const start = index + kind.length + at;
      const end = start + number.length;
      if (!BEHIND_NAME.test(text.slice(end, end + 12))) return [];
      return [named(kind + number, at === 0 ? index : start, end)];
    }),
  );
}

function matches(text: string, hint: RegExp, form: RegExp): RegExpExecArray[] {
  return hint.test(text) ? allMatches(form, text) : [];
}

function named(words: string, start: number, end: number): NamedInstrument {
  return { name: words.replace(/\s+/gu, " "), start, end };
}
