import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlanHeading } from "./plan-headings.js";
import { governingStatus, type StatusContext, sentenceClauses, sentenceStatus } from "./status.js";

/** Writes the clauses of a sentence as one word each; "n/a" follows where the matter did not arise. */
const read = (sentence: string, context: StatusContext = {}) =>
  sentenceClauses(sentence, context)
    .map(({ status, notApplicable }) => (notApplicable ? `${status} n/a` : status))
    .join(", ");

function expectClauses(cases: readonly (readonly [sentence: string, clauses: string])[], context: StatusContext = {}): void {
  for (const [sentence, clauses] of cases) expect(read(sentence, context), sentence).toBe(clauses);
}

const DEED = "Ngày 12/5/2023 đã niêm yết tại 08 thôn.";

describe("kind of document", () => {
  it("makes all that a plan, proposal or invitation says a plan", () => {
    for (const kind of ["KH", "CTr", "CTrPH", "ĐA", "PA", "TTr", "GM"]) {
      expect(sentenceStatus(DEED, { kind }), kind).toBe("planned");
      expect(sentenceStatus("Chưa niêm yết.", { kind }), kind).toBe("planned");
    }
    expect(sentenceStatus("Căn cứ Luật Thực hiện dân chủ ở cơ sở.", { kind: "KH" })).toBe("quoted");
  });

  it("makes all that a rule says a rule", () => {
    for (const kind of ["QC", "HƯ", "ND", "NĐ", "L"]) expect(sentenceStatus(DEED, { kind }), kind).toBe("quoted");
  });

  it("takes the indicative of an order for a task until đã says otherwise", () => {
    for (const kind of ["NQ", "CT", "HD"]) {
      expect(sentenceStatus("Các thôn niêm yết 30 ngày.", { kind }), kind).toBe("planned");
      expect(sentenceStatus(DEED, { kind }), kind).toBe("done");
    }
  });

  it("leaves reports, minutes, decisions, notices and unknown kinds alone", () => {
    for (const kind of ["BC", "BB", "QĐ", "TB", "KL", "CV", "SO", "XYZ", null])
      expect(sentenceStatus("Các thôn niêm yết 30 ngày.", { kind }), String(kind)).toBe("done");
  });

  it("reads manner in a report as manner, elsewhere as an order", () => {
    const told = [
      "Thường xuyên cập nhật 12 nội dung lên trang thông tin điện tử.",
      "Kịp thời giải quyết 05 đơn của công dân.",
      "Vận động nhân dân đóng góp 120 triệu đồng.",
      "Chủ động lấy ý kiến 42 viên chức vào quy chế chi tiêu.",
    ];
    for (const sentence of told) {
      expect(sentenceStatus(sentence, { kind: "BC" }), sentence).toBe("done");
      expect(sentenceStatus(sentence, { kind: "TB" }), sentence).toBe("planned");
    }
    expect(sentenceStatus("Thường xuyên cập nhật.", { kind: "BC" })).toBe("unclear");
    expect(sentenceStatus("Tăng cường cập nhật 12 nội dung.", { kind: "BC" })).toBe("planned");
  });
});

describe("headings", () => {
  it.each([
    "PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM",
    "Phương hướng công tác năm 2024",
    "Nhiệm vụ trọng tâm",
    "Một số nhiệm vụ, giải pháp",
    "Nhiệm vụ năm học 2023-2024",
    "Mục đích, yêu cầu",
    "Yêu cầu",
    "Mục tiêu",
    "Quan điểm, mục tiêu",
    "Tổ chức thực hiện",
    "Đề xuất, kiến nghị",
    "Những kiến nghị, đề xuất",
    "Kiến nghị",
    "Nhiệm vụ",
    "Dự kiến chương trình công tác quý III",
  ])("takes %s for a plan", (title) => {
    expect(isPlanHeading(title)).toBe(true);
    expect(sentenceStatus(DEED, { headings: ["Về công khai", title] })).toBe("planned");
  });

  it.each([
    "Kết quả thực hiện nhiệm vụ năm 2023",
    "Đánh giá việc thực hiện mục tiêu",
    "Các giải pháp đã thực hiện",
    "Tình hình thực hiện nhiệm vụ trọng tâm",
    "Chương trình mục tiêu quốc gia xây dựng nông thôn mới",
    "Giải quyết yêu cầu của công dân",
    "Công tác lãnh đạo, chỉ đạo và tổ chức thực hiện",
    "Kiến nghị của cử tri",
    "Tiếp nhận phản ánh, kiến nghị",
    "Kế hoạch",
    "Tồn tại, hạn chế",
    "",
  ])("takes %j for none", (title) => {
    expect(isPlanHeading(title)).toBe(false);
    expect(sentenceStatus(DEED, { headings: [title] })).toBe("done");
  });

  it("lets the kind come before the heading", () => {
    expect(governingStatus({ kind: "QC", headings: ["Mục tiêu"] })).toBe("quoted");
    expect(governingStatus({ kind: null })).toBeNull();
    expect(governingStatus({})).toBeNull();
  });
});

