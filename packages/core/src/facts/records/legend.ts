/** What the symbols of a paper stand for ("TS" → "bảng tin trụ sở"). */
export type Legend = ReadonlyMap<string, string>;

/** How a sentence announces that it explains symbols. */
const ANNOUNCED = /ghi chú|chú thích|chú giải|viết tắt|ký hiệu|(?:nơi|chỗ) (?:dán|treo|đăng)/i;
/** `"TS" = bảng tin trụ sở`, `NVH: nhà văn hóa`, `TS là trụ sở`: a symbol is short and in capitals, unless it stands in quotes or before `=`. */
const ENTRY =
  /(?:["“«'](?<quoted>[\p{L}\p{N}./-]{1,12})["”»']|(?<![\p{L}\p{N}])(?<bare>\p{N}{0,2}\p{Lu}[\p{Lu}\p{N}]{0,7}(?![\p{L}\p{N}])|[\p{L}\p{N}]{1,8}(?=\s{0,3}=)))\s{0,3}(?<sign>=|:|–|→|là(?!\p{L}))\s{0,3}(?<meaning>(?:(?!,\s{0,3}[\p{L}\p{N}]{1,8}\s{0,3}[=:]|\.\s)[^;=\n"“”]){3,80})/gu;
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
    // "HĐND: 5 người" is no legend, unless the line says that it explains symbols.
    if (sign !== "=" && !ANNOUNCED.test(line)) return [];
    const words = meaning.replace(/[.,\s]+$/u, "").trim();
    return /^\p{L}.*\p{L}/u.test(words) ? [[symbol, words] as const] : [];
  });
}

/** Returns what the symbols of a text stand for, in order; empty where it holds none. */
export function meaningIn(text: string, legend: Legend): string {
  if (legend.size === 0) return "";
  const words = text.match(/[\p{L}\p{N}./-]+/gu) ?? [];
  return [...new Set(words.flatMap((word) => legend.get(word) ?? []))].join("; ");
}
