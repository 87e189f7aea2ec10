import { describe, expect, it } from "vitest";
import type { Status } from "../../model/model.js";
import { type StatusContext, sentenceStatus } from "./status.js";

function expectStatus(status: Status, sentences: readonly string[], context: StatusContext = {}): void {
  for (const sentence of sentences) expect(sentenceStatus(sentence, context), sentence).toBe(status);
}

describe("done", () => {
  it("takes words that tell of a deed", () => {
    expectStatus("done", [
      "Ngày 12/5/2023, UBND xã đã niêm yết danh sách hộ nghèo tại trụ sở và 08 nhà văn hóa thôn.",
      "Trong kỳ đã tổ chức 02 cuộc đối thoại với nhân dân.",
      "Trạm Y tế vừa công khai giá dịch vụ khám bệnh tại phòng đón tiếp.",
      "Hoàn thành việc lấy ý kiến vào dự thảo quy chế chi tiêu nội bộ.",
      "Nhà trường đã công khai các khoản thu đầu năm học trên bảng tin.",
      "Đảng ủy đã phân công đồng chí Phó Bí thư trực tiếp phụ trách.",
      "Khối dân vận phường đã tham mưu kiện toàn Ban Chỉ đạo.",
      "Ban Giám đốc đã trực tiếp đối thoại với người bệnh và người nhà.",
    ]);
  });

  it("takes the passive voice", () => {
    expectStatus("done", [
      "Hội nghị viên chức, người lao động được tổ chức ngày 05/10/2023.",
      "Quy chế dân chủ của cơ quan được ban hành kèm theo Quyết định số 45/QĐ-STP.",
      "Danh sách hộ được miễn giảm được niêm yết công khai tại nhà văn hóa khu phố.",
      "Kết quả khảo sát hài lòng được báo cáo tại giao ban tháng.",
    ]);
  });

  it("takes a figure where no word intends or denies", () => {
    expectStatus("done", [
      "Ban Thanh tra nhân dân tổ chức 04 cuộc giám sát.",
      "Tiếp 36 lượt công dân, ghi sổ đầy đủ.",
      "100% thôn họp dân bàn mức đóng góp làm đường.",
      "Bệnh viện bố trí 03 hòm thư góp ý tại khoa Khám bệnh.",
      "Từ đầu năm đến nay, phường tiếp nhận 54 hồ sơ, giải quyết đúng hạn 54 hồ sơ.",
      "Kết quả: 312/320 hộ đồng ý, đạt 97,5%.",
      "Công đoàn cơ sở phối hợp mở 01 lớp tập huấn cho 42 đoàn viên.",
      "Chi bộ sinh hoạt chuyên đề ngày 15/6/2023.",
    ]);
  });

  it("keeps a deed that explains what it is for", () => {
    expectStatus("done", [
      "UBND xã đã lắp 12 cụm loa, nhằm bảo đảm thông tin đến từng thôn.",
      "Nhà trường đã mở hòm thư góp ý để phụ huynh được bày tỏ ý kiến.",
      "Ban Giám sát đầu tư của cộng đồng đã giám sát 03 công trình, kiến nghị khắc phục 02 lỗi kỹ thuật.",
      "Đã gửi văn bản đề nghị huyện bổ sung kinh phí.",
      "Đã hướng dẫn công dân gửi đơn đến cơ quan có trách nhiệm giải quyết.",
      "Chi bộ đã yêu cầu trưởng thôn công khai lại danh sách.",
      "Đã tiếp tục duy trì lịch tiếp công dân vào thứ Năm hằng tuần.",
    ]);
  });

  it("takes an order or request that has been issued as a deed", () => {
    expectStatus("done", [
      "UBND phường ban hành Kế hoạch số 14/KH-UBND về lấy ý kiến nhân dân.",
      "Bệnh viện ban hành Quyết định số 77/QĐ-BV phân công người phát ngôn.",
      "Đảng ủy xã ban hành Chương trình số 08-CTr/ĐU.",
    ]);
  });
});

