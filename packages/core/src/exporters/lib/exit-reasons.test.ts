import { expect, test } from "vitest";
import { testReport } from "../../../testing/report.js";
import { markdown } from "../markdown/markdown.js";
import { stylish } from "../stylish/stylish.js";
import { exitLines } from "./exit-reasons.js";

const OPTIONS = { color: false, columns: 120, quiet: true } as const;
const GATES = ["score-below-threshold", "too-many-missing"];
const failed = (code: 0 | 1 | 2, reasons: string[]) => testReport([], { exit: { code, reasons } });

test("gates and what could not be checked are told apart, each in one line", () => {
  const lines = exitLines(failed(2, ["evidence-unreadable", "criterion-error", ...GATES]));
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^Không đạt ngưỡng: điểm .+; số nội dung thiếu /u);
  expect(lines[1]).toMatch(/^Chưa kiểm được hết: .+ không đọc được; .+ lỗi /u);
  expect(exitLines(failed(0, []))).toEqual([]);
});

test.each(["vi", "en"] as const)("every reason has its words (%s)", (language) => {
  const report = { ...failed(2, ["evidence-unreadable", "criterion-error", ...GATES]), language };
  expect(exitLines(report).join()).not.toMatch(/exit-|export-|[{}]/u);
});

test.each([stylish, markdown])("$name says why the run failed, even when quiet, and nothing where it did not", ({ render }) => {
  expect(render(failed(1, GATES), OPTIONS)).toContain("Không đạt ngưỡng: ");
  expect(render(failed(0, []), OPTIONS)).not.toContain("Không đạt ngưỡng");
});
