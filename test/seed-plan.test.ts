import { readFileSync } from "node:fs";
import type { Report } from "@dankiem/core/report";
import { beforeAll, describe, expect, test } from "vitest";
import { dankiem, reportOf } from "./command-line.js";

const fixtures = new URL("./fixtures/", import.meta.url).pathname;
const lines = readFileSync(new URL("./fixtures/ke-hoach-xa.md", import.meta.url), "utf8").split("\n");
const lineOf = (words: string) => lines.findIndex((line) => line.includes(words)) + 1;

describe("a plan alone, audited for its year", () => {
  let report: Report;
  beforeAll(async () => {
    const argv = ["audit", "ke-hoach-xa.md", "--checklist", "kh117", "--period", "2023", "--as-of", "2024-01-15", "-f", "json"];
    report = reportOf(await dankiem(argv, fixtures));
  });

  test("proves that there is a plan, and nothing else", () => {
    expect(report.verdicts.filter(({ state }) => state !== "fail").map(({ item, state }) => [item, state])).toEqual([
      ["kh117.iii.1.ke-hoach", "pass"],
    ]);
    expect(report.scorecards).toMatchObject([{ earned: 4, max: 100, percent: 4 }]);
  });

  test("says of every item why, in words", () => {
    expect(report.verdicts).toHaveLength(29);
    for (const { item, reason, message, findings } of report.verdicts) {
      expect([item, reason]).toEqual([item, expect.stringMatching(/^(?:evidenced|planned-only|not-mentioned)$/)]);
      expect(message.length).toBeGreaterThan(10);
      expect(findings.length).toBeGreaterThan(0);
    }
  });

  test.each([
    ["kh117.ii.1", "1. Tổ chức học tập"],
    ["kh117.ii.2.huong-uoc", "2. Rà soát quy chế"],
    ["kh117.ii.3.cong-khai", "3. Niêm yết"],
    ["kh117.ii.4.tiep-dan", "4. Tiếp công dân"],
    ["kh117.ii.4.nguoi-dung-dau-doi-thoai", "4. Tiếp công dân"],
    ["kh117.ii.8", "6. Kiểm tra"],
    ["kh117.iii.1.bao-cao-6-thang", "Văn phòng UBND xã theo dõi"],
    ["kh117.iii.1.bao-cao-nam", "Văn phòng UBND xã theo dõi"],
  ])("%s is only planned, and the place is where the plan says so", (item, words) => {
    const verdict = report.verdicts.find((each) => each.item === item);
    expect(verdict?.reason).toBe("planned-only");
    expect(verdict?.evidence.map(({ start }) => start.line)).toContain(lineOf(words));
  });

  test("its legal basis was in force on its date, though it is not today", () => {
    const notice = report.notices.find(({ code }) => code === "instruments-in-force");
    expect(notice?.message).toContain("24/02/2023");
    for (const number of ["04/2015/NĐ-CP", "01/2016/TT-BNV", "34/2007/PL-UBTVQH11", "22/2018/QĐ-TTg", "30-CT/TW", "120-KL/TW"])
      expect(notice?.message).toContain(number);
    expect(report.notices.map(({ code }) => code)).not.toContain("instrument-ceased");
  });

  test("its deadline contradicts itself, and only that one", () => {
    const contradictions = report.notices.filter(({ code }) => code === "date-yearly-with-year");
    expect(contradictions.map(({ message, places }) => [message, places[0]?.start.line])).toEqual([
      [expect.stringContaining("20/6/2023"), lineOf("Văn phòng UBND xã theo dõi")],
    ]);
  });
});
