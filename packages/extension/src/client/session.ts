import * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions, State, TransportKind } from "vscode-languageclient/node.js";
import { type AuditedParams, type InitializationOptions, Notifications } from "../protocol.js";
import { AuditProgress } from "./progress.js";
import { SECTION } from "./settings.js";

const LANGUAGES = ["markdown", "json", "jsonc"];
const CANCEL = "window/workDoneProgress/cancel";

type ServerEdit = Parameters<LanguageClient["protocol2CodeConverter"]["asWorkspaceEdit"]>[0];

/** Reading a paper makes many objects that are soon forgotten; with more room for them, in MB, the server pauses less often. */
const ROOM_FOR_YOUNG_OBJECTS = "--max-semi-space-size=64";

/** Is never cancelled; an undefined token would be sent to the server as one more parameter. */
const NEVER = new vscode.CancellationTokenSource().token;

/** The language server of a window: started when it is first needed, and started anew after a crash. */
export class Session implements vscode.Disposable {
  readonly #module: string;
  readonly #log: vscode.LogOutputChannel;
  readonly #audited = new vscode.EventEmitter<AuditedParams>();
  readonly #running = new vscode.EventEmitter<boolean>();
  #client: LanguageClient | null = null;
  #starting: Promise<LanguageClient> | null = null;

  /** Fires after each audit. */
  readonly onAudited = this.#audited.event;
  /** Fires when the server begins or ends its work. */
  readonly onRunning = this.#running.event;

  constructor(module: string, log: vscode.LogOutputChannel) {
    this.#module = module;
    this.#log = log;
  }

  /** Whether the server was ever asked to run. */
  get isStarted(): boolean {
    return this.#starting !== null;
  }

  /** Starts the server unless it runs. */
  async start(): Promise<void> {
    await this.#runningClient();
  }

  /** Stops the server and starts it again. */
  async restart(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    this.#starting = null;
    await client?.dispose();
    await this.start();
  }

  /** Asks the server something; it is started if need be. */
  async ask<Answer>(method: string, params?: object, token: vscode.CancellationToken = NEVER): Promise<Answer> {
    const client = await this.#runningClient();
    return params === undefined ? client.sendRequest<Answer>(method, token) : client.sendRequest<Answer>(method, params, token);
  }

  /** Returns a server-made edit as the editor applies it. */
  async editOf(edit: ServerEdit): Promise<vscode.WorkspaceEdit | undefined> {
    const client = await this.#runningClient();
    return client.protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  /** Stops the server for good. */
  async stop(): Promise<void> {
    await this.#client?.dispose();
    this.#client = null;
  }

  dispose(): void {
    this.#audited.dispose();
    this.#running.dispose();
  }

  #runningClient(): Promise<LanguageClient> {
    this.#starting ??= this.#launch().catch((error: unknown) => {
      this.#starting = null;
      throw error;
    });
    return this.#starting;
  }

  async #launch(): Promise<LanguageClient> {
    const progress = new AuditProgress(
      (token) => void client.sendNotification(CANCEL, { token }),
      (isRunning) => this.#running.fire(isRunning),
    );
    const run = { module: this.#module, transport: TransportKind.ipc, options: { execArgv: [ROOM_FOR_YOUNG_OBJECTS] } };
    const debug = { ...run, options: { execArgv: [ROOM_FOR_YOUNG_OBJECTS, "--nolazy", "--inspect=6009"] } };
    const client = new LanguageClient(SECTION, "Dân Kiểm", { run, debug }, this.#options(progress));
    client.onNotification(Notifications.audited, (params: AuditedParams) => this.#audited.fire(params));
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) progress.reset();
    });
    this.#client = client;
    await client.start();
    return client;
  }

  /** The server itself asks to be told of files and settings that change, as it does in any other editor. */
  #options(progress: AuditProgress): LanguageClientOptions {
    return {
      documentSelector: LANGUAGES.map((language) => ({ scheme: "file", language })),
      initializationOptions: (): InitializationOptions => ({ hasClientCommands: true }),
      outputChannel: this.#log,
      // Our commands may be linked from hovers and explanations; nothing else may.
      markdown: { isTrusted: { enabledCommands: ["dankiem.explainItem", "dankiem.revealPlace"] } },
      middleware: { handleWorkDoneProgress: progress.take },
    };
  }
}
