import { expect, test } from "vitest";
import { contextOf, countsOf, lineAt, piece } from "../../testing/evidence.js";
import { ratio } from "./ratio.js";

const counts = (part: number, whole: number) => countsOf({ attended: part, total: whole });
const judge = (part: number, whole: number, min: number) =>
  ratio.judge([piece({ fields: { counts: counts(part, whole) } })], { part: "attended", whole: "total", min }, contextOf());

test("two thirds are reached by 8 of 12, not by 7 of 12", () => {
  expect(judge(8, 12, 0.6667)).toMatchObject({ outcome: "met", code: "ratio-reached", args: { percent: 66.67 } });
  expect(judge(7, 12, 0.6667)).toMatchObject({
    outcome: "unmet",
    code: "ratio-low",
    args: { part: 7, whole: 12, percent: 58.33, min: 66.67 },
  });
});

test("more than half is written as 0.5001", () => {
  expect(judge(50, 100, 0.5).outcome).toBe("met");
  expect(judge(50, 100, 0.5001).outcome).toBe("unmet");
  expect(judge(51, 100, 0.5001).outcome).toBe("met");
});

test("all is possible, more than all is not", () => {
  expect(judge(12, 12, 1).outcome).toBe("met");
  expect(judge(13, 12, 0.5)).toMatchObject({ outcome: "unmet", code: "ratio-impossible", args: { part: 13, whole: 12 } });
});

test("more than all shows the part, then the whole that it contradicts", () => {
  const fields = { counts: countsOf({ attended: 13 }, 12) };
  const near = { counts: countsOf({ total: 12 }, 8) };
  const parameters = { part: "attended", whole: "total", min: 0.5 };
  expect(ratio.judge([piece({ fields, near })], parameters, contextOf()).places).toEqual([lineAt(12), lineAt(8)]);
  expect(judge(5, 12, 0.5).places).toEqual([piece().place]);
});

test("a figure may stand in the same block; without both, or with a whole of nothing, it cannot be told", () => {
  const parameters = { part: "attended", whole: "total", min: 0.5 };
  const attended = countsOf({ attended: 8 });
  const total = countsOf({ total: 12 });
  const judgeFields = (fields: object, near: object) => ratio.judge([piece({ fields, near })], parameters, contextOf());
  expect(judgeFields({ counts: attended }, { counts: total }).outcome).toBe("met");
  expect(judgeFields({ counts: attended }, {})).toMatchObject({ outcome: "unclear", code: "ratio-unknown" });
  expect(judgeFields({ counts: total }, {}).code).toBe("ratio-unknown");
  expect(judge(0, 0, 0.5).code).toBe("ratio-unknown");
});
