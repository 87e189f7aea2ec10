import type { ReportVerdict } from "@dankiem/core/report";
import * as vscode from "vscode";
import type { ChecklistTree } from "./checklist-tree.js";
import { register } from "./command.js";
import { stateWord } from "./item-nodes.js";
import { targetOf } from "./missing.js";
import { scoreText } from "./numbers.js";
import { pickFolded } from "./pick.js";
import { reveal } from "./places.js";
import { sayNothingThere } from "./roots.js";
import { pickTexts, type Services, tell } from "./services.js";
import { STATE_ICONS, STATES } from "./tree-node.js";

/** A verdict with the folder that it is of. */
interface RootedVerdict {
  readonly root: string;
  readonly verdict: ReportVerdict;
}

/** Registers the commands that walk through items: filter, search, reveal, next. */
export function registerItemCommands(services: Services, tree: ChecklistTree): vscode.Disposable[] {
  let last = "";
  return [
    register(services, "dankiem.filterItems", () => filterItems(services, tree)),
    register(services, "dankiem.clearFilter", () => tree.filter(null)),
    register(services, "dankiem.searchItems", () => searchItems(services, tree)),
    register(services, "dankiem.revealItem", (item: string, root?: string) => revealItem(services, tree, item, root)),
    register(services, "dankiem.nextMissing", async () => {
      last = await nextMissing(services, tree, last);
    }),
  ];
}

async function verdictsOf({ state }: Services): Promise<readonly RootedVerdict[]> {
  const reports = await state.reports();
  return reports.flatMap(({ root, report }) => report.verdicts.map((verdict) => ({ root, verdict })));
}

async function filterItems(services: Services, tree: ChecklistTree): Promise<void> {
  const verdicts = await verdictsOf(services);
  const { language } = services.state;
  const choices = STATES.map((state) => ({ state, count: verdicts.filter(({ verdict }) => verdict.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => ({
      label: stateWord(language, state),
      description: String(count),
      iconPath: new vscode.ThemeIcon(STATE_ICONS[state].id),
      picked: tree.states === null || tree.states.has(state),
      state,
    }));
  if (choices.length === 0) {
    await sayNothingThere(services);
    return;
  }
  const placeHolder = tell(services, "filter-title");
  const picked = await vscode.window.showQuickPick(choices, { canPickMany: true, placeHolder });
  if (picked === undefined) return;
  const isAll = picked.length === 0 || picked.length === choices.length;
  tree.filter(isAll ? null : new Set(picked.map(({ state }) => state)));
  await vscode.commands.executeCommand("dankiem.checklist.focus");
}

async function searchItems(services: Services, tree: ChecklistTree): Promise<void> {
  const verdicts = await verdictsOf(services);
  if (verdicts.length === 0) {
    await sayNothingThere(services);
    return;
  }
  const { language } = services.state;
  const choices = verdicts.map((value) => ({
    label: `$(${STATE_ICONS[value.verdict.state].id}) ${value.verdict.title}`,
    description: value.verdict.item,
    detail: `${stateWord(language, value.verdict.state)} · ${scoreText(language, value.verdict.points)}`,
    value,
  }));
  const picked = await pickFolded(choices, pickTexts(services, "search-title"));
  if (picked !== undefined) await goTo(services, tree, picked);
}

/** Shows an item in the view and, where it has a place, in the editor. */
async function goTo(services: Services, tree: ChecklistTree, { root, verdict }: RootedVerdict): Promise<void> {
  const place = targetOf(verdict);
  if (place !== null) await reveal(services, { root, place });
  await tree.select(root, verdict.item, verdict.unit);
}

async function revealItem(services: Services, tree: ChecklistTree, item: string, root?: string): Promise<void> {
  const verdicts = await verdictsOf(services);
  const found = verdicts.find(({ verdict, root: own }) => verdict.item === item && (root === undefined || own === root));
  if (found !== undefined) await tree.select(found.root, item, found.verdict.unit);
}

/** Goes to the missing item behind the last one, round and round. Returns which it was. */
async function nextMissing(services: Services, tree: ChecklistTree, last: string): Promise<string> {
  const verdicts = await verdictsOf(services);
  if (verdicts.length === 0) {
    await sayNothingThere(services);
    return "";
  }
  const keyOf = ({ root, verdict }: RootedVerdict) => `${root}|${verdict.unit}|${verdict.item}`;
  const missing = verdicts.filter(({ verdict }) => verdict.state === "fail");
  const behind = verdicts.findIndex((each) => keyOf(each) === last) + 1;
  const next = missing.find((each) => verdicts.indexOf(each) >= behind) ?? missing[0];
  if (next === undefined) {
    void vscode.window.showInformationMessage(tell(services, "no-missing"));
    return "";
  }
  const place = targetOf(next.verdict);
  if (place !== null) await reveal(services, { root: next.root, place });
  // The view is not opened for this: whoever walks through the papers may have closed it to see them.
  if (tree.isVisible || place === null) await tree.select(next.root, next.verdict.item, next.verdict.unit);
  return keyOf(next);
}
