import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Report } from "@dankiem/core/report";
import { parseCsv } from "hucre/csv";
import { expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.js";
import { exampleReport, hostileReport, rendered } from "./reports.js";

const EXAMPLES = [
  ["xa-son-khe-2023", "2023-12-31"],
  ["phuong-ben-cau-2024", "2024-12-31"],
] as const;
const TIMEOUT = 120_000;

const found = spawnSync("soffice", ["--version"], { encoding: "utf8" }).status === 0;
const reason = found ? "" : " (skipped: LibreOffice is not installed)";
const office = found ? test : test.skip;

type Row = Readonly<Record<string, string>>;

/** Rows by their heads, as a library reads them. */
function rowsOf(csv: string): readonly Row[] {
  const [heads = [], ...rows] = parseCsv(csv.replace(/^\uFEFF/u, ""), { delimiter: ",", typeInference: false });
  return rows.map((cells) => Object.fromEntries(heads.map((head, at) => [String(head), String(cells[at] ?? "")])));
}

/** What every reader must find of a report: one row a verdict, with its state and its points. */
const told = (rows: readonly Row[]) =>
  rows.map(({ unit, item, state, pointsEarned, pointsMax }) => [unit, item, state, Number(pointsEarned), Number(pointsMax)]);
const expected = (report: Report) =>
  report.verdicts.map(({ unit, item, state, points }) => [unit, item, state, points.earned, points.max]);

/** A CSV file as LibreOffice opens and writes it: comma, quotes, UTF-8. */
async function opened(csv: string): Promise<string> {
  const folder = temporaryFolder({ "report.csv": csv });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const input = "--infilter=CSV:44,34,76,1,,0,true";
  const output = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true";
  const out = join(folder, "out");
  await promisify(execFile)("soffice", [
    profile,
    "--headless",
    input,
    "--convert-to",
    output,
    "--outdir",
    out,
    join(folder, "report.csv"),
  ]);
  return readFileSync(join(out, "report.csv"), "utf8");
}

test.each(EXAMPLES)("%s: a library reads back every verdict with its state and points", async (example, asOf) => {
  const report = await exampleReport(example, asOf);
  expect(told(rowsOf(rendered("csv", report)))).toEqual(expected(report));
});

test("hostile texts stay in their cells, and none begins as a formula", async () => {
  const report = hostileReport(await exampleReport(...EXAMPLES[0]));
  const rows = rowsOf(rendered("csv", report));
  expect(told(rows)).toEqual(expected(report));
  for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r](?!\d)/u);
});

office(
  `LibreOffice reads back every verdict with its state and points${reason}`,
  async () => {
    const report = await exampleReport(...EXAMPLES[0]);
    expect(told(rowsOf(await opened(rendered("csv", report))))).toEqual(expected(report));
  },
  TIMEOUT,
);
