import { expect, test } from "vitest";
import { richReport, testFinding, testReport, testScorecard, testVerdict } from "../../testing/report.js";
import { diffReports } from "../compare/diff.js";
import type { Report } from "../model/report.js";
import { diffMarkdown } from "./diff/markdown.js";
import { diffStylish } from "./diff/stylish.js";

const OPTIONS = { language: "vi", color: false, columns: 80, quiet: false } as const;
const paper = (path: string, sha256: string) => ({ path, sha256, number: null, kind: null, date: null, unit: "xa-an-binh" });

const before = testReport(
  [
    testVerdict("kh117.ii.1", "Niêm yết công khai"),
    testVerdict("kh117.ii.4", "Tiếp công dân định kỳ", {
      state: "partial",
      points: { earned: 2, max: 4 },
      findings: [testFinding("responsible-missing", "Thiếu người thực hiện")],
    }),
    testVerdict("kh117.ii.9", "Giữ nguyên"),
  ],
  { scorecards: [testScorecard({ earned: 10, max: 12, percent: 83.33 })], documents: [paper("a.md", "1"), paper("b.md", "2")] },
);
const after = testReport(
  [
    testVerdict("kh117.ii.1", "Niêm yết công khai", {
      state: "fail",
      points: { earned: 0, max: 4 },
      findings: [testFinding("date-missing", "Thiếu ngày")],
    }),
    testVerdict("kh117.ii.4", "Tiếp công dân định kỳ"),
    testVerdict("kh117.ii.9", "Giữ nguyên"),
  ],
  {
    asOf: "2024-06-30",
    scorecards: [testScorecard({ earned: 8, max: 12, percent: 66.67, period: { from: "2024-01-01", to: "2024-12-31" } })],
    checklists: [{ id: "kh117", version: "1.1.0", sha256: "2".repeat(64), title: "Kế hoạch thực hiện dân chủ ở cơ sở" }],
    documents: [paper("b.md", "3"), paper("c.md", "4")],
  },
);
const diff = diffReports(before, after);

test("in a terminal", () => {
  expect(diffStylish(diff, OPTIONS)).toMatchInlineSnapshot(`
    "So sánh hai lần kiểm: 31/12/2023 → 30/06/2024
    ────────────────────────────────────────────────────────────────────────────────

    UBND xã An Bình · Kế hoạch thực hiện dân chủ ở cơ sở
      Điểm  10,00/12,00 = 83,33 % → 8,00/12,00 = 66,67 % (−2,00 điểm)
      Bảng kiểm đổi phiên bản: 1.0.0 → 1.1.0
      Kỳ kiểm tra đổi: 01/01/2023 – 31/12/2023 → 01/01/2024 – 31/12/2024

      Kém đi: 1
        Niêm yết công khai                                     4,00/4,00 → 0,00/4,00
          ✓ đạt → ✗ thiếu · kh117.ii.1
          mới: Thiếu ngày

      Tốt lên: 1
        Tiếp công dân định kỳ                                  2,00/4,00 → 4,00/4,00
          ◐ một phần → ✓ đạt · kh117.ii.4
          đã hết: Thiếu người thực hiện

    Văn bản thay đổi: 3
      − a.md                                                                      bỏ
      ~ b.md                                                                     sửa
      + c.md                                                                    thêm
    "
  `);
});

test("as Markdown", () => {
  expect(diffMarkdown(diff, { ...OPTIONS, language: "en" })).toMatchInlineSnapshot(`
    "## Two audits compared: 2023-12-31 → 2024-06-30

    ### UBND xã An Bình · Kế hoạch thực hiện dân chủ ở cơ sở

    - Score: **10.00/12.00 = 83.33 % → 8.00/12.00 = 66.67 % (−2.00 points)**
    - The checklist has another version: 1.0.0 → 1.1.0
    - Another period was audited: 2023-01-01 – 2023-12-31 → 2024-01-01 – 2024-12-31

    **Worse: 1**

    | Item | Change | Points | Gaps |
    | --- | --- | ---: | --- |
    | Niêm yết công khai<br>\`kh117.ii.1\` | ✓ pass → ✗ missing | 4.00/4.00 → 0.00/4.00 | new: Thiếu ngày |

    **Better: 1**

    | Item | Change | Points | Gaps |
    | --- | --- | ---: | --- |
    | Tiếp công dân định kỳ<br>\`kh117.ii.4\` | ◐ partial → ✓ pass | 2.00/4.00 → 4.00/4.00 | gone: Thiếu người thực hiện |

    ### Documents that changed: 3

    - removed: \`a.md\`
    - changed: \`b.md\`
    - added: \`c.md\`
    "
  `);
});

