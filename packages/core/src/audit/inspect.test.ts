import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleChecklist, sampleItem, sampleSources } from "../../testing/checklist.js";
import { documentsOf, inputOf, sampleLibrary, unitOf } from "../../testing/inspection.js";
import { assembleLibrary } from "../checklist/load.js";
import type { LoadedChecklist } from "../model/library.js";
import { inspect } from "./inspect.js";

const posted = "Ngày 05/4/2023, UBND xã đã niêm yết công khai dự toán ngân sách tại trụ sở.";
const planned = "UBND xã sẽ niêm yết công khai ngân sách.";

test("a paper that shows the act brings its points, with the place where it does", () => {
  const { verdicts, scorecards } = inspect(inputOf([unitOf({ "a.md": `# Sổ\n\n${posted}\n` })]));
  expect(verdicts).toMatchObject([
    { item: "mau.cong-khai", state: "pass", points: { earned: 2.5, max: 2.5 }, evidence: [{ path: "a.md", start: { line: 3 } }] },
  ]);
  expect(scorecards).toMatchObject([{ earned: 2.5, max: 2.5, percent: 100 }]);
});

test("a unit without papers fails every item and has no error", () => {
  const report = inspect(inputOf([unitOf({})]));
  expect(report.verdicts).toMatchObject([{ state: "fail", reason: "not-mentioned", evidence: [] }]);
  expect(report.exit).toEqual({ code: 0, reasons: [] });
});

test("each unit is judged by its own papers, against its own checklists", () => {
  const report = inspect(
    inputOf([
      unitOf({ "b.md": planned }, { id: "b" }),
      unitOf({ "a.md": posted }, { id: "a" }),
      unitOf({}, { id: "c", checklists: [] }),
    ]),
  );
  expect(report.verdicts.map(({ unit, state }) => [unit, state])).toEqual([
    ["a", "pass"],
    ["b", "fail"],
  ]);
  expect(report.units.map(({ id }) => id)).toEqual(["a", "b", "c"]);
});

test("a checklist that no unit asks for is left out", () => {
  expect(inspect(inputOf([unitOf({}, { checklists: [] })])).checklists).toEqual([]);
});

test("checklists are listed by id, whatever their order in the library", () => {
  const [mau] = sampleLibrary().checklists as [LoadedChecklist];
  const other = { ...mau, checklist: { ...mau.checklist, id: "an" } };
  const library = { ...sampleLibrary(), checklists: [mau, other] };
  const { checklists, scorecards } = inspect(inputOf([unitOf({}, { checklists: ["mau", "an"] })], { library }));
  expect(checklists.map(({ id }) => id)).toEqual(["an", "mau"]);
  expect(scorecards.map(({ checklist }) => checklist)).toEqual(["an", "mau"]);
});

test("evidence is looked for in all papers of the unit, and listed by place", () => {
  const [verdict] = inspect(inputOf([unitOf({ "c.md": posted, "a.md": planned, "b.md": `${planned}\n\n${posted}` })])).verdicts;
  expect(verdict?.evidence.map(({ path, start, status }) => `${path}:${start.line} ${status}`)).toEqual([
    "b.md:3 done",
    "a.md:1 planned",
    "b.md:1 planned",
    "c.md:1 done",
  ]);
});

test("papers are told their broken links and what their legal basis was worth", () => {
  const text =
    "**UBND XÃ A**\n\nSố: 15/KH-UBND\n\n*Sơn Khê, ngày 02 tháng 3 năm 2023*\n\n**KẾ HOẠCH**\n\nTheo Pháp lệnh số 34/2007/PL-UBTVQH11, [bản chụp](x.pdf).\n";
  const { notices } = inspect(inputOf([unitOf({ "a.md": text })], { exists: () => false }));
  expect(notices.map(({ code, places }) => [code, places[0]?.start.line])).toEqual([
    ["instruments-in-force", 3],
    ["broken-attachment", 9],
  ]);
});

test("a criterion may ask whether a clause of an instrument is cited, by its number", () => {
  const item = {
    ...sampleItem(),
    criteria: [{ criterion: "citation", parameters: { instruments: ["pl34"] } }],
    examples: sampleItem()["examples"],
  };
  const library = assembleLibrary(
    sampleSources({ ...sampleChecklist(), groups: [{ id: "mot", title: "Một", titleEn: "One", items: [item] }] }),
    { language: "vi", hash: () => "" },
  );
  const stateOf = (text: string) => inspect(inputOf([unitOf({ "a.md": text })], { library })).verdicts[0]?.state;
  expect(stateOf(`${posted} Căn cứ Pháp lệnh 34/2007/PL-UBTVQH11.`)).toBe("pass");
  expect(stateOf(posted)).toBe("partial");
  const unknown = { ...library, instruments: [] };
  const [verdict] = inspect(inputOf([unitOf({ "a.md": posted })], { library: unknown })).verdicts;
  expect([verdict?.state, verdict?.findings[0]?.code]).toEqual(["partial", "citation-missing"]);
});

test("the order of documents and units never matters", () => {
  const texts = [posted, planned, "Chưa niêm yết công khai ngân sách.", "# Ghi chép\n\nTrời đẹp.", "[a](mat.pdf)"];
  const some = fc.uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c", "d/e", "d-e"), fc.constantFrom(...texts)), {
    selector: ([name]) => name,
  });
  fc.assert(
    fc.property(some, some, fc.boolean(), (one, other, turn) => {
      const unit = (id: string, papers: typeof one) =>
        unitOf(Object.fromEntries(papers.map(([name, text]) => [`${id}/${name}.md`, text])), { id });
      const units = [unit("mot", one), unit("hai", other)];
      const turned = units.map(({ documents, ...rest }) => ({ ...rest, documents: [...documents].reverse() }));
      const exists = () => false;
      expect(JSON.stringify(inspect(inputOf(turn ? turned.reverse() : turned, { exists })))).toBe(
        JSON.stringify(inspect(inputOf(units, { exists }))),
      );
    }),
    { numRuns: 50 },
  );
});

test("a document says the same whoever stands beside it", () => {
  const alone = inspect(inputOf([unitOf({ "a.md": posted })]));
  const among = inspect(inputOf([{ ...unitOf({}), documents: documentsOf({ "a.md": posted, "z.md": "# Ghi chép" }) }]));
  expect(among.verdicts).toEqual(alone.verdicts);
});

test("an item for other kinds of unit is not selected, one for this kind is judged", () => {
  const only = (unitKinds: string[]) => {
    const { checklists, ...rest } = sampleLibrary();
    const changed = checklists.map((loaded) => {
      const groups = loaded.checklist.groups.map((group) => ({
        ...group,
        items: group.items.map((item) => ({ ...item, unitKinds })),
      }));
      return { ...loaded, checklist: { ...loaded.checklist, groups } };
    });
    const [verdict] = inspect(inputOf([unitOf({}, {})], { library: { ...rest, checklists: changed } })).verdicts;
    return verdict?.state;
  };
  expect(only(["school"])).toBe("notselected");
  expect(only(["commune"])).not.toBe("notselected");
});
