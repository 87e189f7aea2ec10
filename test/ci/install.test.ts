import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../command-line.js";
import { temporaryFolder } from "../temporary-folder.js";
import { shell } from "./runner.js";

const TIMEOUT = 600_000;
const isWanted = process.env["TEST_INSTALL"] === "1";

/** Copies what a clone would have, and nothing that was installed or built. */
function clone(): string {
  const folder = temporaryFolder({});
  const names = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: ROOT, encoding: "utf8" });
  for (const name of names.split("\0").filter((one) => one !== "" && existsSync(join(ROOT, one)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(ROOT, name), join(folder, name));
  }
  return folder;
}

test.skipIf(!isWanted)(
  `a fresh clone installs, builds and audits; the second time there is nothing to do${isWanted ? "" : " (skipped: takes the npm cache and minutes; TEST_INSTALL=1 runs it)"}`,
  () => {
    const folder = clone();
    const env = { HOME: process.env["HOME"] ?? folder, npm_config_prefer_offline: "true" };
    const install = () => shell("sh", [join(folder, "scripts/ci/install.sh")], temporaryFolder({}), env);
    const first = install();
    expect(first.stderr + first.stdout).toMatch(/added \d+ packages/);
    expect(first.status).toBe(0);
    expect(install()).toMatchObject({ status: 0, stdout: "", stderr: "" });
    const papers = join(folder, "examples/xa-son-khe-2023");
    const audit = shell("sh", [join(folder, "scripts/pre-commit.sh"), "--checklist=kh117", "--max-missing=0"], papers, env);
    expect(audit.status).toBe(1);
    expect(audit.stdout).toMatch(/\.md:\d+:\d+/);
  },
  TIMEOUT,
);
