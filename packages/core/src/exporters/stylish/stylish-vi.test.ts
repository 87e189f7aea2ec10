import { expect, test } from "vitest";
import { richReport } from "../../../testing/report.js";
import { stylish } from "./stylish.js";

const PLAIN = { color: false, columns: 80, quiet: false } as const;

test("Vietnamese, 80 columns", () => {
  expect(stylish.render(richReport(), PLAIN)).toMatchInlineSnapshot(`
    "UBND xã An Bình · Kế hoạch thực hiện dân chủ ở cơ sở
    Kỳ kiểm tra 01/01/2023 – 31/12/2023, tính đến 31/12/2023
    ────────────────────────────────────────────────────────────────────────────────

    II. Nội dung thực hiện                                                6,00/13,00

      ✓ đạt              Niêm yết công khai các nội dung phải để Nhân dân  4,00/4,00
                         biết tại trụ sở và nhà văn hóa thôn
                         kh117.ii.1.cong-khai · 117/KH-UBND, mục   tự chấm 4,00/5,00
                         II.4
                         bao-cao/45-bc-ubnd.md:41:1

      ◐ một phần         Tiếp công dân định kỳ của Chủ tịch UBND xã        2,00/4,00
                         kh117.ii.4.tiep-dan · 117/KH-UBND, mục II.4    tự chấm 3,50
                         so-tiep-dan.md:12:3
                         · Thiếu người thực hiện                          +0,50 điểm
                         · Thiếu minh chứng của quý III và quý IV; cần    +1,00 điểm
                           mỗi quý ít nhất một lần có ngày cụ thể
                           so-tiep-dan.md:5:1
                         · Không rõ tệp đính kèm thuộc về kỳ nào          +0,50 điểm

      ✗ thiếu            Đối thoại trực tiếp với Nhân dân                  0,00/3,00
                         kh117.ii.5.doi-thoai · 117/KH-UBND, mục II.5;
                         04/2015/NĐ-CP, Điều 7 khoản 3 (nguồn gián tiếp)
                         Mới dừng ở kế hoạch, dự kiến hoặc đề nghị
                         ke-hoach/10-kh-ubnd.md:22:1

      ✗ thiếu            Niêm yết đủ thời gian                             0,00/2,00
                         kh117.ii.8.niem-yet · 117/KH-UBND, mục II.4
                         Văn bản ghi là chưa làm hoặc không đạt
                         so-niem-yet.md:14:1
                         · Niêm yết 15 ngày, tối thiểu 30 ngày theo bảng  +2,00 điểm
                           kiểm

    III. Tổ chức thực hiện, chế độ thông tin báo cáo và phối hợp           0,00/7,00

      ✗ thiếu            Báo cáo sơ kết 6 tháng đúng hạn                   0,00/3,00
                         kh117.iii.1.bao-cao · 117/KH-UBND, mục III.1 (chưa đối
                         chiếu)
                         Không thấy minh chứng cụ thể

      – không phát sinh  Giải quyết khiếu nại, tố cáo                              –
                         kh117.iii.2.khieu-nai · 117/KH-UBND, mục II.4
                         Không phát sinh, có nêu lý do
                         bao-cao/45-bc-ubnd.md:88:1

      ? chưa kiểm        Ban Giám sát đầu tư của cộng đồng hoạt động       0,00/2,00
                         kh117.iii.3.giam-sat · 117/KH-UBND, mục II.4
                         Chưa đến hạn kiểm tra

      ! lỗi              Họp thôn bàn và biểu quyết                        0,00/2,00
                         kh117.iii.4.hop · 117/KH-UBND, mục II.4
                         Không kiểm được
                         · Phép kiểm bị lỗi

    Lưu ý về văn bản
    ────────────────────────────────────────────────────────────────────────────────

    Lưu ý chung
             Tên đơn vị được suy từ phần đầu các văn bản                unit-guessed

    quet/ban-quet.md
             Không đọc được: tệp không phải văn bản              evidence-unreadable

    bao-cao/45-bc-ubnd.md
       6:14  Văn bản viện dẫn đã hết hiệu lực từ ngày 15/8/2023:   instrument-ceased
             Nghị định 04/2015/NĐ-CP
      103:1  Hai văn bản cùng số 45/BC-UBND (xem thêm                   number-twice
             bao-cao/46-bc-ubnd.md:3:1)

    Tổng hợp · UBND xã An Bình · Kế hoạch thực hiện dân chủ ở cơ sở
    ────────────────────────────────────────────────────────────────────────────────

      Điểm      6,00 / 20,00 điểm = 30,00 % (không phát sinh: 1 mục, bớt 4,00 điểm;
                chưa kiểm: 2 mục vẫn tính trong điểm tối đa)
      Xếp loại  Cần cố gắng
      Đã kiểm   80,00 % số điểm
      Kết quả   ✓ 1 đạt, ◐ 1 một phần, ✗ 3 thiếu, – 1 không phát sinh, ? 1 chưa
                kiểm, ! 1 lỗi

      II. Nội dung thực hiện                            ███████░░░░░░░░░  6,00/13,00
      III. Tổ chức thực hiện, chế độ thông tin báo cáo  ░░░░░░░░░░░░░░░░   0,00/7,00
      và phối hợp

    Ba việc nên làm trước

      +3,00 điểm  Đối thoại trực tiếp với Nhân dân
                  Mới dừng ở kế hoạch, dự kiến hoặc đề nghị
                  kh117.ii.5.doi-thoai · 117/KH-UBND, mục II.5; 04/2015/NĐ-CP, Điều
                  7 khoản 3 (nguồn gián tiếp)
                  ke-hoach/10-kh-ubnd.md:22:1

      +3,00 điểm  Báo cáo sơ kết 6 tháng đúng hạn
                  Không thấy minh chứng cụ thể
                  kh117.iii.1.bao-cao · 117/KH-UBND, mục III.1 (chưa đối chiếu)

      +2,00 điểm  Niêm yết đủ thời gian
                  Niêm yết 15 ngày, tối thiểu 30 ngày theo bảng kiểm
                  kh117.ii.8.niem-yet · 117/KH-UBND, mục II.4
                  so-niem-yet.md:14:1

    Không đạt ngưỡng: điểm thấp hơn mức tối thiểu đặt cho lần kiểm này

    (nguồn gián tiếp): điều khoản ghi theo tài liệu dẫn lại văn bản
    (chưa đối chiếu): điều khoản chưa được đối chiếu với văn bản
    "
  `);
});

