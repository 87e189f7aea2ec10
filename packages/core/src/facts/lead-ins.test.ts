import { expect, test } from "vitest";
import { factsOf, passageWith } from "../../testing/facts.js";

const LEAD = "Ban Thanh tra nhân dân đã tiến hành giám sát:";
const leads = (...blocks: string[]) =>
  Object.fromEntries(factsOf(blocks.join("\n\n")).passages.map(({ text, context }) => [text, context.lead]));

test.each([
  ["a) Việc thu quỹ ngày 05/4/2023.", "b) Việc làm đường ngày 06/4/2023."],
  ["1/ Việc thu quỹ ngày 05/4/2023.", "2/ Việc làm đường ngày 06/4/2023."],
  ["(1) Việc thu quỹ ngày 05/4/2023.", "(2) Việc làm đường ngày 06/4/2023."],
  ["– Việc thu quỹ ngày 05/4/2023.", "– Việc làm đường ngày 06/4/2023."],
  ["- Việc thu quỹ ngày 05/4/2023.", "* Việc làm đường ngày 06/4/2023."],
  ["- Việc thu quỹ ngày 05/4/2023.", "b) Việc làm đường ngày 06/4/2023."],
])("a lead-in reaches %s and %s", (first, second) => {
  const all = factsOf([LEAD, first, second].join("\n\n")).passages;
  expect(all.map(({ context }) => context.lead)).toEqual([null, LEAD, LEAD]);
});

test("a paragraph without number right below a lead-in belongs to it, the next does not", () => {
  expect(leads(LEAD, "Việc thu quỹ.", "Việc làm đường.")).toMatchObject({ "Việc thu quỹ.": LEAD, "Việc làm đường.": null });
});

test("a paragraph without number ends the enumeration", () => {
  expect(leads(LEAD, "a) Việc thu quỹ.", "Việc khác.", "b) Việc làm đường.")).toMatchObject({
    "a) Việc thu quỹ.": LEAD,
    "Việc khác.": null,
    "b) Việc làm đường.": null,
  });
});

test("a paragraph behind a list does not belong to what introduced the list", () => {
  expect(leads(LEAD, "- Việc thu quỹ.", "Việc khác.")).toMatchObject({ "Việc thu quỹ.": LEAD, "Việc khác.": null });
});

test("an enumerated paragraph introduces its own points; its sibling returns to the outer lead-in", () => {
  expect(leads(LEAD, "a) Về tài chính:", "– Việc thu quỹ.", "b) Việc làm đường.")).toMatchObject({
    "a) Về tài chính:": LEAD,
    "– Việc thu quỹ.": "a) Về tài chính:",
    "b) Việc làm đường.": LEAD,
  });
});

test("a heading ends a lead-in", () => {
  expect(passageWith(`${LEAD}\n\n## Mục khác\n\n- Việc thu quỹ.`, "Việc thu quỹ").context.lead).toBeNull();
});

test("an item of a nested list is introduced by the item above it", () => {
  expect(passageWith(`${LEAD}\n\n- Về tài chính\n  - Việc thu quỹ.`, "Việc thu quỹ").context.lead).toBe("Về tài chính");
});

test("the rows of a table belong to the lead-in above it, what follows does not", () => {
  const text = `${LEAD}\n\n| Nội dung | Ngày |\n|---|---|\n| Thu quỹ | 05/4/2023 |\n\n- Việc khác.`;
  expect(passageWith(text, "Thu quỹ").context).toMatchObject({ lead: LEAD, columns: "Nội dung; Ngày" });
  expect(passageWith(text, "Việc khác").context.lead).toBeNull();
});

test("a sum of money at the beginning of a paragraph is no number of an enumeration", () => {
  expect(leads(LEAD, "a) Việc thu quỹ.", "5.000 đồng đã nộp.")).toMatchObject({ "5.000 đồng đã nộp.": null });
});
