import { readdirSync, readFileSync } from "node:fs";
import type { Document } from "@dankiem/core";
import { expect, test } from "vitest";
import { MarkupContent } from "vscode-languageserver-types";
import { snapshotOf, type TestFolder } from "../../../testing/snapshot.js";
import { hoverAt } from "./hover.js";

/** Returns what is shown where `needle` first stands in the first of the texts, and the text that the editor marks. */
function hovered(needle: string, texts: Readonly<Record<string, string>>, folder: TestFolder = {}) {
  const [path, text] = Object.entries(texts)[0] ?? ["", ""];
  const lines = text.split("\n");
  const line = lines.findIndex((one) => one.includes(needle));
  const hover = hoverAt(snapshotOf(texts, folder), path, { line, character: lines[line]?.indexOf(needle) ?? 0 });
  const range = hover?.range;
  const marked = range?.start.line === range?.end.line ? lines[line]?.slice(range?.start.character, range?.end.character) : "…";
  return { text: MarkupContent.is(hover?.contents) ? hover.contents.value : null, marked };
}

const REPORT = `**ỦY BAN NHÂN DÂN XÃ SƠN KHÊ**

Số: 52/BC-UBND

*Sơn Khê, ngày 14 tháng 7 năm 2023*

**BÁO CÁO**

**Kết quả thực hiện Quy chế dân chủ ở cơ sở**

## I. LÃNH ĐẠO, CHỈ ĐẠO

Ngày 14/3/2023, UBND xã tổ chức hội nghị quán triệt Chỉ thị 30-CT/TW, Pháp lệnh 34/2007/PL-UBTVQH11, Luật 10/2022/QH15 và Công văn số 9/CV-ABC, theo Kế hoạch số 15/KH-UBND, có 64 người dự.

## II. KIỂM TRA VIỆC THỰC HIỆN QUY CHẾ DÂN CHỦ

UBND xã luôn quan tâm.
`;

const REGISTER = `# SỔ THEO DÕI CÔNG KHAI NĂM 2023

| TT | Nội dung công khai | Hình thức | Từ ngày | Đến ngày | Người thực hiện |
|---|---|---|---|---|---|
| 1 | Dự toán ngân sách xã năm 2023 | Niêm yết tại trụ sở UBND xã | 13/01/2023 | 20/01/2023 | Công chức Tài chính |
`;

test("an id in a marker is explained in short", () => {
  const { text, marked } = hovered("ii.4", {
    "a.md": "# Sổ\n\n<!-- dankiem: ct30.x, kh117.ii.4.tiep-dan -->\n\nĐã tiếp 12 lượt.\n",
  });
  expect(marked).toBe("kh117.ii.4.tiep-dan");
  expect(text).toMatch(/^\*\*Tiếp công dân, giải quyết khiếu nại, tố cáo, kiến nghị\*\* · `kh117\.ii\.4\.tiep-dan`/u);
  expect(text).toContain("mục II.4 (đã đối chiếu nguyên văn)");
  expect(text).toContain("**Minh chứng được chấp nhận:** Lịch tiếp công dân");
});

test("an id in the front matter is explained too, in English where the folder speaks it", () => {
  const { text } = hovered("kh117.ii.8", { "a.md": "---\ntieu-chi: kh117.ii.8\n---\n\nx\n" }, { language: "en" });
  expect(text).toContain("**Inspecting how the papers on democracy are carried out** · `kh117.ii.8`");
  expect(text).toContain("✗ missing · 0.00/4.00 points");
  expect(text).toContain("**Accepted as evidence:**");
});

test("an id outside of markers, and an unknown one inside, says nothing", () => {
  expect(hovered("kh117", { "a.md": "Xem kh117.ii.8 ở trên.\n" }).text).toBeNull();
  expect(hovered("kh117", { "a.md": "<!-- ghi chú kh117.ii.8 -->\n" }).text).toBeNull();
  expect(hovered("kh117", { "a.md": "<!-- dankiem: kh117.khong-co -->\n" }).text).toBeNull();
});

