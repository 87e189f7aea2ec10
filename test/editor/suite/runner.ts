import { writeFileSync } from "node:fs";
import { format } from "node:util";
import type Mocha from "mocha";
import type { TestResult } from "../harness/outcome.js";
import { RESULTS_VARIABLE } from "../harness/results.js";
import { SUITE_VARIABLE } from "../harness/suite-names.js";
import { defineSuite } from "./suites.js";

const TEST_LIMIT_MS = 90_000;

// The extension host hands on the arguments of console.log as they are, so the reporter's patterns are filled in here.
function say(...values: unknown[]): void {
  // biome-ignore lint/suspicious/noConsole: the console is the only way out of an extension host
  console.log(format(...values));
}

function makeMocha(MochaClass: typeof Mocha): Mocha {
  Object.assign(MochaClass.reporters.Base, { consoleLog: say });
  const pattern = process.env["GREP"];
  const mocha = new MochaClass({
    ui: "bdd",
    color: false,
    reporter: "spec",
    timeout: TEST_LIMIT_MS,
    ...(pattern && { grep: pattern }),
  });
  // The suites are part of this bundle, so there is no file to add: only `describe` and its like are needed.
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  return mocha;
}

function runMocha(mocha: Mocha): Promise<TestResult[]> {
  const results: TestResult[] = [];
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve(results));
    runner.on("pass", (test) => results.push({ title: test.fullTitle(), passed: true }));
    runner.on("fail", (test, error) =>
      results.push({ title: test.fullTitle(), passed: false, error: String(error.stack ?? error) }),
    );
  });
}

/**
 * What VS Code calls in its extension host: runs the suite that the environment names and writes its results.
 *
 * @throws Error when a test failed.
 */
export async function run(): Promise<void> {
  const { default: MochaClass } = await import("mocha");
  const mocha = makeMocha(MochaClass);
  defineSuite(process.env[SUITE_VARIABLE] ?? "");
  const results = await runMocha(mocha);
  const file = process.env[RESULTS_VARIABLE];
  if (file !== undefined) writeFileSync(file, JSON.stringify(results, null, 2));
  const failed = results.filter(({ passed }) => !passed).length;
  if (failed > 0) throw new Error(`${failed} of ${results.length} tests failed`);
}
