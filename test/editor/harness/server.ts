import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { editorHost } from "./places.js";

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 5_000;
const TAIL_CHARACTERS = 2_000;

/** A running VS Code server. */
export interface EditorServer {
  readonly pid: number;
  readonly port: number;
  readonly origin: string;
  /** Resolves when the server has ended, whatever ended it. */
  readonly ended: Promise<void>;
  /** What the server printed so far. */
  log(): string;
  stop(): Promise<void>;
}

/** How to start a server. */
export interface ServerOptions {
  readonly profile: string;
  readonly environment?: Readonly<Record<string, string>>;
  /**
   * Whether pages may name an extension and a suite to run: without it VS Code ignores them in silence. With it toasts are
   * hidden and dialogs refused, so that the UI tests do without.
   */
  readonly runsSuites: boolean;
}

// VSCODE_CLI: the server then does not start a login shell to learn its environment.
const serverEnvironment = (more: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...process.env,
  EXTENSIONS_GALLERY: "{}",
  VSCODE_CLI: "1",
  VSCODE_IPC_HOOK_CLI: "",
  ...more,
});

/** Starts VS Code's server script with the flags that every use shares. */
export function spawnServerScript(
  profile: string,
  flags: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  const { node, serverScript } = editorHost();
  const shared = ["--accept-server-license-terms", "--server-data-dir", profile, "--telemetry-level", "off"];
  return spawn(node, [serverScript, ...shared, ...flags], {
    env: serverEnvironment(environment),
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
}

/** Gathers what a process prints. Returns a way to read it. */
export function gatherOutput(child: ChildProcess): () => string {
  let text = "";
  const add = (chunk: Buffer): void => {
    text += chunk.toString();
  };
  child.stdout?.on("data", add);
  child.stderr?.on("data", add);
  return () => text;
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has ended already.
  }
}

const groups = new Set<number>();

function endGroups(): void {
  for (const pid of groups) signalGroup(pid, "SIGKILL");
}

/** A detached group outlives its parent: take it down whichever way this process ends. */
function endWithThisProcess(pid: number): void {
  if (groups.size === 0) {
    process.on("exit", endGroups);
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(130));
  }
  groups.add(pid);
}

async function portOf(child: ChildProcess, log: () => string): Promise<number> {
  const limit = Date.now() + START_LIMIT_MS;
  while (Date.now() < limit) {
    const port = /Extension host agent listening on (\d+)/.exec(log())?.[1];
    if (port !== undefined) return Number(port);
    if (child.exitCode !== null || child.signalCode !== null) break;
    await delay(50);
  }
  throw new Error(`the server did not start (exit code ${child.exitCode}): ${log().slice(-TAIL_CHARACTERS)}`);
}

async function stopGroup(pid: number, ended: Promise<void>): Promise<void> {
  signalGroup(pid, "SIGTERM");
  await Promise.race([ended, delay(STOP_LIMIT_MS, undefined, { ref: false })]);
  signalGroup(pid, "SIGKILL");
}

/**
 * Starts a VS Code server on a free port of the loopback interface.
 *
 * @throws Error when it does not start within a minute; the message holds the end of what it printed.
 */
export async function startServer({ profile, environment, runsSuites }: ServerOptions): Promise<EditorServer> {
  const flags = ["--host", "127.0.0.1", "--port", "0", "--without-connection-token", "--enable-remote-auto-shutdown"];
  if (runsSuites) flags.push("--enable-smoke-test-driver");
  const child = spawnServerScript(profile, flags, environment);
  const { pid } = child;
  if (pid === undefined) throw new Error("the server could not be started");
  endWithThisProcess(pid);
  const log = gatherOutput(child);
  const ended = once(child, "exit").then(() => undefined);
  const port = await portOf(child, log);
  return { pid, port, origin: `http://127.0.0.1:${port}`, ended, log, stop: () => stopGroup(pid, ended) };
}
