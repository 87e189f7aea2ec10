import { expect, test } from "vitest";
import { contextOf, lineAt, paper, piece, record } from "../../testing/evidence.js";
import type { Evidence } from "../model/model.js";
import type { CriterionContext } from "./lib/define.js";
import { recurrence } from "./recurrence.js";

const judge = (evidence: readonly Evidence[], changes: Partial<CriterionContext>) =>
  recurrence.judge(evidence, {}, contextOf(changes));
const on = (...dates: string[]) => piece({ fields: { dates } });
const quarterly = { due: "quarter" } as const;

test("evidence in every quarter is full recurrence", () => {
  const evidence = [on("2023-01-31"), on("2023-Q2"), on("2023-08"), on("2023-12-01")];
  expect(judge(evidence, quarterly)).toMatchObject({
    outcome: "met",
    code: "recurrence-full",
    share: 1,
    args: { covered: 4, elapsed: 4 },
  });
});

test("the quarters without evidence are named, and the share is what is covered", () => {
  expect(judge([on("2023-01-31", "2023-03-31"), on("2023-10-01")], quarterly)).toMatchObject({
    outcome: "unmet",
    code: "recurrence-partial",
    share: 0.5,
    args: { covered: 2, elapsed: 4, missing: "2023-Q2, 2023-Q3" },
    places: [lineAt(20), lineAt(20)],
  });
});

test("only what is over by the day of the audit is due, the last day included", () => {
  expect(judge([on("2023-02-10")], { ...quarterly, asOf: "2023-06-29" }).share).toBe(1);
  expect(judge([on("2023-02-10")], { ...quarterly, asOf: "2023-06-30" })).toMatchObject({
    share: 0.5,
    args: { missing: "2023-Q2" },
  });
  expect(judge([on("2023-02-10")], { ...quarterly, asOf: "2023-03-30" })).toMatchObject({ code: "recurrence-not-due", share: 1 });
  expect(judge([on("2023-02-10")], { ...quarterly, asOf: "2025-01-01" }).args).toMatchObject({ elapsed: 4 });
});

test("months and half-years are told apart by the item", () => {
  expect(judge([on("2023-02-10")], { due: "half-year" })).toMatchObject({ share: 0.5, args: { missing: "2023-H2" } });
  expect(judge([on("2023-02-10")], { due: "month", asOf: "2023-03-31" })).toMatchObject({
    args: { missing: "2023-01, 2023-03" },
  });
  expect(judge([on("2023-Q1")], { due: "half-year", asOf: "2023-06-30" }).share).toBe(1);
});

test.each(["year", "in-force"] as const)("an item due %s does not recur", (due) => {
  expect(judge([on("2023-02-10")], { due })).toMatchObject({ outcome: "met", code: "recurrence-single", share: 1 });
});

test("a period that starts amid a quarter owes only the whole ones", () => {
  const period = { from: "2022-11-15", to: "2023-06-30" };
  expect(judge([on("2023-02-10")], { ...quarterly, period })).toMatchObject({ share: 0.5, args: { missing: "2023-Q2" } });
});

test("evidence that speaks of a longer time covers the quarters within, unless it also gives a day", () => {
  expect(judge([on("2023-H1")], quarterly)).toMatchObject({ args: { covered: 2, missing: "2023-Q3, 2023-Q4" } });
  expect(judge([on("2023-01/2023-09")], quarterly).args).toMatchObject({ covered: 3 });
  expect(judge([on("2023", "2023-05-12")], quarterly).args).toMatchObject({ covered: 1 });
  expect(judge([on("2023-Q1")], { due: "month", asOf: "2023-03-31" }).share).toBe(1);
});

test("undated evidence counts for the time of its heading or report, dated evidence does not", () => {
  expect(judge([piece({ scope: "2023-H1" })], quarterly).args).toMatchObject({ covered: 2 });
  expect(judge([piece({ scope: "2023-Q1" })], { due: "half-year" }).args).toMatchObject({ covered: 1, missing: "2023-H2" });
  expect(judge([piece({ scope: "2023-H1", fields: { dates: ["2023-05-12"] } })], quarterly).args).toMatchObject({ covered: 1 });
  expect(judge([piece({ scope: "2023-H1", near: { dates: ["2023-05-12"] } })], quarterly).args).toMatchObject({ covered: 2 });
});

test("without a scope the block may give the date, and without anything nothing is covered", () => {
  expect(judge([piece({ near: { dates: ["2023-05-12"] } })], quarterly).args).toMatchObject({ covered: 1 });
  expect(judge([piece({ scope: "" })], quarterly)).toMatchObject({ outcome: "unmet", share: 0, args: { covered: 0 } });
  expect(judge([on("2022-05-12")], quarterly).share).toBe(0);
});

test("a posting covers the quarter of its first day and those that it hangs through", () => {
  const posting = (from: string, to: string) => record({ fields: { from, to } });
  expect(judge([posting("2023-03-20", "2023-04-25")], quarterly).args).toMatchObject({
    covered: 1,
    missing: "2023-Q2, 2023-Q3, 2023-Q4",
  });
  expect(judge([posting("2023-03-20", "2023-06-30")], quarterly).args).toMatchObject({ covered: 2 });
  expect(judge([posting("2021-03-05", "..")], quarterly).share).toBe(1);
});

test("a document that is the evidence is one occurrence, of the end of the time that it reports on", () => {
  const half = paper({ header: { scope: "2023-H1", date: "2023-07-03" } });
  const year = paper({ header: { scope: "2023", date: "2023-10-20" } });
  expect(judge([half], { due: "half-year" }).args).toMatchObject({ missing: "2023-H2" });
  expect(judge([year], { due: "half-year" }).args).toMatchObject({ missing: "2023-H1" });
  expect(judge([half, year], { due: "half-year" }).share).toBe(1);
  expect(judge([paper({ header: { date: "2023-06-15" } })], { due: "half-year" }).args).toMatchObject({ missing: "2023-H2" });
  expect(judge([paper({ header: { date: null } })], { due: "half-year" }).share).toBe(0);
});

test("a record whose date was left blank shows one act, not one in every half-year", () => {
  const blank = record({ scope: "2023", fields: { forms: ["niem-yet"], blank: ["dates"] } });
  const halves = { due: "half-year" } as const;
  expect(judge([blank], halves)).toMatchObject({ share: 0.5, args: { covered: 1, elapsed: 2 } });
  expect(judge([blank, on("2023-08-01")], halves)).toMatchObject({ share: 0.5, args: { missing: "2023-H1" } });
  expect(judge([record({ scope: "2023" })], halves).share).toBe(1);
});
