import * as vscode from "vscode";
import { type ChecklistChoice, Requests } from "../../protocol.js";
import { isPeriod } from "../period.js";
import { pickRoot } from "../roots.js";
import { type Services, tell } from "../services.js";
import { settingOf, writeSetting } from "../settings.js";

/** Lets the user pick the checklists that take the place of the configured ones. */
export async function selectChecklists(services: Services): Promise<void> {
  const root = await pickRoot(services);
  if (root === undefined) return;
  const checklists = await services.session.ask<ChecklistChoice[]>(Requests.checklists, { root });
  const lines = checklists.map(({ id, title, selected }) => ({ label: title, description: id, picked: selected, id }));
  const placeHolder = tell(services, "checklists-title");
  const picked = await vscode.window.showQuickPick(lines, { canPickMany: true, matchOnDescription: true, placeHolder });
  if (picked === undefined) return;
  const ids = picked.map(({ id }) => id);
  await writeSetting(root, "checklists", ids.length === 0 ? undefined : ids);
}

/** Lets the user pick the unit, where there are several, and write the period. */
export async function selectPeriod(services: Services): Promise<void> {
  const root = await pickRoot(services);
  if (root === undefined) return;
  const unit = await pickUnit(services, root);
  if (unit === undefined) return;
  const period = await askPeriod(services, root);
  if (period === undefined) return;
  if (unit !== settingOf(root, "unit")) await writeSetting(root, "unit", unit === "" ? undefined : unit);
  if (period !== settingOf(root, "period")) await writeSetting(root, "period", period === "" ? undefined : period);
}

/** Returns the unit's id, empty for all; undefined where the user thinks better of it. */
async function pickUnit(services: Services, root: string): Promise<string | undefined> {
  const current = settingOf(root, "unit");
  const units = services.state.units(root);
  if (units.length < 2 && current === "") return "";
  const lines = [
    { label: tell(services, "unit-all"), description: "", id: "" },
    ...units.map(({ id, name }) => ({ label: name, description: id, id })),
  ];
  return (await vscode.window.showQuickPick(lines, { placeHolder: tell(services, "unit-title") }))?.id;
}

async function askPeriod(services: Services, root: string): Promise<string | undefined> {
  const text = await vscode.window.showInputBox({
    prompt: tell(services, "period-title"),
    value: settingOf(root, "period"),
    placeHolder: "2023 · 2023-H1 · 2023-Q2 · 2023-06 · 2023-01-01..2023-06-30",
    validateInput: (value) => (value.trim() === "" || isPeriod(value.trim()) ? null : tell(services, "period-invalid")),
  });
  return text?.trim();
}
