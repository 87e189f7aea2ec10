import { criterionNamed } from "../criteria/index.js";
import { RECORD_LABELS } from "../criteria/lib/labels.js";
import type { Checklist, Item } from "../model/checklist.js";

/** Stands where a person is to write something; the engine takes it for an empty field. */
export const PLACEHOLDER = "…";

/** Returns the lines of a record that an item asks for, each with its label and a placeholder. */
export function blankLines({ criteria }: Pick<Item, "criteria">): string[] {
  const asked = new Set(criteria.flatMap(({ criterion }) => criterionNamed(criterion)?.labels ?? []));
  return ["Nội dung", ...RECORD_LABELS.filter((label) => asked.has(label))].map((label) => `- ${label}: ${PLACEHOLDER}`);
}

/** Returns a Markdown skeleton of evidence for a whole checklist; it earns nothing until someone fills it in. */
export function skeletonOf(checklist: Checklist): string {
  const groups = checklist.groups.flatMap((group) => [
    `## ${group.title}`,
    "",
    ...group.items.flatMap((item) => sectionOf(item, 3)),
  ]);
  return [`# ${checklist.title}`, "", ...groups].join("\n");
}

/**
 * Returns the lines of a skeleton section for one item: heading, marker, blank record.
 *
 * @param level of the heading, 1 to 6.
 */
export function sectionOf(item: Item, level: number): string[] {
  return [`${"#".repeat(level)} ${item.title}`, "", markerOf(item.id), "", ...blankLines(item), ""];
}

/** Returns the marker by which a passage says that it proves an item. */
export function markerOf(item: string): string {
  return `<!-- dankiem: ${item} -->`;
}
