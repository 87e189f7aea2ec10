import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentsOf, inputOf, sampleLibrary, unitOf } from "../../testing/inspection.js";
import type { InspectionInput, UnitInput } from "../model/library.js";
import type { Document } from "../model/model.js";
import { inspect } from "./inspect.js";
import { createInspector, type Progress } from "./inspector.js";

const library = sampleLibrary();
const exists = () => true;
const POSTED = "Ngày 05/4/2023, UBND xã đã niêm yết công khai dự toán ngân sách tại trụ sở.";
const CLAIM =
  "Cấp ủy, chính quyền luôn quan tâm lãnh đạo, chỉ đạo việc thực hiện dân chủ ở cơ sở, phát huy quyền làm chủ của Nhân dân trong mọi mặt của đời sống.";
const TASK =
  "Các thôn niêm yết công khai tại nhà văn hóa những nội dung người dân cần biết và thông báo đầy đủ trên hệ thống loa truyền thanh của xã.";
const head = (number: number, month: number, kind = "BC") =>
  `**ỦY BAN NHÂN DÂN XÃ AN LẠC**\n\nSố: ${number}/${kind}-UBND\n\n*An Lạc, ngày 12 tháng ${month} năm 2023*\n\n**BÁO CÁO**\n\n**Kết quả thực hiện dân chủ ở cơ sở**\n\n`;

const inputFrom = (units: readonly UnitInput[], changes: Partial<InspectionInput> = {}) =>
  inputOf(units, { library, exists, ...changes });

/** The bytes that both ways of inspecting must agree on. */
const expectSame = (inspected: unknown, input: InspectionInput) =>
  expect(JSON.stringify(inspected)).toBe(JSON.stringify(inspect(input)));

test("facts are those of the document object: the same object gives the same facts, another one others", () => {
  const inspector = createInspector();
  const [document] = documentsOf({ "a.md": POSTED }) as [Document];
  expect(inspector.factsOf(document)).toBe(inspector.factsOf(document));
  expect(inspector.factsOf({ ...document })).not.toBe(inspector.factsOf(document));
  expect(inspector.factsOf({ ...document })).toEqual(inspector.factsOf(document));
});

test("steps come after each document, then the report; who stops halfway loses nothing", () => {
  const inspector = createInspector();
  const input = inputFrom([unitOf({ "a.md": POSTED, "b.md": CLAIM }), unitOf({ "c.md": TASK }, { id: "hai" })]);
  inspector.steps(input).next();
  const steps = inspector.steps(input);
  const seen: Progress[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) seen.push(step.value);
  expect(seen.map(({ done, total }) => `${done}/${total}`)).toEqual(["1/3", "2/3", "3/3"]);
  expectSame(step.value, input);
});

test("an edit costs only what it concerns", () => {
  const phases: string[] = [];
  const inspector = createInspector((phase) => phases.push(phase));
  const [one, two] = documentsOf({ "a.md": POSTED, "b.md": CLAIM }) as [Document, Document];
  const of = (documents: readonly Document[]) => inputFrom([{ ...unitOf({}), documents }]);
  const before = inspector.inspect(of([one, two]));
  const after = inspector.inspect(of([one, { ...two, text: `${CLAIM}\n\nThêm.`, sha256: "khác" }]));
  expect(after.verdicts[0]?.evidence).toBe(before.verdicts[0]?.evidence);
  expect(new Set(phases)).toEqual(new Set(["facts", "locate", "evaluate", "notices", "compose"]));
});

