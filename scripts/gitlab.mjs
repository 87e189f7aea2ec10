// The audit as a job of GitLab (docs/ci/gitlab.yml): the scorecard in the log, files in dankiem-report; ends with the audit's exit code.
import { mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { audit, exported, exportInto, inRepository, settingsOf } from "./ci/audit.mjs";
import { message } from "./ci/messages.mjs";

/** What the service reads itself, and so has to find papers by their paths in the repository. */
const READ_BY_SERVICE = new Set(["junit", "sarif"]);

const settings = settingsOf(process.env);
const folder = resolve("dankiem-report");
// A runner may keep the folder of an earlier job; its papers must not be audited, nor its files be taken for those of this job.
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

const { code, stderr, report, file } = await audit(settings, folder);
process.stderr.write(stderr);
process.exitCode = report === null ? tellFailure() : await tell();

async function tell() {
  const rebased = inRepository(report, settings.path, folder);
  const scorecard = { format: "stylish", ...(await exported(file, "stylish")) };
  process.stdout.write(scorecard.stdout);
  const formats = new Set(["junit", "html", ...settings.formats]);
  const files = await Promise.all(
    [...formats].map((format) => exportInto(folder, READ_BY_SERVICE.has(format) ? rebased : file, format)),
  );
  rmSync(rebased);
  const failed = [scorecard, ...files].filter((one) => one.code !== 0);
  for (const { format, stderr: why } of failed) {
    process.stderr.write(`${message(report.language, "export-failed", { format })}\n${why}`);
  }
  return failed.length > 0 ? 2 : code;
}

function tellFailure() {
  process.stderr.write(`${message(settings.language, "no-report")}\n`);
  return code === 0 ? 2 : code;
}
