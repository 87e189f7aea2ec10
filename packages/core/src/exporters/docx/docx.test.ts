import { describe, expect, test } from "vitest";
import { bodyOf, bytesOf, paragraphsOf, partsOf, unbalancedTag } from "../../../testing/docx.js";
import {
  richReport,
  testEvidence,
  testFinding,
  testPlace,
  testReport,
  testScorecard,
  testVerdict,
} from "../../../testing/report.js";
import type { Particulars } from "../lib/particulars.js";
import { docx } from "./docx.js";

const PARTICULARS: Particulars = {
  parentBody: "UBND huyện Mường Khê",
  issuingBody: "Đoàn kiểm tra số 2",
  reportNumber: "5/BC-ĐKT",
  place: "Mường Khê",
  date: "2024-03-05",
  decision: { number: "15/QĐ-UBND", date: "2024-01-02", body: "Chủ tịch UBND huyện" },
  bases: ["Căn cứ Kế hoạch số 04/KH-UBND;"],
  team: "Đoàn kiểm tra số 2",
  members: [{ name: "Ông Nguyễn Văn Trữ", position: "Trưởng phòng Nội vụ", role: "Trưởng đoàn" }],
  deadline: "2024-04-30",
  deadlines: { "kh117.ii.8.niem-yet": "2024-05-31" },
  strengths: ["Có kế hoạch từ đầu năm."],
  signer: { name: "Nguyễn Văn Trữ" },
  recipients: ["UBND huyện;"],
  archive: "VT, ĐKT.",
};

const textOf = async (...args: readonly [ReturnType<typeof richReport>, Particulars?]) =>
  paragraphsOf(await bodyOf(docx, ...args));

describe("determinism", () => {
  test("two runs give the same bytes, and the report is left as it was", async () => {
    const report = richReport();
    const before = JSON.stringify(report);
    expect(await bytesOf(docx, report, PARTICULARS)).toEqual(await bytesOf(docx, richReport(), PARTICULARS));
    expect(JSON.stringify(report)).toBe(before);
  });

  test("its days are the report's, and times within the file are fixed", async () => {
    const core = (await partsOf(docx, richReport()))["docProps/core.xml"];
    expect(core?.match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g)).toEqual(["2023-12-31T00:00:00Z", "2023-12-31T00:00:00Z"]);
    const view = new DataView((await bytesOf(docx, richReport())).buffer);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([12 << 11, (1 << 5) | 1]);
  });
});

describe("particulars", () => {
  test("what is given stands in the official places", async () => {
    const lines = await textOf(richReport(), PARTICULARS);
    expect(lines.slice(0, 7).filter((line) => line !== "")).toEqual([
      "UBND HUYỆN MƯỜNG KHÊ",
      "ĐOÀN KIỂM TRA SỐ 2",
      "Số: 05/BC-ĐKT",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
    ]);
    expect(lines).toContain("Mường Khê, ngày 05 tháng 3 năm 2024");
    expect(lines).toContain("- Ông Nguyễn Văn Trữ, Trưởng phòng Nội vụ - Trưởng đoàn.");
    expect(lines).toContain("- UBND huyện;");
    expect(lines).toContain("- Lưu: VT, ĐKT.");
    expect(lines).toContain("Có kế hoạch từ đầu năm.");
    expect(lines).toContain("(Kèm theo Báo cáo số 05/BC-ĐKT ngày 05 tháng 3 năm 2024 của Đoàn kiểm tra số 2)");
  });

  test("what is not given is a blank, never a guess", async () => {
    const lines = await textOf(richReport());
    expect(lines).toContain("Số: ……/BC-……");
    expect(lines).toContain("……, ngày …… tháng …… năm ……");
    expect(lines).toContain("Trước ngày ……/……/……");
    expect(lines.filter((line) => line.includes("Ông (bà) …"))).toHaveLength(4);
    expect(lines.filter((line) => line.includes("undefined"))).toEqual([]);
  });

  test("an item's own day comes before the common one", async () => {
    const days = (await textOf(richReport(), PARTICULARS)).filter((line) => line.startsWith("Trước ngày"));
    expect(days.toSorted()).toEqual([
      "Trước ngày 30/04/2024",
      "Trước ngày 30/04/2024",
      "Trước ngày 30/04/2024",
      "Trước ngày 31/05/2024",
    ]);
  });

  test("bases are told from the highest kind down, one a line, the last with a full stop", async () => {
    const bases = (await textOf(richReport(), PARTICULARS)).filter((line) => line.startsWith("Căn cứ"));
    expect(bases).toEqual([
      "Căn cứ Nghị định số 04/2015/NĐ-CP;",
      "Căn cứ Kế hoạch số 117/KH-UBND;",
      "Căn cứ Quyết định số 15/QĐ-UBND ngày 02 tháng 01 năm 2024 của Chủ tịch UBND huyện về việc kiểm tra thực hiện dân chủ ở cơ sở;",
      "Căn cứ Kế hoạch số 04/KH-UBND.",
    ]);
  });
});

