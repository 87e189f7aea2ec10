import { type EncodingFlaw, readable } from "@dankiem/core/editor";
import { type Message, told } from "../../messages/speaker.js";
import type { FixDocument } from "./lib/fix.js";
import { type Mend, mendingFix } from "./lib/mend.js";

/** What was written otherwise and can be turned back; letters that are lost for good need a person. */
const TITLES: Readonly<Record<Exclude<EncodingFlaw["kind"], "unicode" | "broken">, Message>> = {
  decomposed: { vi: "Chuyển đoạn này sang chữ dựng sẵn (NFC)", en: "Turn this paragraph into composed letters (NFC)" },
  tcvn3: { vi: "Chuyển đoạn gõ phông TCVN3 sang Unicode", en: "Turn this TCVN3 paragraph into Unicode" },
  vni: { vi: "Chuyển đoạn gõ phông VNI sang Unicode", en: "Turn this VNI paragraph into Unicode" },
  mojibake: { vi: "Khôi phục chữ bị hỏng do mở sai bảng mã", en: "Restore letters that were read in a wrong encoding" },
  cp1258: { vi: "Chuyển đoạn bảng mã Windows-1258 sang Unicode", en: "Turn this Windows-1258 paragraph into Unicode" },
  viqr: { vi: "Chuyển đoạn viết kiểu VIQR sang chữ có dấu", en: "Turn this VIQR paragraph into letters with diacritics" },
  telex: { vi: "Chuyển đoạn còn phím gõ Telex sang chữ có dấu", en: "Turn these Telex keystrokes into letters with diacritics" },
  utf16: { vi: "Chuyển đoạn bảng mã UTF-16 sang UTF-8", en: "Turn this UTF-16 paragraph into UTF-8" },
};

/**
 * The mends of paragraphs that were not written in plain Unicode. The document is asked, not its notices, which stop counting places after a while.
 */
function mendsOf({ snapshot, source }: FixDocument): readonly Mend[] {
  return readable(source.text).flaws.flatMap(({ kind, start, end }): Mend[] => {
    if (kind === "broken" || kind === "unicode") return [];
    const original = source.text.slice(start, end);
    const text = mended(kind, original);
    if (text === null || text === original) return [];
    return [
      {
        title: told(snapshot.language, TITLES[kind]),
        codes: [`encoding-${kind}`],
        range: source.range(start, start + original.trimEnd().length),
        edits: [source.edit(start, end, text)],
      },
    ];
  });
}

/** Offers the text in plain Unicode. */
export const encodingFix = mendingFix({
  mendsOf,
  all: {
    vi: "Sửa tất cả đoạn sai bảng mã trong văn bản này ({count})",
    en: "Mend all wrongly encoded paragraphs in this document ({count})",
  },
});

function mended(kind: EncodingFlaw["kind"], original: string): string | null {
  if (kind === "decomposed") return original.normalize("NFC").replace(/\r\n?/g, "\n");
  const { text } = readable(original);
  return isClean(text) ? text : null;
}

/** What would only turn one flaw into another is no mend. */
const isClean = (text: string) => readable(text).flaws.length === 0;
