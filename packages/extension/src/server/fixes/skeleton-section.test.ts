import { expect, test } from "vitest";
import { actionsAt, after, applied, earnedIn, PATH, pointsOf, rangeAt } from "../../../testing/actions.js";
import { bodyOf, reportWith } from "../../../testing/fix-papers.js";
import { snapshotOf } from "../../../testing/snapshot.js";

const CLOSING =
  "**Nơi nhận:**\n- UBND huyện;\n- Lưu: VT.\n\n**TM. ỦY BAN NHÂN DÂN**\n\n**CHỦ TỊCH**\n\n*(đã ký)*\n\n**Hoàng Văn Lâm**\n";
const BODY = `### 1. Hương ước, quy ước\n\nCó 04 thôn.\n\n### 2. Việc khác\n\nKhông có.\n\n${CLOSING}`;
const SECTION =
  "#### Rà soát, sửa đổi, bổ sung hương ước, quy ước\n\n<!-- dankiem: kh117.ii.2.huong-uoc -->\n\n- Nội dung: …\n- Thời gian: …\n- Người thực hiện: …\n- Văn bản: …";

const sections = (body: string, words: string) => {
  const snapshot = snapshotOf({ [PATH]: reportWith(body) });
  const actions = actionsAt(snapshot, rangeAt(snapshot, words)).filter(({ title }) => title.startsWith("Thêm mục mẫu"));
  return { snapshot, actions, texts: actions.map((action) => bodyOf(applied(snapshot, action)[PATH] ?? "")) };
};

test("on its heading a failed item gets a blank section at the end of that section", () => {
  const { actions, texts } = sections(BODY, "1. Hương ước");
  expect(actions.map(({ title }) => title)).toContainEqual(
    "Thêm mục mẫu “Rà soát, sửa đổi, bổ sung hương ước, quy ước” vào “Hương ước, quy ước” (điền đủ được tới 4 điểm)",
  );
  expect(texts).toContainEqual(BODY.replace("Có 04 thôn.\n", `Có 04 thôn.\n\n${SECTION}\n`));
});

test("recipients and signature stay the last of a paper", () => {
  const { texts } = sections(`### 1. Hương ước, quy ước\n\nCó 04 thôn.\n\n${CLOSING}`, "1. Hương ước");
  expect(texts).toContainEqual(`### 1. Hương ước, quy ước\n\nCó 04 thôn.\n\n${SECTION}\n\n${CLOSING}`);
});

test("a section earns nothing as it is, and its points when it is filled in", () => {
  const { snapshot, actions } = sections(BODY, "1. Hương ước");
  const [action] = actions;
  expect(earnedIn(after(snapshot, action ?? { title: "" }))).toBe(earnedIn(snapshot));
  const filled = (applied(snapshot, action ?? { title: "" })[PATH] ?? "")
    .replace("Nội dung: …", "Nội dung: Sửa hương ước 04 thôn")
    .replace("Thời gian: …", "Thời gian: 05/6/2023")
    .replace("Người thực hiện: …", "Người thực hiện: Công chức Văn hóa - xã hội")
    .replace("Văn bản: …", "Văn bản: 15/QĐ-UBND");
  expect(pointsOf(snapshotOf({ [PATH]: filled }), "kh117.ii.2.huong-uoc")).toBe(4);
});

test("an item without a heading of its own gets a section at the end of the first document", () => {
  const snapshot = snapshotOf({ [PATH]: "Không có gì.\r\n" });
  const actions = actionsAt(snapshot, rangeAt(snapshot, "Không"));
  expect(actions.length).toBeGreaterThan(1);
  expect(actions[0]?.title).toContain(`vào cuối ${PATH}`);
  expect(applied(snapshot, actions[0] ?? { title: "" })[PATH]).toMatch(
    /^Không có gì\.\r\n\r\n## .+\r\n\r\n<!-- dankiem: .+: …\r\n$/su,
  );
});

test("a paper that goes on behind its signature gets none that would swallow the rest", () => {
  const body = `### 1. Hương ước, quy ước\n\nCó 04 thôn.\n\n${CLOSING}\nPhụ lục: [sổ](so.txt) ngày 05/6/2023.\n`;
  const { snapshot, actions } = sections(body, "1. Hương ước");
  for (const action of actions) expect(earnedIn(after(snapshot, action))).toBe(earnedIn(snapshot));
});
