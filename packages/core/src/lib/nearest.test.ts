import { expect, test } from "vitest";
import { nearest } from "./nearest.js";

test("a slip of the finger finds what was meant, whatever the case", () => {
  expect(nearest("--fromat".slice(2), ["config", "format", "force"])).toBe("format");
  expect(nearest("KH117", ["kh117", "ct30"])).toBe("kh117");
});

test("what is not near finds nothing", () => {
  expect(nearest("xyzzy", ["config", "format"])).toBeNull();
  expect(nearest("a", [])).toBeNull();
});

test("two letters in five may differ, no more", () => {
  expect(nearest("titel", ["title"])).toBe("title");
  expect(nearest("abcde", ["abxxx"])).toBeNull();
  expect(nearest("abcdefghijklmnop", ["abcdefghijklxxxx"])).toBe("abcdefghijklxxxx");
  expect(nearest("abcdefghijklmnop", ["abcdefghijkxxxxx"])).toBeNull();
  expect(nearest("abcdef", ["abcdxx"])).toBe("abcdxx");
  expect(nearest("abcdef", ["abcxxx"])).toBeNull();
});

test("a tie goes to the first", () => {
  expect(nearest("cat", ["bat", "rat"])).toBe("bat");
});