test("a passage tells its items: state, points, clause, why it counted, what is missing with its points", () => {
  const { text } = hovered("hội nghị quán triệt", { "a.md": REPORT });
  expect(text).toContain("**Quán triệt, triển khai các văn bản về dân chủ ở cơ sở** · `kh117.ii.1`");
  expect(text).toContain("✓ đạt · 4,00/4,00 điểm · 117/KH-UBND, mục II.1");
  expect(text).toContain("Được tính: đã làm, trong kỳ, có ngày");
});

test("what is missing is told with the points that it would bring; an unverified clause is said to be one", () => {
  const { text } = hovered("Dự toán", { "so.md": REGISTER }, { checklists: ["ct30"] });
  expect(text).toContain("phần 3, nội dung 1 (chưa đối chiếu)");
  expect(text).toContain("- Cần niêm yết tối thiểu 30 ngày theo bảng kiểm; văn bản cho thấy 7 ngày (+1,20 điểm)");
});

test("a field of a row says which items look at it and what they found there", () => {
  const { text, marked } = hovered("20/01/2023", { "so.md": REGISTER });
  expect(marked).toBe("20/01/2023");
  expect(text).toMatch(/^\*\*Ngày kết thúc\*\*: các mục dưới đây xét đến chỗ này\n\n- Công khai những nội dung/u);
  expect(text).toContain("(`kh117.ii.3.cong-khai`): Cần niêm yết tối thiểu 30 ngày theo bảng kiểm; văn bản cho thấy 7 ngày");
});

test("a field of a labelled list is read by its label; English", () => {
  const list =
    "# Sổ công khai năm 2023\n\n- Nội dung: công khai dự toán ngân sách xã\n- **Hình thức:** niêm yết tại trụ sở\n- Từ ngày: 01/02/2023\n- Đến ngày: 05/03/2023\n";
  const { text } = hovered("Hình thức", { "so.md": list }, { language: "en" });
  expect(text).toContain("**Form**: these items look at it\n\n- Open conduct");
  expect(text).toContain("(`kh117.ii.3.cong-khai`): Form named: posting");
});

test("a column that no item looks at has no section of its own", () => {
  expect(hovered("Dự toán", { "so.md": REGISTER }).text).toMatch(/^\*\*Công khai/u);
});

test("a cited instrument is shown as it stood on the document's date", () => {
  const { text, marked } = hovered("34/2007/PL-UBTVQH11", { "a.md": REPORT });
  expect(marked).toBe("34/2007/PL-UBTVQH11");
  expect(text).toMatch(/^\*\*Pháp lệnh 34\/2007\/PL-UBTVQH11\*\*\n\nThực hiện dân chủ ở xã, phường, thị trấn/u);
  expect(text).toContain("- Cơ quan ban hành: Ủy ban Thường vụ Quốc hội\n- Ngày ban hành: 20/04/2007");
  expect(text).toContain("- Theo ngày của văn bản này: hết hiệu lực từ 01/07/2023; nay áp dụng Luật 10/2022/QH15");
  expect(hovered("10/2022/QH15", { "a.md": REPORT }).text).toContain(
    "Theo ngày của văn bản này: còn là căn cứ vào ngày 14/07/2023",
  );
});

test("without a date of the document the day of the audit decides; an end that is not known exactly is not given as known", () => {
  const text = "# Sổ\n\nTheo Nghị định số 04/2015/NĐ-CP đã làm.\n";
  expect(hovered("04/2015", { "a.md": text }, { language: "en" }).text).toContain(
    "- By the day of the audit (this document has no date): no longer the main basis from 2023-07-01; now Luật 10/2022/QH15 governs",
  );
  expect(hovered("04/2015", { "a.md": text }).text).toContain("- Có hiệu lực từ: 25/02/2015 (theo tài liệu dẫn lại)");
});

test("a number of another paper of the folder leads to it; of an unknown one nothing is claimed", () => {
  const plan = REPORT.replace("52/BC-UBND", "15/KH-UBND").replace("BÁO CÁO", "KẾ HOẠCH");
  const texts = { "a.md": REPORT, "ke-hoach.md": plan };
  expect(hovered("15/KH-UBND", texts).text).toContain("Văn bản này có trong thư mục: `ke-hoach.md`");
  expect(hovered("9/CV-ABC", texts).text).toContain("nên chưa biết còn hiệu lực hay không");
});

