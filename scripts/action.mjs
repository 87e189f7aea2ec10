// The audit as a step of GitHub Actions (action.yml): annotations, step summary, SARIF file, outputs; ends with the audit's exit code.
import { randomUUID } from "node:crypto";
import { appendFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { audit, exported, exportInto, inRepository, settingsOf } from "./ci/audit.mjs";
import { message } from "./ci/messages.mjs";

const { env } = process;
const settings = settingsOf(env);
// A folder of its own, so that a job may audit twice; outside the repository, so that nothing there changes.
const folder = mkdtempSync(join(env.RUNNER_TEMP ?? tmpdir(), "dankiem-"));
const result = await audit(settings, folder);

log(result.stderr);
process.exitCode = result.report === null ? tellFailure(result) : await tell(result);

/** Tells of an audit that made a report; resolves to the exit code. */
async function tell({ code, report, file }) {
  const rebased = inRepository(report, settings.path, folder);
  const annotations = await exported(rebased, "github");
  const summary = await exported(rebased, "markdown");
  const sarif = await exportInto(folder, rebased, "sarif");
  const further = await Promise.all(
    settings.formats.map((format) => exportInto(folder, format === "sarif" ? rebased : file, format)),
  );
  process.stdout.write(annotations.stdout);
  toFile(env.GITHUB_STEP_SUMMARY, summary.stdout);
  const written = further.filter((one) => one.code === 0).map((one) => one.file);
  setOutputs({
    ...numbersOf(report),
    "sarif-file": sarif.code === 0 ? sarif.file : "",
    "report-files": [...new Set([file, ...written])].join("\n"),
  });
  const all = [{ format: "github", ...annotations }, { format: "markdown", ...summary }, sarif, ...further];
  const failed = all.filter((one) => one.code !== 0);
  for (const { format, stderr } of failed) tellError(message(report.language, "export-failed", { format }), stderr);
  return failed.length > 0 ? 2 : code;
}

/** Tells of an audit that could not run; returns the exit code. */
function tellFailure({ code, stderr }) {
  const title = message(settings.language, "no-report");
  tellError(title, stderr);
  toFile(env.GITHUB_STEP_SUMMARY, `### Dân Kiểm: ${title}\n\n${indented(stderr)}\n`);
  setOutputs({ score: "", percent: "", missing: "", "sarif-file": "", "report-files": "" });
  return code === 0 ? 2 : code;
}

/** The numbers that the gates compare, and the points behind them; checklists are never added up. */
function numbersOf({ scorecards, verdicts }) {
  const percents = scorecards.flatMap(({ percent }) => percent ?? []);
  return {
    score: scorecards.map(({ unit, checklist, earned, max }) => `${unit} ${checklist} ${earned}/${max}`).join("\n"),
    percent: percents.length === 0 ? "" : String(Math.min(...percents)),
    missing: String(verdicts.filter(({ state }) => state === "fail").length),
  };
}

function toFile(file, text) {
  if (file !== undefined) appendFileSync(file, text);
}

/** The delimiter is random, so that no value can end early and set an output of its own. */
function setOutputs(outputs) {
  const delimiter = `dankiem-${randomUUID()}`;
  const entries = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  toFile(env.GITHUB_OUTPUT, entries.join(""));
}

/** Prints what others wrote; names of files may look like commands to the runner, which must not obey them. */
function log(text) {
  if (text === "") return;
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n${text.trimEnd()}\n::${token}::\n`);
}

function tellError(title, text) {
  const escaped = text.trimEnd().replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  process.stdout.write(`::error title=${title.replaceAll(":", "%3A").replaceAll(",", "%2C")}::${escaped}\n`);
}

/** As code by indentation, which unlike a fence nothing within can end. */
function indented(text) {
  return text
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .map((line) => `    ${line}`)
    .join("\n");
}
