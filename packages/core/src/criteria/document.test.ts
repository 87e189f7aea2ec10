import { expect, test } from "vitest";
import { contextOf, named, paper, piece, record } from "../../testing/evidence.js";
import { document } from "./document.js";

const judge = (evidence: ReturnType<typeof piece>, kinds?: string[]) =>
  document.judge([evidence], kinds ? { kinds } : {}, contextOf());

const notice = named("22/TB-UBND", "TB");
const plan = named("12/KH-UBND", "KH");

test("a document of the unit is met, an instrument of a superior body is not", () => {
  expect(judge(piece({ fields: { documents: [notice] } }))).toMatchObject({ outcome: "met", args: { found: "22/TB-UBND" } });
  expect(judge(piece({ fields: { documents: [named("30-CT/TW", "CT", null, true)] } }))).toMatchObject({
    outcome: "unmet",
    code: "document-missing",
  });
});

test("only the accepted kinds count, and the block may name them where a sentence names another", () => {
  expect(judge(piece({ fields: { documents: [plan, notice] } }), ["TB"])).toMatchObject({ args: { found: "22/TB-UBND" } });
  expect(judge(piece({ fields: { documents: [plan] } }), ["TB", "BB"])).toMatchObject({
    outcome: "unmet",
    code: "document-other-kind",
    args: { expected: "TB, BB", found: "12/KH-UBND" },
  });
  expect(judge(piece({ fields: { documents: [plan] }, near: { documents: [notice] } }), ["TB"]).outcome).toBe("met");
  expect(judge(record({ fields: { documents: [plan] }, near: { documents: [notice] } }), ["TB"]).code).toBe(
    "document-other-kind",
  );
  expect(judge(piece(), ["TB"]).code).toBe("document-missing");
});

test("a document that is the evidence counts by its own number and kind", () => {
  expect(judge(paper())).toMatchObject({ outcome: "met", args: { found: "45/BC-UBND" } });
  expect(judge(paper(), ["BC"]).outcome).toBe("met");
  expect(judge(paper(), ["KH"])).toMatchObject({ code: "document-other-kind", args: { found: "45/BC-UBND" } });
  expect(judge(paper({ header: { kind: null } }), ["BC"]).outcome).toBe("unmet");
  expect(judge(piece()).code).toBe("document-missing");
});

test("a blank number or cell is told apart from none", () => {
  expect(judge(paper({ header: { number: null, draft: ["number"] } })).code).toBe("document-blank");
  expect(judge(paper({ header: { number: null, draft: ["date"] } })).code).toBe("document-missing");
  expect(judge(piece({ header: { number: null, draft: ["number"] } })).code).toBe("document-missing");
  expect(judge(record({ fields: { blank: ["documents"] } })).code).toBe("document-blank");
});
