import { isWanting, type Report } from "@dankiem/core/report";
import { beforeAll, expect, test } from "vitest";
import { oscalSchema } from "./oscal-schema.js";
import { emptyReport, exampleReport, hostileReport, rendered } from "./reports.js";
import { checkBy, flaws, schemaFile, xmlFlaws, xmllintMissing } from "./validate.js";

const FORMATS = ["badge", "badge-json", "github", "junit", "oscal", "sarif"];
const KINDS = ["commune", "ward", "hostile", "empty"] as const;
const reports: Partial<Record<(typeof KINDS)[number], Report>> = {};

beforeAll(async () => {
  const [commune, ward] = await Promise.all([
    exampleReport("xa-son-khe-2023", "2023-12-31"),
    exampleReport("phuong-ben-cau-2024", "2024-12-31"),
  ]);
  Object.assign(reports, { commune, ward, hostile: hostileReport(commune), empty: emptyReport(commune) });
}, 60_000);

function report(kind: (typeof KINDS)[number]): Report {
  const found = reports[kind];
  if (found === undefined) throw new Error(`no report: ${kind}`);
  return found;
}

test.each(KINDS)("sarif is valid by the schema that the makers of its tools publish (%s)", (kind) => {
  expect(flaws(checkBy(schemaFile("sarif-2.1.0.json")), rendered("sarif", report(kind)))).toEqual([]);
});

test.for(KINDS)("junit is valid by the schema of Jenkins, save two attributes that it does not know (%s)", (kind, { skip }) => {
  skip(xmllintMissing !== undefined, xmllintMissing);
  const xml = rendered("junit", report(kind));
  expect(xmlFlaws(xml)).toBe("");
  const known = xml.replace(/(<testcase name="[^"]*" classname="[^"]*") file="[^"]*" line="\d+"/g, "$1");
  expect(xmlFlaws(known, "jenkins-junit.xsd")).toBe("");
});

test.for(KINDS)("the badge is well-formed XML (%s)", (kind, { skip }) => {
  skip(xmllintMissing !== undefined, xmllintMissing);
  expect(xmlFlaws(rendered("badge", report(kind)))).toBe("");
});

test.each(KINDS)("oscal is valid by the part of its model that we write (%s)", (kind) => {
  expect(flaws(checkBy(oscalSchema), rendered("oscal", report(kind)))).toEqual([]);
});

test.each(KINDS)("github says each thing on one line that the runner knows (%s)", (kind) => {
  const lines = rendered("github", report(kind)).trimEnd().split("\n");
  expect(lines.filter((line) => !/^::(error|warning|notice) [^\p{Cc}]*$/u.test(line))).toEqual([]);
  expect(lines.length).toBeLessThanOrEqual(21);
});

test("the checks see what is wrong", ({ skip }) => {
  const sarif = rendered("sarif", report("commune")).replace('"level": "error"', '"level": "fatal"');
  expect(flaws(checkBy(schemaFile("sarif-2.1.0.json")), sarif)).not.toEqual([]);
  skip(xmllintMissing !== undefined, xmllintMissing);
  expect(xmlFlaws("<svg>")).not.toBe("");
  expect(xmlFlaws(rendered("junit", report("commune")), "jenkins-junit.xsd")).toContain("'file' is not allowed");
});

test.each([
  ["a key that OSCAL does not know", '"reviewed-controls"', '"reviewed"'],
  ["a moment without a zone", "+07:00", ""],
  ["a year before OSCAL's first", '"last-modified": "2023', '"last-modified": "1023'],
  ["a title of two lines", '"title": "', '"title": "a\\n'],
  ["a value that begins with a space", '"value": "', '"value": " '],
  ["an id that is no token", '"control-id": "', '"control-id": "1 '],
  ["a state of its own", '"state": "satisfied"', '"state": "partial"'],
  ["a namespace that is no URI", '"ns": "urn:dankiem:ns:', '"ns": "'],
  ["a UUID of another version", /"uuid": "(.{14})5/, '"uuid": "$11'],
  ["a hash under no algorithm", '"algorithm"', '"by"'],
])("the check of oscal sees %s", (_, right, wrong) => {
  const text = rendered("oscal", report("commune"));
  const broken = text.replace(right, wrong);
  expect(broken).not.toBe(text);
  expect(flaws(checkBy(oscalSchema), broken)).not.toEqual([]);
});

test.each(FORMATS)("%s: the time zone changes nothing, and nothing steers a terminal", (format) => {
  const { TZ } = process.env;
  const texts = ["Pacific/Kiritimati", "America/Los_Angeles"].map((zone) => {
    process.env["TZ"] = zone;
    return rendered(format, report("hostile"));
  });
  if (TZ === undefined) delete process.env["TZ"];
  else process.env["TZ"] = TZ;
  expect(texts[0]).toBe(texts[1]);
  expect(texts[0]).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
});

test.each(["commune", "ward"] as const)("one number everywhere (%s)", (kind) => {
  const { verdicts, scorecards } = report(kind);
  const count = (...states: string[]) => verdicts.filter(({ state }) => states.includes(state)).length;
  const [run] = JSON.parse(rendered("sarif", report(kind))).runs;
  const levels = run.results.map((result: { level: string }) => result.level);
  expect(levels.filter((level: string) => level === "error")).toHaveLength(count("fail"));
  expect(levels.filter((level: string) => level === "warning")).toHaveLength(count("partial"));
  expect(rendered("junit", report(kind)).match(/<failure /g)).toHaveLength(verdicts.filter(isWanting).length);
  const oscal = rendered("oscal", report(kind));
  expect(oscal.match(/"state": "satisfied"/g)).toHaveLength(count("pass"));
  expect(oscal.match(/"state": "not-satisfied"/g)).toHaveLength(count("fail", "partial"));
  const lowest = Math.min(...scorecards.map(({ percent }) => percent ?? 0));
  expect(JSON.parse(rendered("badge-json", report(kind))).message).toContain(lowest.toFixed(2).replace(".", ","));
  for (const { formula } of scorecards) {
    expect(rendered("github", report(kind))).toContain(formula.replaceAll("%", "%25"));
    expect(rendered("junit", report(kind))).toContain(formula);
    expect(rendered("badge", report(kind))).toContain(formula);
    expect(oscal).toContain(formula);
  }
});
