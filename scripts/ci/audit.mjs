// What every CI service needs: one audit by the settings in the environment, and its report in other formats.
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { main } from "../../packages/core/dist/cli/main.js";
import { today } from "../../packages/core/dist/node/today.js";
import { exporterNamed } from "../../packages/core/dist/report.js";

/** Returns the settings of an audit, from environment variables; what is empty is left to the configuration. */
export function settingsOf(env) {
  const text = (name) => (env[`DANKIEM_${name}`] ?? "").trim();
  return {
    path: text("PATH") || ".",
    checklists: listOf(text("CHECKLISTS")),
    period: text("PERIOD"),
    failUnder: text("FAIL_UNDER"),
    maxMissing: text("MAX_MISSING"),
    baseline: text("BASELINE"),
    formats: listOf(text("FORMAT")),
    language: text("LANGUAGE"),
  };
}

function listOf(text) {
  const parts = text.split(/[\n,]/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ""))];
}

/**
 * Audits the papers and writes the JSON report into a folder.
 *
 * @returns a promise of the exit code, what was said on standard error, the report or null where there is none, and its file.
 */
export async function audit(settings, folder) {
  const file = join(folder, "report.json");
  const flags = [
    ...settings.checklists.map((checklist) => ["checklist", checklist]),
    ["period", settings.period],
    ["fail-under", settings.failUnder],
    ["max-missing", settings.maxMissing],
    ["baseline", settings.baseline],
    ["language", settings.language],
  ].flatMap(([name, value]) => (value === "" ? [] : [`--${name}=${value}`]));
  const { code, stderr } = await dankiem(["audit", "--format=json", `--output-file=${file}`, ...flags, "--", settings.path]);
  const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  return { code, stderr, report, file };
}

/**
 * Writes the report once more with the paths of papers relative to the working folder, which is the repository: services look
 * for papers from there, and the report tells them from the audited folder. Returns the file.
 */
export function inRepository(report, path, folder) {
  const prefix = prefixOf(path);
  const rebased = JSON.stringify(report, (key, value) => (key === "path" && typeof value === "string" ? prefix + value : value));
  const file = join(folder, "report-in-repository.json");
  writeFileSync(file, rebased);
  return file;
}

function prefixOf(path) {
  const target = resolve(path);
  const root = statSync(target).isDirectory() ? target : dirname(target);
  const inside = relative(process.cwd(), root);
  const isOutside = inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return inside === "" || isOutside ? "" : `${inside.split(sep).join("/")}/`;
}

/** Resolves to a report as the text of a format, with the exit code and what was said on standard error. */
export function exported(reportFile, format) {
  return dankiem(["export", `--format=${format}`, "--", reportFile]);
}

/** Writes a report in a format into a folder; resolves to the file, the exit code and what was said on standard error. */
export async function exportInto(folder, reportFile, format) {
  const file = join(folder, fileNameOf(format));
  const { code, stderr } = await dankiem(["export", `--format=${format}`, `--output-file=${file}`, "--", reportFile]);
  return { format, file, code, stderr };
}

/** Several formats share an extension; only the one that is named after it goes without its name. */
function fileNameOf(format) {
  const extension = exporterNamed(format)?.extension;
  if (extension === format) return `report.${format}`;
  if (extension !== undefined) return `report-${format}.${extension}`;
  return `report-${basename(format, extname(format)).replace(/[^\w-]/g, "_")}`;
}

/** Runs the command line in this process: the engine is loaded once for the audit and all formats. */
async function dankiem(argv) {
  const out = [];
  const err = [];
  const code = await main(argv, {
    cwd: process.cwd(),
    env: process.env,
    isTTY: false,
    columns: 0,
    stdout: (data) => void out.push(Buffer.from(data)),
    stderr: (text) => void err.push(text),
    stdin: async () => new Uint8Array(),
    today,
  });
  return { code, stdout: Buffer.concat(out).toString("utf8"), stderr: err.join("") };
}
