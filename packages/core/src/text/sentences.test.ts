import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauses, sentences } from "./sentences.js";

const read = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));
const parts = (text: string) => clauses(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it.each<readonly [text: string, ...sentences: string[]]>([
    ["Đã họp thôn. Đã niêm yết.", "Đã họp thôn.", "Đã niêm yết."],
    ["Đã họp thôn! Vì sao chậm? Chưa rõ…", "Đã họp thôn!", "Vì sao chậm?", "Chưa rõ…"],
    ["Ông nói: “Đã họp.” Bà ghi lại.", "Ông nói: “Đã họp.”", "Bà ghi lại."],
    ["(Đã họp thôn.) Niêm yết sau.", "(Đã họp thôn.)", "Niêm yết sau."],
    ["Thu 1.250.000 đồng ngày 12.5.2023 tại 08 thôn.", "Thu 1.250.000 đồng ngày 12.5.2023 tại 08 thôn."],
    ["Họp tại TP. Huế và Q. Ba Đình.", "Họp tại TP. Huế và Q. Ba Đình."],
    ["KT. CHỦ TỊCH ký thay.", "KT. CHỦ TỊCH ký thay."],
    ["Đ/c. Nam chủ trì.", "Đ/c. Nam chủ trì."],
    ["1. Công khai tài chính.", "1. Công khai tài chính."],
    ["1.2. Công khai tài chính. Đã làm.", "1.2. Công khai tài chính.", "Đã làm."],
    ["a. Công khai.", "a. Công khai."],
    ["IV. KẾT QUẢ. Đã làm.", "IV. KẾT QUẢ.", "Đã làm."],
    ["Thu gom rác v.v. và trồng cây.", "Thu gom rác v.v. và trồng cây."],
    ["Đã họp. nhưng chưa ghi biên bản.", "Đã họp. nhưng chưa ghi biên bản."],
    ["Đã họp; đã niêm yết.", "Đã họp; đã niêm yết."],
    ["Họp lúc 8 giờ... Sau đó niêm yết.", "Họp lúc 8 giờ...", "Sau đó niêm yết."],
    ["  Đã họp.\n\nĐã niêm yết  ", "Đã họp.", "Đã niêm yết"],
    ["Họp trong năm 2023. 08 thôn tham gia.", "Họp trong năm 2023.", "08 thôn tham gia."],
    [""],
    ["   "],
  ])("%j", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("cuts what goes on without end, at a space where there is one", () => {
    const long = sentences("họp thôn ".repeat(1000));
    expect(long.length).toBeGreaterThan(2);
    for (const { start, end } of long) expect(end - start).toBeLessThanOrEqual(3000);
    expect(read("họp thôn ".repeat(1000)).join(" ")).toBe("họp thôn ".repeat(1000).trim());
    expect(read("x".repeat(7000)).map(({ length }) => length)).toEqual([3000, 3000, 1000]);
    expect(read("x".repeat(3000))).toHaveLength(1);
  });

  it("loses no letter, and keeps the order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("Đã họp", ". ", "! ", "1", "a", " ", "\n", "TP", "…", "”", "nhưng")), (pieces) => {
        const text = pieces.join("");
        expect(read(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        const spans = sentences(text);
        for (const [index, { start, end }] of spans.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        }
      }),
    );
  });
});

describe("clauses", () => {
  it.each<readonly [text: string, ...clauses: string[]]>([
    ["Đã họp, đã niêm yết.", "Đã họp,", " đã niêm yết."],
    ["Kết quả: đạt; đã báo cáo", "Kết quả:", " đạt;", " đã báo cáo"],
    ["Đã họp nhưng chưa ghi", "Đã họp ", "nhưng chưa ghi"],
    ["Đã họp – chưa ghi", "Đã họp –", " chưa ghi"],
    ["Đã họp Tuy nhiên chưa ghi", "Đã họp ", "Tuy nhiên chưa ghi"],
    ["Đạt 97,5% lúc 8:30", "Đạt 97,5% lúc 8:30"],
    ["song song với việc họp", "song song với việc họp"],
    ["Công tác nhưngx", "Công tác nhưngx"],
    ["thôn Đông-Tây", "thôn Đông-Tây"],
    [", đã họp", ",", " đã họp"],
    [""],
  ])("%j", (text, ...expected) => {
    expect(parts(text)).toEqual(expected);
  });
});
