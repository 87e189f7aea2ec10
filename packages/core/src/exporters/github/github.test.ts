import { expect, test } from "vitest";
import { richReport, testFinding, testPlace, testReport, testVerdict } from "../../../testing/report.js";
import { commandText } from "./command.js";
import { github } from "./github.js";

const OPTIONS = { color: true, columns: 80, quiet: false } as const;
const lines = (report: Parameters<typeof github.render>[0]) => github.render(report, OPTIONS).trimEnd().split("\n");
const failed = (item: string, max: number) =>
  testVerdict(item, item, { state: "fail", reason: "not-mentioned", message: "Không thấy", points: { earned: 0, max } });

test("the log looks like this", () => {
  expect(lines(richReport())).toEqual([
    "::error file=ke-hoach/10-kh-ubnd.md,line=22,endLine=22,col=1,endColumn=21,title=Đối thoại trực tiếp với Nhân dân::Mới dừng ở kế hoạch, dự kiến hoặc đề nghị (+3,00 điểm) (117/KH-UBND, mục II.5; 04/2015/NĐ-CP, Điều 7 khoản 3 (nguồn gián tiếp))",
    "::error title=Báo cáo sơ kết 6 tháng đúng hạn::Không thấy minh chứng cụ thể (+3,00 điểm) (117/KH-UBND, mục III.1 (chưa đối chiếu))",
    "::error file=so-niem-yet.md,line=14,endLine=14,col=1,endColumn=21,title=Niêm yết đủ thời gian::Văn bản ghi là chưa làm hoặc không đạt; Niêm yết 15 ngày, tối thiểu 30 ngày theo bảng kiểm (+2,00 điểm) (117/KH-UBND, mục II.4)",
    "::warning file=so-tiep-dan.md,line=12,endLine=12,col=3,endColumn=21,title=Tiếp công dân định kỳ của Chủ tịch UBND xã::Thiếu người thực hiện; Thiếu minh chứng của quý III và quý IV; cần mỗi quý ít nhất một lần có ngày cụ thể; Không rõ tệp đính kèm thuộc về kỳ nào (+2,00 điểm) (117/KH-UBND, mục II.4)",
    "::notice title=Tổng hợp::UBND xã An Bình · Kế hoạch thực hiện dân chủ ở cơ sở: 6,00 / 20,00 điểm = 30,00 %25 (không phát sinh: 1 mục, bớt 4,00 điểm; chưa kiểm: 2 mục vẫn tính trong điểm tối đa)%0A3 lưu ý về văn bản%0AKhông đạt ngưỡng: điểm thấp hơn mức tối thiểu đặt cho lần kiểm này",
  ]);
});

test("ten errors and ten warnings at most, the most valuable first, and the rest counted", () => {
  const errors = Array.from({ length: 13 }, (_, index) => failed(`a.${index}`, index + 1));
  const warnings = Array.from({ length: 11 }, (_, index) =>
    testVerdict(`b.${index}`, `b.${index}`, { state: "partial", points: { earned: 1, max: index + 2 } }),
  );
  const told = lines(testReport([...errors, ...warnings]));
  expect(told.filter((line) => line.startsWith("::error "))).toHaveLength(10);
  expect(told.filter((line) => line.startsWith("::warning "))).toHaveLength(10);
  expect(told[0]).toContain("+13,00 điểm");
  expect(told[10]).toContain("+11,00 điểm");
  expect(told.at(-1)).toContain("Còn 4 nội dung chưa đạt");
});

test("nothing of a paper can end a command, start another or set a property", () => {
  const hostile = "x\n::error::y\r\n::stop-commands::z%0A,line=9::\u001b[31m\u202e";
  const place = testPlace(`a,line=1::${hostile}.md`, 3);
  const verdict = testVerdict("a", hostile, {
    state: "partial",
    points: { earned: 1, max: 2 },
    findings: [testFinding("date-missing", hostile, { places: [place] })],
    evidence: [],
    anchor: place,
  });
  const told = github.render(testReport([verdict]), OPTIONS);
  expect(told.trimEnd().split("\n")).toHaveLength(2);
  expect(told).toMatch(/^::warning file=a%2Cline=1%3A%3A[^,]*,line=3,endLine=3,col=1,endColumn=21,title=[^:,]*::/);
  expect(told).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
});

test("columns are told of what stands on one line and is seen there, nothing of what no paper is known for", () => {
  const at = (anchor: ReturnType<typeof testPlace> | null) => lines(testReport([{ ...failed("a", 1), anchor }]))[0];
  const place = testPlace("a.md", 3);
  expect(at({ ...place, end: { line: 5, column: 2 } })).toMatch(/^::error file=a\.md,line=3,endLine=5,title=/);
  expect(at({ ...place, end: place.start })).toMatch(/^::error file=a\.md,line=3,endLine=3,title=/);
  expect(at(null)).toMatch(/^::error title=/);
});

test("a command without properties has no space", () => {
  expect(commandText({ level: "notice", properties: { file: null }, message: "100 %\r\n" })).toBe("::notice::100 %25%0D%0A\n");
});

test("words are in the language of the report", () => {
  expect(github.render(richReport({ language: "en" }), OPTIONS)).toMatch(/::notice title=Summary::.*3 notices on papers/);
});
