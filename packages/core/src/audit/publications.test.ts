import { describe, expect, test } from "vitest";
import { publishedItem, sampleChecklist, sampleItem, sampleSources } from "../../testing/checklist.js";
import { inputOf, unitOf } from "../../testing/inspection.js";
import { assembleLibrary } from "../checklist/load.js";
import type { InspectionInput } from "../model/library.js";
import { inspect } from "./inspect.js";

const landItem = publishedItem("mau.dat-dai", "Công khai đất đai", "Land made public", "đất đai");

/** A library with one content that must be made public, and more items as given. */
function libraryWith(changes: Record<string, unknown> = {}, more: readonly unknown[] = []) {
  const items = [{ ...sampleItem(), published: true, ...changes }, ...more];
  const checklist = { ...sampleChecklist(), groups: [{ id: "mot", title: "Một", titleEn: "One", items }] };
  return assembleLibrary(sampleSources(checklist), { language: "vi", hash: (text) => `${text.length}` });
}

function publicationsIn(texts: Readonly<Record<string, string>>, changes: Partial<InspectionInput> = {}) {
  return inspect(inputOf([unitOf(texts)], { library: libraryWith(), ...changes })).publications;
}

const entriesIn = (texts: Readonly<Record<string, string>>, changes: Partial<InspectionInput> = {}) =>
  publicationsIn(texts, changes)[0]?.rows[0]?.entries ?? [];

const HEAD = "| TT | Nội dung | Văn bản | Hình thức | Từ ngày | Đến ngày | Người thực hiện |\n|---|---|---|---|---|---|---|\n";
const register = (...rows: readonly string[]) => `# SỔ CÔNG KHAI NĂM 2023\n\n${HEAD}${rows.join("\n")}\n`;
const note = (...paragraphs: readonly string[]) => ["# Ghi chép", ...paragraphs].join("\n\n");
const full =
  "| 1 | Dự toán ngân sách | Quyết định số 04/QĐ-UBND ngày 11/01/2023 | Niêm yết; loa | 13/01/2023 | 20/02/2023 | Kế toán xã |";

describe("the rows", () => {
  test("are the contents that must be made public, also those that were not", () => {
    expect(publicationsIn({}, { library: libraryWith({}, [landItem]) })).toEqual([
      {
        unit: "xa",
        checklist: "mau",
        period: { from: "2023-01-01", to: "2023-12-31" },
        rows: [
          {
            item: "mau.cong-khai",
            title: "Budget made public",
            instrument: "34/2007/PL-UBTVQH11",
            ref: "Điều 3",
            provenance: "unverified",
            entries: [],
            state: "fail",
          },
          expect.objectContaining({ item: "mau.dat-dai", title: "Land made public", entries: [] }),
        ],
      },
    ]);
  });

  test("are none where a checklist has no such content", () => {
    expect(publicationsIn({ "a.md": register(full) }, { library: libraryWith({ published: false }) })).toEqual([]);
    expect(inspect(inputOf([unitOf({ "a.md": register(full) })])).publications).toEqual([]);
  });

  test("bear the language asked for and the official number, or the id where none is known", () => {
    const library = { ...libraryWith(), instruments: [] };
    expect(publicationsIn({}, { library, language: "vi" })[0]?.rows[0]).toMatchObject({
      title: "Công khai ngân sách",
      instrument: "pl34",
    });
  });

  test("leave out what does not concern the kind of unit; an unknown kind is spared nothing", () => {
    const library = libraryWith({}, [{ ...landItem, unitKinds: ["agency"] }]);
    const itemsFor = (kind: string | null) => {
      const input = unitOf({});
      const units = [{ ...input, unit: { ...input.unit, kind } }];
      return inspect(inputOf(units, { library })).publications[0]?.rows.map(({ item }) => item);
    };
    expect(itemsFor("commune")).toEqual(["mau.cong-khai"]);
    expect(itemsFor(null)).toEqual(["mau.cong-khai", "mau.dat-dai"]);
  });

  test("are of the days on which the checklist applies", () => {
    const periods = { mau: { from: "2023-07-01", to: "2023-12-31" } };
    const { publications } = inspect(inputOf([unitOf({ "a.md": register(full) }, { periods })], { library: libraryWith() }));
    expect(publications[0]).toMatchObject({ period: periods.mau, rows: [{ entries: [] }] });
  });

  test("stand by unit", () => {
    const { publications } = inspect(inputOf([unitOf({}, { id: "b" }), unitOf({}, { id: "a" })], { library: libraryWith() }));
    expect(publications.map(({ unit }) => unit)).toEqual(["a", "b"]);
  });
});

