import { expect, test } from "vitest";
import { contextOf, lineAt, named, piece, record } from "../../testing/evidence.js";
import { publicationDelay } from "./publication-delay.js";

const published = (issued: string | null, from: string | null, line = 20) =>
  record({ place: lineAt(line), fields: { documents: [named("21/QĐ-UBND", "QĐ", issued)], from } });
const judge = (evidence: readonly ReturnType<typeof piece>[], specialDays?: number) =>
  publicationDelay.judge(evidence, specialDays === undefined ? { workingDays: 3 } : { workingDays: 3, specialDays }, contextOf());

test("three working days are in time, four are late", () => {
  // 6 June 2023 is a Tuesday.
  expect(judge([published("2023-06-06", "2023-06-09")])).toMatchObject({ outcome: "met", code: "publication-in-time" });
  expect(judge([published("2023-06-06", "2023-06-12")])).toMatchObject({
    outcome: "unmet",
    code: "publication-late",
    args: { number: "21/QĐ-UBND", days: 4, limit: 3 },
  });
});

test("a weekend does not count, publication on the same day is in time", () => {
  expect(judge([published("2023-06-09", "2023-06-12")]).outcome).toBe("met");
  expect(judge([published("2023-06-06", "2023-06-06")]).outcome).toBe("met");
});

test("one late publication among others fails; all late ones are shown, the worst is told", () => {
  const judgement = judge([
    published("2023-06-06", "2023-06-09", 20),
    published("2023-06-06", "2023-06-13", 21),
    published("2023-06-06", "2023-06-14", 22),
    published("2023-06-06", "2023-06-12", 23),
  ]);
  expect(judgement).toMatchObject({ outcome: "unmet", args: { days: 6 }, places: [lineAt(21), lineAt(22), lineAt(23)] });
});

test("a special case is left to a person, up to its own limit", () => {
  expect(judge([published("2023-06-06", "2023-06-13")], 5)).toMatchObject({
    outcome: "unmet",
    code: "publication-late-unless-special",
    args: { days: 5, limit: 3, special: 5 },
  });
  expect(judge([published("2023-06-06", "2023-06-14")], 5).code).toBe("publication-late");
});

test("the day of publication may be a date of the record where no posting is given", () => {
  const documents = [named("19/TB-UBND", "TB", "2023-06-06")];
  expect(judge([record({ fields: { documents, dates: ["2023-06", "2023-06-20"] } })]).code).toBe("publication-late");
  expect(judge([record({ fields: { documents, dates: ["2023-06"] } })]).code).toBe("publication-unknown");
  expect(judge([piece({ fields: { documents, dates: ["2023-06-20"] } })]).code).toBe("publication-unknown");
  expect(judge([piece({ fields: { documents, from: "2023-06-20" } })]).code).toBe("publication-late");
});

test("without the two days, or with publication before the document, it cannot be told", () => {
  expect(judge([published(null, "2023-06-09")])).toMatchObject({
    outcome: "unclear",
    code: "publication-unknown",
    places: [lineAt(20)],
  });
  expect(judge([published("2023-06", "2023-06-09")]).code).toBe("publication-unknown");
  expect(judge([published("2023-06-06", null)]).code).toBe("publication-unknown");
  expect(judge([published("2023-06-10", "2023-06-09")]).code).toBe("publication-unknown");
});

test("the latest document of a record is the one published; a superior body's is not the unit's to publish", () => {
  const documents = [
    named("12/KH-UBND", "KH", "2023-01-10"),
    named("21/QĐ-UBND", "QĐ", "2023-06-06"),
    named("5/TB-UBND", "TB", "2023-03-01"),
    named("30/QĐ-UBND", "QĐ", "2023-01-02", true),
  ];
  expect(judge([record({ fields: { documents, from: "2023-06-07" } })]).outcome).toBe("met");
  expect(judge([record({ fields: { documents: documents.slice(3), from: "2023-06-07" } })]).code).toBe("publication-unknown");
});

test("a limit that changed is the one of the day of issue", () => {
  const context = contextOf({ valueOn: (_, day) => (day < "2023-07-01" ? 3 : 5) });
  const judged = (issued: string, from: string) =>
    publicationDelay.judge([published(issued, from)], { workingDays: { parameter: "co-quan.cong-khai.thoi-han" } }, context);
  // 30 June 2023 is a Friday, 3 July the Monday after.
  expect(judged("2023-06-30", "2023-07-06")).toMatchObject({ code: "publication-late", args: { days: 4, limit: 3 } });
  expect(judged("2023-07-03", "2023-07-07")).toMatchObject({ code: "publication-in-time", args: { limit: 5 } });
});

test("where the rule counts days of the calendar, weekends count too", () => {
  const calendar = (issued: string, from: string) => publicationDelay.judge([published(issued, from)], { days: 15 }, contextOf());
  // From Tuesday 6 June to Wednesday 21 June 2023 there are 15 days, 11 of them working days.
  expect(calendar("2023-06-06", "2023-06-21")).toMatchObject({
    outcome: "met",
    code: "publication-in-time-days",
    args: { limit: 15 },
  });
  expect(calendar("2023-06-06", "2023-06-22")).toMatchObject({
    outcome: "unmet",
    code: "publication-late-days",
    args: { number: "21/QĐ-UBND", days: 16, limit: 15 },
  });
});

test("without a limit there is nothing to judge", () => {
  const judgement = publicationDelay.judge([published("2023-06-06", "2023-06-21")], { specialDays: 5 }, contextOf());
  expect(judgement.code).toBe("publication-unknown");
});
