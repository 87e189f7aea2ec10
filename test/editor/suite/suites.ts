import { isSuiteName, type SuiteName } from "../harness/suite-names.js";
import { describeActivation } from "./activation.js";
import { describeCommands } from "./commands.js";
import { describeFixes } from "./fixes.js";
import { describeMultiRoot } from "./multi-root.js";
import { describeProblems } from "./problems.js";
import { describeReadingAids } from "./reading-aids.js";
import { describeUnconfigured } from "./unconfigured.js";
import { describeUntrusted } from "./untrusted.js";

const SUITES: Readonly<Record<SuiteName, readonly (() => void)[]>> = {
  folder: [describeActivation, describeProblems, describeFixes, describeReadingAids, describeCommands],
  unconfigured: [describeUnconfigured],
  untrusted: [describeUntrusted],
  "multi-root": [describeMultiRoot],
};

/**
 * Defines the tests of a suite.
 *
 * @throws Error when there is no suite of that name.
 */
export function defineSuite(name: string): void {
  if (!isSuiteName(name)) throw new Error(`there is no suite "${name}"`);
  for (const define of SUITES[name]) define();
}
