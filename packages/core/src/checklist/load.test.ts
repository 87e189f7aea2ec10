import { expect, test } from "vitest";
import { sampleChecklist, sampleItem, sampleSources } from "../../testing/checklist.js";
import { ChecklistError } from "../model/errors.js";
import { assembleLibrary, parseChecklist, parseInstrument, parseVocabulary, totalPoints } from "./load.js";

const options = { language: "en", hash: (text: string) => `hash-${text.length}` } as const;

function issuesOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof ChecklistError) return error.issues.map(({ pointer, message }) => `${pointer} ${message}`);
    throw error;
  }
  return [];
}

function withItem(change: Record<string, unknown>): Record<string, unknown> {
  const checklist = sampleChecklist();
  return { ...checklist, groups: [{ id: "mot", title: "Một", titleEn: "One", items: [{ ...sampleItem(), ...change }] }] };
}

const checklistIssues = (checklist: unknown) => issuesOf(() => parseChecklist(JSON.stringify(checklist), "x/mau.json", "en"));
const libraryIssues = (checklist: unknown, concepts?: unknown) =>
  issuesOf(() => assembleLibrary(sampleSources(checklist, concepts), options));

test("a checklist that holds is returned as it stands, with its points added up", () => {
  const checklist = parseChecklist(JSON.stringify(sampleChecklist()), "mau.json");
  expect(checklist).toEqual(sampleChecklist());
  expect(totalPoints(checklist)).toBe(2.5);
});

test("all issues of a file are reported at once, each with its line, in the user's language", () => {
  const text = JSON.stringify({ ...sampleChecklist(), naPolicy: "ignore", extra: 1, id: "khac" }, null, 2);
  try {
    parseChecklist(text, "mau.json");
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(ChecklistError);
    const lines = text.split("\n");
    const issues = (error as ChecklistError).issues;
    expect(issues.map(({ pointer }) => pointer)).toEqual(["/extra", "/naPolicy", "/id", "/groups/0/items/0/id"]);
    expect(issues.map(({ line }) => lines[line - 1]?.trim().split(":")[0])).toEqual(['"extra"', '"naPolicy"', '"id"', '"id"']);
    expect(issues[1]?.message).toBe('Giá trị "ignore" không được phép; chỉ nhận: exclude, full');
  }
});

test("text that is no JSON is reported, and nothing else", () => {
  expect(issuesOf(() => parseChecklist("{", "mau.json", "en"))).toEqual([" Not valid JSON: a closing brace } is expected"]);
});

test("ids are unique, begin with the checklist's and equal the file's name", () => {
  const checklist = sampleChecklist();
  const group = { id: "mot", title: "Một", titleEn: "One", items: [sampleItem(), { ...sampleItem(), id: "khac.mot" }] };
  expect(checklistIssues({ ...checklist, groups: [group, { ...group, items: [sampleItem()] }] })).toEqual([
    "/groups/1/id Id “mot” is already in use",
    "/groups/1/items/0/id Id “mau.cong-khai” is already in use",
    "/groups/0/items/1/id Id “khac.mot” must begin with “mau.”",
  ]);
  expect(checklistIssues(withItem({ id: "mau" }))).toEqual(["/groups/0/items/0/id Id “mau” must begin with “mau.”"]);
});

test("ids of a wrong type are reported once, by the schema", () => {
  expect(checklistIssues({ ...sampleChecklist(), id: 7 })).toEqual(["/id Wrong type: expected string, found number"]);
  expect(checklistIssues(withItem({ id: 7 }))).toEqual(["/groups/0/items/0/id Wrong type: expected string, found number"]);
});

test("unknown criteria are named with the nearest known one", () => {
  const [near, far] = checklistIssues(withItem({ criteria: [{ criterion: "dates" }, { criterion: "blockchain" }] }));
  expect(near).toBe("/groups/0/items/0/criteria/0/criterion There is no criterion “dates”; did you mean “date”?");
  expect(far).toMatch(/There is no criterion “blockchain”; there are: .*\bform\b/);
});

test("parameters are checked against the schema of their criterion", () => {
  const at = "/groups/0/items/0/criteria/0";
  const uses = (use: unknown) => checklistIssues(withItem({ criteria: [use] }));
  expect(uses({ criterion: "form", parameters: { onOf: ["hop"] } })).toEqual([
    `${at}/parameters/onOf There is no key “onOf”; did you mean “oneOf”?`,
  ]);
  expect(uses({ criterion: "duration" })).toEqual([`${at} Key “minDays” is missing`]);
  expect(uses({ criterion: "duration", parameters: { minDays: 30 } })).toEqual([]);
  expect(uses({ criterion: 3 })).toEqual([`${at}/criterion Wrong type: expected string, found number`]);
});

test("every item has an example that passes and one that fails", () => {
  const example = (expect: string) => ({ expect, text: ["x"] });
  const at = "/groups/0/items/0/examples";
  expect(checklistIssues(withItem({ examples: [example("fail"), example("partial")] }))).toEqual([
    `${at} At least one passing example is needed (expect “pass”)`,
  ]);
  expect(checklistIssues(withItem({ examples: [example("pass"), example("partial")] }))).toEqual([
    `${at} At least one failing example is needed (expect “fail”)`,
  ]);
  expect(checklistIssues(withItem({ examples: [] }))).toEqual([`${at} Too few elements: at least 2`]);
});

