import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "./command-line.js";
import { temporaryFolder } from "./temporary-folder.js";

const BIOME = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
const rules = JSON.parse(readFileSync(join(ROOT, "biome.json"), "utf8"));

/** Lints one file of the engine that imports a module, under the rules of the repository; returns what the linter says. */
function lint(file: string, source: string): string {
  const folder = temporaryFolder({
    "biome.json": JSON.stringify({ ...rules, vcs: { enabled: false } }),
    [`packages/core/src/${file}`]: `import * as other from "${source}";\n\nexport const names = Object.keys(other);\n`,
  });
  const { stdout, stderr } = spawnSync(process.execPath, [BIOME, "lint", "packages"], { cwd: folder, encoding: "utf8" });
  return stdout + stderr;
}

describe("the linter guards the borders between the layers", () => {
  test.each([
    ["a criterion that reads evidence", "criteria/x.ts", "../evidence/facts.js", "A criterion sees evidence and parameters"],
    ["a criterion that reads files", "criteria/x.ts", "node:fs", "A criterion is pure"],
    ["text that touches the machine", "text/x.ts", "node:os", "The text layer is pure"],
    ["text that knows a checklist", "text/x.ts", "../checklist/load.js", "know nothing of what is built on them"],
    ["a calendar that knows evidence", "calendar/x.ts", "../evidence/facts.js", "know nothing of what is built on them"],
    ["an exporter that reads evidence", "exporters/x.ts", "../evidence/facts.js", "An exporter sees the report only"],
    ["remark in the locator", "evidence/locate.ts", "remark-parse", "Only evidence/parse.ts knows remark"],
    ["evidence that knows criteria", "evidence/x.ts", "../criteria/index.js", "do not import each other"],
    ["the engine on files", "inspect.ts", "node:fs", "The engine is pure"],
    ["the engine on the command line", "inspect.ts", "./cli/main.js", "node/ and cli/ stand above"],
    ["reading folders for an exporter", "node/x.ts", "../exporters/index.js", "Imports go downwards"],
  ])("%s is refused", (_, file, source, message) => {
    const said = lint(file, source);
    expect(said).toContain("noRestrictedImports");
    expect(said).toContain(message);
  });

  test.each([
    ["a criterion that reads text", "criteria/x.ts", "../text/keys.js"],
    ["the parser on remark", "evidence/parse.ts", "remark-parse"],
    ["reading folders from files", "node/x.ts", "node:fs"],
    ["the command line on everything", "cli/x.ts", "../exporters/index.js"],
    ["an exporter on messages", "exporters/x.ts", "../messages/index.js"],
  ])("%s is allowed", (_, file, source) => {
    expect(lint(file, source)).toContain("Checked 1 file");
  });
});
