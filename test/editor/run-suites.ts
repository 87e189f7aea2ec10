import { join } from "node:path";
import { removeFolders } from "./harness/folders.js";
import type { Outcome } from "./harness/outcome.js";
import { BUNDLES, EXTENSION } from "./harness/places.js";
import { runSuite } from "./harness/run-suite.js";
import { SCENARIOS } from "./harness/scenarios.js";
import { isSuiteName, SUITE_NAMES, SUITE_VARIABLE, type SuiteName } from "./harness/suite-names.js";

function run(name: SuiteName): Promise<Outcome> {
  const { settings, prepare } = SCENARIOS[name];
  return runSuite({
    opened: prepare(),
    extension: process.env["EXTENSION"] ?? EXTENSION,
    suite: join(BUNDLES, "suite-runner.cjs"),
    settings,
    environment: { [SUITE_VARIABLE]: name },
  });
}

const asked = process.argv.slice(2).filter(isSuiteName);
let passed = 0;
let failed = 0;
for (const name of asked.length > 0 ? asked : SUITE_NAMES) {
  process.stdout.write(`\n-- ${name}\n`);
  const outcome = await run(name);
  passed += outcome.passed;
  failed += outcome.failed;
  for (const fault of outcome.faults) process.stdout.write(`${name}: ${fault}\n`);
}
removeFolders();
process.stdout.write(`extension host: ${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
