import * as vscode from "vscode";
import { type Report, Requests } from "../protocol.js";
import { registerCommands } from "./commands/index.js";
import { findConfiguration, isConfigured } from "./configured.js";
import { logAudits } from "./log.js";
import { registerScorecard } from "./scorecard-panel.js";
import { type Services, tell } from "./services.js";
import { Session } from "./session.js";
import { SECTION } from "./settings.js";
import { AuditState } from "./state.js";
import { registerStatusBar } from "./status-bar.js";
import { registerViews } from "./views.js";

let session: Session | null = null;

/** Called by VS Code when a folder has a configuration, or when one of our views or commands is used. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel("Dân Kiểm", { log: true });
  const server = new Session(context.asAbsolutePath("dist/server.cjs"), log);
  const state = new AuditState((root) => server.ask<Report | null>(Requests.report, { root }));
  const services: Services = { session: server, state, log, home: context.extensionUri };
  session = server;
  context.subscriptions.push(
    log,
    server,
    state,
    server.onAudited((params) => state.audited(params)),
    server.onRunning((isRunning) => state.setRunning(isRunning)),
    state.onDidChange(() => publishPhase(state)),
    ...logAudits(services),
    ...registerViews(services),
    ...registerStatusBar(services),
    ...registerScorecard(services),
    ...registerCommands(services),
    ...watchConfiguration(services),
  );
  void lookForConfiguration(services);
}

/** Called by VS Code when the window closes or the extension is switched off. */
export async function deactivate(): Promise<void> {
  await session?.stop();
  session = null;
}

function publishPhase({ phase }: AuditState): void {
  void vscode.commands.executeCommand("setContext", "dankiem.state", phase);
}

function watchConfiguration(services: Services): vscode.Disposable[] {
  const watcher = vscode.workspace.createFileSystemWatcher("**/dankiem.{json,jsonc}", false, true, false);
  const look = () => void lookForConfiguration(services);
  return [
    watcher,
    watcher.onDidCreate(look),
    watcher.onDidDelete(look),
    vscode.workspace.onDidChangeWorkspaceFolders(look),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${SECTION}.language`)) services.state.refresh();
    }),
  ];
}

/** Starts the server where there is something to audit; elsewhere says only in the log why nothing is shown. */
async function lookForConfiguration(services: Services): Promise<void> {
  const { session: server, state, log } = services;
  const found = await findConfiguration();
  state.setConfigured(found !== null);
  await forgetGone(state);
  if (found === null) {
    const isEmpty = (vscode.workspace.workspaceFolders ?? []).length === 0;
    log.info(tell(services, isEmpty ? "log-no-folder" : "log-no-configuration"));
    return;
  }
  log.info(tell(services, "log-configured", { path: vscode.workspace.asRelativePath(found) }));
  if (server.isStarted) return;
  try {
    await server.start();
    log.info(tell(services, "log-started"));
  } catch (error) {
    const text = tell(services, "server-failed", { error: String(error) });
    log.error(text);
    void vscode.window.showErrorMessage(text);
  }
}

/** The server says nothing of folders that were closed or lost their configuration. */
async function forgetGone(state: AuditState): Promise<void> {
  const looked = await Promise.all(
    state.roots.map(async (root) => {
      const uri = vscode.Uri.parse(root);
      const isGone = vscode.workspace.getWorkspaceFolder(uri) === undefined || !(await isConfigured(uri));
      return isGone ? [root] : [];
    }),
  );
  state.forget(looked.flat());
}
