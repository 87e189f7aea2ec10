import type { Checklist, Item } from "../model/checklist.js";

/** Stands where a person is to write something; the engine takes it for an empty field. */
export const PLACEHOLDER = "…";

/** The labels that a criterion looks for; papers are Vietnamese, so the labels are, whatever the language of messages. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  form: ["Hình thức"],
  date: ["Thời gian"],
  recurrence: ["Thời gian"],
  deadline: ["Thời gian"],
  duration: ["Từ ngày", "Đến ngày"],
  "publication-delay": ["Văn bản", "Từ ngày"],
  responsible: ["Người thực hiện"],
  document: ["Văn bản"],
  signature: ["Văn bản"],
  recipient: ["Nơi nhận"],
  citation: ["Căn cứ"],
  attachment: ["Minh chứng"],
  count: ["Số liệu"],
  ratio: ["Số liệu"],
  arithmetic: ["Số liệu"],
};

/** Returns the lines of a record that an item asks for, each with its label and a placeholder. */
export function blankLines({ criteria }: Pick<Item, "criteria">): string[] {
  const used = new Set(criteria.map(({ criterion }) => criterion));
  const labels = Object.entries(LABELS).flatMap(([criterion, lines]) => (used.has(criterion) ? lines : []));
  return [...new Set(["Nội dung", ...labels])].map((label) => `- ${label}: ${PLACEHOLDER}`);
}

/** Names of the criteria for which there are labels. */
export const labelledCriteria: readonly string[] = Object.keys(LABELS);

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
