/** Returns a place in a document, one line long. */
export function testPlace(path, line, column = 1) {
  return { path, start: { line, column }, end: { line, column: column + 20 } };
}
/** Returns a piece of evidence that was done in the period, with the given differences. */
export function testEvidence(path, line, changes = {}) {
  return {
    ...testPlace(path, line),
    strength: "record",
    status: "done",
    inPeriod: true,
    applies: true,
    why: "counted",
    fields: { dates: [], from: null, to: null, forms: [], documents: [], responsible: [], attachments: [], counts: {} },
    ...changes,
  };
}
/** Returns an unmet finding, with the given differences. */
export function testFinding(code, message, changes = {}) {
  return { criterion: "date", outcome: "unmet", code, args: {}, message, points: 0.5, places: [], ...changes };
}
/** Returns the verdict of an item that passed, with the given differences. */
export function testVerdict(item, title, changes = {}) {
  return {
    unit: "xa-an-binh",
    checklist: "kh117",
    group: "kh117.ii",
    item,
    title,
    state: "pass",
    reason: "evidenced",
    message: "Có minh chứng",
    points: { earned: 4, max: 4 },
    self: null,
    basis: [{ instrument: "117/KH-UBND", ref: "mục II.4", provenance: "text" }],
    findings: [],
    evidence: [],
    anchor: null,
    ...changes,
  };
}
/** Returns a scorecard of one group, with the given differences. */
export function testScorecard(changes = {}) {
  return {
    unit: "xa-an-binh",
    checklist: "kh117",
    period: { from: "2023-01-01", to: "2023-12-31" },
    earned: 9.5,
    max: 16,
    percent: 59.38,
    band: null,
    coverage: 1,
    states: { pass: 1, partial: 0, fail: 0, notapplicable: 0, notchecked: 0, notselected: 0, error: 0 },
    groups: [{ id: "kh117.ii", title: "II. Nội dung thực hiện", earned: 9.5, max: 16 }],
    model: "flat",
    formula: "9,50 / 16,00 điểm = 59,38 %",
    ...changes,
  };
}
/** Returns what must be made public with one content that was, these times; with the given differences. */
export function testPublication(entries, changes = {}) {
  const row = {
    item: "kh117.ii.1",
    title: "Công khai dự toán ngân sách",
    instrument: "10/2022/QH15",
    ref: "Điều 11 khoản 2",
    provenance: "text",
    state: "pass",
  };
  return {
    unit: "xa-an-binh",
    checklist: "kh117",
    period: { from: "2023-01-01", to: "2023-12-31" },
    rows: [{ ...row, entries: [...entries] }],
    ...changes,
  };
}
/** Returns a report of one unit under one checklist with these verdicts, with the given differences. */
export function testReport(verdicts, changes = {}) {
  return {
    schemaVersion: 1,
    tool: { name: "dankiem", version: "0.1.0" },
    selection: [],
    asOf: "2023-12-31",
    language: "vi",
    units: [
      {
        id: "xa-an-binh",
        name: "UBND xã An Bình",
        kind: "commune",
        parent: null,
        period: { from: "2023-01-01", to: "2023-12-31" },
      },
    ],
    checklists: [{ id: "kh117", version: "1.0.0", sha256: "0".repeat(64), title: "Kế hoạch thực hiện dân chủ ở cơ sở" }],
    documents: [],
    verdicts: [...verdicts],
    publications: [],
    notices: [],
    scorecards: [testScorecard()],
    exit: { code: 0, reasons: [] },
    ...changes,
  };
}
const REPORT_PAPER = "bao-cao/45-bc-ubnd.md";
const PLAN_PAPER = "ke-hoach/10-kh-ubnd.md";
/** Every state, provenance and kind of finding once. */
function richVerdicts() {
  return [
    testVerdict("kh117.ii.1.cong-khai", "Niêm yết công khai các nội dung phải để Nhân dân biết tại trụ sở và nhà văn hóa thôn", {
      self: { points: 4, max: 5, place: testPlace("tu-cham.md", 7) },
      evidence: [testEvidence(REPORT_PAPER, 41), testEvidence("bao-cao/12-bc.md", 9, { strength: "narrative" })],
    }),
    testVerdict("kh117.ii.4.tiep-dan", "Tiếp công dân định kỳ của Chủ tịch UBND xã", {
      state: "partial",
      points: { earned: 2, max: 4 },
      self: { points: 3.5, max: null, place: testPlace("tu-cham.md", 8) },
      findings: [
        testFinding("form-met", "Có hình thức", { outcome: "met", points: 0, places: [testPlace("so-tiep-dan.md", 12, 3)] }),
        testFinding("responsible-missing", "Thiếu người thực hiện", { places: [testPlace("so-tiep-dan.md", 12, 3)] }),
        testFinding("recurrence-gap", "Thiếu minh chứng của quý III và quý IV; cần mỗi quý ít nhất một lần có ngày cụ thể", {
          points: 1,
          places: [testPlace("so-tiep-dan.md", 5)],
        }),
        testFinding("attachment-unclear", "Không rõ tệp đính kèm thuộc về kỳ nào", { outcome: "unclear" }),
        testFinding("count-unclear", "Không rõ số lượt", { outcome: "unclear", points: 0 }),
      ],
      evidence: [testEvidence("so-tiep-dan.md", 12, { start: { line: 12, column: 3 } })],
    }),
    testVerdict("kh117.ii.5.doi-thoai", "Đối thoại trực tiếp với Nhân dân", {
      state: "fail",
      reason: "planned-only",
      message: "Mới dừng ở kế hoạch, dự kiến hoặc đề nghị",
      points: { earned: 0, max: 3 },
      basis: [
        { instrument: "117/KH-UBND", ref: "mục II.5", provenance: "text" },
        { instrument: "04/2015/NĐ-CP", ref: "Điều 7 khoản 3", provenance: "secondary" },
      ],
      findings: [
        testFinding("reason-planned-only", "Mới dừng ở kế hoạch, dự kiến hoặc đề nghị", {
          points: 3,
          places: [testPlace(PLAN_PAPER, 22)],
        }),
      ],
      evidence: [testEvidence(PLAN_PAPER, 22, { status: "planned" })],
    }),
    testVerdict("kh117.ii.8.niem-yet", "Niêm yết đủ thời gian", {
      state: "fail",
      reason: "negated",
      message: "Văn bản ghi là chưa làm hoặc không đạt",
      points: { earned: 0, max: 2 },
      findings: [
        testFinding("duration-short", "Niêm yết 15 ngày, tối thiểu 30 ngày theo bảng kiểm", {
          points: 2,
          places: [testPlace("so-niem-yet.md", 14)],
        }),
      ],
      evidence: [testEvidence("so-niem-yet.md", 14)],
    }),
    testVerdict("kh117.iii.1.bao-cao", "Báo cáo sơ kết 6 tháng đúng hạn", {
      group: "kh117.iii",
      state: "fail",
      reason: "not-mentioned",
      message: "Không thấy minh chứng cụ thể",
      points: { earned: 0, max: 3 },
      basis: [{ instrument: "117/KH-UBND", ref: "mục III.1", provenance: "unverified" }],
    }),
    testVerdict("kh117.iii.2.khieu-nai", "Giải quyết khiếu nại, tố cáo", {
      group: "kh117.iii",
      state: "notapplicable",
      reason: "not-applicable",
      message: "Không phát sinh, có nêu lý do",
      points: { earned: 0, max: 4 },
      evidence: [testEvidence(REPORT_PAPER, 88, { applies: false, status: "negated" })],
    }),
    testVerdict("kh117.iii.3.giam-sat", "Ban Giám sát đầu tư của cộng đồng hoạt động", {
      group: "kh117.iii",
      state: "notchecked",
      reason: "not-mentioned",
      message: "Chưa đến hạn kiểm tra",
      points: { earned: 0, max: 2 },
    }),
    testVerdict("kh117.iii.4.hop", "Họp thôn bàn và biểu quyết", {
      group: "kh117.iii",
      state: "error",
      reason: "not-mentioned",
      message: "Không kiểm được",
      points: { earned: 0, max: 2 },
      findings: [testFinding("criterion-threw", "Phép kiểm bị lỗi", { outcome: "unclear", points: 0 })],
    }),
  ];
}
/** Returns a report that holds every state, provenance and kind of finding, notices and an unreadable paper. */
export function richReport(changes = {}) {
  const document = { sha256: "1".repeat(64), number: "45/BC-UBND", kind: "BC", date: "2023-06-15", unit: "xa-an-binh" };
  return testReport(richVerdicts(), {
    documents: [
      { ...document, path: REPORT_PAPER },
      { ...document, path: "quet/ban-quet.md", sha256: null, error: "tệp không phải văn bản" },
    ],
    notices: [
      { code: "unit-guessed", args: {}, message: "Tên đơn vị được suy từ phần đầu các văn bản", places: [] },
      {
        code: "instrument-ceased",
        args: {},
        message: "Văn bản viện dẫn đã hết hiệu lực từ ngày 15/8/2023: Nghị định 04/2015/NĐ-CP",
        places: [testPlace(REPORT_PAPER, 6, 14)],
      },
      {
        code: "number-twice",
        args: {},
        message: "Hai văn bản cùng số 45/BC-UBND",
        places: [testPlace(REPORT_PAPER, 103), testPlace("bao-cao/46-bc-ubnd.md", 3)],
      },
    ],
    scorecards: [
      testScorecard({
        earned: 6,
        max: 20,
        percent: 30,
        band: "Cần cố gắng",
        coverage: 0.8,
        states: { pass: 1, partial: 1, fail: 3, notapplicable: 1, notchecked: 1, notselected: 0, error: 1 },
        groups: [
          { id: "kh117.ii", title: "II. Nội dung thực hiện", earned: 6, max: 13 },
          { id: "kh117.iii", title: "III. Tổ chức thực hiện, chế độ thông tin báo cáo và phối hợp", earned: 0, max: 7 },
        ],
        formula:
          "6,00 / 20,00 điểm = 30,00 % (không phát sinh: 1 mục, bớt 4,00 điểm; chưa kiểm: 2 mục vẫn tính trong điểm tối đa)",
      }),
    ],
    exit: { code: 1, reasons: ["score-below-threshold"] },
    ...changes,
  });
}
//# sourceMappingURL=report.js.map
