/** What kind of paper a document is, and what that makes its sentences worth. */
export interface DocumentKind {
  /** The sign of the kind in document numbers; codes of papers that carry no number are the project's own (`SO`, `ND`, `HƯ`). */
  readonly code: string;
  readonly name: string;
  /** Other beginnings of a title that mean this kind, in lower case. */
  readonly aliases: readonly string[];
  /** Whether such a paper speaks of what is intended, not of what was done. */
  readonly plan: boolean;
  /** Whether such a paper lays down rules: its "phải" and "được" are duties and rights, not results. */
  readonly rule: boolean;
  /** Whether it is a register or list, whose rows are records. */
  readonly register: boolean;
}

type Trait = "plan" | "rule" | "register";

/** Codes of Decree 30/2020/NĐ-CP, appendix III, of legislation, of the Party, and of papers of the grassroots. */
const TABLE: readonly (readonly [code: string, name: string, aliases?: readonly string[], trait?: Trait])[] = [
  ["L", "Luật", ["bộ luật"], "rule"],
  ["PL", "Pháp lệnh", [], "rule"],
  ["NĐ", "Nghị định", [], "rule"],
  ["TT", "Thông tư", [], "rule"],
  ["TTLT", "Thông tư liên tịch", [], "rule"],
  ["NQLT", "Nghị quyết liên tịch", [], "rule"],
  ["ĐL", "Điều lệ", [], "rule"],
  ["QC", "Quy chế", ["qui chế", "quy chế phối hợp"], "rule"],
  ["QCPH", "Quy chế phối hợp", [], "rule"],
  ["QyĐ", "Quy định", ["qui định"], "rule"],
  ["ND", "Nội quy", ["nội qui"], "rule"],
  ["HƯ", "Hương ước", ["quy ước", "qui ước"], "rule"],
  ["KH", "Kế hoạch", ["kế hoạch phối hợp"], "plan"],
  ["CTr", "Chương trình", ["chương trình hành động", "chương trình công tác"], "plan"],
  ["CTrPH", "Chương trình phối hợp", [], "plan"],
  ["CTPH", "Chương trình phối hợp", [], "plan"],
  ["CTHĐ", "Chương trình hành động", [], "plan"],
  ["ĐA", "Đề án", [], "plan"],
  ["DA", "Dự án", [], "plan"],
  ["PA", "Phương án", [], "plan"],
  ["TTr", "Tờ trình", [], "plan"],
  ["GM", "Giấy mời", ["thư mời"], "plan"],
  ["NQ", "Nghị quyết"],
  ["CT", "Chỉ thị"],
  ["KL", "Kết luận"],
  ["QĐ", "Quyết định"],
  ["HD", "Hướng dẫn"],
  ["TC", "Thông cáo"],
  ["TB", "Thông báo"],
  ["BC", "Báo cáo"],
  ["BB", "Biên bản"],
  ["CV", "Công văn"],
  ["CĐ", "Công điện"],
  ["HĐ", "Hợp đồng"],
  ["BTT", "Bản thỏa thuận", ["bản thoả thuận", "thỏa thuận", "thoả thuận"]],
  ["BGN", "Bản ghi nhớ"],
  ["GUQ", "Giấy ủy quyền", ["giấy uỷ quyền"]],
  ["GGT", "Giấy giới thiệu"],
  ["GNP", "Giấy nghỉ phép"],
  ["PG", "Phiếu gửi"],
  ["PC", "Phiếu chuyển"],
  ["PB", "Phiếu báo"],
  [
    "SO",
    "Sổ",
    [
      "bảng chấm điểm",
      "bảng kê",
      "bảng phân công",
      "bảng theo dõi",
      "bảng thống kê",
      "bảng tổng hợp",
      "bảng tự chấm điểm",
      "bảng tự đánh giá",
      "danh mục",
      "danh sách",
      "lịch",
      "nhật ký",
      "sổ ghi",
      "sổ theo dõi",
      "sổ tiếp",
    ],
    "register",
  ],
];

const KINDS: ReadonlyMap<string, DocumentKind> = new Map(
  TABLE.map(([code, name, aliases = [], trait]) => [
    code,
    { code, name, aliases, plan: trait === "plan", rule: trait === "rule", register: trait === "register" },
  ]),
);

/** Every kind, in the order of the table. */
export const documentKinds: readonly DocumentKind[] = [...KINDS.values()];

/** The first kind of two with the same beginning of a title wins: the codes behind it are for numbers alone. */
const BEGINNINGS: readonly (readonly [words: string, code: string])[] = documentKinds
  .flatMap(({ code, name, aliases }) => [name.toLowerCase(), ...aliases].map((words) => [words, code] as const))
  .sort(([a], [b]) => b.length - a.length);

/** Returns the kind with a code, exactly as printed in numbers (`KH`, `TTr`), or null. */
export function documentKind(code: string): DocumentKind | null {
  return KINDS.get(code) ?? null;
}

/**
 * Returns the code of the kind that a title begins with ("BÁO CÁO TỔNG KẾT" → `BC`), or null. Marks of Markdown, quotes and
 * "dự thảo" in front are passed over.
 */
export function documentKindOfTitle(titleText: string): string | null {
  const title = titleText
    .normalize("NFC")
    .toLowerCase()
    .replace(/^[\s#>*_|"“(]{1,24}/u, "")
    .replace(/^dự thảo[\s):*_-]{1,8}/u, "")
    .replace(/[\s*_]{1,40}/gu, " ");
  const found = BEGINNINGS.find(([words]) => title.startsWith(words) && !/^[\p{L}\p{N}]/u.test(title.slice(words.length)));
  return found?.[1] ?? null;
}
