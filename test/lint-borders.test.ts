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
    [`packages/${file}`]: `import * as other from "${source}";\n\nexport const names = Object.keys(other);\n`,
  });
  const { stdout, stderr } = spawnSync(process.execPath, [BIOME, "lint", "packages"], { cwd: folder, encoding: "utf8" });
  return stdout + stderr;
}

describe("the linter keeps machine, Markdown tree and editor where they belong", () => {
  test.each([
    ["a criterion that reads files", "core/src/criteria/x.ts", "node:fs", "The engine is pure"],
    ["text that touches the machine", "core/src/text/x.ts", "node:os", "The engine is pure"],
    ["an exporter that touches the machine", "core/src/exporters/html/x.ts", "node:fs", "The engine is pure"],
    ["the parser on files", "core/src/markdown/x.ts", "node:fs", "The engine is pure"],
    ["the engine on files", "core/src/index.ts", "node:fs", "The engine is pure"],
    ["remark in the locator", "core/src/locate/locate.ts", "remark-parse", "Only markdown/ knows mdast"],
    ["the tree's types in facts", "core/src/facts/facts.ts", "mdast", "Only markdown/ knows mdast"],
    ["remark in the command line", "core/src/cli/x.ts", "unified", "Only markdown/ knows mdast"],
    ["the editor's API in the server", "extension/src/server/hover/x.ts", "vscode", "The server runs in any editor"],
    ["the client in the server", "extension/src/server/x.ts", "../client/main.js", "The server knows no client"],
    ["the server in the client", "extension/src/client/x.ts", "../server/main.js", "share protocol.ts and nothing else"],
    ["papers in the client", "extension/src/client/x.ts", "@dankiem/core/node", "The client reads no papers"],
    ["core in a web view", "extension/src/webview/x.ts", "@dankiem/core", "DOM only"],
  ])("%s is refused", (_, file, source, message) => {
    const said = lint(file, source);
    expect(said).toContain("noRestrictedImports");
    expect(said).toContain(message);
  });

  test.each([
    ["the parser on remark", "core/src/markdown/parse.ts", "remark-parse"],
    ["reading folders from files", "core/src/node/x.ts", "node:fs"],
    ["the command line from files", "core/src/cli/x.ts", "node:fs"],
    ["a test of the engine on files", "core/src/facts/x.test.ts", "node:fs"],
    ["the client on the editor's API", "extension/src/client/x.ts", "vscode"],
  ])("%s is allowed", (_, file, source) => {
    expect(lint(file, source)).toContain("Checked 1 file");
  });
});
