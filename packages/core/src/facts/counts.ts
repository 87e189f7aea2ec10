import { memoText } from "../lib/memo.js";

/** A figure of a text with its key; offsets are those of the digits. */
export interface FoundCount {
  readonly key: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Figures that an inspector compares, by the words around them. Each pattern has one group with the figure; the first
 * hit of a key counts. "generic" figures only show that the passage is particular.
 */
const N = "(\\d{1,3}(?:\\.\\d{3})+|\\d{1,6})";
const LABEL = "\\s*(?::|là|được|gồm|có)?\\s*";
const START = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}%]|[.,/]\\d)";

const pattern = (source: string) => new RegExp(`${START}${source.replaceAll("N", N)}${END}`, "diu");

const ANY = [""];

/** Key, pattern, and words of which one stands wherever the pattern matches: looking for these costs next to nothing. */
const KEYED: readonly (readonly [key: string, hints: readonly string[], pattern: RegExp])[] = [
  ["carried", ["trước"], pattern(`(?:tồn|đơn tồn)\\s+(?:kỳ|quý|năm|tháng)\\s+trước(?:\\s+chuyển sang)?${LABEL}N`)],
  [
    "received",
    ["nhận", "tổng số đơn"],
    pattern(`(?:tiếp nhận|nhận trong kỳ|đơn nhận|nhận|số nhận|tổng số đơn)${LABEL}(?:được\\s+)?N(?!\\s*(?:hồ sơ|ý kiến|phiếu))`),
  ],
  [
    "settled",
    ["giải quyết", "xử lý", "trả"],
    pattern(`(?:(?:đã\\s+)?giải quyết|đã xử lý|(?:đã\\s+)?trả lời(?: bằng văn bản)?|đã trả)${LABEL}(?:xong\\s+)?N`),
  ],
  ["pending", ["còn", "tồn", "chưa giải quyết"], pattern(`(?:còn tồn|còn lại|tồn đọng|còn|chưa giải quyết|tồn)${LABEL}N`)],
  ["visits", ["lượt"], pattern("N\\s+lượt(?:\\s+(?:công dân|người|dân))?")],
  ["visits", ["số lượt"], pattern(`số lượt(?: tiếp)?${LABEL}N`)],
  ["households", ["tổng số hộ"], pattern(`tổng số hộ(?:\\s+\\p{L}+){0,4}${LABEL}N`)],
  ["households", ["hộ"], pattern("\\d[\\d.]*\\s*/\\s*N\\s*hộ")],
  ["attended", ["số hộ", "có mặt"], pattern(`(?:số hộ (?:cử người dự|dự họp|dự|tham dự|có mặt)|có mặt|số hộ có mặt)${LABEL}N`)],
  [
    "attended",
    ["/"],
    pattern(
      "N\\s*/\\s*\\d[\\d.]*\\s*(?:hộ|người|công chức|viên chức|cán bộ|đại biểu|giáo viên|nhân viên)(?:\\s+\\p{L}+){0,3}\\s*(?:dự|có mặt|tham dự)?",
    ),
  ],
  [
    "total",
    ["tổng số"],
    pattern(
      `tổng số (?:cán bộ|công chức|viên chức|người|cbgvnv|cbcc|cbccvc|đại biểu|nhân viên|giáo viên)(?:\\s*,?\\s*\\p{L}+){0,6}?${LABEL}N`,
    ),
  ],
  ["total", ["/"], pattern("\\d[\\d.]*\\s*/\\s*N\\s*(?:người|công chức|viên chức|cán bộ|đại biểu|giáo viên|nhân viên)")],
  [
    "agreed",
    ["tán thành", "đồng ý", "nhất trí"],
    pattern(
      "N\\s*(?:/\\s*\\d[\\d.]*\\s*)?(?:hộ|phiếu|người|đại biểu|đại diện)?\\s*(?:biểu quyết\\s+)?(?:tán thành|đồng ý|nhất trí)",
    ),
  ],
  ["agreed", ["tán thành", "đồng ý", "nhất trí"], pattern(`(?<!không )(?:tán thành|đồng ý|nhất trí)${LABEL}N`)],
  ["disagreed", ["không "], pattern(`không (?:tán thành|đồng ý|nhất trí)${LABEL}N`)],
  ["opinions", ["ý kiến"], pattern("N\\s+(?:lượt\\s+)?ý kiến")],
  ["accepted", ["tiếp thu"], pattern(`tiếp thu${LABEL}N`)],
  ["issued", ["phát"], pattern(`phát(?: ra| phiếu)?${LABEL}N(?:\\s+phiếu)?`)],
  ["returned", ["thu"], pattern(`thu(?: về| lại)?${LABEL}N(?:\\s+phiếu)?`)],
  ["invalid", ["không hợp lệ"], pattern(`không hợp lệ${LABEL}N`)],
  ["valid", ["hợp lệ"], pattern(`(?<!không )hợp lệ${LABEL}N`)],
  ["sessions", ANY, pattern("N\\s+(?:cuộc|buổi|đợt|lần|hội nghị|kỳ|phiên|lớp)")],
  ["articles", ["tin", "bài"], pattern("N\\s+(?:lượt\\s+)?(?:tin(?:,?\\s*bài)?|bài)")],
  [
    "documents",
    ANY,
    pattern("N\\s+(?:văn bản|báo cáo|quy chế|thủ tục|hồ sơ|quyết định|biên bản|kế hoạch|thông báo|công văn|bản)"),
  ],
  [
    "people",
    ANY,
    pattern(
      "N\\s+(?:cán bộ|công chức|viên chức|người|đồng chí|đại biểu|hộ|đối tượng|đại diện|thành viên|công dân|đảng viên|giáo viên|học sinh|phiếu|suất|nhà|thôn|tổ|kiến nghị|trường hợp|thư|nội dung|dự thảo|mô hình|công trình|đơn)",
    ),
  ],
];
const PERCENT = /(?<![\p{L}\p{N}])(\d{1,3}(?:,\d{1,2})?)\s*%/du;

