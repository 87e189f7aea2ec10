import { describe, expect, test } from "vitest";
import { collectFacts } from "../facts/facts.js";
import type { Instrument } from "../model/checklist.js";
import { noticeText } from "../notices/index.js";
import { forceNotices, kindNotices } from "../notices/instruments.js";
import { instrumentFinder, lapseOn } from "./instruments.js";

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
    expect(noticeText("vi", { code: "instrument-not-yet", args })).toMatch(/chưa có hiệu lực.*có hiệu lực từ 01\/07\/2023/u);
    expect(noticeText("en", { code: "instrument-not-yet", args })).toMatch(/not yet in force.*in force from 2023-07-01/u);
  });

  test.each(["ceased", "displaced", "not-yet", "lapsed"])(
    "instrument-%s is told in both languages, all blanks filled",
    (force) => {
      const args = { number: "1/QĐ", date: "2023-01-01", since: "2022-01-01", by: "2/QĐ" };
      for (const language of ["vi", "en"] as const)
        expect(noticeText(language, { code: `instrument-${force}`, args })).toMatch(/^1\/QĐ (?!.*[{}])/u);
    },
  );
});

describe("a paper is told when it calls an instrument by the name of another kind", () => {
  const decision = instrument({ number: "217-QĐ/TW", kind: "Quyết định", issued: "2013-12-12", names: ["Quyết định 217"] });
  const regulation = instrument({ number: "124-QĐ/TW", kind: "Quy định", issued: "2018-02-02" });
  const conclusion = instrument({ number: "120-KL/TW", kind: "Kết luận" });
  const decree04 = instrument({ number: "04/2015/NĐ-CP", kind: "Nghị định", names: ["Nghị định 04"] });
  const law10 = instrument({ number: "10/2022/QH15", kind: "Luật", names: ["Luật Thực hiện dân chủ ở cơ sở"] });
  const finder = instrumentFinder([decision, regulation, conclusion, decree04, law10, local]);
  const noticesIn = (text: string) => kindNotices(collectFacts({ path: "a.md", sha256: "", text }), finder);
  const namesIn = (text: string) => noticesIn(text).map(({ args: { printed, kind, number } }) => [printed, kind, number]);

  test.each([
    ["Căn cứ Quy định số 217-QĐ/TW của Bộ Chính trị.", ["Quy định", "Quyết định", "217-QĐ/TW"]],
    ["Căn cứ Quyết định số 124-QĐ/TW của Ban Bí thư.", ["Quyết định", "Quy định", "124-QĐ/TW"]],
    ["Căn cứ Chỉ thị số 120-KL/TW.", ["Chỉ thị", "Kết luận", "120-KL/TW"]],
    ["Theo khoản 2 Điều 7 Thông tư 04/2015/NĐ-CP.", ["Thông tư", "Nghị định", "04/2015/NĐ-CP"]],
    ["Căn cứ **Bộ luật** số 10/2022/QH15.", ["Bộ luật", "Luật", "10/2022/QH15"]],
    ["Căn cứ Qui định 217-QĐ/TW.", ["Qui định", "Quyết định", "217-QĐ/TW"]],
    ["Căn cứ Quy định số 217-QĐ/TW ngày 12/12/2013.", ["Quy định", "Quyết định", "217-QĐ/TW"]],
  ])("%s", (text, names) => {
    expect(namesIn(text)).toEqual([names]);
  });

  test.each([
    ["the right kind", "Căn cứ Quyết định số 217-QĐ/TW; Quy định số 124-QĐ/TW; Kết luận 120-KL/TW; quyết định số 217-QĐ/TW."],
    ["the kind typed with another i", "Căn cứ Qui định số 124-QĐ/TW."],
    ["an abbreviation or a short title", "Theo NĐ 04, NĐ 04/2015/NĐ-CP, Luật THDCCS và Luật Thực hiện dân chủ ở cơ sở."],
    [
      "a plan that carries it out",
      "Kế hoạch thực hiện Quyết định 217-QĐ/TW; Kế hoạch 217-QĐ/TW; Quy định về thực hiện Quyết định 217.",
    ],
    ["a kind in another sentence", "Đã ban hành Quy định. 217-QĐ/TW được quán triệt. Theo quy định tại 217-QĐ/TW."],
    [
      "the kind of the one before",
      "Thực hiện Chỉ thị 30, Kết luận 120-KL/TW; Pháp lệnh 34 và Nghị định 04; Thông tư 01, Nghị định 04.",
    ],
    ["one of several kinds", "Các Nghị quyết, Quyết định số 217-QĐ/TW; Quyết định, Nghị quyết số 217-QĐ/TW."],
    ["a paper of another day with the same number", "Căn cứ Quy định số 217-QĐ/TW ngày 02/01/2024."],
    ["a number that any commune may have given", "Căn cứ Quyết định số 117/KH-UBND."],
    ["an instrument that is not known", "Căn cứ Thông tư số 99/2099/NĐ-CP."],
  ])("%s is no wrong kind", (_, text) => {
    expect(noticesIn(text)).toEqual([]);
  });

  test("one notice for each wrong name, with all its places", () => {
    const text = "Theo Quy định số 217-QĐ/TW.\n\nTheo quy định số 217-QĐ/TW và Chỉ thị số 217-QĐ/TW.\n";
    expect(noticesIn(text).map(({ args, places }) => [args["printed"], places.map(({ start }) => start.line)])).toEqual([
      ["Quy định", [1, 3]],
      ["Chỉ thị", [3]],
    ]);
  });

  test("the paper's own number is its own affair", () => {
    expect(noticesIn("---\nso-hieu: 217-QĐ/TW\n---\n\nQuy định số 217-QĐ/TW.\n")).toEqual([]);
  });

  test("the message says what to write", () => {
    const args = { printed: "Quy định", kind: "Quyết định", number: "217-QĐ/TW" };
    expect(noticeText("vi", { code: "instrument-kind", args })).toMatch(/“Quy định”; nên ghi “Quyết định 217-QĐ\/TW”$/u);
    expect(noticeText("en", { code: "instrument-kind", args })).toMatch(/“Quy định”; write “Quyết định 217-QĐ\/TW”$/u);
  });
});
