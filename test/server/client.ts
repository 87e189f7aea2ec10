import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node.js";
import type { AuditedParams } from "../../packages/extension/src/protocol.ts";

/** The server as it is shipped. */
const SERVER = fileURLToPath(new URL("../../packages/extension/dist/server.cjs", import.meta.url));

/** What a test may say of the editor. */
export interface EditorOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly hasClientCommands?: boolean;
  /** A plain editor knows neither progress nor settings nor watchers. */
  readonly capabilities?: Readonly<Record<string, unknown>>;
}

/** An editor without a window: speaks the protocol over stdio and keeps what the server sends. */
export class Editor {
  readonly connection: ProtocolConnection;
  readonly audited: AuditedParams[] = [];
  readonly logs: string[] = [];
  readonly #process: ChildProcess;
  readonly #diagnostics = new Map<string, Diagnostic[]>();
  readonly #folders: readonly string[];
  #versions = new Map<string, number>();

  /** @param folders absolute paths of the open folders. */
  constructor(folders: readonly string[]) {
    this.#folders = folders;
    this.#process = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    const { stdin, stdout } = this.#process;
    if (stdin === null || stdout === null) throw new Error("the server has no pipes");
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => {
      this.#diagnostics.set(uri, diagnostics);
    });
    this.connection.onNotification("dankiem/audited", (params: AuditedParams) => void this.audited.push(params));
    this.connection.onNotification("window/logMessage", ({ message }) => void this.logs.push(message));
    this.connection.listen();
  }

  /** Says hello, as an editor does once it has a window. */
  async start({ settings = {}, hasClientCommands = false, capabilities = {} }: EditorOptions = {}): Promise<InitializeResult> {
    const result: InitializeResult = await this.connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders: this.#folders.map((folder) => ({ uri: pathToFileURL(folder).href, name: folder })),
      initializationOptions: { settings: { debounce: 50, ...settings }, hasClientCommands },
    });
    await this.connection.sendNotification("initialized", {});
    return result;
  }

  uri(path: string, folder = 0): string {
    return pathToFileURL(join(this.#folders[folder] ?? "", path)).href;
  }

  /** Opens a paper with the text on disk, or another one. */
  async open(path: string, text = readFileSync(join(this.#folders[0] ?? "", path), "utf8")): Promise<void> {
    this.#versions.set(path, 1);
    const textDocument = { uri: this.uri(path), languageId: "markdown", version: 1, text };
    await this.connection.sendNotification("textDocument/didOpen", { textDocument });
  }

  /** Types: the whole text anew, unsaved. */
  async type(path: string, text: string): Promise<void> {
    const version = (this.#versions.get(path) ?? 1) + 1;
    this.#versions.set(path, version);
    const textDocument = { uri: this.uri(path), version };
    await this.connection.sendNotification("textDocument/didChange", { textDocument, contentChanges: [{ text }] });
  }

  /** Tells that files changed on disk. */
  async changedOnDisk(...paths: string[]): Promise<void> {
    const changes = paths.map((path) => ({ uri: this.uri(path), type: 2 }));
    await this.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
  }

  /** Returns the problems of a paper as they stand. */
  diagnostics(path: string, folder = 0): readonly Diagnostic[] {
    return this.#diagnostics.get(this.uri(path, folder)) ?? [];
  }

  /** Waits for the next audit to end and returns what is told of it. */
  async nextAudit(act: () => Promise<void> = async () => {}): Promise<AuditedParams> {
    const before = this.audited.length;
    await act();
    return until("an audit", () => this.audited[before]);
  }

  ask<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest(method, params);
  }

  /** Says good-bye and waits for the server to end; returns its exit code. */
  async stop(): Promise<number> {
    const exited = once(this.#process, "exit");
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    const [code] = await exited;
    this.connection.dispose();
    return code;
  }
}

/** Waits until something is there. */
export async function until<T>(what: string, look: () => T | undefined | false | null, limit = 15_000): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const found = look();
    if (found !== undefined && found !== false && found !== null) return found;
    if (Date.now() > end) throw new Error(`waited too long for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
