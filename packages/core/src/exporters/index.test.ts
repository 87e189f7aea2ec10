import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { richReport } from "../../testing/report.js";
import { exporterNamed, exporters } from "./index.js";
import type { Exporter } from "./lib/define.js";

const folder = new URL(".", import.meta.url);
const OPTIONS = { color: true, columns: 80, quiet: false } as const;

function isExporter(value: unknown): value is Exporter {
  return typeof value === "object" && value !== null && "render" in value && "mediaType" in value;
}

/** Names of the exporters that the files of all folders declare, with their files. */
async function declared(): Promise<ReadonlyMap<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /(?<!\.test)\.ts$/.test(file));
  const found = new Map<string, string>();
  for (const file of files.filter((one) => one.includes("/") || one.includes("\\"))) {
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ new URL(file.replaceAll("\\", "/"), folder).href);
    for (const value of Object.values(exported).filter(isExporter)) found.set(value.name, file);
  }
  return found;
}

test("every exporter of the folder is registered", async () => {
  const found = await declared();
  expect(found.size).toBe(exporters.length);
  const registered = new Set(exporters.map(({ name }) => name));
  const forgotten = [...found].filter(([name]) => !registered.has(name)).map(([, file]) => file);
  expect(forgotten, "files whose exporter has no line in index.ts").toEqual([]);
});

test("exporters are sorted by name and each lives in a folder of its format", async () => {
  const names = exporters.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
  const files = await declared();
  for (const name of names) expect(name.split("-")[0]).toBe(files.get(name)?.split(/[/\\]/)[0]);
});

test("an exporter is found by its exact name only", () => {
  expect(exporterNamed("json")?.mediaType).toBe("application/json");
  expect(exporterNamed("JSON")).toBeUndefined();
  expect(exporterNamed("")).toBeUndefined();
});

test.each(exporters)("$name: same report, same bytes; the report is left as it was", async ({ render }) => {
  const report = richReport();
  const before = JSON.stringify(report);
  expect(await render(report, OPTIONS)).toEqual(await render(richReport(), OPTIONS));
  expect(JSON.stringify(report)).toBe(before);
});

test.each(exporters)(
  "$name: a text ends with exactly one line break, also without any unit; a file has a head",
  async ({ render }) => {
    const empty = richReport({ units: [], scorecards: [], verdicts: [], documents: [], notices: [] });
    for (const [report, text] of [
      [richReport(), /[^\n]\n$/],
      [empty, /^(.*[^\n])?\n$/s],
    ] as const) {
      const printed = await render(report, OPTIONS);
      if (typeof printed === "string") expect(printed).toMatch(text);
      // Every binary format of ours is a zip.
      else expect([...printed.subarray(0, 4)]).toEqual([0x50, 0x4b, 0x03, 0x04]);
    }
  },
);

test("what comes after a baseline is told where people read", async () => {
  const report = richReport({ baseline: { known: 12, new: 1, stale: 2 } });
  const told = "Chỗ thiếu đã biết: 12 đã biết, 1 mới, 2 không còn thiếu";
  for (const name of ["stylish", "markdown"]) {
    const lines = String(await exporterNamed(name)?.render(report, { ...OPTIONS, color: false })).split("\n");
    expect(lines.filter((line) => line === told)).toHaveLength(1);
  }
});
