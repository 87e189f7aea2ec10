import { expect, test } from "vitest";
import { testFolder } from "../../../testing/folder.js";
import { run } from "../../../testing/io.js";
import type { Report } from "../../model/report.js";

/** Says what the checklist asks for in nobody's official words. */
const paper =
  "# Sổ tay trưởng thôn\n\n- Bà con góp 34 lời: 20 lời xã nghe theo, 14 lời chưa làm được vì hết tiền, xã viết rõ từng lời để mọi người đọc, ngày 2 tháng 6 năm 2024.\n";
const config = { unit: { id: "xa", name: "UBND xã An Bình", kind: "commune" }, period: "2024", checklists: ["l10-xa"] };
const folder = (more: object = {}) => testFolder({ "a.md": paper, "dankiem.json": JSON.stringify({ ...config, ...more }) });
const flags = ["--as-of", "2024-12-31", "-f", "json", "--quiet"];

async function rests(cwd: string, ...more: readonly string[]) {
  const { stdout } = await run(cwd, ["audit", ...flags, ...more]);
  const { verdicts, scorecards }: Report = JSON.parse(stdout);
  return {
    inferred: scorecards[0]?.inferred ?? 0,
    possible: verdicts.some(({ possible = [] }) => possible.length > 0),
  };
}

test("similar wording is credited unless the configuration or the flag says otherwise; the flag goes first", async () => {
  expect((await rests(folder())).inferred).toBeGreaterThan(0);
  expect(await rests(folder({ similarity: "suggest" }))).toEqual({ inferred: 0, possible: true });
  expect(await rests(folder(), "--similarity", "off")).toEqual({ inferred: 0, possible: false });
  expect((await rests(folder({ similarity: "off" }), "--similarity", "credit")).inferred).toBeGreaterThan(0);
});

test("another value is a mistake of usage", async () => {
  const { code, stderr } = await run(folder(), ["audit", "--similarity", "maybe"]);
  expect(code).toBe(2);
  expect(stderr).toContain("credit, suggest, off");
});
