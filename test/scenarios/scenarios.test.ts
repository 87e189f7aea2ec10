import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "@dankiem/core/report";
import { describe, expect, test } from "vitest";
import { dankiem, reportOf } from "../command-line.js";

/** What a scenario looks at; of all else its report may say what it likes. */
interface Scenario {
  readonly items: readonly string[];
  readonly notices: readonly string[];
}

const HERE = fileURLToPath(new URL(".", import.meta.url));
const names = readdirSync(HERE, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const MARKER = /<!-- expect: (pass|partial|fail|notapplicable|notchecked|notice) ([a-z0-9.-]+) -->/g;

/** Returns `path:line state id` for every marker; a marker alone on its line speaks of the next line that holds more. */
function markersIn(folder: string): string[] {
  const papers = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  return papers.flatMap((path) => {
    const lines = readFileSync(join(folder, path), "utf8").split("\n");
    return lines.flatMap((line, index) =>
      [...line.matchAll(MARKER)].map(([, state, id]) => `${path}:${lineMeant(lines, index)} ${state} ${id}`),
    );
  });
}

function lineMeant(lines: readonly string[], index: number): number {
  const isBare = (line: string) => /^(?:<!--(?:(?!-->).)*-->)?$/.test(line);
  const step = lines.slice(index).findIndex((line) => !isBare(line));
  return index + 1 + step;
}

/** Returns in the same form what the report says of the items and notices that the scenario is about. */
function resultsIn({ verdicts, notices }: Report, scenario: Scenario): string[] {
  const judged = verdicts.flatMap(({ item, state, evidence: [first] }) =>
    scenario.items.includes(item) && first !== undefined ? [`${first.path}:${first.start.line} ${state} ${item}`] : [],
  );
  const told = notices
    .filter(({ code }) => scenario.notices.includes(code))
    .map(({ code, places: [first] }) => `${first?.path}:${first?.start.line} notice ${code}`);
  return [...judged, ...told];
}

/** Returns the part of the report that the scenario is about, without versions and hashes. */
function excerptOf({ units, documents, verdicts, notices }: Report, { items }: Scenario): string {
  const papers = documents.map(({ sha256: _, ...rest }) => rest);
  const judged = verdicts.filter(({ item }) => items.includes(item));
  return `${JSON.stringify({ units, documents: papers, verdicts: judged, notices }, null, 2)}\n`;
}

test("there are scenarios", () => {
  expect(names.length).toBeGreaterThanOrEqual(8);
});

describe.each(names)("scenario %s", (name) => {
  const folder = join(HERE, name);
  const scenario: Scenario = JSON.parse(readFileSync(join(folder, "scenario.json"), "utf8"));

  test("brings what its markers say, where they say it, and nothing else", async () => {
    const outcome = await dankiem(["audit", "-f", "json", "--as-of", "2023-12-31"], folder);
    const report = reportOf(outcome);
    const markers = markersIn(folder);
    expect(markers.length).toBeGreaterThan(0);
    expect(resultsIn(report, scenario).sort()).toEqual(markers.sort());
    await expect(excerptOf(report, scenario)).toMatchFileSnapshot(join(folder, "report.json"));
  });
});
