import { mkdtempSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { exporters } from "../packages/core/src/exporters/index.js";
import { dankiem, dankiemProcess, ROOT } from "./command-line.js";

const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

const commands = [...readme.matchAll(/^npx dankiem (.+?)\s+#/gmu)].map((match) => (match[1] as string).trim());

it("README's first two commands are scripts of the workspace", () => {
  const scripts = [...readme.matchAll(/```sh\nnpm (\w+)\n```/gu)].map((match) => match[1]);
  expect(scripts).toEqual(["start", "test"]);
  for (const script of scripts) expect(manifest.scripts).toHaveProperty([script as string]);
});

it("README names the formats of a report, the usual one first", () => {
  const [, list = ""] = /^Formats are ([^;]+);/mu.exec(readme) ?? [];
  const named = [...list.matchAll(/`([^`]+)`/gu)].map(([, name]) => name);
  expect(named).toEqual(["stylish", ...exporters.map(({ name }) => name).filter((name) => name !== "stylish")]);
});

it("README shows the commands that are tested below", () => {
  expect(commands.length).toBeGreaterThanOrEqual(10);
});

// Some commands read what others before them wrote, which must not lie about in the repository.
const cwd = realpathSync(mkdtempSync(join(tmpdir(), "dankiem-readme-")));
symlinkSync(join(ROOT, "examples"), join(cwd, "examples"), "junction");
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

it.each(commands)("README: dankiem %s", async (command) => {
  const argv = command.split(" ");
  const { code, stdout } = await dankiem(argv, cwd);
  expect(code).toBe(0);
  const file = argv.includes("-o") ? argv.at(-1) : undefined;
  const size = file === undefined ? stdout.length : statSync(join(cwd, file)).size;
  expect(size).toBeGreaterThan(200);
});

it("the program that is installed prints what README's first command promises", async () => {
  const argv = (commands[0] as string).split(" ");
  expect(await dankiemProcess(argv, cwd)).toEqual(await dankiem(argv, cwd));
});

it("every flag and every document that README names exists", async () => {
  const outcomes = await Promise.all(
    ["audit", "export", "diff", "explain", "list"].map((command) => dankiem([command, "--help"], cwd)),
  );
  const help = outcomes.map(({ stdout }) => stdout).join("\n");
  const own = readme.replaceAll("server.cjs --stdio", "");
  for (const [flag] of own.matchAll(/--[a-z][a-z-]+/gu)) expect(help).toContain(flag);
  for (const [, target] of readme.matchAll(/\]\(([^):]+\.md)\)/gu))
    expect(() => readFileSync(join(ROOT, target as string))).not.toThrow();
});
