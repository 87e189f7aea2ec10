import { expect, test } from "vitest";
import { richReport, testFinding, testPlace, testReport, testVerdict } from "../../../testing/report.js";
import type { Report } from "../../model/report.js";
import { sarif } from "./sarif.js";
import { literal } from "./text.js";

const OPTIONS = { color: true, columns: 80, quiet: false } as const;

/** What the tests read of a log. */
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations?: readonly { readonly physicalLocation?: { readonly artifactLocation: { readonly uri: string } } }[];
  readonly relatedLocations?: readonly { readonly id: number; readonly message: { readonly text: string } }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly properties: Readonly<Record<string, unknown>>;
}
interface Run {
  readonly tool: {
    readonly driver: { readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[] };
  };
  readonly results: readonly Result[];
  readonly invocations: readonly [
    { readonly executionSuccessful: boolean; readonly toolExecutionNotifications?: readonly Result[] },
  ];
  readonly properties: Readonly<Record<string, unknown>>;
}

function runOf(report: Report): Run {
  return JSON.parse(sarif.render(report, OPTIONS)).runs[0];
}

const failed = (item: string, line: number) =>
  testVerdict(item, item, {
    state: "fail",
    reason: "not-mentioned",
    message: "Không thấy minh chứng cụ thể",
    points: { earned: 0, max: 3 },
    anchor: testPlace("báo cáo/1.md", line),
  });

const fingerprints = (report: Report) => runOf(report).results.map((one) => one.partialFingerprints.primaryLocationLineHash);

test("what lost points comes first, the most valuable before the others, then the defects of papers", () => {
  expect(runOf(richReport()).results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
    "error kh117.ii.5.doi-thoai",
    "error kh117.iii.1.bao-cao",
    "warning kh117.ii.4.tiep-dan",
    "error kh117.ii.8.niem-yet",
    "note unit-guessed",
    "note instrument-ceased",
    "note number-twice",
  ]);
});

test("a result looks like this", () => {
  const report = testReport([
    {
      ...failed("kh117.ii.4", 7),
      title: "Tiếp công dân",
      findings: [testFinding("date-missing", "Thiếu ngày", { places: [testPlace("b.md", 2), testPlace("c.md", 4)] })],
    },
  ]);
  expect(runOf(report).results).toMatchInlineSnapshot(`
    [
      {
        "level": "error",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "b.md",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "endColumn": 21,
                "endLine": 2,
                "startColumn": 1,
                "startLine": 2,
              },
            },
          },
        ],
        "message": {
          "text": "Tiếp công dân: Không thấy minh chứng cụ thể; Thiếu ngày (+3,00 điểm)",
        },
        "partialFingerprints": {
          "primaryLocationLineHash": "f74c7bd5-ee7a-5bee-b0ba-6e557a70d348:1",
        },
        "properties": {
          "checklist": "kh117",
          "clauses": [
            {
              "instrument": "117/KH-UBND",
              "provenance": "text",
              "ref": "mục II.4",
            },
          ],
          "group": "kh117.ii",
          "points": {
            "earned": 0,
            "max": 3,
          },
          "pointsLost": 3,
          "reason": "not-mentioned",
          "state": "fail",
          "unit": "xa-an-binh",
        },
        "rank": 100,
        "relatedLocations": [
          {
            "id": 1,
            "message": {
              "text": "Thiếu ngày",
            },
            "physicalLocation": {
              "artifactLocation": {
                "uri": "c.md",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "endColumn": 21,
                "endLine": 4,
                "startColumn": 1,
                "startLine": 4,
              },
            },
          },
        ],
        "ruleId": "kh117.ii.4",
        "ruleIndex": 0,
      },
    ]
  `);
});

test("every result points to its rule, and every rule says what it asks and by which clause", () => {
  const { tool, results } = runOf(richReport());
  expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(results.map(({ ruleId }) => ruleId));
  expect(tool.driver.rules.find(({ id }) => id === "kh117.ii.5.doi-thoai")?.help.text).toBe(
    "Đối thoại trực tiếp với Nhân dân\nCăn cứ: 117/KH-UBND, mục II.5; 04/2015/NĐ-CP, Điều 7 khoản 3 (nguồn gián tiếp)\nĐiểm tối đa: 3,00",
  );
  expect(tool.driver.rules.every(({ help }) => help.text !== "")).toBe(true);
});

test("an item of two units is one rule; one without a clause names none", () => {
  const { tool, results } = runOf(
    testReport([
      { ...failed("a", 1), basis: [] },
      { ...failed("a", 2), unit: "xa-khac" },
    ]),
  );
  expect(tool.driver.rules.map(({ help }) => help.text)).toEqual(["a\nĐiểm tối đa: 3,00"]);
  expect(results.map(({ ruleIndex }) => ruleIndex)).toEqual([0, 0]);
});

