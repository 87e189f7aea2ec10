import type { Item, Library } from "@dankiem/core";
import { expect, test } from "vitest";
import { snapshotOf, type TestFolder } from "../../../testing/snapshot.js";
import type { Snapshot } from "../lib/snapshot.js";
import { explanationOf } from "./explanation.js";

const REGISTER = `# SỔ THEO DÕI CÔNG KHAI NĂM 2023

| TT | Nội dung công khai | Hình thức | Từ ngày | Đến ngày | Người thực hiện |
|---|---|---|---|---|---|
| 1 | Dự toán ngân sách xã năm 2023 | Niêm yết tại trụ sở UBND xã | 13/01/2023 | 20/02/2023 | Công chức Tài chính |
| 2 | Quyết toán quỹ năm 2020 | Niêm yết tại trụ sở UBND xã | 15/3/2021 | 20/4/2021 | Công chức Tài chính |
`;
const PUBLISHED = "kh117.ii.3.cong-khai";

const explained = (id: string, folder: TestFolder = {}, texts: Readonly<Record<string, string>> = { "so.md": REGISTER }) =>
  explanationOf(id, snapshotOf(texts, folder));

test("an item is explained by title, id, requirement, basis, points, rhythm, proof, guidance and an example", () => {
  const text = explained(PUBLISHED);
  expect(text).toMatch(/^## Công khai những nội dung để cán bộ, Nhân dân biết\n\n`kh117\.ii\.3\.cong-khai` · /u);
  expect(text).toContain("Xã tổ chức công khai đầy đủ các nội dung phải công khai");
  expect(text).toContain("**Căn cứ:**\n\n- Kế hoạch 117/KH-UBND, mục II.3 (đã đối chiếu nguyên văn): là căn cứ từ 24/02/2023");
  expect(text).toContain("**Điểm:** 6,00 điểm · sáu tháng");
  expect(text).toContain("**Minh chứng được chấp nhận:** Bảng hoặc sổ công khai");
  expect(text).toContain("**Cách khắc phục:** Với mỗi nội dung");
  expect(text).toContain("**Ví dụ đạt:**\n\n```markdown\n");
});

test("it says where the item stands: state, points, each place with why it counted or not, what is missing and would bring", () => {
  const text = explained(PUBLISHED);
  expect(text).toContain("### Tình hình hiện nay\n\n**UBND xã Sơn Khê:** ◐ một phần · ");
  expect(text).toContain("- `so.md:5`: Được tính: đã làm, trong kỳ, có ngày và hình thức");
  expect(text).toContain("- `so.md:6`: Không tính: ngoài kỳ kiểm tra");
  expect(text).toMatch(/Còn thiếu:\n\n- Cần tệp minh chứng; không có liên kết nào \(\+\d,\d\d điểm\)/u);
});

test("it speaks English where the folder does; the checklist's own words stay Vietnamese", () => {
  const text = explained(PUBLISHED, { language: "en" });
  expect(text).toContain("## Publishing what must be published");
  expect(text).toContain("### Where it stands\n\n**UBND xã Sơn Khê:** ◐ partial · ");
  expect(text).toContain("- Posting time (at least 30 days by the checklist)");
  expect(text).toContain("(checked against the text): governs from 2023-02-24 until 2023-12-30 in the period");
  expect(text).toContain("`so.md:6`: Not counted: outside the audited period");
  expect(text).not.toMatch(/reading-|explain-|provenance-/u);
});

test("a clause that was not checked is said to be so", () => {
  expect(explained("ct30.p3.1", { checklists: ["ct30"] })).toContain("phần 3, nội dung 1 (chưa đối chiếu)");
});

test("a limit that an instrument sets is given with its first day, clause and provenance, a checklist's own as its own", () => {
  const law = explained("l10-xa.d12.k3", { checklists: ["l10-xa"] });
  expect(law).toContain("trong vòng 5 ngày làm việc từ 01/07/2023 (10/2022/QH15, Điều 12 khoản 3; đã đối chiếu nguyên văn)");
  expect(explained(PUBLISHED)).toContain("- Thời gian niêm yết (tối thiểu 30 ngày theo bảng kiểm)");
});

test("numbers that a person measures by are listed", () => {
  expect(explained("kh117.ii.4.tiep-dan")).toContain("**Con số để đối chiếu (người kiểm tra tự đo):**\n\n- Số ngày Chủ tịch");
});

test("an item without a place is missing as a whole", () => {
  const text = explained("kh117.ii.8");
  expect(text).toContain("✗ thiếu · 0,00/4,00 điểm");
  expect(text).toContain("Còn thiếu:\n\n- Không thấy minh chứng cụ thể (+4,00 điểm)");
});

test("an item of no audited checklist has no explanation", () => {
  expect(explained("ct30.p3.1")).toBeNull();
  expect(explained("khong-co")).toBeNull();
});

test("a register of many rows lists some places and says that there are others", () => {
  const rows = Array.from(
    { length: 60 },
    (_, at) => `| ${at} | Dự toán ngân sách xã | Niêm yết | 13/01/2023 | 20/02/2023 | Tài chính |`,
  );
  const head = REGISTER.split("\n").slice(0, 4).join("\n");
  const text = explained(PUBLISHED, {}, { "so.md": `${head}\n${rows.join("\n")}\n` });
  expect(text?.match(/`so\.md:\d+`/gu)).toHaveLength(20);
  expect(text).toContain("- và những chỗ khác");
});

test("nothing that a paper or a path says acts as Markdown", () => {
  const name = "[a](http:__x) `x` <b>.md";
  const text = explained(PUBLISHED, {}, { [name]: REGISTER.replaceAll("Công chức Tài chính", "**Ai** <img src=x> `đó`") }) ?? "";
  expect(text).not.toMatch(/<img|<b>|\[a\]\(/u);
});

test("an example with a fence of its own cannot end the block that shows it", () => {
  const snapshot = snapshotOf({ "so.md": REGISTER });
  const text = explanationOf(PUBLISHED, withItem(snapshot, { examples: [{ expect: "pass", text: ["````", "# x", "````"] }] }));
  expect(text).toContain("`````markdown\n````\n# x\n````\n`````");
});

test("texts of a checklist from elsewhere do not act either", () => {
  const hostile = { title: "# <script> [x](y)", requirement: "1. ![](http://x/y.png)", evidence: "- **a**", guidance: "`b`" };
  const text = explanationOf(PUBLISHED, withItem(snapshotOf({ "so.md": REGISTER }), hostile)) ?? "";
  expect(text.split("```")[0]).not.toMatch(/<script|!\[|\]\(|\n1\. /u);
});

function withItem(snapshot: Snapshot, change: Partial<Item>): Snapshot {
  const known = snapshot.items.get(PUBLISHED);
  if (known === undefined) throw new Error("no such item");
  return { ...snapshot, items: new Map([[PUBLISHED, { ...known, item: { ...known.item, ...change } }]]) };
}

test("an instrument that the library does not have is named by its id", () => {
  const snapshot = snapshotOf({ "so.md": REGISTER });
  const library: Library = { ...snapshot.library, instruments: [] };
  expect(explanationOf(PUBLISHED, { ...snapshot, library })).toContain("- kh117, mục II.3 (đã đối chiếu nguyên văn)\n");
});
