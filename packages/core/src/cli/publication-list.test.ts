import { describe, expect, test } from "vitest";
import { collectFacts } from "../facts/facts.js";
import type { PublicationRow } from "../model/report.js";
import { forms } from "../text/vocabulary/forms.js";
import { publicationList } from "./publication-list.js";
import { type Quarter, quarterOf } from "./quarter.js";

const quarter = quarterOf("2024-Q3") as Quarter;

const row = (changes: Partial<PublicationRow> = {}, entry: Partial<PublicationRow["entries"][number]> = {}): PublicationRow => ({
  item: "mau.du-toan",
  title: "Công khai dự toán ngân sách",
  instrument: "10/2022/QH15",
  ref: "Điều 11 khoản 2",
  provenance: "text",
  state: "pass",
  entries: [
    {
      forms: ["niem-yet", "loa-truyen-thanh"],
      from: "2024-07-12",
      to: "2024-08-14",
      responsible: ["Kế toán xã"],
      documents: ["05/QĐ-UBND"],
      path: "so.md",
      start: { line: 7, column: 1 },
      end: { line: 7, column: 9 },
      ...entry,
    },
  ],
  ...changes,
});

const listOf = (rows: readonly PublicationRow[], unit = "UBND xã Sơn Khê") => publicationList({ unit, quarter, rows });
const factsOf = (text: string) => collectFacts({ path: "dm.md", text, sha256: "" });

test("the paper looks like this", () => {
  const rows = [
    row(),
    row({
      item: "mau.quy-hoach",
      title: "Công khai quy hoạch",
      ref: "Điều 11 khoản 3",
      provenance: "unverified",
      entries: [],
      state: "fail",
    }),
    row({ item: "mau.quy", title: "Quỹ do dân góp", ref: "Điều 11 khoản 5", entries: [], state: "notapplicable" }),
  ];
  expect(listOf(rows)).toMatchInlineSnapshot(`
    "| **ỦY BAN NHÂN DÂN XÃ SƠN KHÊ** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |
    | --- | --- |
    | | **Độc lập - Tự do - Hạnh phúc** |
    | Số: …/… | ……, ngày … tháng … năm …… |

    # DANH MỤC NỘI DUNG ĐÃ CÔNG KHAI – Quý III năm 2024

    ## I. Nội dung đã công khai trong quý

    | STT | Nội dung | Căn cứ (điều, khoản) | Văn bản | Hình thức | Từ ngày | Đến ngày | Người thực hiện | Minh chứng |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    | 1 | Dự toán ngân sách <!-- dankiem: mau.du-toan --> | 10/2022/QH15, Điều 11 khoản 2 | 05/QĐ-UBND | niêm yết; loa truyền thanh | 12/07/2024 | 14/08/2024 | Kế toán xã | \`so.md\`, dòng 7 |

    ## II. Nội dung chưa thấy công khai trong quý

    | STT | Quy định | Nội dung | Ghi chú |
    | --- | --- | --- | --- |
    | 1 | Phải công khai theo 10/2022/QH15, Điều 11 khoản 3 (&#42;) | Quy hoạch |  |
    | 2 | Phải công khai theo 10/2022/QH15, Điều 11 khoản 5 | Quỹ do dân góp | Hồ sơ ghi là không phát sinh |

    (&#42;) Điều, khoản chưa được đối chiếu với nguyên văn.

    **Nơi nhận:**

    - Nơi niêm yết: …;
    - Lưu: VT.

    **TM. ỦY BAN NHÂN DÂN**

    **CHỦ TỊCH**

    *(chưa ký)*
    "
  `);
});

