import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleChecklist, sampleItem } from "../../testing/checklist.js";
import { testFolder } from "../../testing/folder.js";
import { exampleIssuesOf, examplesOf } from "./examples.js";
import { loadLibrary } from "./library.js";

const { examples: own, ...bare } = sampleItem();
const BESIDE = "# mau.cong-khai\n## pass\n```\nĐã niêm yết.\n```\n";

/** A checklist with one item, and a file of examples beside it. */
function loaded(item: object, beside: Readonly<Record<string, string>> = {}) {
  const checklist = { ...sampleChecklist(), groups: [{ id: "mot", title: "Một", titleEn: "One", items: [item] }] };
  const folder = testFolder({ "mau.json": JSON.stringify(checklist, null, 2), ...beside });
  const found = loadLibrary([join(folder, "mau.json")]).checklists.find((each) => each.checklist.id === "mau");
  if (found === undefined) throw new Error("not loaded");
  return found;
}

test("examples are those of the item, else those of the file beside the checklist, else none", () => {
  const file = { "mau.examples.md": BESIDE };
  expect(examplesOf(loaded(sampleItem(), file)).get("mau.cong-khai")).toEqual(own);
  expect(examplesOf(loaded(bare, file)).get("mau.cong-khai")).toEqual([{ expect: "pass", text: ["Đã niêm yết."] }]);
  expect([...examplesOf(loaded(bare))]).toEqual([]);
});

test("mistakes in the file of examples are thrown, with their lines", () => {
  const checklist = loaded(bare, { "mau.examples.md": `${BESIDE}\n# mau.khac\n` });
  expect(() => examplesOf(checklist, "en")).toThrow(/mau\.examples\.md:7 .*The checklist has no item “mau\.khac”/u);
});

test("an item without a side is told at its place in the checklist", () => {
  const checklist = loaded(bare, { "mau.examples.md": BESIDE });
  expect(exampleIssuesOf(checklist, "en")).toEqual([
    {
      file: checklist.file,
      pointer: "/groups/0/items/0",
      line: 19,
      message: "At least one failing example is needed (expect “fail”)",
    },
  ]);
  expect(exampleIssuesOf(loaded(sampleItem()), "en")).toEqual([]);
});
