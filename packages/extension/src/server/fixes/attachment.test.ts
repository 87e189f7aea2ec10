import { expect, test } from "vitest";
import { actionsAt, after, applied, PATH, rangeAt } from "../../../testing/actions.js";
import { bodyOf, reportWith } from "../../../testing/fix-papers.js";
import { snapshotOf } from "../../../testing/snapshot.js";

function mended(body: string, attachments: readonly string[], path = PATH) {
  const snapshot = snapshotOf({ [path]: reportWith(body) }, { attachments });
  const actions = actionsAt(snapshot, rangeAt(snapshot, "](", path), {}, path).filter(({ title }) => title.startsWith("Trỏ"));
  return { snapshot, actions, texts: actions.map((action) => bodyOf(applied(snapshot, action)[path] ?? "")) };
}

test("names that differ in diacritics, case, extension or a letter are offered, those of the same folder first", () => {
  const { actions, texts } = mended("Xem [biên bản](minh-chung/bb-niem-yet-01.pdf).", [
    "minh-chung/bb-niem-yet-02.txt",
    "minh-chung/BB niêm yết 01.pdf",
    "luu/bb-niem-yet-01.pdf",
    "minh-chung/anh-hop-thon.png",
  ]);
  expect(texts).toEqual([
    "Xem [biên bản](minh-chung/BB%20niêm%20yết%2001.pdf).",
    "Xem [biên bản](minh-chung/bb-niem-yet-02.txt).",
    "Xem [biên bản](luu/bb-niem-yet-01.pdf).",
  ]);
  expect(actions.map(({ isPreferred }) => isPreferred === true)).toEqual([true, false, false]);
});

test("the link is written from the document's folder, and leads there", () => {
  const { snapshot, actions, texts } = mended(
    'Xem ![ảnh (1)](<../anh/hop thon.png> "Họp").',
    ["anh/hop-thon.jpg"],
    "bao-cao/nam.md",
  );
  expect(texts).toEqual(['Xem ![ảnh (1)](../anh/hop-thon.jpg "Họp").']);
  const now = after(snapshot, actions[0] ?? { title: "" }, { attachments: ["anh/hop-thon.jpg"] });
  expect(now.report.notices.filter(({ code }) => code === "broken-attachment")).toEqual([]);
});

test("no more than three, and none where none is alike", () => {
  const many = ["a1.txt", "a2.txt", "a3.txt", "a4.txt"];
  expect(mended("Xem [x](a9.txt).", many).actions).toHaveLength(3);
  expect(mended("Xem [x](bien-ban-niem-yet.txt).", many).actions).toEqual([]);
});
