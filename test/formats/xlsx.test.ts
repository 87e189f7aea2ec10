import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { exporterNamed, type Report, stateText } from "@dankiem/core/report";
import { expect, test } from "vitest";
import { dankiemProcess, ROOT } from "../command-line.js";
import { temporaryFolder } from "../temporary-folder.js";
import { exampleReport } from "./reports.js";

const EXAMPLES = [
  ["xa-son-khe-2023", "2023-12-31"],
  ["phuong-ben-cau-2024", "2024-12-31"],
] as const;
const OPTIONS = { color: false, columns: 80, quiet: false } as const;
const TIMEOUT = 240_000;

const found = spawnSync("soffice", ["--version"], { encoding: "utf8" }).status === 0;
const reason = found ? "" : " (skipped: LibreOffice is not installed)";
const office = found ? test : test.skip;

/** How LibreOffice loads formulas: it calculates all of them again, or takes what the file says they give. */
const MODES = { recalculated: 0, cached: 1 } as const;

const settings = (mode: number) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop></item>
</oor:items>`;

/** Comma, quotes, UTF-8, numbers as they are stored, every sheet into a file of its own. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

type Table = readonly (readonly string[])[];

/** Reads a CSV file of LibreOffice, whose cells may hold line breaks. */
function parse(text: string): Table {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/gu)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

/** The sheets of a workbook as LibreOffice reads them, by name. */
async function opened(bytes: Uint8Array, mode: keyof typeof MODES): Promise<ReadonlyMap<string, Table>> {
  const folder = temporaryFolder({ "book.xlsx": bytes, "profile/user/registrymodifications.xcu": settings(MODES[mode]) });
  const out = join(folder, "out");
  mkdirSync(out);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const book = join(folder, "book.xlsx");
  await promisify(execFile)("soffice", [profile, "--headless", "--convert-to", CSV, "--outdir", out, book]);
  const name = (file: string) => file.normalize("NFC").slice("book-".length, -".csv".length);
  return new Map(readdirSync(out).map((file) => [name(file), parse(readFileSync(join(out, file), "utf8"))]));
}

async function workbook(report: Report): Promise<Uint8Array> {
  return (await exporterNamed("xlsx")?.render(report, OPTIONS)) as Uint8Array;
}

/** The rows of a score table that stand for an item, and the row with the sums. */
function scoreTable(table: Table) {
  const head = table.findIndex(([first]) => first === "STT");
  return {
    total: table.find(([first]) => first === "Tổng cộng") ?? [],
    shown: table.find(([first]) => first === "Cộng các dòng đang hiện") ?? [],
    items: table.slice(head + 1).filter(([no = "", id = ""]) => no !== "" && id !== ""),
  };
}

/** Id, state in words, maximum and points, as a score table has them; groups may stand in another order than verdicts. */
const rowOf = ({ item, state, points }: Report["verdicts"][number]) => {
  const [, ...words] = stateText("vi", state).split(" ");
  return [item, words.join(" "), points.max, points.earned];
};

office.each(EXAMPLES)(
  `%s: LibreOffice calculates what the file says, and what the report says${reason}`,
  async (example, asOf) => {
    const report = await exampleReport(example, asOf);
    const bytes = await workbook(report);
    const recalculated = await opened(bytes, "recalculated");
    expect(recalculated).toEqual(await opened(bytes, "cached"));
    for (const { checklist, earned, max } of report.scorecards) {
      const { total, shown, items } = scoreTable(recalculated.get(`Bảng điểm ${checklist}`) ?? []);
      const verdicts = report.verdicts.filter((verdict) => verdict.checklist === checklist);
      expect([total[6], total[8], shown[6], shown[8]].map(Number)).toEqual([max, earned, max, earned]);
      const told = items.map((row) => [row[1], row[4], Number(row[5]), Number(row[8])]);
      expect(told.toSorted()).toEqual(verdicts.map(rowOf).toSorted());
    }
    const rowsUnder = (name: string) => (recalculated.get(name)?.length ?? 0) - 2;
    expect(rowsUnder("Minh chứng")).toBe(report.verdicts.flatMap(({ evidence }) => evidence).length);
    const hashes = recalculated.get("Văn bản")?.map((row) => row[5]);
    expect(hashes).toEqual(expect.arrayContaining(report.documents.map(({ sha256 }) => sha256)));
  },
  TIMEOUT,
);

office(
  `LibreOffice takes no text for a formula${reason}`,
  async () => {
    const report = await exampleReport(...EXAMPLES[0]);
    const titles = ["=1+1", "+1", "-1", "@SUM(1)", "#N/A", "_x0041_", "1e5", "2023-01-02", "<b>&amp;"];
    const verdicts = report.verdicts.map((verdict, index) => ({ ...verdict, title: titles[index] ?? verdict.title }));
    const table = (await opened(await workbook({ ...report, verdicts }), "recalculated")).get("Bảng điểm ct30") ?? [];
    expect(scoreTable(table).items.map((row) => row[2])).toEqual(expect.arrayContaining(titles));
  },
  TIMEOUT,
);

test(
  "the command line writes the same bytes in every time zone and locale",
  async () => {
    const report = await exampleReport(...EXAMPLES[0]);
    const expected = await workbook(report);
    const folder = temporaryFolder({});
    const [example, asOf] = EXAMPLES[0];
    const zones = ["Pacific/Kiritimati", "America/Los_Angeles"];
    for (const [index, zone] of zones.entries()) {
      const file = join(folder, `${index}.xlsx`);
      const argv = ["audit", join(ROOT, "examples", example), "-f", "xlsx", "-o", file, "--as-of", asOf];
      await dankiemProcess(argv, folder, { TZ: zone, LC_ALL: "tr_TR.UTF-8" });
      expect(Buffer.compare(readFileSync(file), expected)).toBe(0);
    }
  },
  TIMEOUT,
);
