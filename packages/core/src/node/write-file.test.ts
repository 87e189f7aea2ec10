import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { testFolder } from "../../testing/folder.js";
import { writeFileAtomic } from "./write-file.js";

test("a file is written, over an old one too, and nothing else is left", () => {
  const folder = testFolder({ "a.txt": "old" });
  writeFileAtomic(join(folder, "a.txt"), "new");
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["a.txt"]);
});

test("missing folders are made", () => {
  const folder = testFolder();
  writeFileAtomic(join(folder, "x/y/a.txt"), "text");
  expect(readFileSync(join(folder, "x/y/a.txt"), "utf8")).toBe("text");
});

test("a link stays a link: the file behind it is written", () => {
  const folder = testFolder({ "a.txt": "old" });
  symlinkSync("a.txt", join(folder, "link.txt"));
  writeFileAtomic(join(folder, "link.txt"), "new");
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("new");
});

test("what is no ordinary file is not replaced", () => {
  const folder = testFolder();
  mkdirSync(join(folder, "sub"));
  expect(() => writeFileAtomic(join(folder, "sub"), "text")).toThrow(/EISDIR/);
  writeFileAtomic("/dev/null", "text");
  expect(readdirSync(folder)).toEqual(["sub"]);
});

test("a failed write leaves nothing behind", () => {
  const folder = testFolder();
  const name = `${"x".repeat(250)}`;
  expect(() => writeFileAtomic(join(folder, name), "text")).toThrow(/ENAMETOOLONG/);
  expect(readdirSync(folder)).toEqual([]);
});
