import { describe, expect, test } from "vitest";
import { actionsAt, after, applied, earnedIn, PATH, rangeAt } from "../../../testing/actions.js";
import { bodyOf, reportWith } from "../../../testing/fix-papers.js";
import { snapshotOf, type TestFolder } from "../../../testing/snapshot.js";
import { ClientCommands } from "../../protocol.js";

const FIELD = /^(?:Thêm dòng|Đánh dấu ô|Thêm bảng kê)/;
const files: TestFolder = { attachments: ["bien-ban.txt"] };

function fieldActions(body: string, words: string, options = {}) {
  const snapshot = snapshotOf({ [PATH]: reportWith(body) }, files);
  const actions = actionsAt(snapshot, rangeAt(snapshot, words), options).filter(({ title }) => FIELD.test(title));
  return { snapshot, actions, texts: actions.map((action) => bodyOf(applied(snapshot, action)[PATH] ?? "")) };
}

/** What a person would write. */
const filled = (text: string) =>
  text
    .replace(/(Hình thức:(?:\*\*)?) …/, "$1 niêm yết tại trụ sở")
    .replace(/(Người thực hiện:(?:\*\*)?) …/, "$1 Văn phòng UBND xã")
    .replace(/(Minh chứng:(?:\*\*)?) …/, "$1 [biên bản](bien-ban.txt)")
    .replace("Thời gian: …", "Thời gian: 05/6/2023")
    .replace(/(Văn bản:(?:\*\*)?) …/, "$1 15/QĐ-UBND ngày 05/6/2023")
    .replace("| … | 05/01", "| niêm yết | 05/01")
    .replace("02/2023 | … |", "02/2023 | Văn phòng UBND xã |");

describe("a record", () => {
  const RECORD = "### 1. Công khai\n\n- Nội dung: Công khai dự toán ngân sách\n- Từ ngày: 05/01/2023\n- Đến ngày: 10/02/2023";

  test("gets its missing lines in its own style, all at once first", () => {
    const { actions, texts } = fieldActions(RECORD, "dự toán");
    expect(actions.map(({ title }) => title)[0]).toContain("“Hình thức”, “Người thực hiện”, “Minh chứng”");
    expect(actions[0]?.isPreferred).toBe(true);
    expect(texts[0]).toBe(`${RECORD}\n- Hình thức: …\n- Người thực hiện: …\n- Minh chứng: …`);
    expect(texts[1]).toBe(`${RECORD}\n- Hình thức: …`);
  });

  test.each([
    ["* **Nội dung:** Công khai dự toán ngân sách\n* **Từ ngày:** 05/01/2023", "* **Hình thức:** …"],
    ["1. Nội dung: Công khai dự toán ngân sách\n2. Từ ngày: 05/01/2023", "3. Hình thức: …"],
    ["**Nội dung**: Công khai dự toán ngân sách\n**Từ ngày**: 05/01/2023", "**Hình thức**: …"],
  ])("keeps the bullets and the bold of %j", (record, line) => {
    expect(fieldActions(`### 1. Công khai\n\n${record}\n`, "dự toán").texts).toContainEqual(
      `### 1. Công khai\n\n${record}\n${line}\n`,
    );
  });

  test("a blank line is filled with the placeholder, and what waits already is left alone", () => {
    const { texts } = fieldActions(`${RECORD}\n- Hình thức: .....\n- Người thực hiện:\n- Minh chứng: …\n`, "dự toán");
    expect(texts[0]).toBe(`${RECORD}\n- Hình thức: …\n- Người thực hiện: …\n- Minh chứng: …\n`);
    expect(texts).toHaveLength(3);
  });

  test("earns nothing by the placeholder, and more by a value", () => {
    const { snapshot, actions } = fieldActions(RECORD, "dự toán");
    for (const action of actions) {
      const empty = after(snapshot, action, files);
      expect(earnedIn(empty)).toBe(earnedIn(snapshot));
      expect(earnedIn(snapshotOf({ [PATH]: filled(applied(snapshot, action)[PATH] ?? "") }, files))).toBeGreaterThan(
        earnedIn(snapshot),
      );
    }
  });

  test("keeps the line breaks of the document", () => {
    const snapshot = snapshotOf({ [PATH]: reportWith(RECORD).replaceAll("\n", "\r\n") });
    const [action] = actionsAt(snapshot, rangeAt(snapshot, "dự toán"));
    expect(applied(snapshot, action ?? { title: "" })[PATH]).toMatch(/10\/02\/2023\r\n- Hình thức: …\r\n- Người/);
  });
});

describe("a row", () => {
  const TABLE = "| TT | Nội dung | Hình thức | Từ ngày | Đến ngày | Người thực hiện |\n|---|---|---|---|---|---|\n";
  const ROW = `### 1. Công khai\n\n${TABLE}| 1 | Công khai dự toán ngân sách || 05/01/2023 | 10/02/2023 | - |\n`;

  test("gets the placeholder into its blank cells; columns that are not there are not made", () => {
    const { texts } = fieldActions(ROW, "dự toán");
    expect(texts[0]).toContain("| Công khai dự toán ngân sách | … | 05/01/2023 | 10/02/2023 | … |\n");
    expect(texts).toHaveLength(3);
  });

  test("earns nothing by the placeholder, and more by a value", () => {
    const { snapshot, actions } = fieldActions(ROW, "dự toán");
    for (const action of actions) {
      expect(earnedIn(after(snapshot, action))).toBe(earnedIn(snapshot));
      expect(earnedIn(snapshotOf({ [PATH]: filled(applied(snapshot, action)[PATH] ?? "") }))).toBeGreaterThan(earnedIn(snapshot));
    }
  });
});