describe("read back", () => {
  const { header, passages } = factsOf(listOf([row()]));

  test("it is a list of the unit and the quarter, and a draft three times over", () => {
    expect(header).toMatchObject({
      kind: "SO",
      issuer: "ỦY BAN NHÂN DÂN XÃ SƠN KHÊ",
      number: null,
      date: null,
      scope: "2024-Q3",
      draft: ["number", "date", "signature"],
      signed: false,
    });
  });

  test("its row is a record with its fields, done, that names its item", () => {
    const [read] = passages.filter(({ kind }) => kind === "row");
    expect(read).toMatchObject({
      declares: ["mau.du-toan"],
      fields: {
        forms: ["niem-yet", "loa-truyen-thanh"],
        from: "2024-07-12",
        to: "2024-08-14",
        responsible: ["Kế toán xã"],
        attachments: [],
      },
    });
    expect(read?.fields.documents.filter(({ superior }) => !superior).map(({ number }) => number)).toEqual(["05/QĐ-UBND"]);
    expect(new Set(read?.clauses.map(({ status }) => status))).toEqual(new Set(["done"]));
  });

  test.each([
    ["2024-07-12", "..", "2024-07-12", ".."],
    ["2024-07", null, "2024-07", null],
    [null, null, null, null],
    [null, "2024-08-14", null, "2024-08-14"],
  ])("from %s to %s is from %s to %s", (from, to, ...expected) => {
    const [read] = factsOf(listOf([row({}, { from, to })])).passages.filter(({ kind }) => kind === "row");
    expect([read?.fields.from, read?.fields.to]).toEqual(expected);
  });

  test("blanks are blanks, not values", () => {
    const [read] = factsOf(listOf([row({}, { forms: [], responsible: [], documents: [] })])).passages.filter(
      ({ kind }) => kind === "row",
    );
    expect(read?.fields).toMatchObject({
      forms: [],
      responsible: [],
      blank: expect.arrayContaining(["forms", "responsible", "documents"]),
    });
  });

  test.each(forms.map(({ id }) => id))("the form %s is read as itself", (id) => {
    const [read] = factsOf(listOf([row({}, { forms: [id] })])).passages.filter(({ kind }) => kind === "row");
    expect(read?.fields.forms).toContain(id);
  });

  test("what was not found is a rule that is quoted, even where its name holds a form", () => {
    const gaps = ["Công khai kết quả bỏ phiếu tín nhiệm", "Công khai thu chi theo quý, 6 tháng", "Niêm yết thủ tục"].map(
      (title) => row({ title, entries: [], state: "fail" }),
    );
    const read = factsOf(listOf(gaps)).passages.filter(({ kind }) => kind === "row");
    expect(read).toHaveLength(3);
    expect(new Set(read.flatMap(({ clauses }) => clauses.map(({ status }) => status)))).toEqual(new Set(["quoted"]));
  });
});

test("each part says so where it is empty", () => {
  expect(listOf([row()])).toContain("## II. Nội dung chưa thấy công khai trong quý\n\n(Không có.)\n");
  expect(listOf([row({ entries: [] })])).toContain("## I. Nội dung đã công khai trong quý\n\n(Hồ sơ không nêu nội dung nào.)\n");
});

test("what a folder's name or a cell holds breaks no table", () => {
  const text = listOf([row({}, { path: "a|b/`c`.md", responsible: ["Tổ 1 | Tổ 2"] })]);
  const line = text.split("\n").find((one) => one.includes("mau.du-toan")) as string;
  expect(line.split("|")).toHaveLength(11);
});

test.each([
  ["UBND xã Sơn Khê", "ỦY BAN NHÂN DÂN XÃ SƠN KHÊ", "**CHỦ TỊCH**"],
  ["Uỷ ban nhân dân phường 5", "ỦY BAN NHÂN DÂN PHƯỜNG 5", "**CHỦ TỊCH**"],
  ["Xã Sơn Khê", "ỦY BAN NHÂN DÂN XÃ SƠN KHÊ", "**CHỦ TỊCH**"],
  ["UBND huyện An Phú", "ỦY BAN NHÂN DÂN HUYỆN AN PHÚ", "**CHỦ TỊCH**"],
  ["Trường THCS Xã Đàn", "TRƯỜNG THCS XÃ ĐÀN", "**THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ**"],
  ["Chi cục Thuế", "CHI CỤC THUẾ", "**THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ**"],
])("%s issues it as %s", (unit, name, office) => {
  const text = listOf([row()], unit);
  expect(text).toContain(`| **${name}** |`);
  expect(text).toContain(office);
});