test("Vietnamese, 120 columns", () => {
  expect(stylish.render(richReport(), { ...PLAIN, columns: 120 })).toMatchInlineSnapshot(`
    "UBND xã An Bình · Kế hoạch thực hiện dân chủ ở cơ sở
    Kỳ kiểm tra 01/01/2023 – 31/12/2023, tính đến 31/12/2023
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

    II. Nội dung thực hiện                                                                                        6,00/13,00

      ✓ đạt              Niêm yết công khai các nội dung phải để Nhân dân biết tại trụ sở và nhà văn hóa thôn      4,00/4,00
                         kh117.ii.1.cong-khai · 117/KH-UBND, mục II.4                                      tự chấm 4,00/5,00
                         bao-cao/45-bc-ubnd.md:41:1

      ◐ một phần         Tiếp công dân định kỳ của Chủ tịch UBND xã                                                2,00/4,00
                         kh117.ii.4.tiep-dan · 117/KH-UBND, mục II.4                                            tự chấm 3,50
                         so-tiep-dan.md:12:3
                         · Thiếu người thực hiện                                                                  +0,50 điểm
                         · Thiếu minh chứng của quý III và quý IV; cần mỗi quý ít nhất một lần có ngày cụ thể     +1,00 điểm
                           so-tiep-dan.md:5:1
                         · Không rõ tệp đính kèm thuộc về kỳ nào                                                  +0,50 điểm

      ✗ thiếu            Đối thoại trực tiếp với Nhân dân                                                          0,00/3,00
                         kh117.ii.5.doi-thoai · 117/KH-UBND, mục II.5; 04/2015/NĐ-CP, Điều 7 khoản 3 (nguồn gián tiếp)
                         Mới dừng ở kế hoạch, dự kiến hoặc đề nghị
                         ke-hoach/10-kh-ubnd.md:22:1

      ✗ thiếu            Niêm yết đủ thời gian                                                                     0,00/2,00
                         kh117.ii.8.niem-yet · 117/KH-UBND, mục II.4
                         Văn bản ghi là chưa làm hoặc không đạt
                         so-niem-yet.md:14:1
                         · Niêm yết 15 ngày, tối thiểu 30 ngày theo bảng kiểm                                     +2,00 điểm

    III. Tổ chức thực hiện, chế độ thông tin báo cáo và phối hợp                                                   0,00/7,00

      ✗ thiếu            Báo cáo sơ kết 6 tháng đúng hạn                                                           0,00/3,00
                         kh117.iii.1.bao-cao · 117/KH-UBND, mục III.1 (chưa đối chiếu)
                         Không thấy minh chứng cụ thể

      – không phát sinh  Giải quyết khiếu nại, tố cáo                                                                      –
                         kh117.iii.2.khieu-nai · 117/KH-UBND, mục II.4
                         Không phát sinh, có nêu lý do
                         bao-cao/45-bc-ubnd.md:88:1

      ? chưa kiểm        Ban Giám sát đầu tư của cộng đồng hoạt động                                               0,00/2,00
                         kh117.iii.3.giam-sat · 117/KH-UBND, mục II.4
                         Chưa đến hạn kiểm tra

      ! lỗi              Họp thôn bàn và biểu quyết                                                                0,00/2,00
                         kh117.iii.4.hop · 117/KH-UBND, mục II.4
                         Không kiểm được
                         · Phép kiểm bị lỗi

    Lưu ý về văn bản
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

    Lưu ý chung
             Tên đơn vị được suy từ phần đầu các văn bản                                                        unit-guessed

    quet/ban-quet.md
             Không đọc được: tệp không phải văn bản                                                      evidence-unreadable

    bao-cao/45-bc-ubnd.md
       6:14  Văn bản viện dẫn đã hết hiệu lực từ ngày 15/8/2023: Nghị định 04/2015/NĐ-CP                   instrument-ceased
      103:1  Hai văn bản cùng số 45/BC-UBND (xem thêm bao-cao/46-bc-ubnd.md:3:1)                                number-twice

    Tổng hợp · UBND xã An Bình · Kế hoạch thực hiện dân chủ ở cơ sở
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

      Điểm      6,00 / 20,00 điểm = 30,00 % (không phát sinh: 1 mục, bớt 4,00 điểm; chưa kiểm: 2 mục vẫn tính trong điểm tối
                đa)
      Xếp loại  Cần cố gắng
      Đã kiểm   80,00 % số điểm
      Kết quả   ✓ 1 đạt, ◐ 1 một phần, ✗ 3 thiếu, – 1 không phát sinh, ? 1 chưa kiểm, ! 1 lỗi

      II. Nội dung thực hiện                                                                    ███████░░░░░░░░░  6,00/13,00
      III. Tổ chức thực hiện, chế độ thông tin báo cáo và phối hợp                              ░░░░░░░░░░░░░░░░   0,00/7,00

    Ba việc nên làm trước

      +3,00 điểm  Đối thoại trực tiếp với Nhân dân
                  Mới dừng ở kế hoạch, dự kiến hoặc đề nghị
                  kh117.ii.5.doi-thoai · 117/KH-UBND, mục II.5; 04/2015/NĐ-CP, Điều 7 khoản 3 (nguồn gián tiếp)
                  ke-hoach/10-kh-ubnd.md:22:1

      +3,00 điểm  Báo cáo sơ kết 6 tháng đúng hạn
                  Không thấy minh chứng cụ thể
                  kh117.iii.1.bao-cao · 117/KH-UBND, mục III.1 (chưa đối chiếu)

      +2,00 điểm  Niêm yết đủ thời gian
                  Niêm yết 15 ngày, tối thiểu 30 ngày theo bảng kiểm
                  kh117.ii.8.niem-yet · 117/KH-UBND, mục II.4
                  so-niem-yet.md:14:1

    Không đạt ngưỡng: điểm thấp hơn mức tối thiểu đặt cho lần kiểm này

    (nguồn gián tiếp): điều khoản ghi theo tài liệu dẫn lại văn bản
    (chưa đối chiếu): điều khoản chưa được đối chiếu với văn bản
    "
  `);
});
