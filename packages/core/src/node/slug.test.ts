import { expect, test } from "vitest";
import { folderName, slugOf } from "./slug.js";

test("a name becomes an id", () => {
  expect(slugOf("UBND xã Sơn Khê", "unit")).toBe("ubnd-xa-son-khe");
  expect(slugOf("  Đơn-vị_1.2 ".normalize("NFD"), "unit")).toBe("don-vi-1-2");
});

test("where nothing is left the fallback is taken", () => {
  expect(slugOf("… !", "unit")).toBe("unit");
});

test("a folder is named by the last part of its path", () => {
  expect(folderName("/a/Xã Sơn Khê".normalize("NFD"))).toBe("Xã Sơn Khê".normalize("NFC"));
  expect(folderName("/")).toBe("/");
});
