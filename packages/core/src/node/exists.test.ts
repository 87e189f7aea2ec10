import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { testFolder } from "../../testing/folder.js";
import { attachmentsIn } from "./exists.js";

test("a file in the folder is there, another is not", () => {
  const exists = attachmentsIn(testFolder({ "anh/niem-yet.png": "x", "a.md": "" }));
  expect(exists("anh/niem-yet.png")).toBe(true);
  expect(exists("./anh/../anh/niem-yet.png")).toBe(true);
  expect(exists("anh")).toBe(true);
  expect(exists("anh/hop.png")).toBe(false);
  expect(exists("Anh/niem-yet.png")).toBe(false);
  expect(exists("a.md/x.png")).toBe(false);
});

test("percent escapes, anchors, queries and backslashes are understood, literal names first", () => {
  const exists = attachmentsIn(testFolder({ "ảnh niêm yết.png": "", "50%.png": "", "bản #2.png": "", "anh/1.png": "" }));
  expect(exists("%E1%BA%A3nh%20ni%C3%AAm%20y%E1%BA%BFt.png")).toBe(true);
  expect(exists("anh/1.png#trang-2")).toBe(true);
  expect(exists("anh/1.png?v=1")).toBe(true);
  expect(exists("anh\\1.png")).toBe(true);
  expect(exists("50%.png")).toBe(true);
  expect(exists("bản #2.png")).toBe(true);
  expect(exists("b%E1%BA%A3n%20%232.png")).toBe(true);
});

test("the Unicode form of a name does not matter, on either side", () => {
  const folder = testFolder();
  writeFileSync(join(folder, "họp thôn.png".normalize("NFD")), "");
  writeFileSync(join(folder, "biên bản.png".normalize("NFC")), "");
  const exists = attachmentsIn(folder);
  expect(exists("họp thôn.png".normalize("NFC"))).toBe(true);
  expect(exists("biên bản.png".normalize("NFD"))).toBe(true);
});

test("nothing outside the folder is there, whatever way leads to it, nor the folder itself", () => {
  const outside = testFolder({ "secret.png": "" });
  const folder = testFolder({ "a.md": "" });
  symlinkSync(outside, join(folder, "out"));
  symlinkSync("nowhere", join(folder, "broken.png"));
  const exists = attachmentsIn(folder);
  expect(exists(`../${outside.split("/").at(-1)}/secret.png`)).toBe(false);
  expect(exists(join(outside, "secret.png"))).toBe(false);
  expect(exists("out/secret.png")).toBe(false);
  expect(exists("a/../../a.md")).toBe(false);
  expect(exists("..%2Fa.md")).toBe(false);
  expect(exists("broken.png")).toBe(false);
  expect(exists("")).toBe(false);
  expect(exists("#muc-2")).toBe(false);
  expect(exists("a.md\0.png")).toBe(false);
});

test("answers are remembered", () => {
  const folder = testFolder();
  const exists = attachmentsIn(folder);
  expect(exists("a.png")).toBe(false);
  writeFileSync(join(folder, "a.png"), "");
  expect(exists("a.png")).toBe(false);
  expect(attachmentsIn(folder)("a.png")).toBe(true);
});
