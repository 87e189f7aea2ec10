import { expect, test } from "vitest";
import { contextOf, lineAt, piece, record } from "../../testing/evidence.js";
import { duration } from "./duration.js";

const posted = (from: string | null, to: string | null, line = 20) =>
  record({ place: lineAt(line), fields: { forms: ["niem-yet"], from, to } });
const judge = (evidence: readonly ReturnType<typeof piece>[], open?: boolean) =>
  duration.judge(evidence, open === undefined ? { minDays: 30 } : { minDays: 30, open }, contextOf());

test("days are counted from the first day on: 10 April to 25 April are 15", () => {
  expect(judge([posted("2023-04-10", "2023-04-25")])).toMatchObject({
    outcome: "unmet",
    code: "posting-short",
    args: { min: 30, days: 15 },
  });
});

test("29 days are too short, 30 are enough", () => {
  expect(judge([posted("2023-04-01", "2023-04-30")]).code).toBe("posting-short");
  expect(judge([posted("2023-04-01", "2023-05-01")])).toMatchObject({
    outcome: "met",
    code: "posting-long-enough",
    args: { days: 30 },
  });
});

test("one short posting among long ones fails, and only the short ones are shown", () => {
  const judgement = judge([
    posted("2023-01-11", "2023-02-20", 20),
    posted("2023-03-15", "2023-03-30", 21),
    posted("2023-05-01", "2023-05-21", 22),
  ]);
  expect(judgement).toMatchObject({ outcome: "unmet", args: { days: 15 }, places: [lineAt(21), lineAt(22)] });
});

test("an end before the start is reversed, the same day is merely short", () => {
  expect(judge([posted("2023-05-15", "2023-04-25")])).toMatchObject({ outcome: "unmet", code: "posting-reversed" });
  expect(judge([posted("2023-05-15", "2023-05-15")]).code).toBe("posting-short");
});

test("a reversed posting shows its end, then the start that it contradicts", () => {
  const range = { from: "2023-05-15", to: "2023-04-25", fromPlace: lineAt(8), toPlace: lineAt(12) };
  expect(judge([record({ fields: { forms: ["niem-yet"], ...range } })]).places).toEqual([lineAt(12), lineAt(8)]);
  const start = { forms: ["niem-yet"], from: "2023-05-15", fromPlace: lineAt(8) };
  const end = { to: "2023-04-25", toPlace: lineAt(9) };
  expect(judge([record({ fields: start, near: end })]).places).toEqual([lineAt(9), lineAt(8)]);
});

test("a posting that still runs counts up to the day of the audit and is not short yet", () => {
  expect(judge([posted("2023-12-01", "..")])).toMatchObject({ outcome: "met", args: { days: 30 } });
  expect(judge([posted("2023-12-02", "..")])).toMatchObject({ outcome: "unclear", code: "posting-running", args: { days: 29 } });
  expect(judge([posted("2024-02-01", "..")]).code).toBe("posting-running");
  expect(judge([posted("2023-12-01", "..")], false)).toMatchObject({ outcome: "unclear", code: "posting-unknown" });
  expect(judge([posted("2023-12-02", ".."), posted("2023-01-11", "2023-02-20")]).outcome).toBe("met");
});

test("without both days, or with a mere month, it cannot be told", () => {
  expect(judge([posted("2023-04-10", null)])).toMatchObject({
    outcome: "unclear",
    code: "posting-unknown",
    places: [lineAt(20)],
  });
  expect(judge([posted(null, "2023-04-10")]).code).toBe("posting-unknown");
  expect(judge([posted("2023-04", "2023-06-10")]).code).toBe("posting-unknown");
  expect(judge([posted("2023-04-10", "2023-06")]).code).toBe("posting-unknown");
});

test("only postings are measured: a record without a form may be one, a sentence without or a meeting is none", () => {
  const fields = { from: "2023-04-10", to: "2023-04-25" };
  expect(judge([record({ fields })]).code).toBe("posting-short");
  expect(judge([piece({ fields })]).code).toBe("posting-unknown");
  expect(judge([record({ fields: { ...fields, forms: ["phieu"] } })]).code).toBe("posting-unknown");
  expect(judge([piece({ fields: { ...fields, forms: ["niem-yet"] } })]).code).toBe("posting-short");
});

test("the next line may give the other end of the same posting, but not of another one", () => {
  const begun = { forms: ["niem-yet"], from: "2023-04-10" };
  const ended = { forms: ["niem-yet"], to: "2023-04-25" };
  expect(judge([record({ fields: begun, near: { to: "2023-04-25" } })]).code).toBe("posting-short");
  expect(judge([record({ fields: begun, near: { from: "2023-04-10", to: "2023-05-25" } })]).outcome).toBe("met");
  expect(judge([record({ fields: begun, near: { from: "2023-04-20", to: "2023-04-25" } })]).code).toBe("posting-unknown");
  expect(judge([record({ fields: ended, near: { from: "2023-04-10" } })]).code).toBe("posting-short");
  expect(judge([record({ fields: ended, near: { from: "2023-04-10", to: "2023-06-25" } })]).code).toBe("posting-unknown");
  expect(judge([record({ fields: { forms: ["niem-yet"] }, near: { from: "2023-04-10", to: "2023-04-25" } })]).code).toBe(
    "posting-unknown",
  );
});

test("a limit that changed is the one of the first day of posting", () => {
  const valueOn = (_: unknown, day: string) => (day < "2023-07-01" ? 30 : 20);
  const context = contextOf({ valueOn });
  const judged = (from: string, to: string) =>
    duration.judge([posted(from, to)], { minDays: { parameter: "co-quan.niem-yet.ngay" } }, context);
  expect(judged("2023-06-30", "2023-07-24")).toMatchObject({ code: "posting-short", args: { min: 30, days: 24 } });
  expect(judged("2023-07-01", "2023-07-25")).toMatchObject({ code: "posting-long-enough", args: { min: 20, days: 24 } });
});

test("the time of other forms is measured only where the rule names them", () => {
  const online = record({ fields: { forms: ["trang-thong-tin"], from: "2023-04-01", to: "2023-04-11" } });
  const judged = (forms?: string[]) => duration.judge([online], { minDays: 30, ...(forms && { forms }) }, contextOf()).code;
  expect(judged()).toBe("posting-unknown");
  expect(judged(["loa-truyen-thanh"])).toBe("posting-unknown");
  expect(judged(["niem-yet", "trang-thong-tin"])).toBe("posting-short");
});

test("broadcasts are counted by the days on which they were made, the first included", () => {
  const judged = (from: string, to: string) =>
    duration.judge(
      [record({ fields: { forms: ["loa-truyen-thanh"], from, to } })],
      { minDays: 3, forms: ["loa-truyen-thanh"], inclusive: true },
      contextOf(),
    );
  expect(judged("2023-06-05", "2023-06-07")).toMatchObject({ code: "posting-long-enough", args: { days: 3 } });
  expect(judged("2023-06-05", "2023-06-06")).toMatchObject({ code: "posting-short", args: { days: 2 } });
  expect(judged("2023-06-05", "2023-06-05")).toMatchObject({ code: "posting-short", args: { days: 1 } });
  expect(judged("2023-06-05", "2023-06-03").code).toBe("posting-reversed");
});
