import { expect, test } from "vitest";
import { richReport, testFinding, testPlace, testReport, testScorecard, testVerdict } from "../../../testing/report.js";
import { MAX_MARKDOWN_BYTES, markdown } from "./markdown.js";

const OPTIONS = { color: true, columns: 80, quiet: false } as const;
const QUIET = { ...OPTIONS, quiet: true } as const;

const headings = (text: string): readonly string[] => text.split("\n").filter((line) => line.startsWith("#"));
const bytes = (text: string): number => new TextEncoder().encode(text).length;

test("a report in Vietnamese", () => {
  expect(markdown.render(richReport(), OPTIONS)).toMatchInlineSnapshot(`
    "**Không đạt ngưỡng: điểm thấp hơn mức tối thiểu đặt cho lần kiểm này**

    ## UBND xã An Bình · Kế hoạch thực hiện dân chủ ở cơ sở

    Kỳ kiểm tra 01/01/2023 – 31/12/2023, tính đến 31/12/2023

    - Điểm: **6,00 / 20,00 điểm = 30,00 % (không phát sinh: 1 mục, bớt 4,00 điểm; chưa kiểm: 2 mục vẫn tính trong điểm tối đa)**
    - Xếp loại: Cần cố gắng
    - Đã kiểm: 80,00 % số điểm
    - Kết quả: ✓ 1 đạt, ◐ 1 một phần, ✗ 3 thiếu, – 1 không phát sinh, ? 1 chưa kiểm, ! 1 lỗi

    ### Điểm theo nhóm

    | Nhóm | Điểm |
    | --- | ---: |
    | II. Nội dung thực hiện | 6,00/13,00 |
    | III. Tổ chức thực hiện, chế độ thông tin báo cáo và phối hợp | 0,00/7,00 |

    ### Ba việc nên làm trước

    1. **+3,00 điểm**: Đối thoại trực tiếp với Nhân dân  
       Mới dừng ở kế hoạch, dự kiến hoặc đề nghị · \`kh117.ii.5.doi-thoai\` · 117/KH-UBND, mục II.5; 04/2015/NĐ-CP, Điều 7 khoản 3 (nguồn gián tiếp) · \`ke-hoach/10-kh-ubnd.md:22:1\`
    2. **+3,00 điểm**: Báo cáo sơ kết 6 tháng đúng hạn  
       Không thấy minh chứng cụ thể · \`kh117.iii.1.bao-cao\` · 117/KH-UBND, mục III.1 (chưa đối chiếu)
    3. **+2,00 điểm**: Niêm yết đủ thời gian  
       Niêm yết 15 ngày, tối thiểu 30 ngày theo bảng kiểm · \`kh117.ii.8.niem-yet\` · 117/KH-UBND, mục II.4 · \`so-niem-yet.md:14:1\`

    ### Từng nội dung

    | Kết quả | Nội dung | Điểm | Điều khoản | Ở đâu |
    | --- | --- | ---: | --- | --- |
    | ✓ đạt | Niêm yết công khai các nội dung phải để Nhân dân biết tại trụ sở và nhà văn hóa thôn<br>\`kh117.ii.1.cong-khai\` | 4,00/4,00 (tự chấm 4,00/5,00) | 117/KH-UBND, mục II.4 | \`bao-cao/45-bc-ubnd.md:41:1\` |
    | ◐ một phần | Tiếp công dân định kỳ của Chủ tịch UBND xã<br>\`kh117.ii.4.tiep-dan\` | 2,00/4,00 (tự chấm 3,50) | 117/KH-UBND, mục II.4 | \`so-tiep-dan.md:12:3\` |
    | ✗ thiếu | Đối thoại trực tiếp với Nhân dân<br>Mới dừng ở kế hoạch, dự kiến hoặc đề nghị<br>\`kh117.ii.5.doi-thoai\` | 0,00/3,00 | 117/KH-UBND, mục II.5; 04/2015/NĐ-CP, Điều 7 khoản 3 (nguồn gián tiếp) | \`ke-hoach/10-kh-ubnd.md:22:1\` |
    | ✗ thiếu | Niêm yết đủ thời gian<br>Văn bản ghi là chưa làm hoặc không đạt<br>\`kh117.ii.8.niem-yet\` | 0,00/2,00 | 117/KH-UBND, mục II.4 | \`so-niem-yet.md:14:1\` |
    | ✗ thiếu | Báo cáo sơ kết 6 tháng đúng hạn<br>Không thấy minh chứng cụ thể<br>\`kh117.iii.1.bao-cao\` | 0,00/3,00 | 117/KH-UBND, mục III.1 (chưa đối chiếu) |  |
    | – không phát sinh | Giải quyết khiếu nại, tố cáo<br>Không phát sinh, có nêu lý do<br>\`kh117.iii.2.khieu-nai\` | – | 117/KH-UBND, mục II.4 | \`bao-cao/45-bc-ubnd.md:88:1\` |
    | ? chưa kiểm | Ban Giám sát đầu tư của cộng đồng hoạt động<br>Chưa đến hạn kiểm tra<br>\`kh117.iii.3.giam-sat\` | 0,00/2,00 | 117/KH-UBND, mục II.4 |  |
    | ! lỗi | Họp thôn bàn và biểu quyết<br>Không kiểm được<br>\`kh117.iii.4.hop\` | 0,00/2,00 | 117/KH-UBND, mục II.4 |  |

    ### Còn thiếu

    | Nội dung | Vấn đề | Thêm | Ở đâu |
    | --- | --- | ---: | --- |
    | \`kh117.ii.4.tiep-dan\` | Thiếu người thực hiện | +0,50 điểm | \`so-tiep-dan.md:12:3\` |
    | \`kh117.ii.4.tiep-dan\` | Thiếu minh chứng của quý III và quý IV; cần mỗi quý ít nhất một lần có ngày cụ thể | +1,00 điểm | \`so-tiep-dan.md:5:1\` |
    | \`kh117.ii.4.tiep-dan\` | Không rõ tệp đính kèm thuộc về kỳ nào | +0,50 điểm | \`so-tiep-dan.md:12:3\` |
    | \`kh117.ii.8.niem-yet\` | Niêm yết 15 ngày, tối thiểu 30 ngày theo bảng kiểm | +2,00 điểm | \`so-niem-yet.md:14:1\` |
    | \`kh117.iii.4.hop\` | Phép kiểm bị lỗi |  |  |

    ## Lưu ý về văn bản

    | Ở đâu | Vấn đề |
    | --- | --- |
    |  | Tên đơn vị được suy từ phần đầu các văn bản (\`unit-guessed\`) |
    | \`quet/ban-quet.md\` | Không đọc được: tệp không phải văn bản (\`evidence-unreadable\`) |
    | \`bao-cao/45-bc-ubnd.md:6:14\` | Văn bản viện dẫn đã hết hiệu lực từ ngày 15/8/2023: Nghị định 04/2015/NĐ-CP (\`instrument-ceased\`) |
    | \`bao-cao/45-bc-ubnd.md:103:1\`<br>\`bao-cao/46-bc-ubnd.md:3:1\` | Hai văn bản cùng số 45/BC-UBND (\`number-twice\`) |

    <sub>(nguồn gián tiếp): điều khoản ghi theo tài liệu dẫn lại văn bản</sub>  
    <sub>(chưa đối chiếu): điều khoản chưa được đối chiếu với văn bản</sub>
    "
  `);
});

