import stringWidth from "string-width";
import { expect, test } from "vitest";
import {
  richReport,
  testEvidence,
  testFinding,
  testPlace,
  testReport,
  testScorecard,
  testVerdict,
} from "../../../testing/report.js";
import { stylish } from "./stylish.js";

const PLAIN = { color: false, columns: 80, quiet: false } as const;
const lines = (text: string): readonly string[] => text.split("\n");

test("quiet: items that lost points and the summary, no notices", () => {
  expect(stylish.render(richReport(), { ...PLAIN, quiet: true })).toMatchInlineSnapshot(`
    "UBND xã An Bình · Kế hoạch thực hiện dân chủ ở cơ sở
    Kỳ kiểm tra 01/01/2023 – 31/12/2023, tính đến 31/12/2023
    ────────────────────────────────────────────────────────────────────────────────

    II. Nội dung thực hiện                                                6,00/13,00

      ◐ một phần  Tiếp công dân định kỳ của Chủ tịch UBND xã               2,00/4,00
                  kh117.ii.4.tiep-dan · 117/KH-UBND, mục II.4           tự chấm 3,50
                  so-tiep-dan.md:12:3
                  · Thiếu người thực hiện                                 +0,50 điểm
                  · Thiếu minh chứng của quý III và quý IV; cần mỗi quý   +1,00 điểm
                    ít nhất một lần có ngày cụ thể
                    so-tiep-dan.md:5:1
                  · Không rõ tệp đính kèm thuộc về kỳ nào                 +0,50 điểm

      ✗ thiếu     Đối thoại trực tiếp với Nhân dân                         0,00/3,00
                  kh117.ii.5.doi-thoai · 117/KH-UBND, mục II.5; 04/2015/NĐ-CP, Điều
                  7 khoản 3 (nguồn gián tiếp)
                  Mới dừng ở kế hoạch, dự kiến hoặc đề nghị
                  ke-hoach/10-kh-ubnd.md:22:1

      ✗ thiếu     Niêm yết đủ thời gian                                    0,00/2,00
                  kh117.ii.8.niem-yet · 117/KH-UBND, mục II.4
                  Văn bản ghi là chưa làm hoặc không đạt
                  so-niem-yet.md:14:1
                  · Niêm yết 15 ngày, tối thiểu 30 ngày theo bảng kiểm    +2,00 điểm

    III. Tổ chức thực hiện, chế độ thông tin báo cáo và phối hợp           0,00/7,00

      ✗ thiếu     Báo cáo sơ kết 6 tháng đúng hạn                          0,00/3,00
                  kh117.iii.1.bao-cao · 117/KH-UBND, mục III.1 (chưa đối chiếu)
                  Không thấy minh chứng cụ thể

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

test.each([60, 80, 97, 120])("no line is wider than %d columns or ends with a space", (columns) => {
  for (const language of ["vi", "en"] as const) {
    const shown = lines(stylish.render(richReport({ language }), { ...PLAIN, columns }));
    expect(shown.filter((line) => stringWidth(line) > columns || /\s$/.test(line))).toEqual([]);
  }
});

test("an unknown width is taken for 80 columns", () => {
  const expected = stylish.render(richReport(), PLAIN);
  for (const columns of [0, Number.NaN]) {
    expect(stylish.render(richReport(), { ...PLAIN, columns })).toBe(expected);
  }
});

test("colour changes nothing but colour", () => {
  const colored = stylish.render(richReport(), { ...PLAIN, color: true });
  expect(colored).toContain("\u001b[31m✗ thiếu");
  const codes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");
  expect(colored.replace(codes, "")).toBe(stylish.render(richReport(), PLAIN));
});

test("no style runs over the end of a line", () => {
  const open = lines(stylish.render(richReport(), { ...PLAIN, color: true })).filter(
    (line) => line.split("\u001b[").length % 2 === 0,
  );
  expect(open).toEqual([]);
});

test("everything passed and quiet: only the summary", () => {
  const text = stylish.render(testReport([testVerdict("kh117.a", "A")]), { ...PLAIN, quiet: true });
  expect(lines(text)[0]).toBe("Tổng hợp · UBND xã An Bình · Kế hoạch thực hiện dân chủ ở cơ sở");
  expect(text).not.toContain("Việc nên làm trước");
  expect(text).not.toContain("Xếp loại");
});

test("an item without clause shows its id alone; one fix is not called three", () => {
  const verdict = testVerdict("kh117.a", "A", { basis: [], state: "fail", points: { earned: 0, max: 1 } });
  const shown = lines(stylish.render(testReport([verdict]), PLAIN)).map((line) => line.trim());
  expect(shown.filter((line) => line.startsWith("kh117.a"))).toEqual(["kh117.a", "kh117.a"]);
  expect(shown).toContain("Việc nên làm trước");
});

test("a missing piece names its place only where the item's own place is another, and its gain only where there is one", () => {
  const findings = [
    testFinding("date-missing", "Thiếu ngày", { points: 0, places: [testPlace("a.md", 3)] }),
    testFinding("form-missing", "Thiếu hình thức", { places: [testPlace("a.md", 4)] }),
  ];
  const evidence = [testEvidence("a.md", 3)];
  const text = stylish.render(testReport([testVerdict("kh117.a", "A", { state: "partial", findings, evidence })]), PLAIN);
  const [items = ""] = text.split("Tổng hợp");
  expect(items.match(/a\.md:\d+:\d+/g)).toEqual(["a.md:3:1", "a.md:4:1"]);
  expect(items).toMatch(/· Thiếu ngày\n/);
  expect(items).toMatch(/· Thiếu hình thức +\+0,50 điểm\n/);
});

test("titles keep their column beside wide and decomposed characters", () => {
  const titles = ["Tiếp công dân".normalize("NFD"), "民主监督", "Họp 👨\u200d👩\u200d👧 thôn"];
  const verdicts = titles.map((title, index) => testVerdict(`kh117.${index}`, title));
  const shown = lines(stylish.render(testReport(verdicts), PLAIN)).filter((line) => line.includes("4,00/4,00"));
  expect(shown.map((line) => stringWidth(line))).toEqual([80, 80, 80]);
});

test("hostile paths, titles and messages can neither steer the terminal nor forge a line", () => {
  const evil = "x\u001b[2J\u009b1m\u202ey\n✓ đạt  giả mạo\r\u0007";
  const findings = [testFinding("date-missing", evil, { places: [testPlace(`${evil}.md`, 2)] })];
  const verdict = testVerdict("kh117.a", evil, {
    state: "partial",
    findings,
    evidence: [testEvidence(`${evil}.md`, 1)],
    basis: [{ instrument: evil, ref: evil, provenance: "text" }],
  });
  const report = testReport([verdict], {
    units: [{ id: "xa-an-binh", name: evil, kind: null, parent: null, period: { from: "2023-01-01", to: "2023-12-31" } }],
    documents: [{ path: evil, sha256: null, number: null, kind: null, date: null, unit: "xa-an-binh", error: evil }],
    notices: [{ code: "a", args: {}, message: evil, places: [testPlace(evil, 1), testPlace(evil, 2)] }],
    scorecards: [testScorecard({ formula: evil, band: evil, groups: [{ id: "kh117.ii", title: evil, earned: 1, max: 2 }] })],
  });
  const text = stylish.render(report, PLAIN);
  expect(text).not.toMatch(/[^\n\P{Cc}]|\p{Cf}/u);
  expect(lines(text).filter((line) => /^\s*✓ đạt/.test(line))).toEqual([]);
});
