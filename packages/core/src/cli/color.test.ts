import { expect, test } from "vitest";
import { wantsColor } from "./color.js";
import { understand } from "./invocation.js";

function colored(flags: string[], env: Record<string, string>, isTTY: boolean, toFile = false): boolean {
  return wantsColor(understand(["audit", ...flags]).given, { env, isTTY }, toFile);
}

test("a terminal is coloured, a pipe and a file are not", () => {
  expect(colored([], {}, true)).toBe(true);
  expect(colored([], {}, false)).toBe(false);
  expect(colored([], {}, true, true)).toBe(false);
});

test("NO_COLOR and FORCE_COLOR are honoured when they are not empty, FORCE_COLOR first", () => {
  expect(colored([], { NO_COLOR: "1" }, true)).toBe(false);
  expect(colored([], { NO_COLOR: "" }, true)).toBe(true);
  expect(colored([], { FORCE_COLOR: "1" }, false)).toBe(true);
  expect(colored([], { FORCE_COLOR: "1", NO_COLOR: "1" }, false)).toBe(true);
  expect(colored([], { FORCE_COLOR: "0" }, true)).toBe(false);
  expect(colored([], { FORCE_COLOR: "false" }, true)).toBe(false);
  expect(colored([], { FORCE_COLOR: "" }, false)).toBe(false);
});

test("flags come before everything else", () => {
  expect(colored(["--color"], { NO_COLOR: "1" }, false, true)).toBe(true);
  expect(colored(["--no-color"], { FORCE_COLOR: "1" }, true)).toBe(false);
});
