import { expect, test } from "vitest";
import { richReport, testReport, testVerdict } from "../../../testing/report.js";
import { json } from "./json.js";

const OPTIONS = { color: true, columns: 80, quiet: true } as const;

test("prints the whole report, indented by two spaces, whatever the options for people say", () => {
  const report = richReport();
  const text = json.render(report, OPTIONS);
  expect(JSON.parse(text)).toEqual(report);
  expect(text.split("\n").slice(0, 2)).toEqual(["{", '  "schemaVersion": 1,']);
});

test("keeps Vietnamese readable", () => {
  expect(json.render(richReport(), OPTIONS)).toContain('"name": "UBND xã An Bình"');
});

test("escapes what could steer a terminal or deceive a reader, and parses back to the same strings", () => {
  const title = "a\u001b[2Jb\u009b31mc\u202ed\u2028e\ud800f\u{e0001}g\u007fh";
  const report = testReport([testVerdict("kh117.ii.1", title)]);
  const text = json.render(report, OPTIONS);
  expect(text).toContain('"a\\u001b[2Jb\\u009b31mc\\u202ed\\u2028e\\ud800f\\udb40\\udc01g\\u007fh"');
  expect(JSON.parse(text)).toEqual(report);
});
