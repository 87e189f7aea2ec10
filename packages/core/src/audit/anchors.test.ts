import { expect, test } from "vitest";
import { documentsOf, inputOf, unitOf } from "../../testing/inspection.js";
import { loadLibrary } from "../node/library.js";
import { inspect } from "./inspect.js";

const library = loadLibrary([]);

/** The anchor of one item of kh117 in these papers, as `path:line`. */
function anchorIn(texts: Readonly<Record<string, string>>, item: string): string | null {
  const unit = unitOf({}, { documents: documentsOf(texts), checklists: ["kh117"] });
  const verdict = inspect(inputOf([unit], { library })).verdicts.find((each) => each.item === item);
  const anchor = verdict?.anchor ?? null;
  return anchor === null ? null : `${anchor.path}:${anchor.start.line}`;
}

const ITEM = "kh117.ii.4.boi-duong";
const header = (kind: string, day: string) => `Số: 12/${kind}-UBND\nSơn Khê, ngày ${day} tháng 6 năm 2023\n\n`;
const report = (heading: string, day = "10") => `${header("BC", day)}# BÁO CÁO\n\n## ${heading}\n\nNội dung.\n`;
const plan = (heading: string) => `${header("KH", "10")}# KẾ HOẠCH\n\n## ${heading}\n\nNội dung.\n`;

test("a missing item belongs under the heading that speaks of it", () => {
  expect(anchorIn({ "a.md": report("Kết quả"), "b.md": report("Bồi dưỡng cán bộ tiếp dân") }, ITEM)).toBe("b.md:6");
});

test("a heading of a report comes before one of a plan, even where the plan's suits better", () => {
  const texts = { "a.md": plan("Bồi dưỡng cán bộ tiếp công dân"), "b.md": report("Tiếp công dân, đơn thư, đối thoại") };
  expect(anchorIn(texts, ITEM)).toBe("b.md:6");
  expect(anchorIn({ "a.md": texts["a.md"] }, ITEM)).toBe("a.md:6");
});

test("without such a heading it belongs to the table of contents, else to the latest report, else to the first paper", () => {
  const papers = { "a.md": report("Kết quả", "08"), "b.md": report("Kết quả", "09") };
  expect(anchorIn({ ...papers, "x/readme.md": "# X\n", "README.md": "# Hồ sơ\n" }, ITEM)).toBe("README.md:1");
  expect(anchorIn(papers, ITEM)).toBe("b.md:1");
  expect(anchorIn({ "b.md": "# B\n", "a.md": "# A\n" }, ITEM)).toBe("a.md:1");
});

test("without any paper it belongs nowhere, and what is not missing has no anchor", () => {
  expect(anchorIn({}, ITEM)).toBeNull();
  const held = `${header("BC", "10")}# BÁO CÁO\n\nNgày 12/5/2023, UBND xã tổ chức hội nghị bồi dưỡng nghiệp vụ tiếp công dân cho 25 cán bộ (Giấy mời số 31/GM-UBND), do ông Lò Văn Hùng, Chủ tịch UBND xã chủ trì.\n`;
  const unit = unitOf({}, { documents: documentsOf({ "a.md": held }), checklists: ["kh117"] });
  const passed = inspect(inputOf([unit], { library })).verdicts.filter(({ state }) => state === "pass");
  expect(passed.map(({ anchor }) => anchor)).toEqual(passed.map(() => null));
});
