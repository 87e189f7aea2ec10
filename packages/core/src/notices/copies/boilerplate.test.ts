import { expect, test } from "vitest";
import { isFormula, withoutTitles } from "./boilerplate.js";

test.each([
  "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
  "- Căn cứ tình hình thực tế của địa phương",
  "Thực hiện Kế hoạch số 117/KH-UBND của UBND tỉnh, UBND xã báo cáo như sau:",
  "Kính gửi: Ủy ban nhân dân huyện Vạn Giang",
  "Nơi nhận: Như trên; Lưu: VT.",
  "TM. ỦY BAN NHÂN DÂN",
  "Độc lập - Tự do - Hạnh phúc",
  "Trên đây là báo cáo kết quả thực hiện dân chủ ở cơ sở năm 2023 của Ủy ban nhân dân xã.",
  "Biên bản được lập thành 02 bản có giá trị như nhau, mỗi bên giữ một bản.",
  "Cuộc họp kết thúc lúc 16 giờ 30 phút cùng ngày.",
  "Điều 3. Quyết định này có hiệu lực kể từ ngày ký.",
  "Trong quá trình thực hiện nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Văn phòng.",
  "Đề nghị các ban, ngành, đoàn thể, các thôn nghiêm túc triển khai thực hiện.",
  "Văn phòng UBND xã, các công chức và trưởng thôn chịu trách nhiệm thi hành Quyết định này.",
])("the official form belongs to nobody: %s", (text) => {
  expect(isFormula(text)).toBe(true);
});

test.each([
  "Căn cước công dân được cấp cho 320 người tại nhà văn hóa thôn.",
  "Thực hiện dân chủ trong cơ quan có nhiều chuyển biến.",
  "Cuộc họp của thôn Khê Thượng đã bàn việc làm đường ngõ.",
  "Trong quá trình thực hiện, các thôn đã chủ động niêm yết.",
  "Kế hoạch của xã được niêm yết tại trụ sở.",
])("what a unit tells of itself is no formula: %s", (text) => {
  expect(isFormula(text)).toBe(false);
});

test("titles of documents named by number are left out, the sentence around them stays", () => {
  expect(
    withoutTitles(
      "Xã quán triệt Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ về thực hiện dân chủ trong cơ quan, tới toàn thể công chức.",
    ),
  ).toBe("Xã quán triệt Nghị định số 04/2015/NĐ-CP, tới toàn thể công chức.");
  expect(withoutTitles("Xã ban hành Kế hoạch số 12/KH-UBND, phân công từng thôn.")).toBe(
    "Xã ban hành Kế hoạch số 12/KH-UBND, phân công từng thôn.",
  );
  expect(withoutTitles("Theo văn bản số 12/UBND-VP về việc thay Kế hoạch số 13/KH-UBND của xã, xã rà soát.")).toBe(
    "Theo văn bản số 12/UBND-VP, xã rà soát.",
  );
  expect(withoutTitles("Không có số hiệu nào về việc này.")).toBe("Không có số hiệu nào về việc này.");
});
