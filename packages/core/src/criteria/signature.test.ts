import { expect, test } from "vitest";
import { contextOf, lineAt, paper } from "../../testing/evidence.js";
import { signature } from "./signature.js";

test("a signed document is met, an unsigned one is not", () => {
  expect(signature.judge([paper()], {}, contextOf())).toMatchObject({ outcome: "met", code: "signature-there" });
  expect(signature.judge([paper({ header: { signed: false } })], {}, contextOf())).toMatchObject({
    outcome: "unmet",
    code: "signature-missing",
    places: [lineAt(2)],
  });
});
