import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser, openPage } from "./browser.js";
import { makeProfile } from "./folders.js";
import { hostLogLine } from "./host-log.js";
import { type HostEnd, judge, type Outcome } from "./outcome.js";
import { SCREENSHOTS } from "./places.js";
import { RESULTS_VARIABLE, readResults } from "./results.js";
import { type EditorServer, startServer } from "./server.js";
import type { Settings } from "./settings.js";

const DEFAULT_LIMIT_MS = 600_000;

/** What to run in an extension host. Paths are absolute. */
export interface SuiteRun {
  /** A folder or a `.code-workspace` file. */
  readonly opened: string;
  readonly extension: string;
  readonly suite: string;
  readonly settings?: Settings;
  readonly environment?: Readonly<Record<string, string>>;
  /** Where the suite writes its results; a file in the profile when not given. */
  readonly results?: string;
  /** Called once the server listens; the self-test takes the server down here. */
  readonly onServer?: (server: EditorServer) => void;
  /** Whether to keep back what the suite and VS Code log; for runs that go wrong on purpose. */
  readonly silent?: boolean;
  /** How long to wait for the end, in milliseconds. */
  readonly limit?: number;
}

/** The address of the workbench on a folder or workspace, which runs a suite there when told so. */
function addressOf({ origin, port }: EditorServer, { opened, extension, suite }: SuiteRun): string {
  const remote = (path: string): string => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = [
    ["extensionDevelopmentPath", remote(extension)],
    ["extensionTestsPath", remote(suite)],
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
  ];
  const query = new URLSearchParams({
    [opened.endsWith(".code-workspace") ? "workspace" : "folder"]: opened,
    payload: JSON.stringify(payload),
  });
  return `${origin}/?${query}`;
}

/** Waits for how the suite ends, as seen from its page and its server. */
function endOf(page: Page, server: EditorServer, limit: number): Promise<HostEnd> {
  return new Promise((resolve, reject) => {
    const broken = (reason: string): void => resolve({ code: null, reason });
    page.on("crash", () => broken("the page of the workbench crashed"));
    void server.ended.then(() => broken("the server ended before the suite"));
    setTimeout(() => broken(`no end within ${limit} ms`), limit).unref();
    page.exposeFunction("codeAutomationExit", (code: number) => resolve({ code })).catch(reject);
  });
}

async function passOnLog(page: Page, silent: boolean): Promise<void> {
  await page.exposeFunction("codeAutomationLog", (_level: string, values: unknown[]) => {
    const line = hostLogLine(values);
    if (line !== undefined && !silent) process.stdout.write(`${line}\n`);
  });
}

async function followSuite(server: EditorServer, run: SuiteRun): Promise<HostEnd> {
  const browser = await launchBrowser();
  try {
    const { page, outside } = await openPage(browser);
    // Both functions must exist before the workbench loads; Playwright keeps the order of its calls.
    const end = endOf(page, server, run.limit ?? DEFAULT_LIMIT_MS);
    await passOnLog(page, run.silent ?? false);
    await page.goto(addressOf(server, run));
    const { code, reason } = await end;
    if (code !== 0) await page.screenshot({ path: join(SCREENSHOTS, "suite-ended-red.png") }).catch(() => undefined);
    if (outside.length > 0) return { code, reason: `the workbench asked for ${outside.join(" ")}` };
    return reason === undefined ? { code } : { code, reason };
  } finally {
    await browser.close();
  }
}

/** Runs a suite inside the extension host of a fresh VS Code. Never throws: what goes wrong is a fault of the outcome. */
export async function runSuite(run: SuiteRun): Promise<Outcome> {
  const profile = makeProfile(run.settings);
  const results = run.results ?? join(profile, "results.json");
  let server: EditorServer | undefined;
  let end: HostEnd;
  try {
    server = await startServer({ profile, environment: { ...run.environment, [RESULTS_VARIABLE]: results }, runsSuites: true });
    run.onServer?.(server);
    end = await followSuite(server, run);
  } catch (error) {
    end = { code: null, reason: error instanceof Error ? error.message : String(error) };
  } finally {
    await server?.stop();
  }
  return judge(end, readResults(results));
}
