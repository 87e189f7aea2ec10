import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import type { Exporter } from "./define.js";
import { exporterNamed, exporters } from "./index.js";
import { richReport } from "./test-report.js";

const folder = new URL(".", import.meta.url);
const OPTIONS = { color: true, columns: 80, quiet: false } as const;

function isExporter(value: unknown): value is Exporter {
  return typeof value === "object" && value !== null && "render" in value && "mediaType" in value;
}

/** Names of the exporters that the files of this folder declare, with their files. */
async function declared(): Promise<ReadonlyMap<string, string>> {
  const files = readdirSync(folder).filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|^index\.ts$/.test(file));
  const found = new Map<string, string>();
  for (const file of files) {
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ new URL(file, folder).href);
    for (const value of Object.values(exported).filter(isExporter)) {
      found.set(value.name, file);
    }
  }
  return found;
}

test("every exporter of the folder is registered", async () => {
  const registered = new Set(exporters.map(({ name }) => name));
  const forgotten = [...(await declared())].filter(([name]) => !registered.has(name)).map(([, file]) => file);
  expect(forgotten, "files whose exporter has no line in index.ts").toEqual([]);
});

test("exporters are sorted by name and each lives in the file of its name", async () => {
  const names = exporters.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
  const files = await declared();
  expect(names.map((name) => files.get(name))).toEqual(names.map((name) => `${name}.ts`));
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
  "$name: a text ends with exactly one newline, bytes are a file, also without any unit",
  async ({ render }) => {
    const empty = richReport({ units: [], scorecards: [], verdicts: [], documents: [], notices: [] });
    for (const report of [richReport(), empty]) {
      const rendered = await render(report, OPTIONS);
      if (typeof rendered === "string") expect(rendered).toMatch(/^(.*[^\n])?\n$/s);
      else expect(rendered.length).toBeGreaterThan(1000);
    }
  },
);
