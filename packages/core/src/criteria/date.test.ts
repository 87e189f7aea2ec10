import { expect, test } from "vitest";
import { contextOf, named, paper, piece, record } from "../../testing/evidence.js";
import { date } from "./date.js";

const judge = (evidence: ReturnType<typeof piece>, due: "year" | "in-force" = "year") =>
  date.judge([evidence], {}, contextOf({ due }));

test.each(["2023-01-01", "2023-12-31", "2023-05", "2023-Q2"])("%s is a date in the period", (value) => {
  expect(judge(piece({ fields: { dates: [value] } }))).toMatchObject({
    outcome: "met",
    code: "date-named",
    args: { found: value },
  });
});

test.each(["2022-12-31", "2024-01-01", "2022", "2022-H2"])("%s is outside the period", (value) => {
  expect(judge(piece({ fields: { dates: [value] } }))).toMatchObject({
    outcome: "unmet",
    code: "date-outside",
    args: { found: value, from: "2023-01-01", to: "2023-12-31" },
  });
});

test.each(["2023", "2023-H1", "2023-01/2023-09"])("%s is too vague to answer when", (value) => {
  expect(judge(piece({ fields: { dates: [value] } }))).toMatchObject({ outcome: "unclear", code: "date-coarse" });
});

test("an exact date beside a vague one is enough", () => {
  expect(judge(piece({ fields: { dates: ["2023", "2023-05-12"] } }))).toMatchObject({
    outcome: "met",
    args: { found: "2023-05-12" },
  });
});

test("no date, or what is none, is missing", () => {
  expect(judge(piece())).toMatchObject({ outcome: "unmet", code: "date-missing" });
  expect(judge(piece({ fields: { dates: ["--06-20", ""] } })).code).toBe("date-missing");
});

test("the block answers for a silent passage, not for a blank cell or one that is out of the period", () => {
  const near = { dates: ["2023-05-12"] };
  expect(judge(piece({ near })).outcome).toBe("met");
  expect(judge(piece({ near, fields: { dates: ["2021-05-12"] } })).code).toBe("date-outside");
  expect(judge(record({ near, fields: { blank: ["dates"] } }))).toMatchObject({ outcome: "unmet", code: "date-blank" });
  expect(judge(record({ near, fields: { blank: ["from"] } })).code).toBe("date-blank");
});

test("a posting that reaches into the period counts, one that ended before does not", () => {
  expect(judge(piece({ fields: { from: "2022-12-20", to: "2023-01-25" } })).outcome).toBe("met");
  expect(judge(piece({ fields: { from: "2022-11-20", to: "2022-12-31" } })).code).toBe("date-outside");
  expect(judge(piece({ fields: { from: "2022-11-20", to: ".." } })).outcome).toBe("met");
  expect(judge(piece({ fields: { from: "2022-12-20", to: "2022-01-25" } })).code).toBe("date-outside");
  expect(judge(piece({ fields: { from: "2022-12-20" } })).code).toBe("date-outside");
  expect(judge(piece({ fields: { to: "2023-01-25" } })).outcome).toBe("met");
  expect(judge(piece({ fields: { to: ".." } })).code).toBe("date-missing");
});

test("the date of the unit's own document stands for that of the act, where the act has none", () => {
  const order = named("31/QĐ-UBND", "QĐ", "2023-04-04");
  expect(judge(piece({ fields: { documents: [order] } }))).toMatchObject({ outcome: "met", args: { found: "2023-04-04" } });
  expect(judge(piece({ fields: { documents: [order], dates: ["2022-04-10"] } })).code).toBe("date-outside");
  expect(judge(piece({ fields: { documents: [named("31/QĐ-UBND", "QĐ")] } })).code).toBe("date-missing");
  expect(judge(piece({ fields: { documents: [named("30-CT/TW", "CT", "2023-02-18", true)] } })).code).toBe("date-missing");
});

test("the document's own date counts for itself and for minutes, not for a line of a report", () => {
  expect(judge(paper()).outcome).toBe("met");
  expect(judge(piece({ header: { kind: "BB" } })).outcome).toBe("met");
  expect(judge(piece({ header: { kind: "BB", date: null } })).code).toBe("date-missing");
  expect(judge(piece()).code).toBe("date-missing");
});

test("a document whose date is a blank is told apart from one without", () => {
  expect(judge(paper({ header: { date: null, draft: ["date"] } })).code).toBe("date-blank");
  expect(judge(paper({ header: { date: null, draft: ["number"] } })).code).toBe("date-missing");
  expect(judge(piece({ header: { date: null, draft: ["date"] } })).code).toBe("date-missing");
});

test("what must be in force may be of any earlier date, however vague, or say that it still runs", () => {
  expect(judge(piece({ fields: { dates: ["2019-11-14"] } }), "in-force").outcome).toBe("met");
  expect(judge(piece({ fields: { dates: ["2019"] } }), "in-force").outcome).toBe("met");
  expect(judge(piece({ fields: { dates: ["2023-12-31"] } }), "in-force").outcome).toBe("met");
  expect(judge(piece({ fields: { dates: ["2024-01-01"] } }), "in-force").code).toBe("date-outside");
  expect(judge(piece({ fields: { to: ".." } }), "in-force")).toMatchObject({ outcome: "met", code: "date-running" });
  expect(judge(piece({ near: { to: ".." } }), "in-force").code).toBe("date-running");
  expect(judge(piece(), "in-force").code).toBe("date-missing");
});
