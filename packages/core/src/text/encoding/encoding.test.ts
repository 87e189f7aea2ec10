import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutMarks } from "../letters.js";
import { detectEncoding } from "./encoding.js";
import { CP1258, TCVN3, VNI_LETTERS, VNI_MARKS } from "./tables.js";

const SENTENCES = [
  "Cộng hòa xã hội chủ nghĩa Việt Nam",
  "Độc lập - Tự do - Hạnh phúc",
  "Ủy ban nhân dân xã đã niêm yết công khai tại trụ sở và nhà văn hóa các thôn.",
  "Hội đồng nhân dân xã tổ chức kỳ họp thường lệ giữa năm 2023",
  "Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10/11/2022;",
  "Ban Thanh tra nhân dân giám sát 04 cuộc, kiến nghị 03 nội dung.",
  "Tiếp công dân định kỳ vào thứ Năm hằng tuần, đã tiếp 86 lượt người",
  "Kế hoạch số 117/KH-UBND về việc triển khai quy chế dân chủ",
  "Người dân được bàn và quyết định trực tiếp mức đóng góp xây dựng đường giao thông",
  "Bản dự thảo phương án bồi thường được lấy ý kiến trong 20 ngày.",
  "Trong kỳ không phát sinh đơn thư khiếu nại, tố cáo vượt cấp",
  "Ông Nguyễn Văn Bảy, Chủ tịch Ủy ban Mặt trận Tổ quốc xã, phụ trách chung",
  "Đề nghị các đồng chí nghiêm túc thực hiện, báo cáo kết quả trước ngày 15 tháng 6",
  "Nội dung công khai",
  "Hình thức thực hiện",
  "Số thứ tự",
  "Tổ trưởng tổ dân phố chịu trách nhiệm trước nhân dân",
  "Quỹ vì người nghèo thu được 12.500.000 đồng, đạt 104 % kế hoạch",
];

const sentence = fc.constantFrom(...SENTENCES);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));

const inverse = (table: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...table].map(([from, to]) => [to, from]).reverse() as [string, string][]);
const each = (text: string, change: (letter: string) => string): string => [...text].map(change).join("");

const tcvn3Of = inverse(TCVN3);
const toTcvn3 = (text: string): string =>
  each(text, (letter) => tcvn3Of.get(letter) ?? tcvn3Of.get(letter.toLowerCase()) ?? letter);