test("the period of the examples is a period", () => {
  expect(checklistIssues({ ...sampleChecklist(), examplePeriod: "2023-Q5" })[0]).toMatch(/^\/examplePeriod “2023-Q5” is not/);
  expect(checklistIssues({ ...sampleChecklist(), examplePeriod: "2023-H1" })).toEqual([]);
});

test("a library keeps checklists with their hash, instruments and concepts", () => {
  const library = assembleLibrary(sampleSources(), options);
  expect(library.checklists).toMatchObject([{ file: "mau.json", checklist: { id: "mau" } }]);
  expect(library.checklists[0]?.sha256).toMatch(/^hash-\d+$/);
  expect(library.instruments.map(({ id }) => id)).toEqual(["pl34"]);
  expect(library.concepts).toEqual({ "cong-khai": ["niêm yết"] });
});

test("references to instruments, concepts and forms must lead somewhere", () => {
  const checklist = withItem({
    basis: [{ instrument: "pl35", ref: "Điều 5", provenance: "text" }],
    locator: {
      acts: [{ act: ["@cong-khaj"], about: [["@hoi-nghi", "ngân sách"]] }],
      documents: [{ kinds: ["KH"], cites: ["nd999"] }],
    },
    criteria: [
      { criterion: "form", parameters: { oneOf: ["hop", "hopp", "truyen-hinh"] } },
      { criterion: "citation", parameters: { instruments: ["pl34", "pl33"] } },
      { criterion: "recipient", parameters: { anyOf: ["@cap-tren"] } },
    ],
  });
  const at = "/groups/0/items/0";
  expect(libraryIssues(checklist)).toEqual([
    `${at}/basis/0/instrument There is no instrument “pl35”; did you mean “pl34”?`,
    `${at}/locator/documents/0/cites/0 There is no instrument “nd999”`,
    `${at}/criteria/1/parameters/instruments/1 There is no instrument “pl33”; did you mean “pl34”?`,
    `${at}/locator/acts/0/act/0 The vocabulary has no concept “cong-khaj”; did you mean “cong-khai”?`,
    `${at}/locator/acts/0/about/0/0 The vocabulary has no concept “hoi-nghi”`,
    `${at}/criteria/2/parameters/anyOf/0 The vocabulary has no concept “cap-tren”`,
    `${at}/criteria/0/parameters/oneOf/1 There is no form “hopp”; did you mean “hop”?`,
    `${at}/criteria/0/parameters/oneOf/2 There is no form “truyen-hinh”`,
  ]);
});

test("a vocabulary that cannot be read is the only thing reported of it", () => {
  const sources = { ...sampleSources(), vocabularies: [{ file: "common.json", text: "{" }] };
  expect(issuesOf(() => assembleLibrary(sources, options))).toEqual([" Not valid JSON: a closing brace } is expected"]);
});

test("concepts know each other, go in no circle and have proper, unique ids", () => {
  expect(libraryIssues(sampleChecklist(), { "cong-khai": ["@a"], a: ["@b", "x y"], b: ["@a"], Xấu: ["xx"] })).toEqual([
    '/concepts/Xấu Value "Xấu" does not match ^[a-z][a-z0-9.-]*$',
    "/concepts/a Concepts refer to each other in a circle: a → b → a",
  ]);
  expect(libraryIssues(sampleChecklist(), { "cong-khai": ["@niem-yet", "@cong-khai"] })).toEqual([
    "/concepts/cong-khai/0 The vocabulary has no concept “niem-yet”",
    "/concepts/cong-khai Concepts refer to each other in a circle: cong-khai → cong-khai",
  ]);
  expect(libraryIssues(sampleChecklist(), { "cong-khai": ["@a", "@b"], a: ["@c"], b: ["@c"], c: ["xx"] })).toEqual([]);
  const sources = sampleSources();
  const twice = { ...sources, vocabularies: [...sources.vocabularies, ...sources.vocabularies] };
  expect(issuesOf(() => assembleLibrary(twice, options))).toEqual(["/concepts/cong-khai Id “cong-khai” is already in use"]);
});

test("two files may not declare the same checklist or instrument, and files that do not hold are not counted", () => {
  const sources = sampleSources();
  const copies = {
    ...sources,
    checklists: [...sources.checklists, { file: "other/mau.json", text: sources.checklists[0]?.text ?? "" }],
  };
  expect(issuesOf(() => assembleLibrary(copies, options))).toEqual(["/id Id “mau” is already in use"]);
  const broken = { ...sources, instruments: [...sources.instruments, { file: "nd1.json", text: '{"id": "nd2"}' }] };
  expect(issuesOf(() => assembleLibrary(broken, options)).at(-1)).toBe("/id Id “nd2” must equal the name of the file, “nd1”");
});

test("instruments and vocabularies are read alone as well", () => {
  const { instruments, vocabularies } = sampleSources();
  expect(parseInstrument(instruments[0]?.text ?? "", "pl34.json").number).toBe("34/2007/PL-UBTVQH11");
  expect(parseVocabulary(vocabularies[0]?.text ?? "", "common.json").concepts).toEqual({ "cong-khai": ["niêm yết"] });
  expect(issuesOf(() => parseInstrument("{}", "pl34.json", "en"))).toContain(" Key “number” is missing");
  expect(issuesOf(() => parseVocabulary('{"concept": {}}', "a.json", "en"))).toEqual([
    " Key “concepts” is missing",
    "/concept There is no key “concept”; did you mean “concepts”?",
  ]);
});
