// Measures the engine on labelled evidence folders; test/corpus/README.md says what the labels mean.
//   node scripts/accuracy.mjs [--data DIR] [--verbose] [--json]
// Run it after the build. The engine is called in this process, through the command line's own entry.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { main } from "../packages/core/dist/cli/main.js";

/** A place that is reported at most this many lines beside the labelled one counts as the same place. */
const TOLERANCE = 2;

const { values: options } = parseArgs({
  options: { data: { type: "string" }, verbose: { type: "boolean" }, json: { type: "boolean" } },
});
const data = resolve(options.data ?? fileURLToPath(new URL("../test/corpus", import.meta.url)));

const folders = readdirSync(resolve(data, "labels"))
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => JSON.parse(readFileSync(resolve(data, "labels", name), "utf8")));

const samples = [];
for (const folder of folders) samples.push(await measure(folder));
const result = summary(samples);
if (options.json) console.log(JSON.stringify(options.verbose ? { ...result, misses: samples.flatMap(misses) } : result, null, 2));
else print(result);

/** Everything that one folder adds to the measure: one entry per labelled item, per field and per labelled line. */
async function measure(labelled) {
  const report = await audit(labelled);
  const verdicts = new Map(report.verdicts.map((verdict) => [verdict.item, verdict]));
  const items = labelled.labels.map((label) => judgeItem(label, verdicts.get(label.item)));
  return { folder: labelled.folder, items, lines: judgeLines(labelled.findings ?? [], report) };
}

async function audit({ folder, checklists, period }) {
  const named = checklists.flatMap((id) => ["--checklist", id]);
  const days = ["--period", `${period.from}..${period.to}`, "--as-of", period.to];
  const output = { out: "", err: "" };
  const io = {
    stdout: (text) => {
      output.out += text;
    },
    stderr: (text) => {
      output.err += text;
    },
    cwd: data,
    env: {},
    isTTY: false,
    columns: 0,
    stdin: async () => new Uint8Array(),
    today: () => period.to,
  };
  const code = await main(["audit", resolve(data, folder), ...named, ...days, "--format", "json"], io);
  if (code === 2 && output.out === "") throw new Error(`${folder}: ${output.err}`);
  return JSON.parse(output.out);
}

/** Compares one verdict with its label; `alt` truths are as right as the first one. */
function judgeItem(label, verdict) {
  const got = verdict?.reason ?? "not-mentioned";
  const right = got === label.truth || (label.alt ?? []).includes(got);
  const both = label.truth === "evidenced" && got === "evidenced";
  const hits = both ? verdict.evidence.filter((piece) => piece.status === "done" && nearAny(piece, label.where)) : null;
  return { label, got, right, cell: cellOf(label.truth, got, right), hits, fields: hits ? judgeFields(label.fields, hits) : [] };
}

/** The cell of the confusion matrix of "evidenced" against the rest. */
function cellOf(truth, got, right) {
  if (right) return truth === "evidenced" ? "truePositive" : "trueNegative";
  if (got === "evidenced") return "falsePositive";
  return truth === "evidenced" ? "falseNegative" : "trueNegative";
}

/** The labelled fields, each with whether the evidence found at the labelled place gives them. */
function judgeFields(wanted, hits) {
  const given = (name) => hits.flatMap((piece) => piece.fields[name] ?? []);
  const days = ["dates", "from", "to"].flatMap(given);
  const files = given("attachments");
  const names = (target) => files.filter((file) => lastPart(file.target) === lastPart(target));
  const judged = [];
  if (wanted.date?.length > 0) judged.push(["date", wanted.date.some((want) => days.some((day) => sameDay(day, want)))]);
  if (wanted.form) judged.push(["form", wanted.form.length > 0 === given("forms").length > 0]);
  if (typeof wanted.responsible === "boolean")
    judged.push(["responsible", wanted.responsible === given("responsible").length > 0]);
  if (wanted.document?.length > 0)
    judged.push(["document", wanted.document.some((number) => given("documents").includes(number))]);
  for (const target of wanted.attachment?.present ?? [])
    judged.push(["attachment present", names(target).some((file) => file.exists)]);
  for (const target of wanted.attachment?.broken ?? [])
    judged.push(["attachment broken", names(target).some((file) => !file.exists)]);
  return judged;
}

/** A month agrees with each of its days. */
function sameDay(one, other) {
  return one.startsWith(other) || other.startsWith(one);
}

function lastPart(target) {
  return target.split("/").at(-1);
}

