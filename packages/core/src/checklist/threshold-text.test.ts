import { expect, test } from "vitest";
import { loadLibrary } from "../node/library.js";
import { thresholdText } from "./threshold-text.js";

const library = loadLibrary([]);

test("a limit of an instrument tells its days as the language writes them", () => {
  const limit = { parameter: "xa.niem-yet.ngay" };
  expect(thresholdText(limit, library, "vi")).toContain("01/07/2023");
  expect(thresholdText(limit, library, "en")).toContain("2023-07-01");
});

test("a number is a limit of its own, an unknown parameter shows its name", () => {
  expect(thresholdText(30, library, "vi")).toBe("30");
  expect(thresholdText({ parameter: "khong.co" }, library, "vi")).toBe("khong.co");
});
