import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const commands = [...readme.matchAll(/^npx dankiem (.+?)\s+#/gmu)].map((match) => (match[1] as string).trim());

it("README's first two commands are scripts of the workspace", () => {
  const scripts = [...readme.matchAll(/```sh\nnpm (\w+)\n```/gu)].map((match) => match[1]);
  expect(scripts).toEqual(["start", "test"]);
  for (const script of scripts) expect(manifest.scripts).toHaveProperty([script as string]);
});

it("README shows the commands that are tested below", () => {
  expect(commands.length).toBeGreaterThanOrEqual(10);
});

// Some commands read what others before them wrote, which must not lie about in the repository.
const cwd = realpathSync(mkdtempSync(join(tmpdir(), "dankiem-readme-")));
symlinkSync(join(root, "examples"), join(cwd, "examples"), "junction");
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

it.each(commands)("README: dankiem %s", (command) => {
  const argv = command.split(" ");
  const output = execFileSync("node", [join(root, "packages/core/bin/dankiem.js"), ...argv], { cwd, encoding: "utf8" });
  const file = argv.includes("-o") ? argv.at(-1) : undefined;
  const size = file === undefined ? output.length : statSync(join(cwd, file)).size;
  expect(size).toBeGreaterThan(200);
});

it("every flag and every document that README names exists", () => {
  const help = ["audit", "export", "diff", "explain", "list"]
    .map((command) => execFileSync("node", [join(root, "packages/core/bin/dankiem.js"), command, "--help"], { encoding: "utf8" }))
    .join("\n");
  const own = readme.replaceAll("server.cjs --stdio", "");
  for (const [flag] of own.matchAll(/--[a-z][a-z-]+/gu)) expect(help).toContain(flag);
  for (const [, target] of readme.matchAll(/\]\(([^):]+\.md)\)/gu))
    expect(() => readFileSync(join(root, target as string))).not.toThrow();
});
