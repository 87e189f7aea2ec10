import { describe, expect, test } from "vitest";
import { actionsAt, after, applied, PATH, pointsOf, rangeAt } from "../../../testing/actions.js";
import { bodyOf, reportWith } from "../../../testing/fix-papers.js";
import { snapshotOf } from "../../../testing/snapshot.js";
import { mendedWords } from "./near-match.js";

const words = (text: string) => text.split(" ");

describe("mended words", () => {
  test.each([
    ["niem yet du toan", "niêm yết dự toán", "niêm yết dự toán"],
    ["Niem yet", "niêm yết", "Niêm yết"],
    ["NIEM YET", "niêm yết", "NIÊM YẾT"],
    ["huơng ước", "hương ước", "hương ước"],
    ["lay y kien cua nhan dan", "lấy ý kiến nhân dân", "lấy ý kiến của nhân dân"],
    ["uỷ ban nhan dân", "ủy ban nhân dân", "uỷ ban nhân dân"],
  ])("%s, meant as %s, is %s", (typed, meant, expected) => {
    expect(mendedWords(words(typed), words(meant))?.join(" ")).toBe(expected);
  });

  test.each([
    ["UBND xã", "ủy ban nhân dân xã"],
    ["niem yet nhe", "niêm yết"],
  ])("%s and %s cannot be paired", (typed, meant) => {
    expect(mendedWords(words(typed), words(meant))).toBeNull();
  });
});

function mended(body: string, at: string) {
  const snapshot = snapshotOf({ [PATH]: reportWith(body) });
  const actions = actionsAt(snapshot, rangeAt(snapshot, at)).filter(({ title }) => title.startsWith("Sửa thành"));
  return { snapshot, actions, texts: actions.map((action) => bodyOf(applied(snapshot, action)[PATH] ?? "")) };
}

test("only the words that differ change, and the item is found", () => {
  const body = "### 1. Việc khác\n\nNgày 05/6/2023 đã rà soát, sửa đổi *huơng* ước\ncủa 04 thôn.\n";
  const { snapshot, actions, texts } = mended(body, "ước");
  expect(texts).toEqual([body.replace("huơng", "hương")]);
  expect(actions[0]).toMatchObject({ isPreferred: true });
  const now = after(snapshot, actions[0] ?? { title: "" });
  expect(pointsOf(now, "kh117.ii.2.huong-uoc")).toBeGreaterThan(0);
  expect(now.report.notices.map(({ code }) => code)).not.toContain("spelling-slip");
});