/** Whether what must be raised was raised, and what must never be raised was left alone. */
function judgeLines(findings, report) {
  const noticed = report.notices.flatMap((notice) => notice.places);
  const unmet = report.verdicts.flatMap((verdict) => verdict.findings).filter((finding) => finding.outcome !== "met");
  const against = report.verdicts.flatMap((verdict) => verdict.evidence).filter((piece) => piece.status !== "done");
  const raised = [...noticed, ...unmet.flatMap((finding) => finding.places), ...against];
  return findings
    .filter((finding) => finding.report !== "may")
    .map((finding) => {
      const seen = (finding.report === "must" ? raised : noticed).some((place) => near(place, finding));
      return { finding, right: seen === (finding.report === "must") };
    });
}

function nearAny(piece, where) {
  return where.some((place) => near(piece, place));
}

function near(place, { file, line, endLine }) {
  const last = place.end?.line ?? place.start.line;
  const sameFile = place.path.normalize("NFC") === file.normalize("NFC");
  return sameFile && place.start.line - TOLERANCE <= (endLine ?? line) && last + TOLERANCE >= line;
}

/** Adds the folders up. Ratios are between 0 and 1, or null where there was nothing to count. */
function summary(measured) {
  const items = measured.flatMap((sample) => sample.items);
  const lines = measured.flatMap((sample) => sample.lines);
  const cells = (name) => items.filter((item) => item.cell === name).length;
  const [hit, wrong, missed] = ["truePositive", "falsePositive", "falseNegative"].map(cells);
  const never = lines.filter((line) => line.finding.report === "never");
  const must = lines.filter((line) => line.finding.report === "must");
  return {
    items: items.length,
    precision: ratio(hit, hit + wrong),
    recall: ratio(hit, hit + missed),
    f1: ratio(2 * hit, 2 * hit + wrong + missed),
    reasonAccuracy: share(items, (item) => item.right),
    placeAccuracy: share(
      items.filter((item) => item.hits !== null),
      (item) => item.hits.length > 0,
    ),
    defectsRaised: share(must, (line) => line.right),
    falseAlarms: `${never.filter((line) => !line.right).length}/${never.length}`,
    fields: tally(items.flatMap((item) => item.fields)),
    traps: tally(items.map((item) => [item.label.trap ?? "none", item.right])),
  };
}

function ratio(part, whole) {
  return whole === 0 ? null : part / whole;
}

function share(list, holds) {
  return ratio(list.filter(holds).length, list.length);
}

/** `right/all` per name, names in order. */
function tally(judged) {
  const counts = new Map();
  for (const [name, right] of judged) {
    const [good, all] = counts.get(name) ?? [0, 0];
    counts.set(name, [good + (right ? 1 : 0), all + 1]);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, pair]) => [name, pair.join("/")]));
}

/** What the engine got wrong in one folder, for reading. */
function misses({ folder, items, lines }) {
  const wrong = items
    .filter((item) => !item.right)
    .map(({ label, got }) => ({ folder, what: label.item, expected: label.truth, got, trap: label.trap, note: label.note }));
  const elsewhere = items
    .filter((item) => item.hits?.length === 0)
    .map(({ label }) => ({
      folder,
      what: label.item,
      expected: placeName(label.where[0]),
      got: "another place",
      trap: label.trap,
    }));
  const unraised = lines
    .filter((line) => !line.right)
    .map(({ finding }) => ({
      folder,
      what: placeName(finding),
      expected: `${finding.report} raise`,
      got: finding.report === "must" ? "nothing raised" : "raised",
      trap: finding.kind,
      note: finding.note,
    }));
  return [...wrong, ...elsewhere, ...unraised];
}

function placeName({ file, line }) {
  return `${file}:${line}`;
}

function print(measured) {
  if (options.verbose)
    for (const miss of samples.flatMap(misses))
      console.log(
        `${miss.folder}  ${miss.what}: expected ${miss.expected}, got ${miss.got} [${miss.trap ?? "none"}] ${miss.note ?? ""}`.trim(),
      );
  const percent = (value) => (value === null ? "-" : `${(100 * value).toFixed(1)} %`);
  console.log(`items             ${measured.items}`);
  console.log(
    `evidenced         F1 ${percent(measured.f1)} (precision ${percent(measured.precision)}, recall ${percent(measured.recall)})`,
  );
  console.log(`reason accuracy   ${percent(measured.reasonAccuracy)}`);
  console.log(`place accuracy    ${percent(measured.placeAccuracy)}`);
  console.log(`defects raised    ${percent(measured.defectsRaised)}`);
  console.log(`false alarms      ${measured.falseAlarms}`);
  console.log(
    `fields            ${Object.entries(measured.fields)
      .map((pair) => pair.join(" "))
      .join(", ")}`,
  );
}
