import { expect, test } from "vitest";
import { relativeUri } from "./relative-uri.js";

test.each([
  ["bao-cao/45-bc.md", "bao-cao/45-bc.md"],
  ["báo cáo/số 1.md", "b%C3%A1o%20c%C3%A1o/s%E1%BB%91%201.md"],
  ["ba\u0301o.md", "b%C3%A1o.md"],
  ["javascript:alert(1)", "javascript%3Aalert%281%29"],
  ["//vd.vn/a", ".//vd.vn/a"],
  ["a?b#c%d", "a%3Fb%23c%25d"],
  ["a\ud800.md", "a%EF%BF%BD.md"],
  ["a\\b\u202e", "a%5Cb%E2%80%AE"],
  ["", "."],
])("%j becomes %j", (path, uri) => {
  expect(relativeUri(path)).toBe(uri);
  expect(new URL(uri, "file:///goc/").host).toBe("");
});
