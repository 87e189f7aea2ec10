import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { makeProfile, removeFolders, temporaryFolder } from "./harness/folders.js";
import { judge, type Outcome } from "./harness/outcome.js";
import { BUNDLES, EXTENSION } from "./harness/places.js";
import { RESULTS_VARIABLE, readResults } from "./harness/results.js";
import { SCENARIOS } from "./harness/scenarios.js";
import { SUITE_NAMES, SUITE_VARIABLE, type SuiteName } from "./harness/suite-names.js";

// The desktop's test mode trusts every folder, so one suite has no meaning there.
const DESKTOP_SUITES = SUITE_NAMES.filter((name) => name !== "untrusted");

/** Where desktop VS Code comes from: a given executable, else a download of a version. */
function origin(): { vscodeExecutablePath: string } | { version: string } {
  const executable = process.env["VSCODE_EXECUTABLE"];
  return executable === undefined ? { version: process.env["VSCODE_VERSION"] ?? "stable" } : { vscodeExecutablePath: executable };
}

async function run(name: SuiteName): Promise<Outcome> {
  const { settings, prepare } = SCENARIOS[name];
  const results = join(temporaryFolder(), "results.json");
  const profile = makeProfile(settings);
  try {
    const code = await runTests({
      ...origin(),
      extensionDevelopmentPath: process.env["EXTENSION"] ?? EXTENSION,
      extensionTestsPath: join(BUNDLES, "suite-runner.cjs"),
      extensionTestsEnv: { [SUITE_VARIABLE]: name, [RESULTS_VARIABLE]: results },
      launchArgs: [prepare(), "--disable-extensions", `--user-data-dir=${join(profile, "data")}`],
    });
    return judge({ code }, readResults(results));
  } catch (error) {
    return judge({ code: null, reason: error instanceof Error ? error.message : String(error) }, readResults(results));
  }
}

let passed = 0;
let failed = 0;
for (const name of DESKTOP_SUITES) {
  process.stdout.write(`\n-- ${name}\n`);
  const outcome = await run(name);
  passed += outcome.passed;
  failed += outcome.failed;
  for (const fault of outcome.faults) process.stdout.write(`${name}: ${fault}\n`);
}
removeFolders();
process.stdout.write(`desktop: ${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
