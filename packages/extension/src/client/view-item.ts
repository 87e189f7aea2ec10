import * as vscode from "vscode";
import { ClientCommands, type RevealArguments } from "../protocol.js";
import type { NodeIcon, TreeNode } from "./tree-node.js";

function themeIcon({ id, color }: NodeIcon): vscode.ThemeIcon {
  return color === null ? new vscode.ThemeIcon(id) : new vscode.ThemeIcon(id, new vscode.ThemeColor(color));
}

/** Names what the context menu offers for a line. */
function contextOf({ kind, item, place }: TreeNode): string {
  return [kind, ...(item === null ? [] : ["item"]), ...(place === null ? [] : ["place"])].join(".");
}

function collapsibleState({ children, isOpen }: TreeNode): vscode.TreeItemCollapsibleState {
  if (children.length === 0) return vscode.TreeItemCollapsibleState.None;
  return isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}

/** Returns a line as VS Code draws it; a click leads to its place. */
export function viewItem(node: TreeNode): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, collapsibleState(node));
  item.id = node.id;
  item.description = node.description;
  item.contextValue = contextOf(node);
  item.accessibilityInformation = { label: node.spoken };
  if (node.tooltip !== "") item.tooltip = new vscode.MarkdownString(node.tooltip);
  if (node.icon !== null) item.iconPath = themeIcon(node.icon);
  if (node.place !== null) {
    const target: RevealArguments = { root: node.root, place: node.place };
    item.command = { command: ClientCommands.reveal, title: node.label, arguments: [target] };
  }
  return item;
}