describe("planned", () => {
  it("takes words of intention", () => {
    expectStatus("planned", [
      "UBND xã sẽ niêm yết danh sách vào ngày 20/6/2023.",
      "Dự kiến tổ chức hội nghị viên chức ngày 10/10/2023.",
      "Phấn đấu 100% thôn tổ chức họp dân.",
      "Tiếp tục duy trì 08 cụm loa truyền thanh.",
      "Thời gian tới nhà trường công khai học phí trên trang thông tin điện tử.",
      "UBND phường đang xây dựng quy chế tiếp công dân.",
      "Hiện đang lập danh sách hộ cận nghèo để niêm yết.",
      "Bệnh viện đang hoàn thiện 02 bảng giá điện tử.",
      "Công chức Văn hóa - xã hội chịu trách nhiệm đăng tải trước ngày 15/7/2023.",
      "Mong muốn nhân dân tham gia góp ý trước ngày 30/6.",
      "Ban Chấp hành công đoàn dự định lấy ý kiến trong quý IV.",
      "Sắp tới Mặt trận giám sát 02 công trình.",
    ]);
  });

  it("takes a clause that opens with an order or a wish", () => {
    expectStatus("planned", [
      "Cần công khai kịp thời các khoản đóng góp của nhân dân.",
      "Tăng cường công tác giám sát của Ban Thanh tra nhân dân.",
      "Đẩy mạnh tuyên truyền Luật Thực hiện dân chủ ở cơ sở.",
      "- Nâng cao chất lượng đối thoại.",
      "a) Chú trọng công khai tại thôn.",
      "Giao Văn phòng niêm yết tại 02 địa điểm.",
      "Khắc phục tình trạng chậm trả kết quả.",
      "Đề nghị các thôn gửi báo cáo trước ngày 25/11/2023.",
      "Yêu cầu các khoa, phòng công khai giá dịch vụ.",
      "Kiến nghị UBND huyện hỗ trợ 50 triệu đồng.",
      "Đề xuất tổ chức 02 buổi tập huấn.",
      "Bảo đảm 100% hồ sơ được công khai.",
    ]);
  });

  it("keeps an intention after which the passive stands", () => {
    expectStatus("planned", [
      "Danh sách sẽ được niêm yết ngày 20/6/2023.",
      "Hội nghị dự kiến được tổ chức ngày 10/10/2023.",
      "Cần được công khai trong quý III.",
    ]);
  });
});

describe("negated", () => {
  it("takes chưa before a deed", () => {
    expectStatus("negated", [
      "Đơn vị chưa công khai kinh phí quý II năm 2023.",
      "Đến ngày 30/6/2023 vẫn chưa tổ chức hội nghị đối thoại.",
      "Nhà trường chưa có quy chế tiếp công dân.",
      "Ban Thanh tra nhân dân chưa được kiện toàn.",
      "Một số khoản thu chưa được niêm yết.",
      "Thôn Đông chưa họp dân.",
      "Trong kỳ chưa mở lớp tập huấn nào.",
      "Khoa Dược chưa cập nhật bảng giá năm 2023.",
      "Đảng ủy chưa ban hành chương trình kiểm tra, giám sát năm 2023.",
      "Công tác lấy ý kiến chưa thực hiện.",
    ]);
  });

  it("takes không before a deed", () => {
    expectStatus("negated", [
      "Trong 6 tháng không tổ chức cuộc đối thoại nào.",
      "UBND xã không niêm yết kết quả.",
      "Phường không bố trí lịch tiếp công dân định kỳ.",
      "Cơ quan không có biên bản họp.",
      "Bệnh viện không lưu hồ sơ công khai.",
      "Danh sách không được công khai.",
      "Trường không lấy ý kiến giáo viên.",
      "Không ban hành văn bản triển khai.",
      "Hai thôn không gửi báo cáo.",
    ]);
  });

  it("is not softened by the words around it", () => {
    expectStatus("negated", [
      "Tuy nhiên, năm 2023 chưa lấy ý kiến nhân dân về quy hoạch.",
      "Do thiếu kinh phí nên chưa tổ chức tập huấn.",
      "Việc đối thoại với nhân dân chưa được tổ chức.",
      "Hòm thư góp ý không được mở.",
      "Kế hoạch đề ra 02 cuộc nhưng không thực hiện.",
    ]);
  });

  it("takes a denial said without chưa or không", () => {
    expectStatus("negated", [
      "Nhà trường chẳng công khai các khoản thu.",
      "Việc tổ chức đối thoại bị bỏ qua.",
      "Hội nghị phải hoãn sang năm sau.",
    ]);
  });
});

