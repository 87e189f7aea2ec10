import * as vscode from "vscode";
import { type ChecklistChoice, type MadeFile, Requests } from "../../protocol.js";
import { nameOf, openFile, saveMade } from "../files.js";
import { pickFolded } from "../pick.js";
import { pickRoot } from "../roots.js";
import { pickTexts, type Services, tell } from "../services.js";

/** Makes a skeleton of evidence for a checklist, to be filled in. */
export async function newSkeleton(services: Services): Promise<void> {
  const { session } = services;
  const root = await pickRoot(services);
  if (root === undefined) return;
  const checklists = await session.ask<ChecklistChoice[]>(Requests.checklists, { root });
  const choices = checklists.map(({ id, title }) => ({ label: title, description: id, value: id }));
  const checklist = await pickFolded(choices, pickTexts(services, "skeleton-title"));
  if (checklist === undefined) return;
  const made = await session.ask<MadeFile | null>(Requests.skeleton, { root, checklist });
  if (made === null) return;
  const file = await saveMade(root, made, tell(services, "skeleton-save"));
  if (file === undefined) return;
  await openFile(file);
  void vscode.window.showInformationMessage(tell(services, "skeleton-saved", { name: nameOf(file) }));
}
