import { expect, test } from "vitest";
import { contextOf, piece, record } from "../../testing/evidence.js";
import { form } from "./form.js";

const posted = { oneOf: ["niem-yet", "loa-truyen-thanh"] };

test("any form will do where the checklist names none", () => {
  expect(form.judge([piece({ fields: { forms: ["hop"] } })], {}, contextOf())).toMatchObject({
    outcome: "met",
    code: "form-named",
    args: { found: "hop" },
  });
});

test("no form at all is missing, whether the checklist names forms or not", () => {
  expect(form.judge([piece()], {}, contextOf())).toMatchObject({ outcome: "unmet", code: "form-missing" });
  expect(form.judge([piece()], posted, contextOf())).toMatchObject({ outcome: "unmet", code: "form-missing" });
});

test("one accepted form among several is enough", () => {
  const judgement = form.judge([piece({ fields: { forms: ["hop", "niem-yet"] } })], posted, contextOf());
  expect(judgement).toMatchObject({ outcome: "met", args: { found: "niem-yet" } });
});

test("another form than the accepted ones is told apart from none", () => {
  const judgement = form.judge([piece({ fields: { forms: ["hop"] } })], posted, contextOf());
  expect(judgement).toMatchObject({
    outcome: "unmet",
    code: "form-other",
    args: { expected: "niem-yet, loa-truyen-thanh", found: "hop" },
  });
});

test("the block answers where a sentence is silent", () => {
  const near = { forms: ["niem-yet"] };
  expect(form.judge([piece({ near })], posted, contextOf()).outcome).toBe("met");
  expect(form.judge([piece({ near, fields: { forms: ["hop"] } })], posted, contextOf()).outcome).toBe("met");
});

test("the block never answers for a record that names its form or leaves the cell blank", () => {
  const near = { forms: ["niem-yet"] };
  expect(form.judge([record({ near, fields: { forms: ["hop"] } })], posted, contextOf()).code).toBe("form-other");
  expect(form.judge([record({ near, fields: { blank: ["forms"] } })], posted, contextOf()).code).toBe("form-blank");
  expect(form.judge([record({ near, fields: { blank: ["dates"] } })], posted, contextOf()).outcome).toBe("met");
});

test("a form told elsewhere in a record outweighs its blank cell", () => {
  const judgement = form.judge([record({ fields: { forms: ["niem-yet"], blank: ["forms"] } })], posted, contextOf());
  expect(judgement.outcome).toBe("met");
});
