import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { testPublication, testReport } from "../../testing/report.js";
import type { PublicationEntry } from "../model/report.js";
import { markdown } from "./markdown/markdown.js";
import { stylish } from "./stylish/stylish.js";

const OPTIONS = { color: false, columns: 80, quiet: false } as const;

const posting = (line: number, changes: Partial<PublicationEntry> = {}): PublicationEntry => ({
  forms: ["niem-yet", "loa-truyen-thanh"],
  from: "2023-01-13",
  to: "2023-02-20",
  responsible: ["Công chức Tài chính - Kế toán"],
  documents: ["04/QĐ-UBND"],
  path: "cong-khai/so-cong-khai.md",
  start: { line, column: 1 },
  end: { line, column: 90 },
  ...changes,
});

const publication = testPublication([posting(7), posting(12, { forms: [], from: "2023-06", to: null, responsible: [] })]);
const gap = publication.rows.map((row) => ({
  ...row,
  item: "kh117.ii.2",
  title: "Công khai | quy hoạch",
  state: "fail" as const,
  provenance: "unverified" as const,
  entries: [],
}));
const report = testReport([], { publications: [{ ...publication, rows: [...publication.rows, ...gap] }] });

/** The lines from the heading of the table to the next empty line but one. */
function tableIn(text: string): string[] {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith("Nội dung phải công khai"));
  return lines.slice(start, lines.indexOf("", lines.indexOf("", start) + 1));
}

describe("in the terminal", () => {
  test("the table looks like this", () => {
    expect(tableIn(stylish.render(report, OPTIONS)).join("\n")).toMatchInlineSnapshot(`
      "Nội dung phải công khai · UBND xã An Bình · Kế hoạch thực hiện dân chủ ở cơ sở
      ────────────────────────────────────────────────────────────────────────────────

           Nội dung                   Hình thức         Từ – đến       Người thực hiện
        ✓  Công khai dự toán ngân     niêm yết; loa     13/01/2023 –   Công chức Tài
           sách                       truyền thanh      20/02/2023     chính - Kế toán
             cong-khai/so-cong-khai.md:7:1
                                                        tháng 6/2023
             cong-khai/so-cong-khai.md:12:1
        ✗  Công khai | quy hoạch      chưa thấy công khai"
    `);
  });

  test.each([60, 75, 76, 80, 120])("it fits %d columns, paths aside", (columns) => {
    const lines = tableIn(stylish.render(report, { ...OPTIONS, columns })).filter((line) => !line.includes(".md:"));
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
  });

  test("colours change no letter", () => {
    const colored = stylish.render(report, { ...OPTIONS, color: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(colored.replace(/\u001b\[\d+m/g, "")).toBe(stylish.render(report, OPTIONS));
  });
});

test("in Markdown the table looks like this", () => {
  const text = markdown.render(report, OPTIONS);
  expect(text.slice(text.indexOf("### Nội dung phải"))).toMatchInlineSnapshot(`
    "### Nội dung phải công khai

    | Nội dung | Hình thức | Từ – đến | Người thực hiện | Nơi chứng minh |
    | --- | --- | --- | --- | --- |
    | ✓ Công khai dự toán ngân sách<br>10/2022/QH15, Điều 11 khoản 2 | niêm yết; loa truyền thanh | 13/01/2023 – 20/02/2023 | Công chức Tài chính - Kế toán | \`cong-khai/so-cong-khai.md:7:1\` |
    |  |  | tháng 6/2023 |  | \`cong-khai/so-cong-khai.md:12:1\` |
    | ✗ Công khai &#124; quy hoạch<br>10/2022/QH15, Điều 11 khoản 2 (chưa đối chiếu) | chưa thấy công khai |  |  |  |
    "
  `);
});

test.each([stylish, markdown])("$name shows nothing of it with --quiet, nor where nothing must be made public", ({ render }) => {
  expect(render(report, OPTIONS)).toContain("Nội dung phải công khai");
  expect(render(report, { ...OPTIONS, quiet: true })).not.toContain("Nội dung phải công khai");
  expect(render(testReport([]), OPTIONS)).not.toContain("Nội dung phải công khai");
});