describe("content", () => {
  test("score, coverage and band are the report's", async () => {
    const lines = await textOf(richReport());
    expect(lines.find((line) => line.startsWith("Điểm: "))).toContain("6,00 / 20,00 điểm = 30,00 %");
    expect(lines).toContain("Đã kiểm: 80,00 % số điểm của bảng kiểm.");
    expect(lines).toContain("Xếp loại theo bảng kiểm: Cần cố gắng.");
  });

  test("no band is told where the checklist has none", async () => {
    const lines = await textOf(testReport([testVerdict("kh117.ii.1", "Niêm yết")]));
    expect(lines.filter((line) => line.includes("Xếp loại"))).toEqual([]);
    expect(lines).toContain("Không có nội dung nào phải bổ sung theo bảng kiểm.");
  });

  test("what was done stands with its places, what is missing with clause, provenance and points", async () => {
    const lines = await textOf(richReport());
    expect(lines).toContain(
      "- Niêm yết công khai các nội dung phải để Nhân dân biết tại trụ sở và nhà văn hóa thôn (4,00/4,00 điểm). " +
        "Minh chứng: 45/BC-UBND (tệp bao-cao/45-bc-ubnd.md), dòng 41; tệp bao-cao/12-bc.md, dòng 9.",
    );
    expect(lines).toContain(
      "- Đối thoại trực tiếp với Nhân dân (0,00/3,00 điểm): Mới dừng ở kế hoạch, dự kiến hoặc đề nghị. " +
        "Điều khoản: 117/KH-UBND, mục II.5; 04/2015/NĐ-CP, Điều 7 khoản 3 (nguồn gián tiếp). " +
        "Xem tệp ke-hoach/10-kh-ubnd.md, dòng 22.",
    );
    expect(lines.filter((line) => line.includes("mục III.1 (chưa đối chiếu)")).length).toBeGreaterThan(0);
  });

  test("a missing item that no paper speaks of is sent to where it belongs", async () => {
    const anchor = testPlace("bao-cao.md", 19);
    const verdict = testVerdict("kh117.ii.1", "Niêm yết", {
      state: "fail",
      reason: "not-mentioned",
      message: "Không thấy minh chứng cụ thể",
      points: { earned: 0, max: 4 },
      anchor,
    });
    expect((await textOf(testReport([verdict]))).join("\n")).toContain("Nên bổ sung vào tệp bao-cao.md, dòng 19.");
  });

  test("a contradiction shows both its sides", async () => {
    const places = [testPlace("so.md", 9), testPlace("so.md", 4)];
    const finding = testFinding("figures-sum", "Cộng sai", { places });
    const verdict = testVerdict("kh117.ii.1", "Sổ", { state: "partial", points: { earned: 2, max: 4 }, findings: [finding] });
    const notice = { code: "figures-sum", args: {}, message: "Cộng sai", places };
    const lines = await textOf(testReport([verdict], { notices: [notice] }));
    expect(lines).toContain(
      "- Sổ (2,00/4,00 điểm): Cộng sai (trái với dòng 4) (+0,50 điểm). Điều khoản: 117/KH-UBND, mục II.4. Xem tệp so.md, dòng 4, 9.",
    );
    expect(lines).toContain("- Cộng sai (tệp so.md, dòng 9; trái với dòng 4).");
  });

  test("what has neither clause nor place is told without them", async () => {
    const bare = { basis: [], points: { earned: 0, max: 4 } };
    const lines = await textOf(
      testReport([
        testVerdict("a", "Họp thôn", { ...bare, state: "fail", message: "Không thấy minh chứng cụ thể" }),
        testVerdict("b", "Niêm yết", { basis: [] }),
      ]),
    );
    expect(lines).toContain("- Họp thôn (0,00/4,00 điểm): Không thấy minh chứng cụ thể.");
    expect(lines).toContain("- Niêm yết (4,00/4,00 điểm). Không ghi vị trí minh chứng.");
  });

  test("proof is what counted, else where the checks were met; not what was only quoted", async () => {
    const met = testFinding("date-named", "Có ngày", { outcome: "met", points: 0, places: [testPlace("b.md", 2)] });
    const quoted = testEvidence("a.md", 1, { why: "quoted" });
    const lines = await textOf(testReport([testVerdict("a", "Niêm yết", { evidence: [quoted], findings: [met] })]));
    expect(lines).toContain("- Niêm yết (4,00/4,00 điểm). Minh chứng: tệp b.md, dòng 2.");
  });

  test("papers that could not be read are counted, the first ones by name", async () => {
    const paper = { sha256: null, number: null, kind: null, date: null, unit: "xa-an-binh", error: "hỏng" };
    const documents = [1, 2, 3, 4, 5, 6].map((index) => ({ ...paper, path: `${index}.md` }));
    expect(await textOf(testReport([], { documents }))).toContain(
      "Trong đó 6 văn bản không đọc được: 1.md; 2.md; 3.md; 4.md; 5.md; …….",
    );
  });

  test("groups with all their points and with none are named", async () => {
    const groups = [
      { id: "a", title: "Công khai", earned: 4, max: 4 },
      { id: "b", title: "Đối thoại", earned: 0, max: 4 },
      { id: "c", title: "Không phát sinh", earned: 0, max: 0 },
    ];
    const lines = await textOf(testReport([], { scorecards: [testScorecard({ groups })] }));
    expect(lines).toContain("- Nhóm đạt trọn điểm: Công khai.");
    expect(lines).toContain("- Nhóm chưa có điểm: Đối thoại.");
  });

  test("every item of the report stands in the appendix with its points and state", async () => {
    const lines = await textOf(richReport());
    const appendix = lines.slice(lines.indexOf("BẢNG ĐIỂM"));
    for (const { title, item } of richReport().verdicts) {
      expect(appendix).toContain(title);
      expect(appendix).toContain(item);
    }
    for (const word of ["đạt", "một phần", "thiếu", "không phát sinh", "chưa kiểm", "lỗi"]) expect(appendix).toContain(word);
  });

  test("a report in another language gives a Vietnamese paper", async () => {
    const verdict = testVerdict("kh117.ii.1", "Posting", { state: "fail", reason: "not-mentioned", message: "No evidence" });
    const lines = await textOf(
      testReport([verdict], { language: "en", scorecards: [testScorecard({ formula: "9.50 points" })] }),
    );
    expect(lines.join("\n")).toContain("Posting (4,00/4,00 điểm): Không thấy minh chứng cụ thể.");
    expect(lines).toContain("Điểm: 9,50 / 16,00 điểm = 59,38 %.");
  });

  test("several units are told apart, and a report without any is still a paper", async () => {
    const [unit] = richReport().units;
    if (unit === undefined) throw new Error("The report has no unit.");
    const second = { ...unit, id: "xa-b", name: "UBND xã Bình Hòa", period: { from: "2023-01-01", to: "2023-06-30" } };
    const cards = [testScorecard(), testScorecard({ unit: "xa-b" })];
    const lines = await textOf(testReport([], { units: [unit, second], scorecards: cards }));
    expect(lines.join("\n")).toContain("tại UBND xã An Bình; UBND xã Bình Hòa");
    expect(lines.join("\n")).toContain("UBND xã Bình Hòa: từ ngày 01/01/2023 đến ngày 30/06/2023");
    expect(lines).toContain("2. UBND xã Bình Hòa: Kế hoạch thực hiện dân chủ ở cơ sở");
    const empty = richReport({ units: [], checklists: [], scorecards: [], verdicts: [], documents: [], notices: [] });
    expect((await textOf(empty)).length).toBeGreaterThan(20);
  });
});

test("hostile text neither breaks the file nor hides in it", async () => {
  const hostile = `=1+1 <w:br/> & "]]> \u0000\u001b\u202e\u200b\ud800\uffff ${"dài ".repeat(2500)}`;
  const verdict = testVerdict("kh117.ii.1", hostile, {
    state: "fail",
    reason: "negated",
    message: hostile,
    basis: [{ instrument: hostile, ref: hostile, provenance: "unverified" }],
  });
  const report = testReport([verdict], { notices: [{ code: "x", args: {}, message: hostile, places: [] }] });
  const parts = await partsOf(docx, report, { issuingBody: hostile, members: [{ name: hostile }], recipients: [hostile] });
  for (const [path, xml] of Object.entries(parts)) {
    expect(unbalancedTag(xml), path).toBeNull();
    expect(xml).not.toMatch(/[^\P{Cc}\n\r\t]|[\u202e\u200b\uffff]/u);
  }
  expect(parts["word/document.xml"]).toContain("&lt;w:br/&gt;");
});
