import { accessSync, constants, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../command-line.js";
import { repository, shell } from "./runner.js";

const TIMEOUT = 60_000;
const [hook] = parse(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8"));

const runHook = (cwd: string, args: readonly string[]) => shell(join(ROOT, hook.entry), args, cwd, {});

test("the hook is a script of this project that may be run, and takes no names of files", () => {
  expect(hook).toMatchObject({ id: "dankiem", language: "script", pass_filenames: false, require_serial: true });
  expect(() => accessSync(join(ROOT, hook.entry), constants.X_OK)).not.toThrow();
});

test.each([
  ["bao-cao/01.md", true],
  ["Báo cáo năm.markdown", true],
  ["xa/dankiem.json", true],
  ["dankiem.jsonc", true],
  [".dankiemignore", true],
  ["my-dankiem.json", false],
  ["package.json", false],
  ["anh.png", false],
])("a change of %s runs the hook: %s", (path, runs) => {
  expect(new RegExp(hook.files).test(path)).toBe(runs);
});

test(
  "without arguments the repository is audited; what is missing is told, and without a gate nothing stops the commit",
  () => {
    const { status, stdout } = runHook(repository("."), []);
    expect(status).toBe(0);
    expect(stdout).toMatch(/\.md:\d+:\d+/);
  },
  TIMEOUT,
);

test.each([
  [["bao cao", "--max-missing=0"], 1],
  [["bao cao", "--checklist=kh117", "--fail-under=10"], 0],
  [["không có"], 2],
])(
  "arguments %j: exit code %i",
  (args, code) => {
    expect(runHook(repository("bao cao"), args).status).toBe(code);
  },
  TIMEOUT,
);
