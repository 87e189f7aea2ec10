import type * as vscode from "vscode";
import { ChecklistTree } from "./checklist-tree.js";
import { registerItemCommands } from "./item-commands.js";
import type { Services } from "./services.js";
import { SummaryTree } from "./summary-tree.js";

/** A burst of changes, as at the end of an audit, is drawn once. */
const SETTLES_AFTER_MS = 50;

/** Registers both views, and the commands that belong to them. */
export function registerViews(services: Services): vscode.Disposable[] {
  const checklist = new ChecklistTree(services);
  const summary = new SummaryTree(services);
  let waiting: NodeJS.Timeout | undefined;
  const refresh = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      checklist.refresh();
      summary.refresh();
    }, SETTLES_AFTER_MS);
  };
  return [
    checklist,
    summary,
    services.state.onDidChange(refresh),
    { dispose: () => clearTimeout(waiting) },
    ...registerItemCommands(services, checklist),
  ];
}
