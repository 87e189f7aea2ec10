import { fileURLToPath } from "node:url";
import type { Day } from "@dankiem/core";
import { loadLibrary } from "@dankiem/core/node";
import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type InitializationOptions, Notifications } from "../protocol.js";
import { featureContext } from "./audit/feature-context.js";
import { SettingsReader } from "./audit/settings-reader.js";
import { shownProgress } from "./audit/shown-progress.js";
import { Workspace } from "./audit/workspace.js";
import { features } from "./features.js";
import { uriOf } from "./lib/ranges.js";
import { registerRequests } from "./requests.js";

/** What the server needs of the machine. */
export interface ServerOptions {
  readonly version: string;
  /** Folder with the shipped checklists; undefined for those of the package beside core. */
  readonly checklists: string | undefined;
  readonly today: () => Day;
}

/** Serves one editor until it says good-bye. */
export function serve(connection: Connection, options: ServerOptions): void {
  const documents = new TextDocuments(TextDocument);
  let client: ClientCapabilities = {};
  const settings = new SettingsReader((folder) => (isAskable(client) ? askSettings(connection, folder) : Promise.resolve(null)));
  const workspace = new Workspace({
    settings,
    version: options.version,
    today: options.today,
    log: (text) => connection.console.log(text),
    loadLibrary: (files, language) => loadLibrary(files, language, options.checklists),
    publish: (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics }),
    audited: (params) => {
      void connection.sendNotification(Notifications.audited, params);
      askAgain(connection, client);
    },
    progress: (language) => shownProgress(connection, language),
  });
  let folders: string[] = [];

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    folders = workspaceFolders(params);
    // The protocol leaves the shape of these options to us; a foreign editor sends none.
    const sent = (params.initializationOptions ?? {}) as InitializationOptions;
    settings.take(sent.settings);
    workspace.hasClientCommands = sent.hasClientCommands === true;
    return { capabilities: CAPABILITIES, serverInfo: { name: "dankiem", version: options.version } };
  });
  connection.onInitialized(async () => {
    await registerWatching(connection, client);
    await settings.readWindow();
    if (client.workspace?.workspaceFolders === true)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri).flatMap(pathOf));
        folders = [...folders.filter((folder) => !gone.has(folder)), ...added.flatMap(({ uri }) => pathOf(uri))];
        workspace.setWorkspaceFolders(folders);
      });
    workspace.setWorkspaceFolders(folders);
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    if (!isAskable(client)) settings.take(sent?.dankiem);
    void workspace.settingsChanged();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => workspace.filesChanged(changes));
  documents.onDidChangeContent(({ document }) => workspace.open(document.uri, document.getText()));
  documents.onDidClose(({ document }) => workspace.close(document.uri));
  const context = featureContext(workspace, documents);
  for (const { register } of features) register(connection, context);
  registerRequests(connection, workspace, options.today);
  documents.listen(connection);
  connection.listen();
}

/** Our section of an editor's settings. */
const SECTION = "dankiem";

/** What the server does itself, and what each feature declares. */
const CAPABILITIES: ServerCapabilities = Object.assign(
  {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
  ...features.map(({ capability }) => capability),
);

/** Files whose coming, going and changing matter: papers, configurations and checklists, and what papers link to. */
const WATCHED = [{ globPattern: "**/*" }];

async function registerWatching(connection: Connection, { workspace }: ClientCapabilities): Promise<void> {
  if (workspace?.didChangeConfiguration?.dynamicRegistration === true)
    await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true)
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED });
}

/** An editor that is closing answers no more. */
function askAgain(connection: Connection, client: ClientCapabilities): void {
  for (const { refresh } of features) refresh?.(connection, client).catch(() => {});
}

const isAskable = ({ workspace }: ClientCapabilities) => workspace?.configuration === true;

/** An editor that refuses to tell, or is closing, has told nothing. */
function askSettings({ workspace }: Connection, folder: string | null): Promise<unknown> {
  const scope = folder === null ? {} : { scopeUri: uriOf(folder, "") };
  return workspace.getConfiguration({ section: SECTION, ...scope }).catch(() => null);
}

function workspaceFolders({ workspaceFolders: named, rootUri }: InitializeParams): string[] {
  const uris = named?.map(({ uri }) => uri) ?? (rootUri === null ? [] : [rootUri]);
  return uris.flatMap(pathOf);
}

/** The path of a folder on this machine; none for one that lies elsewhere. */
function pathOf(uri: string): string[] {
  return uri.startsWith("file:") ? [fileURLToPath(uri)] : [];
}
