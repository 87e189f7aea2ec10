import { expect, test } from "vitest";
import { richReport, testFinding, testPlace, testReport, testScorecard, testVerdict } from "../../../testing/report.js";
import type { Report } from "../../model/report.js";
import { junit } from "./junit.js";

const OPTIONS = { color: true, columns: 80, quiet: false } as const;
const render = (report: Report) => junit.render(report, OPTIONS);

/** The value of an attribute of the first element of this name. */
function attribute(xml: string, element: string, name: string): string | undefined {
  return xml.match(new RegExp(`<${element}(?: [^>]*)? ${name}="([^"]*)"`))?.[1];
}

test("the file looks like this", () => {
  const verdicts = richReport().verdicts.filter(({ state }) => state === "partial" || state === "notapplicable");
  const groups = richReport().scorecards.flatMap((scorecard) => scorecard.groups);
  expect(render(testReport(verdicts, { scorecards: [testScorecard({ groups })] }))).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="dankiem" tests="2" failures="1" errors="0" time="0">
    <testsuite name="UBND xã An Bình · Kế hoạch thực hiện dân chủ ở cơ sở" id="0" package="xa-an-binh.kh117" tests="2" failures="1" errors="0" skipped="1" timestamp="2023-12-31T00:00:00" time="0">
    <properties>
    <property name="unit" value="xa-an-binh"/>
    <property name="checklist" value="kh117"/>
    <property name="checklistVersion" value="1.0.0"/>
    <property name="checklistSha256" value="0000000000000000000000000000000000000000000000000000000000000000"/>
    <property name="toolVersion" value="0.1.0"/>
    <property name="from" value="2023-01-01"/>
    <property name="to" value="2023-12-31"/>
    <property name="asOf" value="2023-12-31"/>
    <property name="earned" value="9.5"/>
    <property name="max" value="16"/>
    <property name="percent" value="59.38"/>
    <property name="coverage" value="1"/>
    <property name="formula" value="9,50 / 16,00 điểm = 59,38 %"/>
    </properties>
    <testcase name="kh117.ii.4.tiep-dan Tiếp công dân định kỳ của Chủ tịch UBND xã" classname="xa-an-binh.kh117.kh117.ii" file="so-tiep-dan.md" line="12" time="0">
    <failure type="partial" message="Thiếu người thực hiện">so-tiep-dan.md:12:3 Thiếu người thực hiện
    so-tiep-dan.md:5:1 Thiếu minh chứng của quý III và quý IV; cần mỗi quý ít nhất một lần có ngày cụ thể
    Không rõ tệp đính kèm thuộc về kỳ nào
    2,00/4,00
    117/KH-UBND, mục II.4</failure>
    </testcase>
    <testcase name="kh117.iii.2.khieu-nai Giải quyết khiếu nại, tố cáo" classname="xa-an-binh.kh117.kh117.iii" file="bao-cao/45-bc-ubnd.md" line="88" time="0">
    <skipped>Không phát sinh, có nêu lý do</skipped>
    </testcase>
    </testsuite>
    </testsuites>
    "
  `);
});

test("counts are those of the report: what is met in part counts as failed", () => {
  const report = richReport();
  const xml = render(report);
  const count = (...states: string[]) => String(report.verdicts.filter(({ state }) => states.includes(state)).length);
  for (const element of ["testsuites", "testsuite"]) {
    expect(attribute(xml, element, "tests")).toBe(String(report.verdicts.length));
    expect(attribute(xml, element, "failures")).toBe(count("fail", "partial"));
    expect(attribute(xml, element, "errors")).toBe(count("error"));
  }
  expect(attribute(xml, "testsuite", "skipped")).toBe(count("notapplicable", "notchecked", "notselected"));
  expect(xml.match(/<testcase /g)).toHaveLength(report.verdicts.length);
  expect(xml.match(/<failure /g)).toHaveLength(Number(count("fail", "partial")));
  expect(xml.match(/<skipped>/g)).toHaveLength(Number(count("notapplicable", "notchecked", "notselected")));
});

test("the score of a suite is the report's", () => {
  const [scorecard] = richReport().scorecards;
  const xml = render(richReport());
  expect(xml).toContain(`<property name="earned" value="${scorecard?.earned}"/>`);
  expect(xml).toContain(`<property name="percent" value="${scorecard?.percent}"/>`);
  expect(xml).toContain(`<property name="formula" value="${scorecard?.formula}"/>`);
});

test("papers that could not be read are told with the suite of their unit", () => {
  expect(render(richReport())).toContain("<system-err>quet/ban-quet.md: tệp không phải văn bản</system-err>");
});

test("nothing of a paper can break out of the file, and nothing that XML cannot hold gets in", () => {
  const hostile = `]]></failure><x a="1">&\u0000\u001b\u202e\ud800\ufffe${"y".repeat(10_000)}`;
  const xml = render(
    testReport([
      testVerdict("a", hostile, {
        group: "kh117.ii",
        state: "partial",
        points: { earned: 1, max: 2 },
        findings: [testFinding("date-missing", hostile, { places: [testPlace(`${hostile}.md`, 3)] })],
      }),
    ]),
  );
  expect(xml).not.toMatch(/<x|(?!\n)[\p{Cc}\p{Cf}\p{Cs}]|\ufffe/u);
  expect(xml.match(/<failure/g)).toHaveLength(1);
  expect(xml).toContain("y".repeat(10_000));
});
