import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { testFolder } from "../../../testing/folder.js";
import { rootsIn } from "./roots.js";

test("a folder without a configuration is left alone", () => {
  expect(rootsIn([testFolder({ "a.md": "# A", "b/c.md": "# C" })])).toEqual([]);
});

test("a folder with a configuration, in it or above it, is audited as a whole", () => {
  const folder = testFolder({ "dankiem.json": "{}", "x/dankiem.json": "{}", "y/a.md": "" });
  expect(rootsIn([folder])).toEqual([folder]);
  expect(rootsIn([join(folder, "y")])).toEqual([join(folder, "y")]);
});

test("below a folder without one, the topmost folders with one are audited", () => {
  const folder = testFolder({
    "b/dankiem.jsonc": "{}",
    "b/deep/dankiem.json": "{}",
    "a/x/dankiem.json": "{}",
    "node_modules/p/dankiem.json": "{}",
    ".hidden/dankiem.json": "{}",
  });
  expect(rootsIn([folder])).toEqual([join(folder, "a/x"), join(folder, "b")]);
});

test("a folder that lies in another audited one is not audited twice", () => {
  const folder = testFolder({ "dankiem.json": "{}", "x/dankiem.json": "{}" });
  expect(rootsIn([join(folder, "x"), folder, folder])).toEqual([folder]);
});

test("a broken configuration governs all the same, so that someone tells what is wrong with it", () => {
  const folder = testFolder({ "dankiem.json": "{" });
  expect(rootsIn([folder])).toEqual([folder]);
});

test("the search is bounded", () => {
  const deep = Array.from({ length: 12 }, (_, index) => `d${index}`).join("/");
  const folder = testFolder({ [`${deep}/dankiem.json`]: "{}" });
  mkdirSync(join(folder, "other"));
  expect(rootsIn([folder])).toEqual([]);
});
