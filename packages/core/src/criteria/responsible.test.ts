import { expect, test } from "vitest";
import { contextOf, paper, piece, record } from "../../testing/evidence.js";
import { responsible } from "./responsible.js";

const judge = (evidence: ReturnType<typeof piece>) => responsible.judge([evidence], {}, contextOf());

test("the passage or, where it is silent, its block says who", () => {
  expect(judge(piece({ fields: { responsible: ["Công chức Văn phòng"] } }))).toMatchObject({
    outcome: "met",
    args: { found: "Công chức Văn phòng" },
  });
  expect(judge(piece({ near: { responsible: ["Trưởng thôn"] } })).outcome).toBe("met");
});

test("nobody named is missing; a blank cell is told apart and not filled by its neighbours", () => {
  expect(judge(piece())).toMatchObject({ outcome: "unmet", code: "responsible-missing" });
  expect(judge(record({ fields: { blank: ["responsible"] }, near: { responsible: ["Trưởng thôn"] } })).code).toBe(
    "responsible-blank",
  );
});

test("a document that is the evidence is answered for by its issuer, a line in it is not", () => {
  expect(judge(paper())).toMatchObject({ outcome: "met", args: { found: "UBND xã Sơn Khê" } });
  expect(judge(paper({ header: { issuer: null } })).code).toBe("responsible-missing");
  expect(judge(piece()).code).toBe("responsible-missing");
});