test("the document's own number tells kind, date and issuer", () => {
  const { text, marked } = hovered("52/BC-UBND", { "a.md": REPORT });
  expect(marked).toBe("52/BC-UBND");
  expect(text).toContain(
    "**52/BC-UBND**\n\n- Loại văn bản: Báo cáo (BC)\n- Ngày: 14/07/2023\n- Cơ quan ban hành: ỦY BAN NHÂN DÂN XÃ SƠN KHÊ",
  );
});

test("the signs of a draft are told", () => {
  const draft = REPORT.replace("52/BC-UBND", "     /BC-UBND");
  expect(hovered("/BC-UBND", { "a.md": draft }).text).toContain("- Số văn bản để trống: mới là dự thảo");
  expect(hovered("/BC-UBND", { "a.md": draft }, { language: "en" }).text).toContain("- The document number is blank: a draft");
});

test("a heading tells the items below it, and those that would belong there", () => {
  expect(hovered("I. LÃNH ĐẠO", { "a.md": REPORT }).text).toMatch(/^Các mục thuộc phần này: \d+,\d\d\/\d+,\d\d điểm\n\n\*\*/u);
  const { text, marked } = hovered("II. KIỂM TRA", { "a.md": REPORT });
  expect(marked).toBe("## II. KIỂM TRA VIỆC THỰC HIỆN QUY CHẾ DÂN CHỦ");
  expect(text).toContain("`kh117.ii.8`");
  expect(text).toContain("Chưa thấy minh chứng; nên bổ sung ở phần này");
});

test("no more than five items are told, and how many are left", () => {
  const ids = ["kh117.ii.1", "kh117.ii.8", "kh117.ii.9.so-ket", "kh117.ii.9.tong-ket", "kh117.ii.5.cchc", "kh117.ii.7.giam-sat"];
  const text =
    hovered("Ngày 14", { "a.md": `# Sổ\n\n<!-- dankiem: ${ids.join(", ")} -->\n\nNgày 14/3/2023 đã họp.\n` }).text ?? "";
  expect(text.match(/ · `kh117/gu)).toHaveLength(5);
  expect(text).toMatch(/và \d+ mục khác$/u);
});

test("what a paper says of itself does not act as Markdown", () => {
  const text =
    hovered("52/BC-UBND", { "a.md": REPORT.replace("Kết quả thực hiện", "![x](http://y/z.png) <b>Kết quả</b>") }).text ?? "";
  expect(text).not.toMatch(/!\[|<b>/u);
});

test("where there is nothing to say, nothing is shown; unknown documents are no error", () => {
  expect(hovered("UBND xã luôn quan tâm", { "a.md": "UBND xã luôn quan tâm.\n" }).text).toBeNull();
  expect(hoverAt(snapshotOf({}), "a.md", { line: 0, character: 0 })).toBeNull();
});

test("every spot of the example papers has a hover within bounds, or none, and every range holds its spot", () => {
  const folder = new URL("../../../../../examples/xa-son-khe-2023/", import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const audited = snapshotOf(Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")])));
  const facts = new Map([...audited.documents.values()].map((document) => [document, audited.factsOf(document)]));
  const snapshot = { ...audited, factsOf: (document: Document) => facts.get(document) ?? audited.factsOf(document) };
  for (const [path, document] of snapshot.documents) {
    for (const [line, text] of document.text.split("\n").entries()) {
      for (let character = 0; character <= text.length; character += 17) {
        const hover = hoverAt(snapshot, path, { line, character });
        if (hover === null) continue;
        const { start, end } = hover.range ?? { start: { line: -1 }, end: { line: -1 } };
        expect(start.line <= line && line <= end.line).toBe(true);
        expect(MarkupContent.is(hover.contents) ? hover.contents.value.length : 0).toBeLessThan(9000);
      }
    }
  }
});
