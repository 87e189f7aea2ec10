import { expect, test } from "vitest";
import { sampleChecklist, sampleItem, sampleSources } from "../../testing/checklist.js";
import { assembleLibrary } from "../checklist/load.js";
import type { Library } from "../model/library.js";
import { readWords } from "../text/phrases.js";
import { compile, expand } from "./compile.js";

const concepts = { a: ["một", "@b"], b: ["hai", "@a"] };

function libraryWith(locator: unknown): Library {
  const groups = [{ id: "mot", title: "Nhóm một", titleEn: "Group one", items: [{ ...sampleItem(), locator }] }];
  return assembleLibrary(sampleSources({ ...sampleChecklist(), groups }), { language: "vi", hash: () => "" });
}

test("a concept stands for its phrases, however deep, and may close a circle", () => {
  expect(expand(["không", "@a"], concepts)).toEqual(["không", "một", "hai"]);
});

test("an unknown concept stands for nothing", () => {
  expect(expand(["@c"], concepts)).toEqual([]);
});

test("one matcher finds the phrases of every set, and equal phrases share an index", () => {
  const library = libraryWith({ acts: [{ act: ["@cong-khai"], about: [["ngân sách"]], not: ["niêm yết"] }] });
  const { items, phrases, find } = compile(library, library.checklists);
  const [act] = items[0]?.acts ?? [];
  expect(phrases).toEqual(["niêm yết", "ngân sách"]);
  expect(act).toEqual({ act: new Set([0]), about: [new Set([1])], not: new Set([0]) });
  expect(find(readWords("Đã niêm yết ngân sách")).map(({ phrase }) => phrase)).toEqual([0, 1]);
});

test("a document may have to cite one of several instruments, by number or name", () => {
  const library = libraryWith({ documents: [{ kinds: ["KH"], cites: ["pl34"], scope: "year" }, { kinds: ["BC"] }] });
  const [first, second] = compile(library, library.checklists).items[0]?.documents ?? [];
  expect(first).toMatchObject({ cites: [["34/2007/PL-UBTVQH11"]], scope: "year", kinds: new Set(["KH"]) });
  expect(second).toMatchObject({ cites: null, scope: null, about: [], not: new Set() });
});
