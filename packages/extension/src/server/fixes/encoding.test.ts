import { expect, test } from "vitest";
import { actionsAt, after, applied, PATH, rangeAt } from "../../../testing/actions.js";
import { snapshotOf } from "../../../testing/snapshot.js";

const NFC = "Ngày 05/3/2023, xã đã niêm yết công khai dự toán ngân sách tại trụ sở.";

function mended(text: string, words: string) {
  const snapshot = snapshotOf({ [PATH]: text });
  const action = actionsAt(snapshot, rangeAt(snapshot, words)).find(({ title }) => /^(?:Chuyển|Khôi phục)/.test(title));
  return { snapshot, action, text: action === undefined ? null : applied(snapshot, action)[PATH] };
}

test("decomposed letters become composed ones, with the line breaks as they were", () => {
  const { snapshot, action, text } = mended(`Mở đầu.\r\n\r\n${NFC.normalize("NFD")}\r\nHết đoạn.\r\n\r\nKết.`, "05/3/2023");
  expect(text).toBe(`Mở đầu.\r\n\r\n${NFC}\r\nHết đoạn.\r\n\r\nKết.`);
  expect(action?.isPreferred).toBe(true);
  expect(after(snapshot, action ?? { title: "" }).report.notices.map(({ code }) => code)).not.toContain("encoding-decomposed");
});

test("letters of TCVN3 become Unicode, and other paragraphs stay", () => {
  const { action, text } = mended("Mở đầu.\n\nUû ban nh©n d©n x· ®· c«ng khai dù to¸n ng©n s¸ch n¨m 2023.\n\nKết.\n", "2023");
  expect(action?.title).toBe("Chuyển đoạn gõ phông TCVN3 sang Unicode");
  expect(text).toBe("Mở đầu.\n\nUỷ ban nhân dân xã đã công khai dự toán ngân sách năm 2023.\n\nKết.\n");
});

test("letters that are lost need a person", () => {
  expect(mended("Ngày 05/3/2023, x\uFFFD đã niêm y\uFFFDt công khai.", "05/3").action).toBeUndefined();
});

test("plain text has nothing to mend", () => {
  expect(mended(NFC, "05/3").action).toBeUndefined();
});
