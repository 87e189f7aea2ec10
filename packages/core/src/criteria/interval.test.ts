import { expect, test } from "vitest";
import { contextOf, lineAt, named, piece } from "../../testing/evidence.js";
import { interval } from "./interval.js";

const told = (dates: readonly string[], line = 20) => piece({ place: lineAt(line), fields: { dates } });
const judge = (evidence: readonly ReturnType<typeof piece>[], parameters: Parameters<typeof interval.judge>[1]) =>
  interval.judge(evidence, parameters, contextOf());

test("fifteen days from receipt to answer are in time, sixteen are late", () => {
  expect(judge([told(["2023-06-01", "2023-06-16"])], { most: 15 })).toMatchObject({
    outcome: "met",
    code: "interval-in-time",
    args: { days: 15, limit: 15 },
  });
  expect(judge([told(["2023-06-01", "2023-06-17"])], { most: 15 })).toMatchObject({
    outcome: "unmet",
    code: "interval-late",
    args: { days: 16, limit: 15 },
  });
});

test("two days of notice are early enough, one is short", () => {
  expect(judge([told(["2023-06-01", "2023-06-03"])], { least: 2 })).toMatchObject({ code: "interval-early-enough" });
  expect(judge([told(["2023-06-01", "2023-06-02"])], { least: 2 })).toMatchObject({
    outcome: "unmet",
    code: "interval-short",
    args: { days: 1, limit: 2 },
  });
});

test("a weekend is no working day, for either limit", () => {
  // 9 June 2023 is a Friday.
  const days = [told(["2023-06-09", "2023-06-16"])];
  expect(judge(days, { most: 5, working: true }).code).toBe("interval-in-time-working");
  expect(judge(days, { most: 4, working: true }).code).toBe("interval-late-working");
  expect(judge(days, { least: 5, working: true }).code).toBe("interval-early-enough-working");
  expect(judge(days, { least: 6, working: true }).code).toBe("interval-short-working");
});

test("the earlier day is counted from, whichever the text names first", () => {
  expect(judge([told(["2023-06-17", "2023-06-01"])], { most: 15 }).args).toEqual({ days: 16, limit: 15 });
});

test("the day of the answer may be that of its paper, not of a plan or an instrument that it follows", () => {
  const answer = named("70/UBND-VP", "", "2023-06-20");
  const withPaper = (document: ReturnType<typeof named>) =>
    judge([piece({ fields: { dates: ["2023-06-01"], documents: [document] } })], { most: 15 }).outcome;
  expect(withPaper(answer)).toBe("unmet");
  expect(withPaper({ ...answer, followed: true })).toBe("unclear");
  expect(withPaper({ ...answer, superior: true })).toBe("unclear");
});

test("minutes add the day of their meeting, other papers do not add theirs", () => {
  const notice = { fields: { dates: ["2023-06-10"] }, header: { kind: "BB", date: "2023-06-15" } };
  expect(judge([piece(notice)], { least: 5 }).outcome).toBe("met");
  expect(judge([piece(notice)], { least: 6 }).outcome).toBe("unmet");
  expect(judge([piece({ ...notice, header: { kind: "BC", date: "2023-06-15" } })], { least: 6 }).outcome).toBe("unclear");
});

test("one day alone, a vague one, three days or the neighbours' say nothing", () => {
  const unknown = { outcome: "unclear", code: "interval-unknown", places: [lineAt(20)] };
  expect(judge([told(["2023-06-01"])], { most: 15 })).toMatchObject(unknown);
  expect(judge([told(["2023-06-01", "2023-07"])], { most: 15 })).toMatchObject(unknown);
  expect(judge([told(["2023-06-01", "2023-07-01", "2023-08-01"])], { most: 15 })).toMatchObject(unknown);
  const near = { dates: ["2023-07-01"] };
  expect(judge([piece({ near, fields: { dates: ["2023-06-01"] } })], { most: 15 })).toMatchObject(unknown);
});

test("one that breaks the limit fails the others; the worst is told, all are shown", () => {
  const evidence = [
    told(["2023-06-01", "2023-06-05"], 20),
    told(["2023-06-01", "2023-06-20"], 21),
    told(["2023-06-01", "2023-06-30"], 22),
    told(["2023-06-01"], 23),
  ];
  expect(judge(evidence, { most: 15 })).toMatchObject({
    outcome: "unmet",
    args: { days: 29 },
    places: [lineAt(21), lineAt(22)],
  });
  expect(judge(evidence.slice(0, 1), { most: 15 }).outcome).toBe("met");
});

test("without a limit nothing is judged", () => {
  expect(judge([told(["2023-06-01", "2023-06-20"])], { working: true }).outcome).toBe("unclear");
});