const vniLetters = inverse(VNI_LETTERS);
const vniMarks = inverse(VNI_MARKS);
/** A base without horn, and the marks of a letter that VNI writes after it. */
function toVni(text: string): string {
  return each(text, (letter) => {
    if (vniLetters.has(letter)) return vniLetters.get(letter) as string;
    const horned = /\u031B/u.test(letter.normalize("NFD"));
    const [base = "", ...marks] = letter.normalize("NFD").replace(/\u031B/u, "");
    const stem = horned ? (vniLetters.get(`${base}\u031B`.normalize("NFC")) as string) : base;
    if (/^[íì]$/iu.test(letter) || marks.length === 0) return horned ? stem : letter;
    const order = marks.sort((a, b) => Number(/[\u0302\u0306]/u.test(b)) - Number(/[\u0302\u0306]/u.test(a))).join("");
    const mark = vniMarks.get(order) as string;
    return stem + (base === base.toUpperCase() ? mark.toUpperCase() : mark);
  });
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const toMojibake = (text: string, label = "windows-1252"): string =>
  new TextDecoder(label, { ignoreBOM: true }).decode(utf8(text));
const toLatin1Mojibake = (text: string): string => String.fromCharCode(...utf8(text));

/** Tones as combining marks, every other letter composed. */
const toPartlyComposed = (text: string): string =>
  each(text, (letter) => {
    const [, tone = ""] = /([\u0300\u0301\u0303\u0309\u0323])/u.exec(letter.normalize("NFD")) ?? [];
    return letter.normalize("NFD").replace(tone, "").normalize("NFC") + tone;
  });
const cp1258Of = inverse(CP1258);
const toCp1258As1252 = (text: string): string => each(toPartlyComposed(text), (letter) => cp1258Of.get(letter) ?? letter);

const VIQR: Readonly<Record<string, string>> = {
  "\u0302": "^",
  "\u0306": "(",
  "\u031B": "+",
  "\u0301": "'",
  "\u0300": "`",
  "\u0309": "?",
  "\u0303": "~",
  "\u0323": ".",
};
const TELEX_TONES: Readonly<Record<string, string>> = {
  "\u0301": "s",
  "\u0300": "f",
  "\u0309": "r",
  "\u0303": "x",
  "\u0323": "j",
};
const QUALITY = /[\u0302\u0306\u031B]/u;

const toViqr = (text: string): string =>
  each(text, (letter) => {
    if (letter === "đ") return "dd";
    if (letter === "Đ") return "DD";
    const [base = "", ...marks] = letter.normalize("NFD");
    const sorted = marks.sort((a, b) => Number(QUALITY.test(b)) - Number(QUALITY.test(a)));
    return base + sorted.map((mark) => VIQR[mark]).join("");
  });

const toTelex = (text: string): string =>
  text.replace(/[\p{L}]+/gu, (word) => {
    const tone = /[\u0301\u0300\u0309\u0303\u0323]/u.exec(word.normalize("NFD"))?.[0] ?? "";
    const keys = each(word, (letter) => {
      const [base = "", ...marks] = letter.normalize("NFD");
      if (letter === "đ") return "dd";
      if (letter === "Đ") return "DD";
      return base + (marks.includes("\u0302") ? base : marks.some((mark) => /[\u0306\u031B]/u.test(mark)) ? "w" : "");
    });
    return keys + (TELEX_TONES[tone] ?? "");
  });

const toUtf16 = (text: string, bigEndian: boolean): string =>
  [...text]
    .map((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])
    .flatMap((pair) => (bigEndian ? pair.reverse() : pair))
    .map((byte) => String.fromCharCode(byte))
    .join("");

describe("detectEncoding restores what was written in", () => {
  const same = (text: string): string => text;
  const small = (text: string): string => text.toLowerCase();
  test.each([
    ["decomposed", (text: string) => text.normalize("NFD"), same],
    ["tcvn3", toTcvn3, small],
    ["vni", toVni, same],
    ["mojibake", toMojibake, same],
    ["mojibake", toLatin1Mojibake, same],
    ["cp1258", toPartlyComposed, same],
    ["cp1258", toCp1258As1252, same],
    ["telex", toTelex, same],
    ["utf16", (text: string) => toUtf16(text, false), same],
    ["utf16", (text: string) => toUtf16(text, true), same],
  ])("%s (%#)", (kind, encode, compare) => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const detected = detectEncoding(encode(text));
        expect([detected.kind, compare(detected.text ?? "")]).toEqual([kind, compare(text)]);
      }),
    );
  });

  test("each sentence alone, short cells too, in every code page", () => {
    for (const text of SENTENCES) {
      expect([text, detectEncoding(toTcvn3(text)).kind]).toEqual([text, "tcvn3"]);
      expect([text, detectEncoding(toVni(text)).kind]).toEqual([text, "vni"]);
      expect([text, detectEncoding(toMojibake(text)).kind]).toEqual([text, "mojibake"]);
    }
  });
});

