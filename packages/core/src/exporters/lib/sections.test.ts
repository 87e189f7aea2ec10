import { expect, test } from "vitest";
import { richReport, testReport, testScorecard, testVerdict } from "../../../testing/report.js";
import { sections, verdictsOf } from "./sections.js";

test("cuts a report by unit and checklist, groups in the checklist's order", () => {
  const [section, ...others] = sections(richReport(), false);
  expect(others).toEqual([]);
  expect(section?.groups.map(({ title, verdicts }) => [title, verdicts.length])).toEqual([
    ["II. Nội dung thực hiện", 4],
    ["III. Tổ chức thực hiện, chế độ thông tin báo cáo và phối hợp", 4],
  ]);
});

test("keeps units apart, and shows no checklist that a unit was not audited against", () => {
  const [unit] = testReport([]).units;
  const [checklist] = testReport([]).checklists;
  if (unit === undefined || checklist === undefined) {
    throw new Error("the fixture has a unit and a checklist");
  }
  const report = testReport(
    [
      testVerdict("ct30.1", "Một", { unit: "xa-b", checklist: "ct30", group: "ct30.g" }),
      testVerdict("kh117.1", "Một", { unit: "xa-a" }),
      testVerdict("kh117.1", "Một", { unit: "xa-b" }),
    ],
    {
      units: [
        { ...unit, id: "xa-a" },
        { ...unit, id: "xa-b" },
      ],
      checklists: [{ ...checklist, id: "ct30" }, checklist],
      scorecards: [
        testScorecard({ unit: "xa-a" }),
        testScorecard({ unit: "xa-b", checklist: "ct30", groups: [{ id: "ct30.g", title: "G", earned: 0, max: 1 }] }),
        testScorecard({ unit: "xa-b" }),
      ],
    },
  );
  const shown = sections(report, false).map((section) => [
    section.unit.id,
    section.checklist.id,
    verdictsOf(section).map(({ item }) => item),
  ]);
  expect(shown).toEqual([
    ["xa-a", "kh117", ["kh117.1"]],
    ["xa-b", "ct30", ["ct30.1"]],
    ["xa-b", "kh117", ["kh117.1"]],
  ]);
});

test("quiet keeps what lost points, and every group", () => {
  const [section] = sections(richReport(), true);
  expect(section?.groups.map(({ verdicts }) => verdicts.map(({ state }) => state))).toEqual([
    ["partial", "fail", "fail"],
    ["fail"],
  ]);
  const [passed] = sections(testReport([testVerdict("kh117.a", "A")]), true);
  expect(passed?.groups.map(({ verdicts }) => verdicts)).toEqual([[]]);
});