describe("what is another object is another thing", () => {
  const texts = { "a.md": `${POSTED} [Biên bản](bb.txt)`, "b.md": head(52, 6) + CLAIM };
  const unit = unitOf(texts);
  test.each<[string, Partial<InspectionInput>, Partial<UnitInput>]>([
    ["another way to ask for attachments", { exists: () => false }, {}],
    ["another language", { language: "vi" }, {}],
    ["another day", { asOf: "2023-06-30" }, {}],
    ["another library", { library: sampleLibrary() }, {}],
    ["another period of the unit", {}, { unit: { ...unit.unit, period: { from: "2022-01-01", to: "2022-12-31" } } }],
    ["another period of a checklist", {}, { periods: { mau: { from: "2023-07-01", to: "2023-12-31" } } }],
    ["another name of the unit", {}, { unit: { ...unit.unit, id: "khac" } }],
    ["no checklist", {}, { checklists: [] }],
    ["another policy", {}, { naPolicy: "full" }],
  ])("%s", (_, input, changed) => {
    const inspector = createInspector();
    const first = inputFrom([unit]);
    const second = inputFrom([{ ...unit, ...changed }], input);
    for (const each of [first, second, first]) expectSame(inspector.inspect(each), each);
  });
});

test("the same paper offered twice, by one unit or by two of the same id, is two papers", () => {
  const inspector = createInspector();
  const [document] = documentsOf({ "a.md": `${head(52, 6)}${CLAIM}\n\n${POSTED}` }) as [Document];
  const twice = { ...unitOf({}), documents: [document, document] };
  const once = { ...unitOf({}), documents: [document] };
  for (const units of [[once], [twice], [once, once], [once, { ...once, unit: { ...once.unit, id: "hai" } }], [once]]) {
    const copied = units.map((unit) => ({ ...unit, documents: unit.documents.map((each) => ({ ...each })) }));
    expect(JSON.stringify(inspector.inspect(inputFrom(units)))).toBe(JSON.stringify(inspect(inputFrom(copied))));
  }
});

const PARTS = [
  POSTED,
  CLAIM,
  TASK,
  CLAIM.replace("luôn", "thường xuyên"),
  TASK.replace("Các thôn", "Các thôn, xóm"),
  "UBND xã sẽ niêm yết công khai ngân sách.",
  "Chưa niêm yết công khai ngân sách.",
  "UBND xa da niem yet cong khai du toan ngan sach tai tru so.",
  "# 1. Kết quả năm 2022",
  "[bản chụp](mat.pdf)",
];
const HEADS = ["", head(52, 6), head(53, 7), head(52, 6, "KH"), head(54, 2, "BB")];
const body = fc.array(fc.constantFrom(...PARTS), { maxLength: 5 });
const text = fc.tuple(fc.constantFrom(...HEADS), body).map(([top, parts]) => top + parts.join("\n\n"));
const NAMES = ["a", "b", "c", "d/e", "d-e", "f"].map((name) => `${name}.md`);
/** Writes a paper anew, takes it away, or puts it back as it was. */
const edit = fc.record({
  unit: fc.boolean(),
  path: fc.constantFrom(...NAMES),
  change: fc.oneof(
    text.map((to) => ({ to })),
    fc.constantFrom({ to: null }, { to: undefined }),
  ),
});

test("after any edits the report has the same bytes as that of a fresh inspection", () => {
  fc.assert(
    fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }), (runs) => {
      const inspector = createInspector();
      const there = new Map<string, Document>();
      const removed = new Map<string, Document>();
      for (const edits of runs) {
        for (const { unit, path, change } of edits) apply(there, removed, `${unit ? "mot" : "hai"}/${path}`, change.to);
        const documents = [...there.values()];
        const of = (id: string) => ({ ...unitOf({}, { id }), documents: documents.filter((each) => each.path.startsWith(id)) });
        const input = inputFrom([of("mot"), of("hai")]);
        expectSame(inspector.inspect(input), input);
      }
    }),
    { numRuns: 20 },
  );
}, 60_000);

/** `null` takes a paper away, `undefined` puts back the one that was taken away. */
function apply(there: Map<string, Document>, removed: Map<string, Document>, path: string, to: string | null | undefined): void {
  const old = there.get(path);
  if (to === null && old !== undefined) {
    there.delete(path);
    removed.set(path, old);
  }
  const back = removed.get(path);
  if (to === undefined && back !== undefined) there.set(path, back);
  if (typeof to === "string") there.set(path, { path, text: to, sha256: to });
}
