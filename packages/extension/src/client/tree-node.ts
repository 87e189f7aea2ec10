import type { Place } from "@dankiem/core";
import type { ReportVerdict } from "@dankiem/core/report";

/** State of an item. */
export type ItemState = ReportVerdict["state"];

/** An icon of the theme, with a colour of the theme or none. */
export interface NodeIcon {
  readonly id: string;
  readonly color: string | null;
}

/** A line of a tree view, as data: what stands there, what is told of it, and where it leads. */
export interface TreeNode {
  /** The same for the same line after each audit, so that what was open stays open. */
  readonly id: string;
  readonly kind: "unit" | "checklist" | "group" | "item" | "place" | "missing" | "score" | "states" | "fixes" | "fix";
  readonly label: string;
  readonly description: string;
  /** Markdown. */
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly icon: NodeIcon | null;
  /** URI of the audited folder. */
  readonly root: string;
  /** Id of the item that the line is about. */
  readonly item: string | null;
  readonly state: ItemState | null;
  /** Where a click leads. */
  readonly place: Place | null;
  readonly isOpen: boolean;
  readonly children: readonly TreeNode[];
}

/** Icon of each state: told apart without colour. */
export const STATE_ICONS: Readonly<Record<ItemState, NodeIcon>> = {
  pass: { id: "pass-filled", color: "testing.iconPassed" },
  partial: { id: "color-mode", color: "charts.yellow" },
  fail: { id: "error", color: "testing.iconFailed" },
  notapplicable: { id: "circle-slash", color: "disabledForeground" },
  notchecked: { id: "question", color: "disabledForeground" },
  notselected: { id: "dash", color: "disabledForeground" },
  error: { id: "warning", color: "testing.iconErrored" },
};

/** The states in the order in which they are told, best first. */
export const STATES = Object.keys(STATE_ICONS) as readonly ItemState[];

/** Returns what of a text would act as Markdown as plain text. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&$]/g, "\\$&").replace(/\s*\n\s*/g, " ");
}

/** Returns a node's parts in one go; what a line does not have is left out by the caller. */
export function node(parts: Pick<TreeNode, "id" | "kind" | "label" | "root"> & Partial<TreeNode>): TreeNode {
  const nothing = { description: "", tooltip: "", icon: null, item: null, state: null, place: null, isOpen: false, children: [] };
  return { ...nothing, spoken: parts.label, ...parts };
}

/** Calls back for every node, each after its parent. */
export function visit(
  nodes: readonly TreeNode[],
  see: (node: TreeNode, parent: TreeNode | null) => void,
  parent: TreeNode | null = null,
): void {
  for (const each of nodes) {
    see(each, parent);
    visit(each.children, see, each);
  }
}
