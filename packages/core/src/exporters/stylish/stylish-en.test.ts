import { expect, test } from "vitest";
import { richReport } from "../../../testing/report.js";
import { stylish } from "./stylish.js";

const PLAIN = { color: false, columns: 80, quiet: false } as const;

test("English, 80 columns", () => {
  expect(stylish.render(richReport({ language: "en" }), PLAIN)).toMatchInlineSnapshot(`
    "UBND xã An Bình · Kế hoạch thực hiện dân chủ ở cơ sở
    Period 2023-01-01 to 2023-12-31, as of 2023-12-31
    ────────────────────────────────────────────────────────────────────────────────

    II. Nội dung thực hiện                                                6.00/13.00

      ✓ pass         Niêm yết công khai các nội dung phải để Nhân dân      4.00/4.00
                     biết tại trụ sở và nhà văn hóa thôn
                     kh117.ii.1.cong-khai · 117/KH-UBND, mục    self-score 4.00/5.00
                     II.4
                     bao-cao/45-bc-ubnd.md:41:1

      ◐ partial      Tiếp công dân định kỳ của Chủ tịch UBND xã            2.00/4.00
                     kh117.ii.4.tiep-dan · 117/KH-UBND, mục II.4     self-score 3.50
                     so-tiep-dan.md:12:3
                     · Thiếu người thực hiện                            +0.50 points
                     · Thiếu minh chứng của quý III và quý IV; cần mỗi  +1.00 points
                       quý ít nhất một lần có ngày cụ thể
                       so-tiep-dan.md:5:1
                     · Không rõ tệp đính kèm thuộc về kỳ nào            +0.50 points

      ✗ missing      Đối thoại trực tiếp với Nhân dân                      0.00/3.00
                     kh117.ii.5.doi-thoai · 117/KH-UBND, mục II.5; 04/2015/NĐ-CP,
                     Điều 7 khoản 3 (second-hand)
                     Mới dừng ở kế hoạch, dự kiến hoặc đề nghị
                     ke-hoach/10-kh-ubnd.md:22:1

      ✗ missing      Niêm yết đủ thời gian                                 0.00/2.00
                     kh117.ii.8.niem-yet · 117/KH-UBND, mục II.4
                     Văn bản ghi là chưa làm hoặc không đạt
                     so-niem-yet.md:14:1
                     · Niêm yết 15 ngày, tối thiểu 30 ngày theo bảng    +2.00 points
                       kiểm

    III. Tổ chức thực hiện, chế độ thông tin báo cáo và phối hợp           0.00/7.00

      ✗ missing      Báo cáo sơ kết 6 tháng đúng hạn                       0.00/3.00
                     kh117.iii.1.bao-cao · 117/KH-UBND, mục III.1 (unverified)
                     Không thấy minh chứng cụ thể

      – n/a          Giải quyết khiếu nại, tố cáo                                  –
                     kh117.iii.2.khieu-nai · 117/KH-UBND, mục II.4
                     Không phát sinh, có nêu lý do
                     bao-cao/45-bc-ubnd.md:88:1

      ? not checked  Ban Giám sát đầu tư của cộng đồng hoạt động           0.00/2.00
                     kh117.iii.3.giam-sat · 117/KH-UBND, mục II.4
                     Chưa đến hạn kiểm tra

      ! error        Họp thôn bàn và biểu quyết                            0.00/2.00
                     kh117.iii.4.hop · 117/KH-UBND, mục II.4
                     Không kiểm được
                     · Phép kiểm bị lỗi

    Notices on papers
    ────────────────────────────────────────────────────────────────────────────────

    General notices
             Tên đơn vị được suy từ phần đầu các văn bản                unit-guessed

    quet/ban-quet.md
             Cannot be read: tệp không phải văn bản              evidence-unreadable

    bao-cao/45-bc-ubnd.md
       6:14  Văn bản viện dẫn đã hết hiệu lực từ ngày 15/8/2023:   instrument-ceased
             Nghị định 04/2015/NĐ-CP
      103:1  Hai văn bản cùng số 45/BC-UBND (see also                   number-twice
             bao-cao/46-bc-ubnd.md:3:1)

    Summary · UBND xã An Bình · Kế hoạch thực hiện dân chủ ở cơ sở
    ────────────────────────────────────────────────────────────────────────────────

      Score    6,00 / 20,00 điểm = 30,00 % (không phát sinh: 1 mục, bớt 4,00 điểm;
               chưa kiểm: 2 mục vẫn tính trong điểm tối đa)
      Band     Cần cố gắng
      Checked  80.00 % of the points
      Items    ✓ 1 pass, ◐ 1 partial, ✗ 3 missing, – 1 n/a, ? 1 not checked, ! 1
               error

      II. Nội dung thực hiện                            ███████░░░░░░░░░  6.00/13.00
      III. Tổ chức thực hiện, chế độ thông tin báo cáo  ░░░░░░░░░░░░░░░░   0.00/7.00
      và phối hợp

    Three things to do first

      +3.00 points  Đối thoại trực tiếp với Nhân dân
                    Mới dừng ở kế hoạch, dự kiến hoặc đề nghị
                    kh117.ii.5.doi-thoai · 117/KH-UBND, mục II.5; 04/2015/NĐ-CP,
                    Điều 7 khoản 3 (second-hand)
                    ke-hoach/10-kh-ubnd.md:22:1

      +3.00 points  Báo cáo sơ kết 6 tháng đúng hạn
                    Không thấy minh chứng cụ thể
                    kh117.iii.1.bao-cao · 117/KH-UBND, mục III.1 (unverified)

      +2.00 points  Niêm yết đủ thời gian
                    Niêm yết 15 ngày, tối thiểu 30 ngày theo bảng kiểm
                    kh117.ii.8.niem-yet · 117/KH-UBND, mục II.4
                    so-niem-yet.md:14:1

    Gate not passed: the score is below the minimum set for this run

    (second-hand): clause taken from a source that restates the instrument
    (unverified): clause not yet compared with the instrument
    "
  `);
});

