import * as vscode from "vscode";
import { stateWord } from "./item-nodes.js";
import { type Services, tell } from "./services.js";
import { treeOf } from "./tree-items.js";
import { type ItemState, type TreeNode, visit } from "./tree-node.js";
import { viewItem } from "./view-item.js";

const VIEW = "dankiem.checklist";

/** The view “Bảng kiểm”: every item of every unit, with its evidence and what it misses. */
export class ChecklistTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #services: Services;
  readonly #view: vscode.TreeView<TreeNode>;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #parents = new Map<TreeNode, TreeNode | null>();
  #states: ReadonlySet<ItemState> | null = null;
  /** Built once for each change: VS Code knows lines by their identity. */
  #top: Promise<readonly TreeNode[]> | null = null;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(services: Services) {
    this.#services = services;
    this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
  }

  get isVisible(): boolean {
    return this.#view.visible;
  }

  get #language(): "vi" | "en" {
    return this.#services.state.language;
  }

  /** The states that are shown, or null where all are. */
  get states(): ReadonlySet<ItemState> | null {
    return this.#states;
  }

  /** Shows only some states, or all again. */
  filter(states: ReadonlySet<ItemState> | null): void {
    this.#states = states;
    void vscode.commands.executeCommand("setContext", "dankiem.filtered", states !== null);
    this.refresh();
  }

  /** Builds the tree anew. */
  refresh(): void {
    this.#top = null;
    this.#tellBadge();
    this.#changed.fire(undefined);
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return viewItem(node);
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    return node === undefined ? [...(await this.#nodes())] : [...node.children];
  }

  getParent(node: TreeNode): TreeNode | null {
    return this.#parents.get(node) ?? null;
  }

  /** Selects an item in the view; a filter that hides it is lifted. */
  async select(root: string, item: string, unit?: string): Promise<void> {
    let found = this.#find(await this.#nodes(), root, item, unit);
    if (found === undefined && this.#states !== null) {
      this.filter(null);
      found = this.#find(await this.#nodes(), root, item, unit);
    }
    if (found !== undefined) await this.#view.reveal(found, { select: true, focus: false, expand: true });
  }

  dispose(): void {
    this.#view.dispose();
    this.#changed.dispose();
  }

  #find(nodes: readonly TreeNode[], root: string, item: string, unit?: string): TreeNode | undefined {
    const found: TreeNode[] = [];
    visit(nodes, (node) => {
      const isIt = node.kind === "item" && node.root === root && node.item === item;
      if (isIt && (unit === undefined || node.id.startsWith(`${root}|${unit}|`))) found.push(node);
    });
    return found[0];
  }

  #nodes(): Promise<readonly TreeNode[]> {
    this.#top ??= this.#build();
    return this.#top;
  }

  async #build(): Promise<readonly TreeNode[]> {
    const reports = await this.#services.state.reports();
    const top = treeOf(reports, this.#language, this.#states);
    this.#parents.clear();
    visit(top, (node, parent) => this.#parents.set(node, parent));
    this.#tellMessage(top.length === 0);
    return top;
  }

  /** The number of missing items is known without the report, so that the badge is right before the view is ever opened. */
  #tellBadge(): void {
    const { state } = this.#services;
    const value = state.roots
      .flatMap((root) => state.result(root)?.standings ?? [])
      .reduce((sum, { missing }) => sum + missing, 0);
    this.#view.badge = value === 0 ? undefined : { value, tooltip: tell(this.#services, "badge-missing", { count: value }) };
  }

  #tellMessage(isEmpty: boolean): void {
    const { state } = this.#services;
    const outcomes = state.roots.map((root) => state.last(root)?.outcome);
    const isOld = state.phase === "ready" && outcomes.find((outcome) => outcome !== undefined && outcome !== "audited");
    const filter = this.#filterText(isEmpty);
    const old = isOld ? tell(this.#services, isOld === "failed" ? "view-failed" : "view-stopped") : "";
    this.#view.message = [old, filter].filter((part) => part !== "").join(" ");
  }

  #filterText(isEmpty: boolean): string {
    if (this.#states === null || this.#services.state.phase !== "ready") return "";
    const states = [...this.#states].map((state) => stateWord(this.#language, state)).join(", ");
    return tell(this.#services, isEmpty ? "view-none-matches" : "view-filtered", { states });
  }
}
