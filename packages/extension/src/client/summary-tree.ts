import * as vscode from "vscode";
import type { Services } from "./services.js";
import { summaryOf } from "./summary-items.js";
import type { TreeNode } from "./tree-node.js";
import { viewItem } from "./view-item.js";

const VIEW = "dankiem.summary";

/** The view “Tổng hợp”: how each unit stands, and what would bring it most. */
export class SummaryTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #services: Services;
  readonly #view: vscode.TreeView<TreeNode>;
  readonly #changed = new vscode.EventEmitter<undefined>();

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(services: Services) {
    this.#services = services;
    this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this });
  }

  /** Builds the tree anew. */
  refresh(): void {
    this.#changed.fire(undefined);
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return viewItem(node);
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node !== undefined) return [...node.children];
    const { state } = this.#services;
    return [...summaryOf(await state.reports(), state.language)];
  }

  dispose(): void {
    this.#view.dispose();
    this.#changed.dispose();
  }
}