test("quiet: items that lost points and the summary, no notices", () => {
  const text = markdown.render(richReport({ language: "en" }), QUIET);
  expect(headings(text)).toEqual([
    "## UBND xã An Bình · Kế hoạch thực hiện dân chủ ở cơ sở",
    "### Points by group",
    "### Three things to do first",
    "### Items missing or met in part",
    "### Still missing",
  ]);
  expect(text).not.toContain("✓ pass");
  expect(text).toContain("| ✗ missing |");
});

test("leaves out what has nothing to say", () => {
  const text = markdown.render(testReport([testVerdict("kh117.a", "A")]), QUIET);
  expect(headings(text)).toEqual(["## UBND xã An Bình · Kế hoạch thực hiện dân chủ ở cơ sở", "### Điểm theo nhóm"]);
  expect(text).not.toContain("Xếp loại");
});

test("a piece without points shows no gain", () => {
  const findings = [testFinding("date-missing", "Thiếu ngày", { points: 0 })];
  const text = markdown.render(testReport([testVerdict("kh117.a", "A", { state: "partial", findings })]), OPTIONS);
  expect(text).toContain("| `kh117.a` | Thiếu ngày |  |  |");
  expect(text).not.toContain("Việc nên làm trước");
});

test("one or two fixes are not called three", () => {
  const lost = testVerdict("kh117.a", "A", { state: "fail", points: { earned: 0, max: 1 } });
  expect(headings(markdown.render(testReport([lost]), OPTIONS))).toContain("### Việc nên làm trước");
});

test("hostile names and titles stay inside their cells", () => {
  const evil = "x|y`z`\n\n# big\u001b[2J<script>\u202e](http://a.vn)";
  const report = testReport([testVerdict("kh117.a", evil, { evidence: [] })], {
    units: [{ id: "xa-an-binh", name: evil, kind: null, parent: null, period: { from: "2023-01-01", to: "2023-12-31" } }],
    notices: [{ code: "a", args: {}, message: evil, places: [testPlace("a|b`c\n.md", 1)] }],
    scorecards: [testScorecard({ formula: evil, band: evil })],
  });
  const text = markdown.render(report, OPTIONS);
  expect(text).not.toMatch(/<script|[^\n\P{Cc}]|\p{Cf}|^# big|http:\/\//mu);
  const rows = text.split("\n").filter((line) => line.startsWith("| "));
  const cells = rows.map((row) => row.split("|").length - 2);
  expect(new Set(cells)).toEqual(new Set([2, 5]));
});

const WIDE_TITLE = "Công khai ".repeat(50);

function large(items: number): ReturnType<typeof testReport> {
  const verdicts = Array.from({ length: items }, (_, index) => testVerdict(`kh117.${index}`, WIDE_TITLE));
  const notices = [{ code: "number-twice", args: {}, message: "Trùng số", places: [testPlace("a.md", 1)] }];
  return testReport(verdicts, { notices });
}

test("a report that fits is printed whole", () => {
  const text = markdown.render(large(100), OPTIONS);
  expect(text).toContain("### Từng nội dung");
  expect(text).not.toContain("Đã lược");
});

test("beyond 1 MiB whole parts are left out and counted, the score never", () => {
  const text = markdown.render(large(3000), OPTIONS);
  expect(bytes(text)).toBeLessThanOrEqual(MAX_MARKDOWN_BYTES);
  expect(headings(text)).toEqual([
    "## UBND xã An Bình · Kế hoạch thực hiện dân chủ ở cơ sở",
    "### Điểm theo nhóm",
    "## Lưu ý về văn bản",
  ]);
  expect(text).toMatch(/\n\nĐã lược 1 phần để tệp không quá 1048576 byte\.\n$/);
});

test("the limit counts bytes, not characters", () => {
  const render = (title: string) =>
    markdown.render(testReport(Array.from({ length: 1000 }, (_, index) => testVerdict(`kh117.${index}`, title))), OPTIONS);
  expect(render("a".repeat(500))).not.toContain("Đã lược");
  expect(render("ạ".repeat(500))).toContain("Đã lược 1 phần");
});
