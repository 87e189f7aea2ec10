import { expect, test } from "vitest";
import { UsageError } from "../model/errors.js";
import { languageIn, languageOf } from "./language.js";

test("the flag's value is a language or an error", () => {
  expect(languageOf("en")).toBe("en");
  expect(() => languageOf("fr")).toThrow(UsageError);
});

test("before the arguments are understood, the last language that can be told from them counts, else Vietnamese", () => {
  expect(languageIn([])).toBe("vi");
  expect(languageIn(["audit", "--language", "en"])).toBe("en");
  expect(languageIn(["--language=vi", "--language=en", "audit"])).toBe("en");
  expect(languageIn(["en", "--language"])).toBe("vi");
  expect(languageIn(["--language", "fr"])).toBe("vi");
});
