import { join } from "node:path";
import { removeFolders, temporaryFolder } from "../harness/folders.js";
import type { Outcome } from "../harness/outcome.js";
import { ROOT } from "../harness/places.js";
import { runSuite } from "../harness/run-suite.js";
import type { EditorServer } from "../harness/server.js";

const HERE = join(ROOT, "test/editor/self-test");
const LIMIT_MS = 90_000;

/** A suite that goes wrong in one way, and the fault that the harness must find; `null` for the one that is green. */
interface Case {
  readonly title: string;
  readonly suite: string;
  readonly fault: RegExp | null;
  readonly onServer?: (server: EditorServer) => void;
}

const CASES: readonly Case[] = [
  { title: "a suite that passes is green", suite: "green", fault: null },
  { title: "a suite that fails is red", suite: "red", fault: /1 of 1 tests failed/ },
  { title: "a crashed extension host is red", suite: "crashes", fault: /wrote no results/ },
  { title: "a missing results file is red", suite: "writes-nothing", fault: /wrote no results/ },
  { title: "a server that dies during the suite is red", suite: "loses-its-server", fault: /the server ended|wrote no results/ },
  {
    title: "an unreachable server is red",
    suite: "green",
    fault: /ERR_CONNECTION|the server ended/,
    onServer: ({ pid }) => process.kill(pid, "SIGKILL"),
  },
];

function isAsExpected({ faults }: Outcome, fault: RegExp | null): boolean {
  return fault === null ? faults.length === 0 : fault.test(faults.join("; "));
}

async function check({ title, suite, fault, onServer }: Case): Promise<boolean> {
  const outcome = await runSuite({
    opened: temporaryFolder(),
    extension: join(HERE, "extension"),
    suite: join(HERE, "suites", `${suite}.cjs`),
    limit: LIMIT_MS,
    silent: true,
    ...(onServer && { onServer }),
  });
  const right = isAsExpected(outcome, fault);
  process.stdout.write(`  ${right ? "✓" : "✗"} ${title}${right ? "" : `; found: ${outcome.faults.join("; ") || "green"}`}\n`);
  return right;
}

let wrong = 0;
for (const each of CASES) if (!(await check(each))) wrong += 1;
removeFolders();
process.stdout.write(`self-test: ${CASES.length - wrong} passed, ${wrong} failed\n`);
process.exit(wrong === 0 ? 0 : 1);