describe("a sentence", () => {
  const TOLD = "Ngày 05/6/2023 đã rà soát, sửa đổi hương ước của 04 thôn.";
  const LIST = "- Nội dung: …\n- Văn bản: …\n- Người thực hiện: …";

  test("alone in its section gets a list of what is missing", () => {
    expect(fieldActions(`### 1. Hương ước\n\n${TOLD}\n`, "hương ước của").texts).toEqual([
      `### 1. Hương ước\n\n${TOLD}\n\n${LIST}\n`,
    ]);
  });

  test("among others gets a marked record that asks for all", () => {
    const others = "\n\nKhông có gì khác.\n\nHai thôn đã gửi báo cáo ngày 01/7/2023.\n";
    expect(fieldActions(`### 1. Hương ước\n\n${TOLD}${others}`, "hương ước của").texts).toEqual([
      `### 1. Hương ước\n\n${TOLD}\n\n<!-- dankiem: kh117.ii.2.huong-uoc -->\n\n- Nội dung: …\n- Văn bản: …\n- Thời gian: …\n- Người thực hiện: …${others}`,
    ]);
  });

  test("in a list gets it below its item", () => {
    const { texts } = fieldActions(
      `### 1. Việc khác\n\n1. ${TOLD}\n2. Không có gì khác.\n3. Thôn đã gửi báo cáo.\n`,
      "hương ước",
    );
    expect(texts[0]).toContain(`1. ${TOLD}\n   <!-- dankiem: kh117.ii.2.huong-uoc -->\n   - Nội dung: …\n`);
    expect(texts[0]).toContain("   - Người thực hiện: …\n2. Không có gì khác.\n");
  });

  test.each([
    `### 1. Hương ước\n\n${TOLD}\n`,
    `### 1. Hương ước\n\n${TOLD}\n\nKhông có gì khác.\n\nHai thôn đã gửi báo cáo ngày 01/7/2023.\n`,
    `### 1. Việc khác\n\n1. ${TOLD}\n2. Không có gì khác.\n`,
  ])("of %j earns nothing by the placeholder, and more by a value", (body) => {
    const { snapshot, actions } = fieldActions(body, "hương ước của");
    const [action] = actions;
    expect(earnedIn(after(snapshot, action ?? { title: "" }))).toBe(earnedIn(snapshot));
    expect(earnedIn(snapshotOf({ [PATH]: filled(applied(snapshot, action ?? { title: "" })[PATH] ?? "") }))).toBeGreaterThan(
      earnedIn(snapshot),
    );
  });
});

test("our client gets a snippet with choices, the placeholder first and the accepted forms before the others", () => {
  const body = "### 1. Tuyên truyền\n\n- Nội dung: Phát 16 tin bài tuyên truyền về dân chủ\n- Thời gian: 05/3/2023\n";
  const { actions } = fieldActions(body, "tin bài", { hasClientCommands: true });
  const [action] = actions;
  expect(action?.edit).toBeUndefined();
  expect(action?.command).toMatchObject({
    command: ClientCommands.insertSnippet,
    arguments: [{ position: { line: 15, character: 22 } }],
  });
  const [params] = (action?.command?.arguments ?? []) as { snippet: string }[];
  const snippet = params?.snippet ?? "";
  expect(snippet).toMatch(/^\n- Hình thức: \$\{1\|…,(?:[^,]+,)*loa truyền thanh,.*khảo sát,.*\|\}$/);
  expect(snippet).toContain("qua trưởng thôn\\, tổ trưởng");
});

test("what needs a person is not offered", () => {
  const body =
    "### 1. Công khai\n\n- Nội dung: Công khai dự toán ngân sách\n- Hình thức: niêm yết\n- Thời gian: 05/01/2022\n- Người thực hiện: Văn phòng\n";
  expect(fieldActions(body, "dự toán").actions).toEqual([]);
});

test("what the sentence says already is a choice of the snippet", () => {
  const body =
    "### 1. Hương ước\n\nNgày 05/6/2023 đã rà soát, sửa đổi hương ước của 04 thôn.\n\nKhông có.\n\nHai thôn gửi báo cáo ngày 01/7/2023.\n";
  const [action] = fieldActions(body, "hương ước của", { hasClientCommands: true }).actions;
  const [params] = (action?.command?.arguments ?? []) as { snippet: string }[];
  expect(params?.snippet).toMatch(/- Thời gian: \$\{\d\|…,05\/06\/2023\|\}/);
});

test("a list that would part two paragraphs which answer for each other is not offered", () => {
  const body =
    "### 1. Hương ước\n\nĐã rà soát, sửa đổi hương ước của 04 thôn.\n\nUBND xã lấy ý kiến Nhân dân về hương ước từ ngày 16/02/2023, nhận 31 ý kiến.\n";
  const { snapshot, actions } = fieldActions(body, "rà soát");
  for (const action of actions) expect(earnedIn(after(snapshot, action))).toBe(earnedIn(snapshot));
});
