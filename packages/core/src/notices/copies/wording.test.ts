import { describe, expect, test } from "vitest";
import { paperOf } from "../../../testing/papers.js";
import type { Passage } from "../../model/model.js";
import { wordingOf } from "./wording.js";

const wordingIn = (text: string) => wordingOf(paperOf(text).passages.at(-1) as Passage);
const meeting = (when: string, persons: string) =>
  `UBND xã mở hội nghị ${when} tại hội trường với ${persons} cán bộ, trưởng thôn và người có uy tín tham dự đầy đủ.`;

test("figures and dates are one mark each, so that a changed year changes no word", () => {
  const [one, other] = [wordingIn(meeting("ngày 14/3/2022", "64")), wordingIn(meeting("ngày 14/3/2023", "64"))];
  expect(one?.words).toEqual(other?.words);
  expect(one?.words.slice(0, 9)).toEqual(["ubnd", "xã", "mở", "hội", "nghị", "ngày", "#", "tại", "hội"]);
  expect(one?.particulars).toBe(other?.particulars);
  expect([one?.years, other?.years]).toEqual(["2022", "2023"]);
});

describe("particulars tell one event from another", () => {
  test.each([
    [meeting("ngày 14/3/2023", "64"), meeting("ngày 15/3/2023", "64")],
    [meeting("ngày 14/3/2023", "64"), meeting("ngày 14/3/2023", "65")],
    [meeting("tháng 3/2023", "64"), meeting("tháng 4/2023", "64")],
    [meeting("theo Kế hoạch số 12/KH-UBND", "các"), meeting("theo Kế hoạch số 13/KH-UBND", "các")],
    [meeting("ngày 05 hằng tháng", "các"), meeting("ngày 10 hằng tháng", "các")],
  ])("%s | %s", (one, other) => {
    expect(wordingIn(one)?.words).toEqual(wordingIn(other)?.words);
    expect(wordingIn(one)?.particulars).not.toBe(wordingIn(other)?.particulars);
  });

  test.each([
    [meeting("trong 6 tháng đầu năm 2023", "các"), meeting("trong 6 tháng cuối năm 2023", "các")],
    [meeting("trong quý I/2023", "các"), meeting("trong năm 2023", "các")],
    [meeting("về Chỉ thị số 30-CT/TW", "các"), meeting("về Chỉ thị số 33-CT/TW", "các")],
  ])("what is reported on and what a superior demands are none: %s | %s", (one, other) => {
    expect(wordingIn(one)?.particulars).toBe("");
    expect(wordingIn(other)?.particulars).toBe("");
  });

  test("a figure is the same inside and at the end of a sentence", () => {
    const sentence = "Số hộ dân tham gia họp thôn để bàn và quyết định việc làm đường ngõ trong toàn xã là 1.240";
    expect(wordingIn(`${sentence}.`)?.particulars).toBe("1.240");
    expect(wordingIn(`${sentence} hộ.`)?.particulars).toBe("1.240");
  });
});

test("names are the words with a capital inside a sentence", () => {
  expect(wordingIn(meeting("ở thôn Khê Thượng", "các"))?.names).toEqual(["khê", "thượng"]);
});

describe("what could not be copied", () => {
  const fifteen = "Các thôn niêm yết công khai tại nhà văn hóa những nội dung người dân";
  test("a sentence of fourteen syllables is too short, one of fifteen is not", () => {
    expect(wordingIn(`${fifteen}.`)?.words).toHaveLength(15);
    expect(wordingIn(`${fifteen.replace("Các thôn", "Thôn")}.`)).toBeNull();
    expect(wordingIn(`${fifteen.replace("Các thôn", "05")} 2023.`)).toBeNull();
  });

  test.each([
    ["a row", `| STT | Nội dung |\n|---|---|\n| 1 | ${fifteen} |`],
    ["a formula", `Căn cứ ${fifteen}.`],
    [
      "what did not arise",
      `Trong năm không phát sinh trường hợp cán bộ bị phản ánh cửa quyền, gây phiền hà nên không có văn bản xử lý.`,
    ],
    [
      "a rule that is quoted",
      "Điều 5 quy định người đứng đầu cơ quan có trách nhiệm tổ chức thực hiện dân chủ theo quy định của pháp luật.",
    ],
  ])("%s", (_, text) => {
    expect(wordingIn(text)).toBeNull();
  });
});
