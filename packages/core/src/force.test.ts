import { describe, expect, test } from "vitest";
import type { Instrument } from "./checklist/schema.js";
import { collectFacts } from "./evidence/facts.js";
import { forceNotices, instrumentFinder, lapseOn } from "./force.js";
import { message } from "./messages/index.js";

function instrument(changes: Partial<Instrument>): Instrument {
  return {
    id: "a",
    number: "34/2007/PL-UBTVQH11",
    kind: "Pháp lệnh",
    issuer: "Ủy ban thường vụ Quốc hội",
    title: "Thực hiện dân chủ",
    issued: "2007-04-20",
    effective: "2007-07-01",
    ceased: null,
    ...changes,
  };
}

const ordinance = instrument({ ceased: "2023-07-01", ceasedBy: "10/2022/QH15", names: ["Pháp lệnh 34"] });
const decree = instrument({
  id: "b",
  number: "04/2015/NĐ-CP",
  effective: "2015-02-25",
  displacedFrom: "2023-07-01",
  displacedBy: "10/2022/QH15",
  ceasedNotBefore: "2025-11-03",
});
const law = instrument({ id: "c", number: "10/2022/QH15", effective: "2023-07-01" });
const unnamed = instrument({ id: "d", number: "22/2018/QĐ-TTg", effective: "2018-07-01", displacedFrom: "2023-08-16" });
const local = instrument({ id: "e", number: "117/KH-UBND", effective: "2023-02-24", names: ["Kế hoạch 117/KH-UBND"] });
const find = instrumentFinder([ordinance, decree, law, unnamed, local]);

describe("an instrument is found", () => {
  test.each([
    ["34/2007/PL-UBTVQH11", "a"],
    ["pháp lệnh 34", "a"],
    ["Pháp lệnh 35", null],
    ["04/2015/NĐ-CP", "b"],
  ])("%s: %s", (cited, id) => {
    expect(find(cited)?.id ?? null).toBe(id);
  });

  test("but not by a number that any commune may have given", () => {
    expect(find("117/KH-UBND")).toBeNull();
    expect(find("Kế hoạch 117/KH-UBND")).toBeNull();
  });
});

describe("force changes on the day that is named", () => {
  test.each([
    [ordinance, "2007-06-30", "not-yet"],
    [ordinance, "2007-07-01", null],
    [ordinance, "2023-06-30", null],
    [ordinance, "2023-07-01", "ceased"],
    [decree, "2023-06-30", null],
    [decree, "2023-07-01", "displaced"],
    [decree, "2025-11-02", "displaced"],
    [decree, "2025-11-03", "ceased"],
    [law, "2099-01-01", null],
  ])("$number on %s: %s", (each, day, force) => {
    expect(lapseOn(each, day)?.force ?? null).toBe(force);
  });
});

describe("a paper is told what its legal basis was worth on its own day", () => {
  const noticesOn = (date: string, body: string, number = "12/KH-UBND") =>
    forceNotices(
      collectFacts({
        path: "a.md",
        sha256: "",
        text: `**UBND XÃ SƠN KHÊ**\n\nSố: ${number}\n\n*Sơn Khê, ${date}*\n\n**KẾ HOẠCH**\n\n**Công tác năm**\n\n${body}\n`,
      }),
      find,
    ).map(({ code, args, places }) => [code, args["number"] ?? args["numbers"], places.map(({ start }) => start.line)]);

  const old = "Căn cứ Pháp lệnh số 34/2007/PL-UBTVQH11.\n\nTheo Nghị định số 04/2015/NĐ-CP và Pháp lệnh 34/2007/PL-UBTVQH11.";

  test("in force: one summary at the title", () => {
    expect(noticesOn("ngày 24 tháng 02 năm 2023", old)).toEqual([
      ["instruments-in-force", "04/2015/NĐ-CP; 34/2007/PL-UBTVQH11", [3]],
    ]);
  });

  test("out of force: each instrument once, with all its places", () => {
    expect(noticesOn("ngày 01 tháng 7 năm 2023", old)).toEqual([
      ["instrument-ceased", "34/2007/PL-UBTVQH11", [11, 13]],
      ["instrument-displaced", "04/2015/NĐ-CP", [13]],
    ]);
  });

  test("not yet in force, and lapsed without a successor", () => {
    expect(noticesOn("ngày 01 tháng 3 năm 2023", "Căn cứ Luật số 10/2022/QH15.")).toEqual([
      ["instrument-not-yet", "10/2022/QH15", [11]],
    ]);
    expect(noticesOn("ngày 01 tháng 9 năm 2023", "Căn cứ Quyết định số 22/2018/QĐ-TTg.")).toEqual([
      ["instrument-lapsed", "22/2018/QĐ-TTg", [11]],
    ]);
  });

  test("nothing without a date, a known instrument, or where the paper is the instrument itself", () => {
    expect(noticesOn("ngày … tháng … năm 2023", old)).toEqual([]);
    expect(noticesOn("ngày 01 tháng 7 năm 2023", "Căn cứ Nghị định số 99/2099/NĐ-CP và Kế hoạch số 117/KH-UBND.")).toEqual([]);
    expect(noticesOn("ngày 01 tháng 7 năm 2024", "Căn cứ Quyết định số 22/2018/QĐ-TTg.", "22/2018/QĐ-TTg")).toEqual([]);
  });

  test("the day that a not-yet notice gives is the first day in force, and it says so", () => {
    const lapse = lapseOn(law, "2023-06-25");
    expect(lapse?.since).toBe(law.effective);
    const args = { number: law.number, date: "2023-06-25", since: law.effective };
    expect(message("vi", "notice-instrument-not-yet", args)).toMatch(/chưa có hiệu lực.*có hiệu lực từ 2023-07-01/u);
    expect(message("en", "notice-instrument-not-yet", args)).toMatch(/not yet in force.*in force from 2023-07-01/u);
  });

  test.each(["ceased", "displaced", "not-yet", "lapsed"])(
    "instrument-%s is told in both languages, all blanks filled",
    (force) => {
      const args = { number: "1/QĐ", date: "2023-01-01", since: "2022-01-01", by: "2/QĐ" };
      for (const language of ["vi", "en"] as const)
        expect(message(language, `notice-instrument-${force}`, args)).toMatch(/^1\/QĐ (?!.*[{}])/u);
    },
  );
});
