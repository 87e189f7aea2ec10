import { expect, test } from "vitest";
import { testFolder } from "../../../testing/folder.js";
import { filesBelow } from "./attachments.js";

test("all files are listed in order, but none of those that git or npm keep", () => {
  const folder = testFolder({ "b.md": "", "a/ảnh.png": "", ".git/HEAD": "", "node_modules/x/index.js": "" });
  expect([...filesBelow(folder)]).toEqual([
    ["a/ảnh.png", "a/ảnh.png"],
    ["b.md", "b.md"],
  ]);
});

test.skipIf(process.platform === "darwin")("a file is known by its composed path, and by the one that it has on disk", () => {
  const decomposed = "xã/biên bản.md".normalize("NFD");
  expect([...filesBelow(testFolder({ [decomposed]: "" }))]).toEqual([["xã/biên bản.md".normalize("NFC"), decomposed]]);
});

test.skipIf(process.platform === "darwin")("of two names that differ in form alone the composed one counts", () => {
  const name = "biên bản.md";
  const folder = testFolder({ [name.normalize("NFD")]: "", [name.normalize("NFC")]: "" });
  expect([...filesBelow(folder)]).toEqual([[name.normalize("NFC"), name.normalize("NFC")]]);
});