describe("an entry", () => {
  test("tells form, stretch, person, document and place of a row", () => {
    expect(entriesIn({ "so.md": register(full) })).toEqual([
      {
        forms: ["niem-yet", "loa-truyen-thanh"],
        from: "2023-01-13",
        to: "2023-02-20",
        responsible: ["Kế toán xã"],
        documents: ["04/QĐ-UBND"],
        path: "so.md",
        start: { line: 5, column: 1 },
        end: { line: 5, column: full.length + 1 },
      },
    ]);
  });

  test("is also what a sentence tells; its first day is that of the act", () => {
    const text = "Ngày 05/4/2023, UBND xã đã niêm yết dự toán ngân sách theo Quyết định số 04/QĐ-UBND ngày 11/01/2023.";
    expect(entriesIn({ "a.md": note(text) })).toMatchObject([{ from: "2023-04-05", to: null, documents: ["04/QĐ-UBND"] }]);
  });

  test("of two postings of one content are two", () => {
    const again = full.replace("13/01/2023", "01/6/2023").replace("20/02/2023", "05/7/2023");
    expect(entriesIn({ "so.md": register(full, again) }).map(({ from }) => from)).toEqual(["2023-01-13", "2023-06-01"]);
  });

  test("answers for no other row: what a row leaves blank stays blank", () => {
    const bare = "| 2 | Niêm yết quyết toán ngân sách | | | 14/7/2023 | 21/8/2023 | |";
    expect(entriesIn({ "so.md": register(full, bare) })[1]).toMatchObject({ forms: [], responsible: [], documents: [] });
  });

  test.each([
    ["Thường xuyên", ".."],
    ["", null],
    ["20/02/2023", "2023-02-20"],
  ])("that ends “%s” ends on %s", (cell, to) => {
    expect(entriesIn({ "so.md": register(full.replace("20/02/2023", cell)) })).toMatchObject([{ to }]);
  });

  test.each([
    ["planned", "Tháng 5/2023, UBND xã sẽ niêm yết dự toán ngân sách."],
    ["denied", "Ngày 05/4/2023, UBND xã chưa niêm yết dự toán ngân sách."],
    ["out of the period", "Ngày 05/4/2021, UBND xã đã niêm yết dự toán ngân sách."],
    ["of another content", "Ngày 05/4/2023, UBND xã đã niêm yết hương ước."],
  ])("is none that is %s", (_, text) => {
    expect(entriesIn({ "a.md": note(text) })).toEqual([]);
  });

  test("is none where the content fails on a threshold that decides", () => {
    const library = libraryWith({ criteria: [{ criterion: "duration", decisive: true, parameters: { minDays: 60 } }] });
    expect(entriesIn({ "so.md": register(full) }, { library })).toEqual([]);
    expect(entriesIn({ "so.md": register(full.replace("20/02", "20/05")) }, { library })).toHaveLength(1);
  });
});

describe("entries are sorted", () => {
  const on = (day: string) => `Ngày ${day}, UBND xã đã niêm yết dự toán ngân sách.`;
  const undated = "UBND xã đã niêm yết dự toán ngân sách tại 04 thôn.";

  test("by first day, then by place; those without a day come last", () => {
    const papers = { "c.md": note(undated), "b.md": note(on("05/4/2023"), on("02/3/2023")), "a.md": note(on("05/4/2023")) };
    expect(entriesIn(papers).map(({ from, path }) => `${from} ${path}`)).toEqual([
      "2023-03-02 b.md",
      "2023-04-05 a.md",
      "2023-04-05 b.md",
      "null c.md",
    ]);
  });

  test("of several days of one place the first counts", () => {
    expect(entriesIn({ "a.md": note("Ngày 09/6/2023 và ngày 05/4/2023, xã đã niêm yết dự toán ngân sách.") })).toMatchObject([
      { from: "2023-04-05" },
    ]);
  });
});

describe("a paper that is itself the evidence", () => {
  const library = libraryWith({
    locator: {
      acts: [{ act: ["@cong-khai"], about: [["ngân sách"]] }],
      documents: [{ kinds: ["TB", "BB"], about: [["ngân sách"]] }],
    },
  });
  const paper = (kind: string, code: string, body = "Trân trọng.") =>
    `**UBND XÃ AN BÌNH**\n\nSố: 05/${code}-UBND\n\n*An Bình, ngày 10 tháng 01 năm 2023*\n\n**${kind}**\n\n**Về việc công khai ngân sách**\n\n${body}\n`;

  test("is an entry whose day only minutes can tell", () => {
    expect(entriesIn({ "a.md": paper("THÔNG BÁO", "TB") }, { library })).toMatchObject([
      { from: null, documents: ["05/TB-UBND"] },
    ]);
    expect(entriesIn({ "a.md": paper("BIÊN BẢN", "BB") }, { library })).toMatchObject([{ from: "2023-01-10" }]);
  });

  test("gives way to the passages in it; minutes lend them their day", () => {
    const body = "UBND xã đã niêm yết dự toán ngân sách tại trụ sở.";
    const entries = entriesIn({ "a.md": paper("BIÊN BẢN", "BB", body) }, { library });
    expect(entries).toMatchObject([{ from: "2023-01-10", forms: ["niem-yet"], start: { line: 11 } }]);
  });
});
