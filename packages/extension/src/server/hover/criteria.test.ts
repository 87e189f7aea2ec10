import { expect, test } from "vitest";
import { snapshotOf } from "../../../testing/snapshot.js";
import { criterionText, kindName, titleOfCriterion } from "./criteria.js";

const { library } = snapshotOf({});
const vi = (criterion: string, parameters: object = {}) => criterionText({ criterion, parameters }, library, "vi");
const en = (criterion: string, parameters: object = {}) => criterionText({ criterion, parameters }, library, "en");

test("a criterion without parameters is its title", () => {
  expect([vi("form"), en("form")]).toEqual(["Hình thức", "Form"]);
});

test("a checklist's own number is given as the checklist's, with its unit", () => {
  expect(vi("duration", { minDays: 30 })).toBe("Thời gian niêm yết (tối thiểu 30 ngày theo bảng kiểm)");
  expect(en("duration", { minDays: 30, inclusive: true })).toBe(
    "Posting time (at least 30 days by the checklist; the first day counts too: yes)",
  );
  expect(vi("ratio", { part: "agreed", whole: "households", min: 0.5001 })).toMatch(
    /phần tán thành; trên tổng hộ; tối thiểu 50,01 % theo bảng kiểm/u,
  );
  expect(en("count", { keys: ["opinions"], min: 3 })).toMatch(/on: opinions; at least 3 by the checklist/u);
});

test("a number that an instrument sets is given with clause and provenance", () => {
  expect(vi("duration", { minDays: { parameter: "xa.niem-yet.ngay" } })).toMatch(
    /tối thiểu 30 ngày từ \d\d\/\d\d\/\d{4} \(.+; .+\)/u,
  );
});

test("ids of forms, kinds and instruments are told in words", () => {
  expect(en("form", { oneOf: ["niem-yet", "hop"] })).toBe("Form (one of: posting, meeting)");
  expect(vi("document", { kinds: ["KH", "XX"] })).toBe("Số, ký hiệu văn bản (loại văn bản: Kế hoạch (KH), XX)");
  expect(vi("citation", { instruments: ["ct30"] })).toMatch(/\(một trong: Chỉ thị 30-CT\/TW\)$/u);
  expect(vi("deadline", { before: "06-20" })).toMatch(/\(trước ngày 20\/06\)$/u);
});

test("weight and decisiveness are told", () => {
  expect(criterionText({ criterion: "form", weight: 2, decisive: true }, library, "vi")).toBe(
    "Hình thức (trọng số 2; quyết định)",
  );
});

test("what the tables do not know keeps its name", () => {
  expect([kindName("XX"), titleOfCriterion("magic", "vi")]).toEqual(["XX", "magic"]);
  expect(vi("magic", { power: "x" })).toBe("magic (power x)");
});
