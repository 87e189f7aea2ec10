// Are the reports still the same, byte for byte? The net for changes that must not alter a verdict or a word.
//
//   node scripts/compare-reports.mjs save OUT [FOLDER …]     renders every folder in every format of FORMATS into OUT
//   node scripts/compare-reports.mjs check OUT [FOLDER …]    renders them again and names each file that differs
//
// Run after a build, once before the change and once after it. Without FOLDER: the examples, the corpus, the scenarios. A
// folder that has a `labels` folder is a set: each label file names a folder, its checklists and its period.
// The hash of a checklist is that of its file's text: it changes with the layout of the file, which no verdict depends on. So
// the hashes that the JSON report gives for its checklists, and only these, are taken for their ids wherever they stand.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { main } from "../packages/core/dist/cli/main.js";

const FORMATS = ["json", "html", "sarif", "csv", "markdown"];
const AS_OF = "2026-06-30";

const [verb, out, ...named] = process.argv.slice(2);
if ((verb !== "save" && verb !== "check") || out === undefined) {
  console.error("usage: compare-reports.mjs save|check OUT [FOLDER …]");
  process.exit(2);
}
const folders = named.length > 0 ? named : ["examples", "test/corpus", "test/scenarios"];
const runs = folders.flatMap(runsIn);
let different = 0;
let compared = 0;
mkdirSync(out, { recursive: true });
for (const { name, args } of runs) {
  const json = await rendered([...args, "--format", "json"]);
  for (const format of FORMATS) {
    const text = format === "json" ? json : await rendered([...args, "--format", format]);
    const file = join(out, `${name}.${format}`);
    if (verb === "save") writeFileSync(file, text);
    else if (!existsSync(file)) report(`new: ${name}.${format}`);
    else if (!isSame(readFileSync(file, "utf8"), text, readFileSync(join(out, `${name}.json`), "utf8"), json)) {
      writeFileSync(`${file}.now`, text);
      report(`differs: ${name}.${format} (compare ${file} with ${file}.now)`);
    }
    compared += 1;
  }
}
console.log(verb === "save" ? `${compared} reports saved in ${out}` : `${compared} reports compared, ${different} differ`);
if (different > 0) process.exitCode = 1;

function isSame(before, now, jsonBefore, jsonNow) {
  return before === now || withoutHashes(before, jsonBefore) === withoutHashes(now, jsonNow);
}

/** The text with the hash of each checklist of the JSON report replaced by the checklist's id. */
function withoutHashes(text, json) {
  // What the command says besides the report stands before and after it; an audit that could not run says only that.
  const report = /^\{\n.*?^\}$/ms.exec(json)?.[0] ?? '{ "checklists": [] }';
  return JSON.parse(report).checklists.reduce((replaced, { id, sha256 }) => replaced.replaceAll(sha256, `hash of ${id}`), text);
}

function report(line) {
  different += 1;
  console.error(line);
}

/** The audits of a folder: one for each label of a set, else one for each folder in it. */
function runsIn(folder) {
  const set = basename(folder);
  if (existsSync(join(folder, "labels"))) {
    return readdirSync(join(folder, "labels"))
      .sort()
      .map((file) => JSON.parse(readFileSync(join(folder, "labels", file), "utf8")))
      .map(({ folder: unit, checklists, period }) => ({
        name: `${set}-${unit}`,
        args: [
          "audit",
          join(folder, unit),
          ...checklists.flatMap((id) => ["--checklist", id]),
          ...["--period", `${period.from}..${period.to}`, "--as-of", period.to],
        ],
      }));
  }
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .sort()
    .map((name) => ({ name: `${set}-${name}`, args: ["audit", join(folder, name), "--as-of", AS_OF] }));
}

async function rendered(args) {
  let text = "";
  const io = {
    cwd: process.cwd(),
    env: {},
    isTTY: false,
    columns: 0,
    stdout: (data) => {
      text += typeof data === "string" ? data : Buffer.from(data).toString("utf8");
    },
    stderr: (message) => {
      text += message;
    },
    stdin: async () => new Uint8Array(),
    today: () => AS_OF,
  };
  const code = await main(args, io);
  return `${text}\nexit ${code}\n`;
}
