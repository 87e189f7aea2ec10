import { groupBy } from "../../lib/group-by.js";
import { compare } from "../../lib/order.js";

/** A unit, as far as the hierarchy is concerned. */
export interface TreeUnit {
  readonly id: string;
  readonly parent: string | null;
}

/** A unit at its place in the hierarchy. */
export interface TreeNode {
  readonly id: string;
  readonly depth: number;
  /** The unit under which it really stands; null at the top, also where its own parent would close a circle. */
  readonly above: string | null;
}

/** The hierarchy of some units. */
export interface Tree {
  /** Each unit before those below it; beside each other by id. */
  readonly nodes: readonly TreeNode[];
  /** Units that only others name, each with how many of them. */
  readonly unknown: ReadonlyMap<string, number>;
  /** Units that stand above each other in a circle, from the one that was put at the top upwards. */
  readonly cycles: readonly (readonly string[])[];
}

/** Returns the hierarchy that the parents of units make up, however deep; nothing here calls itself. */
export function treeOf(units: readonly TreeUnit[]): Tree {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const named = units.flatMap(({ parent }) => (parent === null || parents.has(parent) ? [] : [parent]));
  const unknown = new Map([...groupBy(named, (id) => id)].map(([id, times]) => [id, times.length]));
  for (const id of unknown.keys()) parents.set(id, null);
  const cycles = cyclesOf(parents);
  for (const [top] of cycles) if (top !== undefined) parents.set(top, null);
  return { nodes: ordered(parents), unknown, cycles };
}

/** Follows the parents of each unit until it meets the top, a path that was followed before, or itself. */
function cyclesOf(parents: ReadonlyMap<string, string | null>): readonly (readonly string[])[] {
  const done = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const start of [...parents.keys()].sort()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let id: string | null = start;
    while (id !== null && !done.has(id) && !onPath.has(id)) {
      path.push(id);
      onPath.add(id);
      id = parents.get(id) ?? null;
    }
    if (id !== null && onPath.has(id)) cycles.push(fromFirst(path.slice(path.indexOf(id))));
    for (const one of path) done.add(one);
  }
  return cycles;
}

/** Turns a circle so that it starts with the id that comes first: where it is cut must not depend on where we came from. */
function fromFirst(cycle: readonly string[]): readonly string[] {
  const at = cycle.indexOf([...cycle].sort()[0] ?? "");
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}

function ordered(parents: ReadonlyMap<string, string | null>): readonly TreeNode[] {
  const children = groupBy([...parents], ([, parent]) => parent ?? null);
  const nodesAt = (above: string | null, depth: number): TreeNode[] =>
    (children.get(above) ?? [])
      .map(([id]) => ({ id, depth, above }))
      // The last one put on the pile is the first one taken.
      .sort((a, b) => compare(b.id, a.id));
  const nodes: TreeNode[] = [];
  const pile = nodesAt(null, 0);
  for (let node = pile.pop(); node !== undefined; node = pile.pop()) {
    nodes.push(node);
    pile.push(...nodesAt(node.id, node.depth + 1));
  }
  return nodes;
}
