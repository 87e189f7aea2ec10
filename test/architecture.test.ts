import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "./command-line.js";
import { CORE, SERVER } from "./rooms.js";

const pageOf = (name: string) => readFileSync(join(ROOT, name), "utf8");

/** Folders that a page may name a path from. */
const BASES = ["", CORE.folder, `${CORE.folder}/..`, SERVER.folder, `${SERVER.folder}/..`, `${SERVER.folder}/../..`];

/** Words in backticks that are paths: with a slash and no blank, or with the ending of a file; patterns and modules are none. */
function pathsIn(page: string): string[] {
  const prose = page.replace(/^```.*?^```/gmsu, "");
  const quoted = [...prose.matchAll(/`([^`\n]+)`/gu)].map(([, text]) => text as string);
  return quoted.filter((text) => /^[\w./-]+$/u.test(text) && /\/|\.(?:ts|mjs|json|md|yml)$/u.test(text));
}

test("the table of rooms is the order that is checked", () => {
  const [, table = ""] = /^\| Room .*?\n(.*?)\n\n/msu.exec(pageOf("ARCHITECTURE.md")) ?? [];
  expect([...table.matchAll(/^\| `(\w+)`/gmu)].map(([, room]) => room)).toEqual(CORE.rooms);
});

describe.each(["ARCHITECTURE.md", "CONTRIBUTING.md"])("%s", (name) => {
  const paths = pathsIn(pageOf(name));

  test("names paths that exist", () => {
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !BASES.some((base) => existsSync(join(ROOT, base, path))))).toEqual([]);
  });
});