describe("detectEncoding", () => {
  test("restores VIQR", () => {
    // At the end of a sentence nobody can tell a full stop from the tone, so each ends with a semicolon here.
    const clauses = fc
      .array(sentence, { minLength: 1 })
      .map((parts) => parts.map((part) => `${part.replace(/[.;]$/u, "")};`).join(" "));
    fc.assert(
      fc.property(clauses, (text) => {
        expect(detectEncoding(toViqr(text))).toEqual({ kind: "viqr", text });
      }),
    );
  });

  test("agrees with the platform's table of Windows-1258", () => {
    const bytes = Uint8Array.from({ length: 64 }, (_, index) => 192 + index);
    const platform = [...new TextDecoder("windows-1258").decode(bytes)];
    expect(platform.map((_, index) => CP1258.get(String.fromCharCode(192 + index)) ?? null)).toEqual(
      platform.map((letter, index) => (letter === String.fromCharCode(192 + index) ? null : letter)),
    );
  });

  test.each([
    ["tcvn3", "Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam"],
    ["tcvn3", "§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"],
    ["tcvn3", "Uû ban nh©n d©n", "Uỷ ban nhân dân"],
    ["tcvn3", "Ng\u00ADêi d©n ®\u00ADîc", "Người dân được"],
    ["tcvn3", "· CHñ TÞCH x· · phã chñ tÞch", "· CHỦ TỊCH xã · phó chủ tịch"],
    ["tcvn3", "**Néi dung:** [B¸o c¸o](https://vd.vn/tµi) `mµ`", "**Nội dung:** [Báo cáo](https://vd.vn/tµi) `mµ`"],
    ["tcvn3", "| TT | Néi dung | H×nh thøc |", "| TT | Nội dung | Hình thức |"],
    ["tcvn3", "Néi", "Nội"],
    ["tcvn3", "nh\u03BC v¨n ho\u03BC", "nhà văn hoà"],
    ["vni", "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["vni", "Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"],
    ["vni", "ÑÖÔØNG VAØ CAÀU", "ĐƯỜNG VÀ CẦU"],
    ["mojibake", "á»¦Y BAN NHÃ‚N DÃ‚N", "ỦY BAN NHÂN DÂN"],
    ["mojibake", "Äá»™c láº­p, Ä‘Æ°á»ng", "Độc lập, đường"],
    ["viqr", "U?y ban nha^n da^n xa~", "Ủy ban nhân dân xã"],
    ["viqr", "DDo^.c la^.p - Tu+. do. Ho^.i ddo^`ng?", "Độc lập - Tự do. Hội đồng?"],
    ["telex", "Uyr ban nhaan daan xax", "Ủy ban nhân dân xã"],
    ["telex", "Ddieeuf nguowif daan DDUOWCJ hoir", "Điều người dân ĐƯỢC hỏi"],
    ["telex", "UYR BAN NHAAN DAAN", "ỦY BAN NHÂN DÂN"],
    ["telex", "Nguwowif daan dduwowcj bieets, dduwocwj wng Dduwng", "Người dân được biết, được ưng Đưng"],
    ["telex", "UBND xax ddax toor chuwcs hoopj dand Wngs", "UBND xã đã tổ chức hộp đan Ứng"],
  ])("%s: %s", (kind, text, expected) => {
    expect(detectEncoding(text)).toEqual({ kind, text: expected });
  });

  test.each([
    ["undefined bytes dropped", "Äá»™c láº­p, Äáº£ng á»§y, Äƒn", "Độc lập, Đảng ủy, ăn"],
    ["a soft hyphen dropped", "láºp, tÃnh, báºc á»§y", "lập, tính, bậc ủy"],
    ["quotes straightened", "Ä'á»‹a Ä'iá»ƒm sá»' 5", "địa điểm số 5"],
    ["double quotes straightened", 'Ä‘á»"ng bÃ o á»§y', "đồng bào ủy"],
    ["a no-break space made plain", "lÃ  nhÃ  hoÃ n táº¥t", "là nhà hoàn tất"],
    ["spaces collapsed besides", "lÃ má»™t táº¥t", "là một tất"],
    ["a dash made plain, an ellipsis written out", "dá»- liá»‡u lá»... phÃ­", "dỗ liệu lễ phí"],
    ["an unreadable word before a space", "zzÃ má»™t táº¥t Ä‘á»§ rá»“i", "zzÃ một tất đủ rồi"],
    ["an emoji", "Ä‘Ã£ xong ðŸ˜€ Ä‘á»§", "đã xong 😀 đủ"],
  ])("mojibake with %s", (_what, text, expected) => {
    expect(detectEncoding(text)).toEqual({ kind: "mojibake", text: expected });
  });

  test("mojibake of which a word has several readings keeps that word", () => {
    expect(detectEncoding("Ä‘á»§ má»i ngÆ°á»i dÃ¢n xÃ£ Ä‘Ã£ biáº¿t")).toEqual({
      kind: "mojibake",
      text: "đủ má»i người dân xã đã biết",
    });
  });

  test("where two tables fit, the one with more valid words is taken, else TCVN3", () => {
    expect(detectEncoding("Banh chöng cho xuaân nay")).toEqual({ kind: "vni", text: "Banh chưng cho xuân nay" });
    expect(detectEncoding("Banh chöng cho nay")).toEqual({ kind: "tcvn3", text: "Banh chửng cho nay" });
  });

  test.each([
    "",
    "TT",
    "STT",
    "UBND",
    "5 µm",
    "Ø 20",
    "© 2023",
    "· Noi dung cong khai",
    "Quý II",
    "# III. Kinh phí",
    "XÃ TÂN HÀ",
    "Hà Nam",
    "Uy ban nhan dan xa da to chuc hop. Xa co 8 thon? Co.",
    "The committee has published this list as of March; see the notes.",
    "Café, déjà vu, naïve, São Paulo, Müller, Señor Núñez, crème brûlée",
    "this.trees = trees; this.see = this.offset; need(too, free)",
    "const share = a^b + data(x) + o+u; if (a^b) a(b);",
    "https://example.org/a?b=c&d?e=f https://example.org/x?y ten.ban@example.org",
    "117/KH-UBND, 33/CT-TTg, 04/2015/NĐ-CP, 30-CT/TW, 10/2022/QH15",
    "| TT | Noi dung | 05/01/2023 | 100 % |",
    "Ai hỏi? Ai đáp?Không ai.",
    "Ai hoi?Ai dap? Khong ai ca, moi nguoi deu im lang lang nghe thoi",
    "Ủy ban nhân dân xã Đông Kiên",
    "# <!-- dankiem: kh117.ii.4 -->",
    "\0\0",
    "dan chu o co so\0",
  ])("%s is in order", (text) => {
    expect(detectEncoding(text)).toEqual({ kind: "unicode", text: null });
  });

  test("every sentence without diacritics, and with them, is in order", () => {
    for (const text of SENTENCES) {
      expect([text, detectEncoding(text).kind]).toEqual([text, "unicode"]);
      expect([text, detectEncoding(withoutMarks(text)).kind]).toEqual([text, "unicode"]);
    }
  });

  test("a mark that composes with nothing is in order, a singleton is not a decomposed letter", () => {
    expect(detectEncoding("x\u0301").kind).toBe("unicode");
    expect(detectEncoding("300 \u212A").kind).toBe("unicode");
  });

  test.each([
    "Ủy ban nh\uFFFDn dân xã",
    "?Y BAN NH?N D?N XÃ ?ÔNG KIÊN",
    "| H?I ??NG | NHÂN DÂN |",
    "V? vi?c th?c hi?n quy ch? dân ch? ? c? s?",
  ])("%s has lost letters", (text) => {
    expect(detectEncoding(text)).toEqual({ kind: "broken", text: null });
  });

  test("UTF-16 is read even where the paragraph begins inside a character, or with a byte order mark", () => {
    const text = "Ủy ban nhân dân xã";
    expect(detectEncoding(`\0${toUtf16(text, false)}`)).toEqual({ kind: "utf16", text });
    expect(detectEncoding(`ÿþ${toUtf16(text, false)}`)).toEqual({ kind: "utf16", text });
  });

  test("UTF-16 that was read as UTF-8 is named, though its letters are lost", () => {
    expect(detectEncoding("B\0a\0n\0 \0n\0h\0\uFFFD\0n\0")).toEqual({ kind: "utf16", text: null });
  });

  test.each([
    ["letters", "Ãá»"],
    ["worn spaces", "Ã "],
    ["question marks", "a?b "],
    ["symbols", "a···"],
    ["open tags", "<"],
    ["telex", "nguwowif "],
    ["viqr", "a^.  "],
    ["signs of mail addresses", "a.b-"],
  ])("takes time in proportion to a hostile text of %s", (_what, unit) => {
    const start = performance.now();
    detectEncoding(unit.repeat(200_000 / unit.length));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
