import { expect, test } from "vitest";
import { actionsAt, after, applied, PATH, rangeAt } from "../../../testing/actions.js";
import { snapshotOf } from "../../../testing/snapshot.js";

const TYPED = "Ngay 05/3/2023, Uy ban nhan dan xa da niem yet du toan ngan sach tai tru so.";
const MEANT = "Ngày 05/3/2023, Ủy ban nhân dân xã đã niêm yết dự toán ngân sách tại trụ sở.";

function offered(text: string, words: string) {
  const snapshot = snapshotOf({ [PATH]: text });
  return { snapshot, action: actionsAt(snapshot, rangeAt(snapshot, words)).find(({ title }) => /có dấu/.test(title)) };
}

test("a line without diacritics is offered as it was read, and no other line changes", () => {
  const { snapshot, action } = offered(`Mở đầu.\r\n\r\n${TYPED}\r\n\r\nKết thúc.`, "niem yet");
  expect(action?.isPreferred).toBeUndefined();
  expect(applied(snapshot, action ?? { title: "" })[PATH]).toBe(`Mở đầu.\r\n\r\n${MEANT}\r\n\r\nKết thúc.`);
  expect(after(snapshot, action ?? { title: "" }).report.notices.map(({ code }) => code)).not.toContain("missing-diacritics");
});

test("a line with diacritics, and one in another language, are left alone", () => {
  expect(offered(MEANT, "niêm yết").action).toBeUndefined();
  expect(offered("The budget was posted in the hall of the commune on 05/4/2023.", "budget").action).toBeUndefined();
});
