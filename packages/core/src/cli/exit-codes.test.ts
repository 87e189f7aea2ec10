import { expect, test } from "vitest";
import { base, binary, empty, full, mau, unit } from "../../testing/command-evidence.js";
import { testFolder } from "../../testing/folder.js";
import { run } from "../../testing/io.js";

const json = (value: unknown): string => JSON.stringify(value);

const noGaps = json({ schemaVersion: 1, entries: [] });

type Row = readonly [string, 0 | 1 | 2, readonly string[], Readonly<Record<string, string | Uint8Array>>];

const rows: readonly Row[] = [
  ["no gate, full evidence", 0, ["audit", ...base], { "a.md": full }],
  ["no gate, no evidence", 0, ["audit", ...base], { "a.md": empty }],
  ["--fail-under met", 0, ["audit", ...base, "--fail-under", "100"], { "a.md": full }],
  ["--fail-under missed", 1, ["audit", ...base, "--fail-under", "0.5"], { "a.md": empty }],
  ["--max-missing met", 0, ["audit", ...base, "--max-missing", "1"], { "a.md": empty }],
  ["--max-missing missed", 1, ["audit", ...base, "--max-missing", "0"], { "a.md": empty }],
  [
    "threshold of the configuration met",
    0,
    ["audit", ...base],
    { "a.md": full, "dankiem.json": json({ thresholds: { failUnder: 90 } }) },
  ],
  [
    "threshold of the configuration missed",
    1,
    ["audit", ...base],
    { "a.md": empty, "dankiem.json": json({ thresholds: { maxMissing: 0 } }) },
  ],
  [
    "a flag goes before the configuration",
    0,
    ["audit", ...base, "--fail-under", "0"],
    { "a.md": empty, "dankiem.json": json({ thresholds: { failUnder: 90 } }) },
  ],
  ["a missed gate with --quiet", 1, ["audit", ...base, "--quiet", "--max-missing", "0"], { "a.md": empty }],
  ["a missed gate with an output file", 1, ["audit", ...base, "-o", "x/r.txt", "--max-missing", "0"], { "a.md": empty }],
  ["a missed gate as JSON", 1, ["audit", ...base, "-f", "json", "--max-missing", "0"], { "a.md": empty }],
  ["a missed gate as Markdown", 1, ["audit", ...base, "-f", "markdown", "--max-missing", "0"], { "a.md": empty }],
  ["a new gap", 1, ["audit", ...base, "--baseline", "b.json"], { "a.md": empty, "b.json": noGaps }],
  ["no gap, and a baseline", 0, ["audit", ...base, "--baseline", "b.json"], { "a.md": full, "b.json": noGaps }],
  [
    "gaps become known",
    0,
    ["audit", ...base, "--baseline", "b.json", "--update-baseline", "--max-missing", "0"],
    { "a.md": empty },
  ],
  [
    "a baseline does not change the score",
    1,
    ["audit", ...base, "--baseline", "b.json", "--update-baseline", "--fail-under", "1"],
    { "a.md": empty },
  ],
  ["missing baseline", 2, ["audit", ...base, "--baseline", "nowhere.json"], { "a.md": full }],
  ["bad baseline", 2, ["audit", ...base, "--baseline", "b.json"], { "a.md": full, "b.json": "{}" }],
  ["--update-baseline without --baseline", 2, ["audit", ...base, "--update-baseline"], { "a.md": full }],
  ["missing particulars", 2, ["audit", ...base, "--particulars", "nowhere.json"], { "a.md": full }],
  ["missing exporter", 2, ["audit", ...base, "-f", "./nowhere.js"], { "a.md": full }],
  ["export without a report", 2, ["export"], {}],
  ["export of what is no report", 2, ["export", "r.json"], { "r.json": "{}" }],
  ["diff of what is no report", 2, ["diff", "r.json", "r.json"], { "r.json": "{}" }],
  ["diff of one report", 2, ["diff", "r.json"], { "r.json": "{}" }],
  ["no command", 2, [], {}],
  ["unknown command", 2, ["adit"], {}],
  ["unknown flag", 2, ["audit", "--fromat", "json"], { "a.md": full }],
  ["flag without its value", 2, ["audit", "--period"], { "a.md": full }],
  ["unknown format", 2, ["audit", "-f", "jsn"], { "a.md": full }],
  ["unknown checklist", 2, ["audit", "--checklist", "kh118"], { "a.md": full }],
  ["unknown checklist in the configuration", 2, ["audit"], { "a.md": full, "dankiem.json": json({ checklists: ["kh118"] }) }],
  ["unknown unit", 2, ["audit", ...base, "--unit", "y"], { "a.md": full, "dankiem.json": json({ unit }) }],
  ["unknown kind of unit", 2, ["audit"], { "a.md": full, "dankiem.json": json({ unit: { ...unit, kind: "comune" } }) }],
  ["bad date", 2, ["audit", "--as-of", "2023-02-30"], { "a.md": full }],
  ["bad period", 2, ["audit", "--period", "2023-Q5"], { "a.md": full }],
  ["bad percentage", 2, ["audit", "--fail-under", "101"], { "a.md": full }],
  ["bad number", 2, ["audit", "--max-missing", "1.5"], { "a.md": full }],
  ["bad configuration", 2, ["audit"], { "a.md": full, "dankiem.json": json({ perod: "2023" }) }],
  ["missing configuration", 2, ["audit", "-c", "nowhere.json"], { "a.md": full }],
  ["bad checklist", 2, ["audit", "--checklist", "hong.json"], { "a.md": full, "hong.json": "{}" }],
  ["missing checklist", 2, ["audit", "--checklist", "nowhere.json"], { "a.md": full }],
  ["no input", 2, ["audit", ...base], { "a.txt": full }],
  ["only ignored input", 2, ["audit", ...base, "a.md"], { "a.md": full, ".gitignore": "a.md" }],
  ["missing path", 2, ["audit", ...base, "nowhere"], { "a.md": full }],
  ["one path is there, one is missing", 2, ["audit", ...base, "a.md", "nowhere.md"], { "a.md": full }],
  ["a path that is no Markdown", 2, ["audit", ...base, "a.txt"], { "a.txt": full }],
  ["unreadable document", 2, ["audit", ...base], { "a.md": full, "b.md": binary }],
  ["unreadable document and a missed gate", 2, ["audit", ...base, "--max-missing", "0"], { "a.md": empty, "b.md": binary }],
  ["only an unreadable document", 2, ["audit", ...base], { "b.md": binary }],
  ["output that cannot be written", 2, ["audit", ...base, "-o", "a.md/x"], { "a.md": full }],
  ["paths with --stdin", 2, ["audit", ...base, "--stdin", "a.md"], { "a.md": full }],
  ["--stdin-filename without --stdin", 2, ["audit", ...base, "--stdin-filename", "a.md"], { "a.md": full }],
];

test.each(rows)("%s: exit code %i", async (_, code, argv, files) => {
  const cwd = testFolder({ ...files, "mau.json": mau });
  const outcome = await run(cwd, argv);
  expect(outcome.code, outcome.stderr).toBe(code);
  if (code === 2 && !outcome.stdout) expect(outcome.stderr).toMatch(/^dankiem: /);
  expect(outcome.stderr).not.toMatch(/usage-|note-|lỗi bên trong/);
});
