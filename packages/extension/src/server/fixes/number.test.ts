import { expect, test } from "vitest";
import { actionsAt, after, applied, PATH, rangeAt } from "../../../testing/actions.js";
import { bodyOf, reportWith } from "../../../testing/fix-papers.js";
import { snapshotOf } from "../../../testing/snapshot.js";

const mended = (body: string, words: string) => {
  const snapshot = snapshotOf({ [PATH]: reportWith(body) });
  const [action] = actionsAt(snapshot, rangeAt(snapshot, words));
  return { snapshot, action, text: action === undefined ? null : bodyOf(applied(snapshot, action)[PATH] ?? "") };
};

test.each([
  ["Thực hiện Kế hoạch số 117-KH/UBND ngày 05/3/2023.", "117-KH", "Thực hiện Kế hoạch số 117/KH-UBND ngày 05/3/2023."],
  ["Theo **Quyết định số  15 / QĐ – UBND** của xã.", "15 / QĐ", "Theo **Quyết định số  15/QĐ-UBND** của xã."],
  ["Xem [Kế hoạch 117-KH/UBND](luu/117-KH/UBND).", "117-KH", "Xem [Kế hoạch 117/KH-UBND](luu/117-KH/UBND)."],
  ["\tTheo Thông báo số 8 /TB-UBND, xã 1\u0301 họp.", "8 /TB", "\tTheo Thông báo số 08/TB-UBND, xã 1\u0301 họp."],
])("%j is mended, and nothing else of the line changes", (body, words, expected) => {
  const { snapshot, action, text } = mended(body, words);
  expect(text).toBe(expected);
  expect(action).toMatchObject({ isPreferred: true, kind: "quickfix" });
  const left = after(snapshot, action ?? { title: "" }).report.notices.filter(({ code }) => code === "number-form");
  expect(left).toEqual([]);
});

test("the title says what it will be", () => {
  expect(mended("Thực hiện Kế hoạch số 117-KH/UBND ngày 05/3/2023.", "117").action?.title).toBe("Sửa thành “117/KH-UBND”");
});

test("a number in another line is not offered", () => {
  const { action } = mended("Thực hiện Kế hoạch số 117-KH/UBND ngày 05/3/2023.\n\nCó 12 thôn.", "12 thôn");
  expect(action?.title ?? "").not.toContain("117/KH-UBND");
});