/** Returns the figures of a passage that say how much was done, each key once. */
export const findCounts = memoText(countsOf);

function countsOf(text: string): readonly FoundCount[] {
  if (!/\d/.test(text)) return [];
  const counts: FoundCount[] = [];
  const small = text.toLowerCase();
  for (const [key, hints, regex] of KEYED) {
    if (!hints.some((hint) => small.includes(hint)) || counts.some((count) => count.key === key)) continue;
    const found = regex.exec(text);
    if (found !== null) counts.push({ key, value: Number((found[1] as string).replaceAll(".", "")), ...digitsOf(found) });
  }
  const percent = PERCENT.exec(text);
  if (percent !== null)
    counts.push({ key: "percent", value: Number((percent[1] as string).replace(",", ".")), ...digitsOf(percent) });
  return counts;
}

function digitsOf({ indices }: RegExpExecArray): Pick<FoundCount, "start" | "end"> {
  const [, [start, end]] = indices as unknown as readonly [unknown, readonly [number, number]];
  return { start, end };
}

const COLUMNS: readonly (readonly [string, RegExp])[] = [
  ["carried", /tồn\s+(?:kỳ|quý|năm|tháng)?\s*trước|kỳ trước/iu],
  ["pending", /còn|tồn|chưa giải quyết|chưa xử lý/iu],
  ["settled", /giải quyết|xử lý|trả lời/iu],
  ["received", /nhận|phát sinh/iu],
  ["disagreed", /không (?:tán thành|đồng ý)/iu],
  ["agreed", /tán thành|đồng ý|nhất trí/iu],
  ["visits", /lượt/iu],
  ["opinions", /ý kiến|kiến nghị/iu],
];

/** Returns the key of the figures below a column header or behind a label, or null. */
export function countKeyOf(label: string): string | null {
  return COLUMNS.find(([, regex]) => regex.test(label))?.[0] ?? null;
}

/** Returns the figure of a cell that holds nothing else ("1.846", "05"), or null. */
export function figureOf(cell: string): number | null {
  const found = /^(\d{1,3}(?:\.\d{3})+|\d{1,7})(?:\s*(?:đơn|lượt|hộ|phiếu|ý kiến|người))?$/u.exec(cell.trim());
  return found === null ? null : Number((found[1] as string).replaceAll(".", ""));
}
