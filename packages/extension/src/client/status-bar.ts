import * as vscode from "vscode";
import { relativePath } from "./places.js";
import { type Services, tell } from "./services.js";
import { statusText } from "./status-text.js";

/** Short audits while someone types would make the icon flicker. */
const SPINS_AFTER_MS = 300;

/** Shows the score of the active document's unit in the status bar. */
export function registerStatusBar(services: Services): vscode.Disposable[] {
  const { state } = services;
  const item = vscode.window.createStatusBarItem("dankiem.score", vscode.StatusBarAlignment.Left, 10);
  item.command = "dankiem.openScorecard";
  let spinning: NodeJS.Timeout | null = null;
  let isSpinning = false;
  const show = () => void draw(item, services, isSpinning);
  const follow = () => {
    if (state.isRunning && spinning === null) {
      spinning = setTimeout(() => {
        isSpinning = true;
        show();
      }, SPINS_AFTER_MS);
    }
    if (!state.isRunning && spinning !== null) {
      clearTimeout(spinning);
      spinning = null;
      isSpinning = false;
    }
    show();
  };
  return [
    item,
    state.onDidChange(follow),
    vscode.window.onDidChangeActiveTextEditor(show),
    { dispose: () => clearTimeout(spinning ?? undefined) },
  ];
}

async function draw(item: vscode.StatusBarItem, services: Services, isRunning: boolean): Promise<void> {
  const { state } = services;
  const root = currentRoot(services);
  const status = statusText({
    language: state.language,
    isRunning,
    last: root === undefined ? undefined : state.last(root),
    result: root === undefined ? undefined : state.result(root),
    all: state.roots.flatMap((each) => state.result(each) ?? []),
    unit: root === undefined ? null : await activeUnit(services, root),
  });
  item.name = tell(services, "status-name");
  if (status === null) {
    item.hide();
    return;
  }
  item.text = status.text;
  item.tooltip = new vscode.MarkdownString(status.tooltip);
  item.accessibilityInformation = { label: status.spoken };
  item.backgroundColor = status.isError ? new vscode.ThemeColor("statusBarItem.errorBackground") : undefined;
  item.show();
}

function currentRoot({ state }: Services): string | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  return (active === undefined ? undefined : state.rootOf(active)) ?? state.roots[0];
}

/** The report is asked only where there is a choice between units. */
async function activeUnit({ state }: Services, root: string): Promise<string | null> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const units = new Set(state.result(root)?.standings.map(({ unit }) => unit));
  if (active === undefined || units.size < 2) return null;
  const report = await state.report(root);
  const path = relativePath(root, active);
  return report?.documents.find((document) => document.path === path)?.unit ?? null;
}
