import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Document, type InspectionInput, inspect } from "@dankiem/core";
import { canonicalHash } from "@dankiem/core/node";
import type { Report } from "@dankiem/core/report";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ROOT } from "./command-line.js";
import { library } from "./library.js";

const EXAMPLE = join(ROOT, "examples/xa-son-khe-2023");
const documentOf = (path: string, text: string): Document => ({ path, text, sha256: canonicalHash(text) });
const papers = readdirSync(EXAMPLE)
  .filter((path) => path.endsWith(".md"))
  .map((path) => documentOf(path, readFileSync(join(EXAMPLE, path), "utf8")));

function audit(documents: readonly Document[], changes: Partial<InspectionInput> = {}): Report {
  const unit = {
    id: "xa-son-khe",
    name: "UBND xã Sơn Khê",
    kind: "commune",
    parent: null,
    period: { from: "2023-01-01", to: "2023-12-31" },
  };
  const checklists = ["kh117", "ct30", "kl120"];
  return inspect({
    units: [{ unit, documents, unreadable: [], checklists, naPolicy: null }],
    library,
    asOf: "2023-12-31",
    language: "vi",
    exists: () => false,
    gates: { failUnder: null, maxMissing: null },
    version: "0.0.0",
    ...changes,
  });
}

const schema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("@dankiem/core/schemas/report.schema.json"), "utf8"),
);
const isReport = new Ajv({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(schema);

function expectReport(report: Report): void {
  isReport(report);
  expect(isReport.errors ?? []).toEqual([]);
}

describe("the laws of a report", () => {
  test("the order of documents never matters", () => {
    const expected = JSON.stringify(audit(papers));
    const order = fc.shuffledSubarray(papers, { minLength: papers.length });
    fc.assert(
      fc.property(order, (shuffled) => {
        expect(JSON.stringify(audit(shuffled))).toBe(expected);
      }),
      { numRuns: 5 },
    );
  });

  test("no evidence earns nothing", () => {
    for (const report of [audit([]), audit([documentOf("a.md", "# Ghi chép\n\nTrời đẹp.\n")])]) {
      expectReport(report);
      expect(report.scorecards.map(({ earned, percent }) => [earned, percent])).toEqual([
        [0, 0],
        [0, 0],
        [0, 0],
      ]);
    }
  });

  test("the example and every subset of it make a report of the schema, in both languages", () => {
    const languages = fc.constantFrom("vi" as const, "en" as const);
    fc.assert(
      fc.property(fc.subarray(papers), languages, fc.constantFrom("2023-03-15", "2023-12-31"), (some, language, asOf) => {
        expectReport(audit(some, { language, asOf }));
      }),
      { numRuns: 5 },
    );
  });

  test("whatever is torn out of papers and put together, scores stay between 0 and 100 and points within their items", () => {
    const lines = papers.flatMap(({ text }) => text.split("\n"));
    const texts = fc.array(fc.constantFrom(...lines), { maxLength: 30 }).map((some) => some.join("\n"));
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const report = audit([documentOf("a.md", one), documentOf("b/c.md", other)]);
        expectReport(report);
        for (const { percent, earned, max } of report.scorecards) {
          expect(percent ?? 0).toBeGreaterThanOrEqual(0);
          expect(percent ?? 0).toBeLessThanOrEqual(100);
          expect(earned).toBeLessThanOrEqual(max);
        }
        for (const { points } of report.verdicts) expect(points.earned).toBeLessThanOrEqual(points.max);
        const known = new Map([one, other].map((text, index) => [index === 0 ? "a.md" : "b/c.md", text.split("\n").length]));
        for (const { path, start, end } of report.verdicts.flatMap(({ evidence }) => evidence)) {
          expect(start.line).toBeLessThanOrEqual(end.line);
          expect(end.line).toBeLessThanOrEqual(known.get(path) ?? 0);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("a record with one field more never earns less", () => {
  const columns = ["Hình thức công khai", "Từ ngày", "Đến ngày", "Người thực hiện", "Minh chứng"] as const;
  const cells = ["Niêm yết tại trụ sở UBND xã", "09/01/2023", "15/02/2023", "Công chức Tài chính - Kế toán", "[Ảnh](anh.png)"];
  const table = (filled: readonly number[]) =>
    [
      "# SỔ THEO DÕI CÔNG KHAI NĂM 2023",
      "",
      `| TT | Nội dung công khai | ${columns.join(" | ")} |`,
      `|---|---|${columns.map(() => "---|").join("")}`,
      `| 1 | Dự toán ngân sách xã năm 2023 | ${cells.map((cell, index) => (filled.includes(index) ? cell : "")).join(" | ")} |`,
      "",
    ].join("\n");
  const earnedBy = (filled: readonly number[]) => {
    const { verdicts } = audit([documentOf("so.md", table(filled))], { exists: () => true });
    return verdicts.filter(({ item }) => /^kh117\.ii\.[23]\./.test(item)).map(({ points }) => points.earned);
  };

  test("in a register of what was made public", () => {
    // A posting without its last day still hangs, so first and last day are one answer.
    const answers = [[0], [1, 2], [3], [4]];
    fc.assert(
      fc.property(fc.subarray(answers), fc.constantFrom(...answers), (given, more) => {
        const filled = given.flat();
        const added = [...filled, ...more];
        const before = earnedBy(filled);
        earnedBy(added).forEach((points, index) => {
          expect(points).toBeGreaterThanOrEqual(before[index] as number);
        });
      }),
      { numRuns: 25 },
    );
  });
});
