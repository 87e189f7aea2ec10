import { join } from "node:path";
import { expect, test } from "vitest";
import { testFolder } from "../../testing/folder.js";
import { isInside, portablePath, reasonOf, relativePath, statsOf } from "./paths.js";

test("a path is relative and NFC", () => {
  expect(portablePath("/a", "/a/b/xã.md".normalize("NFD"))).toBe("b/xã.md".normalize("NFC"));
  expect(portablePath("/a", "/a")).toBe("");
});

test("names keep their Unicode form where that is asked for", () => {
  const name = "xã.md".normalize("NFD");
  expect(relativePath("/a", `/a/b/${name}`)).toBe(`b/${name}`);
});

test("a folder holds itself and what is below, not its neighbours", () => {
  expect(isInside("/a/b", "/a/b")).toBe(true);
  expect(isInside("/a/b", "/a/b/..c")).toBe(true);
  expect(isInside("/a/b", "/a/bc")).toBe(false);
  expect(isInside("/a/b", "/a")).toBe(false);
});

test("the reason of a failure is its code, else its words", () => {
  expect(reasonOf(Object.assign(new Error("x"), { code: "EACCES" }))).toBe("EACCES");
  expect(reasonOf("odd")).toBe("odd");
});

test("what cannot be reached is not there", () => {
  const folder = testFolder({ "a.md": "" });
  expect(statsOf(folder)?.isDirectory()).toBe(true);
  expect(statsOf(join(folder, "b.md"))).toBeNull();
  expect(statsOf(join(folder, "a.md", "b.md"))).toBeNull();
});
