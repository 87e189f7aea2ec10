import { resolve } from "node:path";
import { removeFolders } from "./harness/folders.js";
import { RESULTS_VARIABLE } from "./harness/results.js";
import { runSuite } from "./harness/run-suite.js";

/** Value of a flag of VS Code's executable, `--flag=value`. */
function flag(name: string): string {
  const prefix = `--${name}=`;
  const value = process.argv.find((argument) => argument.startsWith(prefix));
  if (value === undefined) throw new Error(`${prefix}… is missing`);
  return value.slice(prefix.length);
}

const results = process.env[RESULTS_VARIABLE];
const { faults } = await runSuite({
  opened: resolve(process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? "."),
  extension: resolve(flag("extensionDevelopmentPath")),
  suite: resolve(flag("extensionTestsPath")),
  ...(results !== undefined && { results }),
});
removeFolders();
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exit(faults.length === 0 ? 0 : 1);