describe("clauses", () => {
  it("covers the sentence without gaps", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("đã họp", "chưa", "còn 01", ",", ";", "nhưng", "sẽ", "không", "nào", "12", " ", "– ")),
        (parts) => {
          const sentence = parts.join(" ");
          expect(
            sentenceClauses(sentence)
              .map(({ start, end }) => sentence.slice(start, end))
              .join(""),
          ).toBe(sentence);
        },
      ),
    );
  });

  it("passes a status on to clauses without a word of their own", () => {
    expectClauses([
      ["Đã niêm yết tại trụ sở, nhà văn hóa thôn, trường học.", "done, done, done"],
      ["Sẽ niêm yết tại trụ sở, nhà văn hóa thôn.", "planned, planned"],
      ["Chưa niêm yết tại trụ sở, nhà văn hóa thôn.", "negated, negated"],
      ["Tại trụ sở, UBND xã đã niêm yết.", "done, done"],
      ["Trong quý sau, UBND xã sẽ niêm yết.", "planned, planned"],
      ["Ngày 12/5/2023, tại trụ sở, UBND xã niêm yết.", "done, done, done"],
    ]);
  });

  it("lets a figure begin a statement of its own after a denial", () => {
    expectClauses([
      ["Hòm thư chưa mở, có 02 thôn gửi thư.", "negated, done"],
      ["Hòm thư chưa mở, 02 thôn gửi thư.", "negated, done"],
      ["Hòm thư chưa mở, thôn gửi thư.", "negated, negated"],
    ]);
  });

  it("turns at a word of contrast", () => {
    expectClauses([
      ["Đã họp 07 thôn nhưng chưa niêm yết kết quả.", "done, negated"],
      ["Đã niêm yết song chưa thường xuyên.", "done, unclear"],
      ["Đã niêm yết 12 nội dung mà chưa phát trên loa.", "done, negated"],
      ["Trước đây chưa có quy chế, năm 2023 đã ban hành.", "unclear, done"],
      ["Chưa tổ chức đối thoại; đã tiếp 12 lượt công dân.", "negated, done"],
      ["Đã lấy ý kiến; tuy nhiên sẽ lấy lại.", "done, planned"],
    ]);
  });

  it("takes manner after a deed for manner, an order for an order", () => {
    expectClauses([
      ["Đã công khai 12 nội dung, bảo đảm đúng hạn.", "done, done"],
      ["Đã công khai 12 nội dung; cần duy trì.", "done, planned"],
      ["Đã giám sát 03 công trình, kiến nghị khắc phục 02 lỗi.", "done, done"],
      ["Nhằm phát huy dân chủ, ngày 12/5/2023 nhà trường mở hội nghị.", "done, done"],
    ]);
  });

  it("leaves a rule to its clause, an instrument that orders to the whole", () => {
    expectClauses([
      ["Theo quy định tại Điều 64, nhà trường đã tổ chức hội nghị.", "quoted, done"],
      ["Chỉ thị 30 yêu cầu các thôn họp, niêm yết.", "quoted, quoted"],
    ]);
  });
});

describe("what did not arise", () => {
  it("needs a word for it, or a lack and its conclusion", () => {
    expectClauses([
      ["Trong kỳ không phát sinh khiếu nại.", "unclear n/a"],
      ["Không có đơn vị trực thuộc nên không thực hiện nội dung này.", "negated n/a"],
      ["Trường không thuộc đối tượng kiểm toán.", "unclear n/a"],
      ["Xã không có dự án do dân góp vốn, do đó không thành lập Ban Giám sát.", "negated n/a, negated n/a"],
      ["Trong năm 2023, chưa phát sinh dự án thu hồi đất.", "done n/a, done n/a"],
    ]);
  });

  it("is not a mere lack, nor a mere conclusion", () => {
    expectClauses([
      ["Xã không có hội nghị nào.", "negated"],
      ["Kinh phí hạn hẹp nên không tổ chức hội nghị.", "negated"],
      ["Do mưa bão nên chưa tổ chức.", "negated"],
    ]);
  });

  it("leaves deeds told beside it standing", () => {
    expectClauses([
      ["Đã công khai 12 nội dung; không phát sinh khiếu nại.", "done, done n/a"],
      ["Niêm yết tại 08 thôn, không phát sinh khiếu nại.", "done, done n/a"],
      ["Trong 06 tháng, không phát sinh khiếu nại.", "done n/a, done n/a"],
      ["Không phát sinh khiếu nại, đã tiếp 12 lượt công dân.", "done n/a, done"],
    ]);
  });

  it("excuses nothing in a plan", () => {
    expectClauses([["Không phát sinh khiếu nại.", "planned"]], { kind: "KH" });
  });
});
