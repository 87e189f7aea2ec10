import { expect, test } from "vitest";
import { ChecklistError, EvidenceError, UsageError } from "../model/errors.js";
import { errorText } from "./error-text.js";

test("a usage error is one line in the user's language", () => {
  const error = new UsageError("usage-unknown-flag", { flag: "--x" });
  expect(errorText(error, "vi", "/w")).toBe("dankiem: Không có tùy chọn “--x”\n");
  expect(errorText(error, "en", "/w")).toBe("dankiem: There is no flag “--x”\n");
});

test("the issues of a file are listed, paths relative to the working folder where they lie in it", () => {
  const issues = [
    { file: "/w/a/dankiem.json", pointer: "/unit", line: 3, message: "one" },
    { file: "/other/x.json", pointer: "", line: 1, message: "two" },
  ];
  expect(errorText(new ChecklistError("config-invalid", issues), "en", "/w")).toBe(
    "dankiem: mistakes in the configuration: 2\n  a/dankiem.json:3 /unit: one\n  /other/x.json:1: two\n",
  );
});

test("a document's error names its path", () => {
  expect(errorText(new EvidenceError("evidence-binary", "a.md"), "en", "/w")).toMatch(/^dankiem: a\.md: /);
});

test("anything else is an internal error with its stack", () => {
  const text = errorText(new RangeError("boom"), "en", "/w");
  expect(text).toMatch(/^dankiem: internal error.*\nRangeError: boom\n {4}at /);
  expect(errorText("odd", "en", "/w")).toMatch(/\nodd\n$/);
  const bare = new Error("bare");
  bare.stack = undefined as never;
  expect(errorText(bare, "en", "/w")).toMatch(/\nError: bare\n$/);
});
