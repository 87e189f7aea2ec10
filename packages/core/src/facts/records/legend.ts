/** What the symbols of a paper stand for ("TS" → "bảng tin trụ sở"). */
export type Legend = ReadonlyMap<string, string>;

/** How a sentence announces that it explains symbols. */
const ANNOUNCED =
  /(?<!\p{L})(?:ghi chú|chú thích|chú giải|viết tắt|chữ viết tắt|ký hiệu|quy ước|trong đó|nơi dán|nơi treo|nơi đăng|chỗ dán|chỗ treo|hình thức)(?!\p{L})/iu;
/** `"TS" = bảng tin trụ sở`, `NVH: nhà văn hóa`, `TS là trụ sở`; a symbol is short and has a capital, or stands in quotes. */
const ENTRY =
  /(?:["“«'](?<quoted>[\p{L}\p{N}./-]{1,12})["”»']|(?<![\p{L}\p{N}])(?<bare>[\p{L}\p{N}]{1,8}))\s{0,3}(?<sign>=|:|–|→|là(?!\p{L}))\s{0,3}(?<meaning>(?:(?!,\s{0,3}[\p{L}\p{N}]{1,8}\s{0,3}[=:]|\.\s)[^;=\n"“”]){3,80})/gu;
const SYMBOL = /^(?=.*\p{Lu})(?!\p{Lu}\p{Ll}{2,})[\p{L}\p{N}]{1,8}$/u;
/** Entries of the longest legend. */
const MAX_ENTRIES = 40;

/** Returns the symbols that the lines of a paper explain. */
export function legendOf(lines: readonly string[]): Legend {
  const legend = new Map<string, string>();
  for (const line of lines) {
    if (legend.size >= MAX_ENTRIES) break;
    if (!line.includes("=") && !ANNOUNCED.test(line)) continue;
    for (const [symbol, meaning] of entriesOf(line)) if (!legend.has(symbol)) legend.set(symbol, meaning);
  }
  return legend;
}

function entriesOf(line: string): (readonly [string, string])[] {
  return [...line.matchAll(ENTRY)].flatMap(({ groups = {} }) => {
    const { quoted, bare, meaning = "", sign } = groups;
    const symbol = quoted ?? bare ?? "";
    // Without quotes only the sign of equality or a symbol in capitals makes a legend of "Họp: ngày 05/3".
    if (quoted === undefined && (!SYMBOL.test(symbol) || (sign !== "=" && !ANNOUNCED.test(line)))) return [];
    const words = meaning.replace(/[.,\s]+$/u, "").trim();
    return /\p{L}{2}/u.test(words) ? [[symbol, words] as const] : [];
  });
}

/** Returns what the symbols of a text stand for, in order; empty where it holds none. */
export function meaningIn(text: string, legend: Legend): string {
  if (legend.size === 0) return "";
  const words = text.match(/[\p{L}\p{N}./-]+/gu) ?? [];
  return [...new Set(words.flatMap((word) => legend.get(word) ?? []))].join("; ");
}
