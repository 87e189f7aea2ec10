import { expect, test } from "vitest";
import { contextOf, lineAt, piece } from "../../testing/evidence.js";
import { count } from "./count.js";

const opinions = (value: number) => ({ key: "opinions", value, place: lineAt(20) });

test("any figure will do where none is named", () => {
  expect(count.judge([piece({ fields: { counts: [opinions(31)] } })], {}, contextOf())).toMatchObject({
    outcome: "met",
    code: "count-given",
    args: { found: 31 },
  });
  expect(count.judge([piece({ near: { counts: [opinions(31)] } })], {}, contextOf()).outcome).toBe("met");
  expect(count.judge([piece()], {}, contextOf())).toMatchObject({ outcome: "unmet", code: "count-missing" });
});

test("only the figures named count", () => {
  const evidence = [piece({ fields: { counts: [opinions(31)] } })];
  expect(count.judge(evidence, { keys: ["opinions", "people"] }, contextOf()).outcome).toBe("met");
  expect(count.judge(evidence, { keys: ["people"] }, contextOf()).code).toBe("count-missing");
});

test("the largest figure is measured against the minimum", () => {
  const evidence = [piece({ fields: { counts: [opinions(2), opinions(4)] } })];
  expect(count.judge(evidence, { min: 4 }, contextOf()).outcome).toBe("met");
  expect(count.judge(evidence, { min: 5 }, contextOf())).toMatchObject({
    outcome: "unmet",
    code: "count-low",
    args: { found: 4, min: 5 },
  });
});