describe("double negation and good news", () => {
  it("does not take the absence of trouble for an omission", () => {
    expectStatus("done", [
      "Cả năm 2023 không có thư góp ý.",
      "Không còn đơn tồn đọng đến ngày 31/12/2023.",
      "Trong năm 2023 không có khiếu nại, tố cáo.",
      "Ban Thanh tra nhân dân giám sát 03 công trình, không phát hiện sai phạm.",
      "Đã tiếp 42 lượt, không để xảy ra điểm nóng.",
      "Niêm yết 30 ngày, không có ý kiến phản ánh.",
      "Lấy ý kiến 120 hộ: 115 đồng ý, 05 không đồng ý.",
      "Giải quyết 54/54 hồ sơ, không có hồ sơ trễ hạn.",
      "Kiểm tra 06 khoa, chưa phát hiện vi phạm.",
      "Mời 18 người hoạt động không chuyên trách dự họp.",
      "Chi không quá 50 triệu đồng.",
      "Mở hòm thư 12 lần, không nhận được ý kiến nào.",
      "Công khai 04 lần, không lần nào chậm.",
      "Đến nay 100% kiến nghị được trả lời, không kiến nghị nào bị bỏ sót.",
    ]);
  });

  it("does take an omission beside good news", () => {
    expectStatus("negated", [
      "Không có khiếu nại, tuy nhiên chưa công khai lịch tiếp công dân.",
      "Không phát hiện sai phạm nhưng không lập biên bản.",
    ]);
  });

  it("does not take a thing that left nobody out for an omission", () => {
    expectStatus("done", [
      "Không thôn nào không tổ chức họp dân trong năm 2023.",
      "Không có thôn nào chưa họp dân tính đến 30/6/2023.",
    ]);
  });
});

describe("quality and remainder", () => {
  it("finds no denial where only the manner is blamed", () => {
    expectStatus("unclear", [
      "Việc công khai chưa thường xuyên.",
      "Chất lượng đối thoại chưa cao.",
      "Công tác phối hợp chưa chặt chẽ.",
      "Niêm yết chưa kịp thời.",
      "Tuyên truyền chưa sâu, chưa đồng đều.",
      "Nội dung công khai chưa đầy đủ.",
      "Hoạt động của Ban Thanh tra nhân dân chưa hiệu quả.",
    ]);
  });

  it("keeps the deed before blame of its manner", () => {
    expectStatus("done", [
      "Đã công khai 06 nội dung, song chưa kịp thời.",
      "Đã tổ chức 02 cuộc đối thoại nhưng chất lượng chưa cao.",
    ]);
  });

  it("does not let what is left over deny the rest", () => {
    expectStatus("done", [
      "Trả lời 11/12 kiến nghị, còn 01 chưa trả lời.",
      "Đã giải quyết 19 đơn, còn 02 đơn chưa giải quyết.",
      "Đã họp 07 thôn, còn lại 01 thôn chưa họp.",
    ]);
  });

  it("denies what is left of the thing itself", () => {
    expectStatus("negated", ["Còn nhiều khoản thu chưa công khai.", "Vẫn còn tình trạng không niêm yết."]);
  });
});

describe("quoted", () => {
  it("takes a rule that is being restated", () => {
    expectStatus("quoted", [
      "Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;",
      "Luật quy định việc niêm yết chậm nhất 05 ngày.",
      "Chỉ thị số 33/CT-TTg yêu cầu người đứng đầu đối thoại ít nhất 01 lần trong năm.",
      "Theo quy định tại Điều 11, chính quyền cấp xã công khai 15 nội dung.",
      "Nghị định 04 giao người đứng đầu tổ chức hội nghị hằng năm.",
      "Danh sách phải niêm yết liên tục 30 ngày.",
      "Công dân có quyền kiểm tra, giám sát.",
      "Quy chế nêu rõ trách nhiệm của 05 phòng.",
      "Người đứng đầu phải công khai tài chính trong 05 ngày.",
      "Nghiêm cấm cản trở công dân góp ý.",
      "Điều 5 quy định 04 hình thức công khai.",
      "1. Pháp lệnh quy định 11 nội dung công khai.",
    ]);
  });

  it("takes an act that follows the rule as an act", () => {
    expectStatus("done", [
      "Thực hiện quy định tại Điều 11, UBND xã đã công khai 15 nội dung.",
      "Theo quy định tại Điều 64, ngày 12/10/2023 nhà trường đã tổ chức hội nghị viên chức.",
      "Quy chế được thông qua ngày 12/5/2023, quy định 05 nhóm việc.",
      "Luật đã được phổ biến tới 420 người.",
      "Hương ước không phải sửa, 08 thôn giữ nguyên.",
    ]);
  });
});

describe("unclear", () => {
  it("finds nothing in words without a deed or figure", () => {
    expectStatus("unclear", [
      "Công tác công khai luôn là nhiệm vụ quan trọng.",
      "Thực hiện dân chủ ở cơ sở.",
      "Nội dung công khai.",
      "",
      "Vai trò của người đứng đầu.",
    ]);
  });

  it("asks the caller whether the sentence is particular", () => {
    expect(sentenceStatus("Niêm yết tại trụ sở.", { particular: true })).toBe("done");
    expect(sentenceStatus("Nghiên cứu 5 điều Bác dạy.", { particular: false })).toBe("unclear");
  });
});
