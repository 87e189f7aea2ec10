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

test("of several wholes the first that is told counts; one smaller than the part gives way", () => {
  const among = (figures: Readonly<Record<string, number>>) =>
    ratio.judge(
      [piece({ fields: { counts: Object.entries(figures).flatMap(([key, value], at) => countsOf({ [key]: value }, 20 + at)) } })],
      { part: "agreed", whole: ["attended", "total"], min: 0.5001 },
      contextOf(),
    );
  expect(among({ agreed: 24, attended: 40, total: 50 })).toMatchObject({ outcome: "met", args: { whole: 40 } });
  expect(among({ agreed: 24, total: 50 })).toMatchObject({ outcome: "unmet", args: { whole: 50 } });
  expect(among({ agreed: 24, attended: 20, total: 40 })).toMatchObject({ outcome: "met", args: { whole: 40 } });
  expect(among({ agreed: 24, attended: 20 })).toMatchObject({ code: "ratio-impossible" });
});

test("a figure that is read as part and as whole is not its own whole", () => {
  const counts = [...countsOf({ agreed: 20, attended: 20 }, 20), ...countsOf({ total: 44 }, 21)];
  const parameters = { part: "agreed", whole: ["attended", "total"], min: 0.5001 };
  expect(ratio.judge([piece({ fields: { counts } })], parameters, contextOf())).toMatchObject({
    outcome: "unmet",
    args: { part: 20, whole: 44 },
  });
});
