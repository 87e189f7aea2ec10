import { randomBytes } from "node:crypto";
import * as vscode from "vscode";
import { type MadeFile, Requests } from "../protocol.js";
import { register } from "./command.js";
import { emptyHtml, type PanelParts, panelHtml } from "./panel-html.js";
import { reveal } from "./places.js";
import { pickRoot } from "./roots.js";
import { type Services, tell } from "./services.js";

const TYPE = "dankiem.scorecard";
/** A panel that someone reads is not redrawn at every pause of typing. */
const REFRESHES_AFTER_MS = 500;

/** Where a click in the panel leads. */
interface Click {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

function isClick(message: unknown): message is Click {
  if (typeof message !== "object" || message === null) return false;
  const { path, line, column } = message as Partial<Click>;
  return typeof path === "string" && Number.isInteger(line) && Number.isInteger(column);
}

/** The scorecard of one folder, kept up to date while it is seen. */
class ScorecardPanel {
  readonly #services: Services;
  readonly #root: string;
  readonly #panel: vscode.WebviewPanel;
  readonly #toDispose: vscode.Disposable[];
  #waiting: NodeJS.Timeout | undefined;
  #isOld = true;
  #shown = "";

  constructor(services: Services, root: string, onClosed: () => void) {
    const { home, state } = services;
    this.#services = services;
    this.#root = root;
    this.#panel = vscode.window.createWebviewPanel(
      TYPE,
      this.#title(),
      { viewColumn: vscode.ViewColumn.Beside },
      {
        enableScripts: true,
        localResourceRoots: [vscode.Uri.joinPath(home, "dist")],
        enableFindWidget: true,
      },
    );
    this.#panel.iconPath = vscode.Uri.joinPath(home, "media", "icon.png");
    this.#toDispose = [
      state.onDidChange(() => this.#becomeOld()),
      this.#panel.onDidChangeViewState(() => this.#refreshIfSeen()),
      this.#panel.webview.onDidReceiveMessage((message: unknown) => this.#follow(message)),
    ];
    this.#panel.onDidDispose(() => {
      clearTimeout(this.#waiting);
      for (const one of this.#toDispose) one.dispose();
      onClosed();
    });
    void this.refresh();
  }

  show(): void {
    this.#panel.reveal();
  }

  dispose(): void {
    this.#panel.dispose();
  }

  /** Draws the newest scorecard; a page that would look the same is left alone. */
  async refresh(): Promise<void> {
    this.#isOld = false;
    const made = await this.#services.session.ask<MadeFile | null>(Requests.export, { root: this.#root, format: "html" });
    const page = made?.content ?? "";
    if (page === this.#shown && page !== "") return;
    this.#shown = page;
    const parts = this.#parts();
    this.#panel.title = this.#title();
    this.#panel.webview.html =
      page === "" ? emptyHtml(this.#services.state.language, tell(this.#services, "no-report"), parts) : panelHtml(page, parts);
  }

  #becomeOld(): void {
    this.#isOld = true;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#refreshIfSeen(), REFRESHES_AFTER_MS);
  }

  #refreshIfSeen(): void {
    if (!this.#isOld || !this.#panel.visible) return;
    this.refresh().catch((error: unknown) => this.#services.log.error(String(error)));
  }

  #title(): string {
    const names = new Set(this.#services.state.result(this.#root)?.standings.map(({ unitName }) => unitName));
    const [only] = names;
    return names.size === 1 && only !== undefined
      ? tell(this.#services, "scorecard-title-of", { name: only })
      : tell(this.#services, "scorecard-title");
  }

  #parts(): PanelParts {
    const { webview } = this.#panel;
    return {
      nonce: randomBytes(18).toString("base64url"),
      script: webview.asWebviewUri(vscode.Uri.joinPath(this.#services.home, "dist", "webview.js")).toString(),
      root: this.#root,
    };
  }

  #follow(message: unknown): void {
    if (!isClick(message)) return;
    const start = { line: message.line, column: message.column };
    const target = { root: this.#root, place: { path: message.path, start, end: start } };
    const { One, Two } = vscode.ViewColumn;
    // Beside the panel, never over it.
    void reveal(this.#services, target, this.#panel.viewColumn === One ? Two : One);
  }
}

/** Registers the command that opens a folder's scorecard beside the papers. */
export function registerScorecard(services: Services): vscode.Disposable[] {
  const panels = new Map<string, ScorecardPanel>();
  const open = (root: string) => {
    const known = panels.get(root);
    if (known !== undefined) known.show();
    else panels.set(root, new ScorecardPanel(services, root, () => panels.delete(root)));
  };
  return [
    register(services, "dankiem.openScorecard", async (asked?: { readonly root?: string }) => {
      const root = asked?.root ?? (await pickRoot(services));
      if (root !== undefined) open(root);
    }),
    {
      dispose: () => {
        for (const panel of [...panels.values()]) panel.dispose();
      },
    },
  ];
}