test("English, 120 columns", () => {
  expect(stylish.render(richReport({ language: "en" }), { ...PLAIN, columns: 120 })).toMatchInlineSnapshot(`
    "UBND xã An Bình · Kế hoạch thực hiện dân chủ ở cơ sở
    Period 2023-01-01 to 2023-12-31, as of 2023-12-31
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

    II. Nội dung thực hiện                                                                                        6.00/13.00

      ✓ pass         Niêm yết công khai các nội dung phải để Nhân dân biết tại trụ sở và nhà văn hóa thôn          4.00/4.00
                     kh117.ii.1.cong-khai · 117/KH-UBND, mục II.4                                       self-score 4.00/5.00
                     bao-cao/45-bc-ubnd.md:41:1

      ◐ partial      Tiếp công dân định kỳ của Chủ tịch UBND xã                                                    2.00/4.00
                     kh117.ii.4.tiep-dan · 117/KH-UBND, mục II.4                                             self-score 3.50
                     so-tiep-dan.md:12:3
                     · Thiếu người thực hiện                                                                    +0.50 points
                     · Thiếu minh chứng của quý III và quý IV; cần mỗi quý ít nhất một lần có ngày cụ thể       +1.00 points
                       so-tiep-dan.md:5:1
                     · Không rõ tệp đính kèm thuộc về kỳ nào                                                    +0.50 points

      ✗ missing      Đối thoại trực tiếp với Nhân dân                                                              0.00/3.00
                     kh117.ii.5.doi-thoai · 117/KH-UBND, mục II.5; 04/2015/NĐ-CP, Điều 7 khoản 3 (second-hand)
                     Mới dừng ở kế hoạch, dự kiến hoặc đề nghị
                     ke-hoach/10-kh-ubnd.md:22:1

      ✗ missing      Niêm yết đủ thời gian                                                                         0.00/2.00
                     kh117.ii.8.niem-yet · 117/KH-UBND, mục II.4
                     Văn bản ghi là chưa làm hoặc không đạt
                     so-niem-yet.md:14:1
                     · Niêm yết 15 ngày, tối thiểu 30 ngày theo bảng kiểm                                       +2.00 points

    III. Tổ chức thực hiện, chế độ thông tin báo cáo và phối hợp                                                   0.00/7.00

      ✗ missing      Báo cáo sơ kết 6 tháng đúng hạn                                                               0.00/3.00
                     kh117.iii.1.bao-cao · 117/KH-UBND, mục III.1 (unverified)
                     Không thấy minh chứng cụ thể

      – n/a          Giải quyết khiếu nại, tố cáo                                                                          –
                     kh117.iii.2.khieu-nai · 117/KH-UBND, mục II.4
                     Không phát sinh, có nêu lý do
                     bao-cao/45-bc-ubnd.md:88:1

      ? not checked  Ban Giám sát đầu tư của cộng đồng hoạt động                                                   0.00/2.00
                     kh117.iii.3.giam-sat · 117/KH-UBND, mục II.4
                     Chưa đến hạn kiểm tra

      ! error        Họp thôn bàn và biểu quyết                                                                    0.00/2.00
                     kh117.iii.4.hop · 117/KH-UBND, mục II.4
                     Không kiểm được
                     · Phép kiểm bị lỗi

    Notices on papers
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

    General notices
             Tên đơn vị được suy từ phần đầu các văn bản                                                        unit-guessed

    quet/ban-quet.md
             Cannot be read: tệp không phải văn bản                                                      evidence-unreadable

    bao-cao/45-bc-ubnd.md
       6:14  Văn bản viện dẫn đã hết hiệu lực từ ngày 15/8/2023: Nghị định 04/2015/NĐ-CP                   instrument-ceased
      103:1  Hai văn bản cùng số 45/BC-UBND (see also bao-cao/46-bc-ubnd.md:3:1)                                number-twice

    Summary · UBND xã An Bình · Kế hoạch thực hiện dân chủ ở cơ sở
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

      Score    6,00 / 20,00 điểm = 30,00 % (không phát sinh: 1 mục, bớt 4,00 điểm; chưa kiểm: 2 mục vẫn tính trong điểm tối
               đa)
      Band     Cần cố gắng
      Checked  80.00 % of the points
      Items    ✓ 1 pass, ◐ 1 partial, ✗ 3 missing, – 1 n/a, ? 1 not checked, ! 1 error

      II. Nội dung thực hiện                                                                    ███████░░░░░░░░░  6.00/13.00
      III. Tổ chức thực hiện, chế độ thông tin báo cáo và phối hợp                              ░░░░░░░░░░░░░░░░   0.00/7.00

    Three things to do first

      +3.00 points  Đối thoại trực tiếp với Nhân dân
                    Mới dừng ở kế hoạch, dự kiến hoặc đề nghị
                    kh117.ii.5.doi-thoai · 117/KH-UBND, mục II.5; 04/2015/NĐ-CP, Điều 7 khoản 3 (second-hand)
                    ke-hoach/10-kh-ubnd.md:22:1

      +3.00 points  Báo cáo sơ kết 6 tháng đúng hạn
                    Không thấy minh chứng cụ thể
                    kh117.iii.1.bao-cao · 117/KH-UBND, mục III.1 (unverified)

      +2.00 points  Niêm yết đủ thời gian
                    Niêm yết 15 ngày, tối thiểu 30 ngày theo bảng kiểm
                    kh117.ii.8.niem-yet · 117/KH-UBND, mục II.4
                    so-niem-yet.md:14:1

    Gate not passed: the score is below the minimum set for this run

    (second-hand): clause taken from a source that restates the instrument
    (unverified): clause not yet compared with the instrument
    "
  `);
});
