import { ChecklistError, type Example, type Library } from "@dankiem/core";
import { examplesOf } from "@dankiem/core/node";
import type { KnownItem } from "./snapshot.js";

/** Returns the examples of an item, as they now stand in its files; none where the file of examples has mistakes. */
export function examplesFor({ item, checklist }: KnownItem, { checklists }: Library): readonly Example[] {
  if (item.examples !== undefined) return item.examples;
  const owner = checklists.find((loaded) => loaded.checklist.id === checklist);
  try {
    return (owner && examplesOf(owner).get(item.id)) ?? [];
  } catch (error) {
    if (error instanceof ChecklistError) return [];
    throw error;
  }
}
