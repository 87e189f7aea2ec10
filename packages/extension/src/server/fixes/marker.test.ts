import { describe, expect, test } from "vitest";
import { actionsAt, after, applied, PATH, rangeAt } from "../../../testing/actions.js";
import { bodyOf, reportWith } from "../../../testing/fix-papers.js";
import { snapshotOf } from "../../../testing/snapshot.js";
import { ClientCommands } from "../../protocol.js";
import { uriOf } from "../lib/ranges.js";
import { markerEdit } from "./marker.js";

const ITEM = "kh117.ii.2.quy-che";
const MARKER = `<!-- dankiem: ${ITEM} -->`;

/** Marks the passage in which the words stand. */
function marked(body: string, words: string, item = ITEM) {
  const snapshot = snapshotOf({ [PATH]: reportWith(body) });
  const edit = markerEdit(snapshot, PATH, rangeAt(snapshot, words).start.line, item);
  const action = { title: "", ...(edit === null ? {} : { edit }) };
  const strengths = after(snapshot, action)
    .verdicts.get(item)?.[0]
    ?.evidence.map(({ strength }) => strength);
  return { edit, strengths, text: bodyOf(applied(snapshot, action)[PATH] ?? "") };
}

describe("a marker stands where the engine reads it", () => {
  const ROW = "| 1 | Bản tin | 05/3/2023 |";
  const TABLE = `Các việc đã làm:\n\n| TT | Nội dung | Ngày |\n|---|---|---|\n| 0 | Tin khác | 04/3/2023 |\n${ROW}\n`;

  test("in a row, behind its longest cell", () => {
    const { text, strengths } = marked(TABLE, "Bản tin");
    expect(text).toBe(TABLE.replace("05/3/2023", `05/3/2023`).replace(ROW, ROW.replace("05/3/2023", `05/3/2023 ${MARKER}`)));
    expect(strengths).toEqual(["declared"]);
  });

  test("in a list item, at the end of its line", () => {
    const body = "Các việc đã làm:\n\n- Ngày 05/3/2023 phát tin.\n- Ngày 06/3/2023 họp thôn.\n";
    const { text, strengths } = marked(body, "họp thôn");
    expect(text).toBe(body.replace("họp thôn.", `họp thôn. ${MARKER}`));
    expect(strengths).toEqual(["declared"]);
  });

  test("in a list of labels and values", () => {
    const body = "Mở đầu ngày 01/3/2023.\n\n- Nội dung: Bản tin\n- Ngày: 05/3/2023\n";
    const { text, strengths } = marked(body, "Bản tin");
    expect(text).toContain(MARKER);
    expect(strengths).toEqual(["declared"]);
  });

  test("above a paragraph", () => {
    const body = "Mở đầu ngày 01/3/2023.\n\nNgày 05/3/2023 phát tin.\nNgày 06/3/2023 họp.\n";
    const { text, strengths } = marked(body, "họp");
    expect(text).toBe(`Mở đầu ngày 01/3/2023.\n\n${MARKER}\n\nNgày 05/3/2023 phát tin.\nNgày 06/3/2023 họp.\n`);
    expect(strengths).toContain("declared");
  });

  test("below a heading, for its whole section", () => {
    const body = "### 1. Việc khác\n\nNgày 05/3/2023 phát tin.\n\nNgày 06/3/2023 họp.\n";
    const { text, strengths } = marked(body, "1. Việc");
    expect(text).toBe(body.replace("1. Việc khác\n", `1. Việc khác\n\n${MARKER}\n`));
    expect(strengths).toEqual(["declared", "declared"]);
  });

  test.each([
    "Mở đầu ngày 01/3/2023.\n\n<!-- dankiem: kh117.ii.8 -->\n\nNgày 05/3/2023 phát tin.\n",
    "Việc đã làm:\n\n- Ngày 05/3/2023 phát tin. <!-- dankiem: kh117.ii.8 -->\n- Ngày 06/3/2023 họp.\n",
    "| Nội dung | Ngày |\n|---|---|\n| phát tin <!-- dankiem: kh117.ii.8 --> | 05/3/2023 |\n",
  ])("a marker that is there names one more item: %j", (body) => {
    const { text, strengths } = marked(body, "phát tin");
    expect(text).toBe(body.replace("kh117.ii.8", `kh117.ii.8, ${ITEM}`));
    expect(strengths).toEqual(["declared"]);
  });

  test("nowhere where it stands already, for an unknown item, and where nothing can be proved", () => {
    expect(marked(`Mở đầu.\n\n- Ngày 05/3/2023 phát tin. ${MARKER}\n`, "phát tin").edit).toBeNull();
    expect(marked("- Ngày 05/3/2023 phát tin.\n", "phát tin", "kh117.khong-co").edit).toBeNull();
    expect(marked("Ngày 05/3/2023 phát tin.\n", "BÁO CÁO".slice(0, 3)).edit).toBeNull();
  });
});

describe("actions", () => {
  const BODY = "### 1. Việc khác\n\nNgày 05/6/2023 đã rà soát, sửa đổi huơng ước của 04 thôn.\n\nCó 12 thôn.\n";

  test("a passage that nearly speaks of an item can be marked for it", () => {
    const snapshot = snapshotOf({ [PATH]: reportWith(BODY) });
    const action = actionsAt(snapshot, rangeAt(snapshot, "rà soát")).find(({ title }) => title.startsWith("Đánh dấu"));
    expect(action?.title).toBe("Đánh dấu là minh chứng cho “Rà soát, sửa đổi, bổ sung hương ước, quy ước”");
    const evidence = after(snapshot, action ?? { title: "" }).verdicts.get("kh117.ii.2.huong-uoc")?.[0]?.evidence[0];
    expect(evidence).toMatchObject({ strength: "declared", why: "counted" });
  });

  test("our client asks for the item of any passage; other editors cannot", () => {
    const snapshot = snapshotOf({ [PATH]: reportWith(BODY) });
    const range = rangeAt(snapshot, "12 thôn");
    expect(actionsAt(snapshot, range, { hasClientCommands: true }).find(({ kind }) => kind === "refactor")).toMatchObject({
      title: "Đánh dấu là minh chứng cho…",
      command: { command: ClientCommands.addMarker, arguments: [{ uri: uriOf("/folder", PATH), line: range.start.line }] },
    });
    expect(actionsAt(snapshot, range).filter(({ kind }) => kind === "refactor")).toEqual([]);
  });
});
