import { expect, test } from "vitest";
import { contextOf, lineAt, paper } from "../../testing/evidence.js";
import { deadline } from "./deadline.js";

const judge = (date: string | null, parameters: { before?: string; by?: string }) =>
  deadline.judge([paper({ header: { date } })], parameters, contextOf());

test("“before” does not allow the day itself, “by” does", () => {
  expect(judge("2023-06-19", { before: "06-20" })).toMatchObject({ outcome: "met", code: "deadline-kept" });
  expect(judge("2023-06-20", { before: "06-20" })).toMatchObject({
    outcome: "unmet",
    code: "deadline-missed",
    args: { limit: "2023-06-20", found: "2023-06-20" },
  });
  expect(judge("2023-06-20", { by: "06-20" }).outcome).toBe("met");
  expect(judge("2023-06-21", { by: "06-20" })).toMatchObject({ outcome: "unmet", code: "deadline-missed-by" });
});

test("the finding points at the date, or at the evidence where the document has none", () => {
  expect(judge("2023-06-25", { before: "06-20" }).places).toEqual([lineAt(3)]);
  const undated = deadline.judge([paper({ header: { date: null, datePlace: null } })], { before: "06-20" }, contextOf());
  expect(undated).toMatchObject({ outcome: "unclear", code: "deadline-undated", places: [lineAt(2)] });
});

test("the year is that in which the period ends", () => {
  const context = contextOf({ period: { from: "2022-09-01", to: "2023-08-31" } });
  expect(deadline.judge([paper({ header: { date: "2023-06-15" } })], { by: "06-20" }, context).outcome).toBe("met");
  expect(deadline.judge([paper({ header: { date: "2023-07-01" } })], { by: "06-20" }, context).outcome).toBe("unmet");
});