test("points are those of the report", () => {
  const report = richReport();
  const told = new Map(runOf(report).results.map(({ ruleId, properties }) => [ruleId, properties["points"]]));
  const wanting = report.verdicts.filter(({ state }) => state === "fail" || state === "partial");
  expect(wanting.map(({ item }) => told.get(item))).toEqual(wanting.map(({ points }) => points));
  expect(runOf(report).properties["scorecards"]).toEqual(report.scorecards);
});

test("a fingerprint stays when lines move, and changes with unit, item and paper", () => {
  const [before] = fingerprints(testReport([failed("a", 7)]));
  expect(fingerprints(testReport([failed("a", 70)]))).toEqual([before]);
  const others = [
    { ...failed("a", 7), unit: "xa-khac" },
    { ...failed("a", 7), checklist: "ct30" },
    { ...failed("a", 7), anchor: testPlace("2.md", 7) },
    failed("b", 7),
  ];
  expect(new Set([before, ...fingerprints(testReport(others))]).size).toBe(5);
});

test("defects that are alike are told apart by their number, not by their line", () => {
  const notice = (line: number) => ({
    code: "copied-passage",
    args: { other: "b.md", line },
    message: "Trùng",
    places: [testPlace("a.md", line)],
  });
  const before = fingerprints(testReport([], { notices: [notice(3), notice(9)] }));
  expect(before.map((hash) => hash.slice(-2))).toEqual([":1", ":2"]);
  expect(fingerprints(testReport([], { notices: [notice(4), notice(10)] }))).toEqual(before);
});

test("what only informs is no result", () => {
  const notice = { code: "instruments-in-force", args: {}, message: "Còn hiệu lực", places: [testPlace("a.md", 1)] };
  expect(runOf(testReport([], { notices: [notice] })).results).toEqual([]);
});

test("where no paper is known, the result names the unit", () => {
  const [result] = runOf(testReport([{ ...failed("a", 1), anchor: null }])).results;
  expect(result?.locations).toEqual([{ logicalLocations: [{ fullyQualifiedName: "xa-an-binh", kind: "unit" }] }]);
});

test("what could not be checked is told of the run, not of the papers", () => {
  const report = richReport({ exit: { code: 2, reasons: ["evidence-unreadable", "criterion-error"] } });
  const [{ executionSuccessful, toolExecutionNotifications }] = runOf(report).invocations;
  expect(executionSuccessful).toBe(false);
  expect(toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
    "Không đọc được: tệp không phải văn bản",
    "kh117.iii.4.hop: Không kiểm được",
  ]);
});

test("a check that broke names the place that it broke at, where there is one", () => {
  const broken = testVerdict("a", "A", { state: "error", message: "Không kiểm được", anchor: testPlace("a.md", 4) });
  const [{ toolExecutionNotifications }] = runOf(testReport([broken])).invocations;
  expect(toolExecutionNotifications?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation.uri).toBe("a.md");
});

test("25,000 results at most, and how many are left out", () => {
  const notice = { code: "placeholder", args: {}, message: "Trống", places: [testPlace("a.md", 1)] };
  const notices = Array.from({ length: 25_002 }, () => notice);
  const { results, properties, invocations } = runOf(testReport([failed("a", 1)], { notices }));
  expect(results).toHaveLength(25_000);
  expect(results[0]?.ruleId).toBe("a");
  expect(properties["omittedResults"]).toBe(3);
  expect(invocations[0].toolExecutionNotifications?.[0]?.message.text).toContain("3 kết quả");
});

test("further places are named once and at most twenty", () => {
  const places = Array.from({ length: 30 }, (_, index) => testPlace("a.md", index + 1));
  const findings = [testFinding("date-missing", "Thiếu ngày", { places: [...places, ...places] })];
  const [result] = runOf(testReport([{ ...failed("a", 1), findings }])).results;
  expect(result?.relatedLocations?.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

test.each([
  ["[bấm](https://vd.vn)", "[bấm] (https://vd.vn)"],
  ["a {0} b {12}", "a { 0} b { 12}"],
  ["[x] {y} (z)", "[x] {y} (z)"],
])("%s means nothing but itself", (text, shown) => {
  expect(literal(text)).toBe(shown);
  const [result] = runOf(testReport([{ ...failed("a", 1), message: text }])).results;
  expect(result?.message.text).toContain(shown);
});

test("hostile text can neither hide nor turn anything", () => {
  const text = sarif.render(testReport([{ ...failed("a", 1), title: "a\u0000\u202eb\ud800" }]), OPTIONS);
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
});