test("quiet keeps scores and what got worse", () => {
  for (const text of [diffStylish(diff, { ...OPTIONS, quiet: true }), diffMarkdown(diff, { ...OPTIONS, quiet: true })]) {
    expect(text).toContain("Kém đi: 1");
    expect(text).toContain("66,67 %");
    expect(text).not.toMatch(/Tốt lên|Văn bản thay đổi|a\.md/);
  }
});

test("where nothing changed, that is said", () => {
  const same = diffReports(richReport(), richReport());
  expect(diffStylish(same, OPTIONS)).toContain("Không có gì thay đổi.");
  expect(diffMarkdown(same, { ...OPTIONS, language: "en" })).toContain("Nothing changed.");
});

test("a scorecard of one of the two audits only, and another content under the same version, are told", () => {
  const other = (sha256: string, scorecards: Report["scorecards"]) =>
    testReport([], { scorecards, checklists: [{ id: "kh117", version: "1.0.0", sha256, title: "Kế hoạch" }] });
  const text = diffStylish(
    diffReports(
      other("1", [testScorecard(), testScorecard({ checklist: "cu", percent: null })]),
      other("2", [testScorecard(), testScorecard({ checklist: "moi" })]),
    ),
    OPTIONS,
  );
  expect(text).toContain("Không còn ở lần kiểm sau");
  expect(text).toContain("Chỉ có ở lần kiểm sau");
  expect(text).toContain("Bảng kiểm cùng phiên bản 1.0.0 nhưng nội dung đã đổi");
  expect(text).toContain("9,50/16,00 → chưa có");
});

test("items of one report only, and another version of the program, are told", () => {
  const later = testReport([testVerdict("moi", "Mới")], { tool: { name: "dankiem", version: "0.2.0" } });
  const text = diffStylish(diffReports(testReport([testVerdict("cu", "Cũ")]), later), { ...OPTIONS, color: true, columns: 120 });
  expect(text).toContain("phiên bản chương trình 0.1.0 → 0.2.0");
  expect(text).toContain("không có mục này → ✓ đạt");
  expect(text).toContain("\u001b[34mThay đổi khác: 2\u001b[39m");
});

test("of what was missing as a whole, what is left is told", () => {
  const failed = testVerdict("a", "A", { state: "fail", points: { earned: 0, max: 4 } });
  const partial = testVerdict("a", "A", {
    state: "partial",
    points: { earned: 2, max: 4 },
    findings: [testFinding("date-missing", "Thiếu ngày")],
  });
  expect(diffStylish(diffReports(testReport([failed]), testReport([partial])), OPTIONS)).toContain("còn: Thiếu ngày");
});

test("hostile text is harmless", () => {
  const hostile = "a\u001b[2J|<img src=x onerror=alert(1)>\u202e`x`\n# b";
  const changed = (state: "pass" | "fail", earned: number) =>
    testReport(
      [
        testVerdict(hostile, hostile, {
          state,
          points: { earned, max: 4 },
          findings: state === "pass" ? [] : [testFinding("x", hostile)],
        }),
      ],
      {
        units: [{ id: "xa-an-binh", name: hostile, kind: null, parent: null, period: { from: "2023-01-01", to: "2023-12-31" } }],
        documents: [paper(hostile, state)],
      },
    );
  const found = diffReports(changed("pass", 4), changed("fail", 0));
  const [stylish, markdown] = [diffStylish(found, OPTIONS), diffMarkdown(found, OPTIONS)];
  for (const text of [stylish, markdown]) {
    expect(text.split("").filter((character) => "\u001b\u202e".includes(character))).toEqual([]);
    expect(text).not.toMatch(/^# b/m);
  }
  expect(markdown).not.toContain("<img");
});
