import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dankiem, reportOf } from "./command-line.js";
import { library } from "./library.js";
import { temporaryFolder } from "./temporary-folder.js";

const root = join(import.meta.dirname, "..");
const page = readFileSync(join(root, "docs/reference/README.md"), "utf8");

/** The JSON of the recipe's n-th example. */
function example(index: number): { readonly id: string } & Record<string, unknown> {
  const blocks = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, json]) => String(json));
  return JSON.parse(blocks[index] ?? "{}");
}

/** Follows the recipe beside a checklist, and returns the codes of the notices that a paper of a day gets. */
async function noticesOn(day: string): Promise<string[]> {
  const [year, month, date] = day.split("-");
  const { $schema: _, ...checklist } = JSON.parse(readFileSync(join(root, "checklists/ct30.json"), "utf8"));
  const paper = [
    "ỦY BAN NHÂN DÂN XÃ THỬ",
    "",
    "Số: 12/BC-UBND",
    "",
    `Thử, ngày ${date} tháng ${month} năm ${year}`,
    "",
    "# BÁO CÁO",
    "",
    "Thực hiện Nghị định số 999/2024/NĐ-CP, Ủy ban nhân dân xã báo cáo như sau.",
  ];
  const folder = temporaryFolder({
    "luat/ct30.json": JSON.stringify(checklist),
    [`luat/instruments/${example(0).id}.json`]: JSON.stringify(example(0)),
    "ho-so/bc.md": paper.join("\n"),
  });
  const argv = ["audit", "ho-so", "--checklist", "luat/ct30.json", "--period", "2024", "--format", "json"];
  const report = reportOf(await dankiem(argv, folder));
  return report.notices.map(({ code }) => code).filter((code) => code.startsWith("instrument"));
}

describe("the recipe for an instrument", () => {
  it("is one file: a paper that cites it too early is told so, a later one is not", async () => {
    expect(await noticesOn("2024-06-10")).toEqual(["instrument-not-yet"]);
    expect(await noticesOn("2024-08-10")).toEqual(["instruments-in-force"]);
  });
});

describe("the recipe for a number", () => {
  it("is a line that stands in the shipped data", () => {
    const values = library.parameters.flatMap((parameter) => parameter.values);
    expect(values).toContainEqual(example(1));
  });
});
