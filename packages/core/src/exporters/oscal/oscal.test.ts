import { expect, test } from "vitest";
import { richReport, testReport, testScorecard, testVerdict } from "../../../testing/report.js";
import type { Report } from "../../model/report.js";
import { oscal } from "./oscal.js";

const OPTIONS = { color: true, columns: 80, quiet: false } as const;

/** What the tests read of assessment results. */
interface Named {
  readonly uuid: string;
  readonly title: string;
  readonly props?: readonly { readonly name: string; readonly value: string }[];
}
interface Result extends Named {
  readonly "reviewed-controls": { readonly "control-selections": readonly object[] };
  readonly attestations?: readonly { readonly parts: readonly (Named & { readonly prose: string })[] }[];
  readonly observations?: readonly (Named & { readonly "relevant-evidence"?: readonly { readonly href: string }[] })[];
  readonly findings?: readonly (Named & {
    readonly target: { readonly "target-id": string; readonly status: { readonly state: string; readonly reason: string } };
    readonly "related-observations": readonly { readonly "observation-uuid": string }[];
  })[];
}
interface Results {
  readonly uuid: string;
  readonly "import-ap": { readonly href: string };
  readonly results: readonly [Result];
  readonly "back-matter": { readonly resources: readonly Named[] };
}

const read = (report: Report): Results => JSON.parse(oscal.render(report, OPTIONS))["assessment-results"];
const prop = ({ props }: Named, name: string) => props?.find((one) => one.name === name)?.value;

const report = richReport();

test("what was judged has a finding; what is met in part is not satisfied", () => {
  const [{ findings }] = read(report).results;
  expect(findings?.map(({ target }) => `${target["target-id"]} ${target.status.state} ${target.status.reason}`)).toEqual([
    "kh117.ii.1.cong-khai satisfied pass",
    "kh117.ii.4.tiep-dan not-satisfied other",
    "kh117.ii.5.doi-thoai not-satisfied fail",
    "kh117.ii.8.niem-yet not-satisfied fail",
    "kh117.iii.1.bao-cao not-satisfied fail",
  ]);
});

test("every item has an observation with the state and points of the report", () => {
  const [{ observations = [] }] = read(report).results;
  expect(
    observations.map((one) => [prop(one, "item"), prop(one, "state"), prop(one, "points-earned"), prop(one, "points-max")]),
  ).toEqual(report.verdicts.map(({ item, state, points }) => [item, state, String(points.earned), String(points.max)]));
});

test("findings rest on observations, and those on papers that the document lists", () => {
  const { results, "back-matter": back, "import-ap": plan } = read(report);
  const [{ findings = [], observations = [] }] = results;
  const known = new Set(observations.map(({ uuid }) => uuid));
  expect(findings.every((one) => one["related-observations"].every((link) => known.has(link["observation-uuid"])))).toBe(true);
  const resources = new Set(back.resources.map(({ uuid }) => `#${uuid}`));
  expect(resources.has(plan.href)).toBe(true);
  const hrefs = observations.flatMap((one) => one["relevant-evidence"] ?? []).map(({ href }) => href);
  expect(hrefs.filter((href) => resources.has(href)).length).toBeGreaterThan(0);
  expect(hrefs.filter((href) => !resources.has(href)).every((href) => /^[a-z-]+(\/[\w-]+)?\.md$/.test(href))).toBe(true);
});

test("the unit's own scores are attested by the unit", () => {
  const [{ attestations }] = read(report).results;
  expect(attestations?.flatMap(({ parts }) => parts.map(({ prose }) => prose))).toEqual([
    "Niêm yết công khai các nội dung phải để Nhân dân biết tại trụ sở và nhà văn hóa thôn: tự chấm 4,00/5,00",
    "Tiếp công dân định kỳ của Chủ tịch UBND xã: tự chấm 3,50",
  ]);
});

test("items that do not concern the unit were not reviewed; with none left, the selection says so", () => {
  const verdict = testVerdict("a", "A", { state: "notselected" });
  const selections = (verdicts: Report["verdicts"]) =>
    read(testReport(verdicts)).results[0]["reviewed-controls"]["control-selections"];
  expect(selections([verdict, testVerdict("b", "B")])).toEqual([{ "include-controls": [{ "control-id": "b" }] }]);
  expect(selections([verdict])).toEqual([{ description: "Không có nội dung nào", "include-all": {} }]);
});

test("ids of items stay from run to run, the id of the document changes with any change", () => {
  const later = read(richReport({ asOf: "2024-01-15" }));
  const now = read(report);
  expect(later.results[0].findings?.map(({ uuid }) => uuid)).toEqual(now.results[0].findings?.map(({ uuid }) => uuid));
  expect(later.uuid).not.toBe(now.uuid);
  const uuids = JSON.stringify(now).match(/"uuid":"[^"]+"/g) ?? [];
  expect(new Set(uuids).size).toBe(uuids.length);
});

test("without any unit, there is one result that reviewed nothing", () => {
  const empty = read(testReport([], { units: [], scorecards: [], checklists: [] }));
  expect(empty.results).toHaveLength(1);
  expect(empty.results[0].title).toBe("Không có nội dung nào");
});

test("a unit without a name goes by its id", () => {
  const [unit] = report.units;
  const units = unit === undefined ? [] : [{ ...unit, name: " " }];
  expect(oscal.render(richReport({ units }), OPTIONS)).toContain('"name": "xa-an-binh"');
});

test("an item whose title is but spaces goes by its id", () => {
  const [{ observations = [], findings = [] }] = read(testReport([testVerdict("a", " ")])).results;
  expect([...observations, ...findings].map(({ title }) => title)).toEqual(["a", "a"]);
});

test("text of others is plain text, also where OSCAL allows Markdown, and never empty", () => {
  const hostile = "<img src=x> [a](https://vd.vn) \u0000\u202e";
  const text = oscal.render(
    testReport([testVerdict("a", hostile, { message: hostile })], { scorecards: [testScorecard({ band: " " })] }),
    OPTIONS,
  );
  expect(text).not.toMatch(/<img|\[a\]\(|\u202e/u);
  expect(text).not.toMatch(/"value": ""/);
});
