import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { testFolder } from "../../testing/folder.js";
import { ChecklistError, UsageError } from "../model/errors.js";
import { type Reading, type ReadOptions, readFile, readFolder } from "./read-folder.js";
import { MAX_DEPTH, walk } from "./walk.js";

const json = (value: unknown): string => JSON.stringify(value);

function options(root: string, change: Partial<ReadOptions> = {}): ReadOptions {
  return { root, language: "en", ignorePatterns: [], useIgnoreFiles: true, configFile: null, ...change };
}

function pathsIn(reading: Reading): string[] {
  return reading.units.flatMap(({ documents }) => documents.map(({ path }) => path));
}

function read(folder: string, change: Partial<ReadOptions> = {}): string[] {
  return pathsIn(readFolder(folder, options(folder, change)));
}

test("Markdown files are read, in code point order of their NFC paths; nothing else is", () => {
  const folder = testFolder({
    "b.md": "",
    "a.MARKDOWN": "",
    "a.txt": "",
    "sub/z.md": "",
    "Đ.md": "",
    md: "",
    ".git/x.md": "",
    "node_modules/x.md": "",
  });
  writeFileSync(join(folder, "ủy ban.md".normalize("NFD")), "");
  expect(read(folder)).toEqual(["a.MARKDOWN", "b.md", "sub/z.md", "Đ.md", "ủy ban.md".normalize("NFC")]);
});

test("paths are relative to the audited folder, which may lie above the one that is read", () => {
  const folder = testFolder({ "x/a.md": "", "y/b.md": "" });
  expect(pathsIn(readFolder(join(folder, "x"), options(folder)))).toEqual(["x/a.md"]);
});

test("ignore files are honoured at every level; the nearer decides, .dankiemignore after .gitignore", () => {
  const folder = testFolder({
    ".gitignore": "nhap*.md\nsub/old/\n*.bak.md\n",
    ".dankiemignore": "!giữ.bak.md\r\n",
    "nhap1.md": "",
    "giữ.bak.md": "",
    "bỏ.bak.md": "",
    "sub/.dankiemignore": "!nhap2.md\nx.md",
    "sub/nhap2.md": "",
    "sub/x.md": "",
    "sub/old/y.md": "",
    "x.md": "",
  });
  expect(read(folder)).toEqual(["giữ.bak.md", "sub/nhap2.md", "x.md"]);
  expect(read(folder, { useIgnoreFiles: false })).toHaveLength(7);
});

test("patterns are case-sensitive and blind to the Unicode form, as in git", () => {
  const folder = testFolder({ ".gitignore": "Nhap.md\nhọp.md\n".normalize("NFD"), "nhap.md": "" });
  writeFileSync(join(folder, "họp.md".normalize("NFC")), "");
  expect(read(folder)).toEqual(["nhap.md"]);
});

test("ignore files above count up to the root of the repository, but not against the folder that was named", () => {
  const folder = testFolder({
    "repo/.git/HEAD": "",
    "repo/.gitignore": "*.tmp.md\n",
    "repo/a/b/x.tmp.md": "",
    "repo/a/b/x.md": "",
    "repo/a/.gitignore": "b/\n",
    ".gitignore": "x.md",
  });
  expect(read(join(folder, "repo/a/b"))).toEqual(["x.md"]);
  expect(read(join(folder, "repo/a"))).toEqual([]);
});

test("--ignore-pattern is relative to the audited folder and cannot be taken back", () => {
  const folder = testFolder({ ".gitignore": "!a.md", "a.md": "", "sub/a.md": "", "b.md": "" });
  expect(read(folder, { ignorePatterns: ["/a.md"] })).toEqual(["b.md", "sub/a.md"]);
  expect(read(folder, { ignorePatterns: ["a.md"], useIgnoreFiles: false })).toEqual(["b.md"]);
});

test("include and exclude are relative to the configuration", () => {
  const folder = testFolder({
    "dankiem.json": json({ include: ["/2023/"], exclude: ["nhap/", "!nhap/x.md"] }),
    "2022/a.md": "",
    "2023/a.md": "",
    "2023/nhap/x.md": "",
    "a.md": "",
  });
  expect(read(folder)).toEqual(["2023/a.md"]);
  expect(read(join(folder, "2023"))).toEqual(["a.md"]);
  expect(read(join(folder, "2023/nhap"))).toEqual(["x.md"]);
});

test("a configuration that was named by hand replaces the nearest, its patterns hold for the audited folder", () => {
  const elsewhere = testFolder({ "c.json": json({ exclude: ["/b.md"], unit: { id: "x", name: "X" } }) });
  const folder = testFolder({ "dankiem.json": json({ exclude: ["/a.md"] }), "a.md": "", "b.md": "" });
  const reading = readFolder(folder, options(folder, { configFile: join(elsewhere, "c.json") }));
  expect(pathsIn(reading)).toEqual(["a.md"]);
  expect(reading.units[0]?.config?.config.unit?.id).toBe("x");
});

test("a folder with a configuration of its own is another unit; each document belongs to the nearest", () => {
  const folder = testFolder({
    "dankiem.json": json({ unit: { id: "huyen", name: "Huyện" }, period: "2023", exclude: ["nhap.md"] }),
    "a.md": "",
    "xa/dankiem.json": json({ unit: { id: "xa", name: "Xã" }, exclude: ["cu/"] }),
    "xa/b.md": "",
    "xa/nhap.md": "",
    "xa/sub/c.md": "",
    "xa/cu/d.md": "",
  });
  const { units } = readFolder(folder, options(folder));
  expect(
    units.map(({ config, documents }) => [config?.config.unit?.id, config?.config.period, documents.map(({ path }) => path)]),
  ).toEqual([
    ["huyen", "2023", ["a.md"]],
    ["xa", "2023", ["xa/b.md", "xa/sub/c.md"]],
  ]);
});

test("mistakes in every configuration of the tree are reported at once", () => {
  const folder = testFolder({ "a/dankiem.json": json({ x: 1 }), "b/dankiem.json": json({ y: 1 }), "b/c/z.md": "" });
  expect(() => readFolder(folder, options(folder))).toThrow(ChecklistError);
  try {
    readFolder(folder, options(folder));
  } catch (error) {
    expect((error as ChecklistError).issues.map(({ pointer }) => pointer)).toEqual(["/x", "/y"]);
  }
});

test("a document that cannot be read is listed, the others are read", () => {
  const folder = testFolder({ "a.md": "a", "b.md": Uint8Array.from([0]), "c.md": "c" });
  symlinkSync("nowhere.md", join(folder, "d.md"));
  symlinkSync("e.md", join(folder, "e.md"));
  const [unit] = readFolder(folder, options(folder)).units;
  expect(unit?.documents.map(({ path }) => path)).toEqual(["a.md", "c.md"]);
  expect(unit?.unreadable.map(({ path, code }) => [path, code])).toEqual([
    ["b.md", "evidence-binary"],
    ["d.md", "evidence-unreadable"],
    ["e.md", "evidence-unreadable"],
  ]);
});

test("links to files inside are followed; links out of the folder and to folders are not, and are told", () => {
  const outside = testFolder({ "secret.md": "" });
  const folder = testFolder({ "a.md": "", "sub/b.txt": "" });
  symlinkSync(join(outside, "secret.md"), join(folder, "out.md"));
  symlinkSync(outside, join(folder, "outside"));
  symlinkSync("..", join(folder, "sub/up"));
  symlinkSync("sub/b.txt", join(folder, "link.md"));
  const reading = readFolder(folder, options(folder));
  expect(pathsIn(reading)).toEqual(["a.md", "link.md"]);
  expect(reading.skipped).toEqual(["out.md", "outside", "sub/up"].map((path) => ({ path, reason: "link" })));
});

test.skipIf(process.getuid?.() === 0)("a folder that may not be listed is unreadable", () => {
  const folder = testFolder({ "a.md": "", "sub/b.md": "" });
  chmodSync(join(folder, "sub"), 0o000);
  expect(readFolder(folder, options(folder)).units[0]?.unreadable).toMatchObject([{ path: "sub", args: { reason: "EACCES" } }]);
  chmodSync(join(folder, "sub"), 0o755);
});

test("a folder that vanishes is unreadable", () => {
  const gone = join(testFolder(), "gone");
  expect(
    walk(gone, { root: gone, language: "en", useIgnoreFiles: true, config: null, rules: [], firm: [] }).scopes[0]?.unreadable,
  ).toMatchObject([{ path: "", args: { reason: "ENOENT" } }]);
});

test("a folder is entered to the limit, and one level deeper is an error", () => {
  const deep = (levels: number) => Array.from({ length: levels }, () => "d").join("/");
  const folder = testFolder({ [`${deep(MAX_DEPTH)}/a.md`]: "" });
  expect(read(folder)).toHaveLength(1);
  mkdirSync(join(folder, deep(MAX_DEPTH + 1)));
  expect(() => read(folder)).toThrow(UsageError);
});

test("more documents than the limit are an error", () => {
  const folder = testFolder(Object.fromEntries(Array.from({ length: 4 }, (_, n) => [`${n}.md`, ""])));
  const start = { root: folder, language: "en", useIgnoreFiles: true, config: null, rules: [], firm: [] } as const;
  expect(walk(folder, { ...start, maxDocuments: 4 }).scopes[0]?.files).toHaveLength(4);
  expect(() => walk(folder, { ...start, maxDocuments: 3 })).toThrow(/too-many-documents/);
});

test("a file that was named is read alone, with the configuration of its folder", () => {
  const folder = testFolder({ "sub/a.md": "a", "sub/b.md": "", "dankiem.json": json({ unit: { id: "xa", name: "Xã" } }) });
  const { units } = readFile(join(folder, "sub/a.md"), options(join(folder, "sub")));
  expect(units).toMatchObject([{ config: { config: { unit: { id: "xa" } } }, documents: [{ path: "a.md", text: "a" }] }]);
});

test("a file that was named but is ignored is skipped and told", () => {
  const folder = testFolder({
    ".gitignore": "a.md",
    "dankiem.json": json({ exclude: ["b.md"], include: ["*.md", "!c.md"] }),
    "a.md": "",
    "b.md": "",
    "c.md": "",
    "d.md": "",
  });
  const named = (name: string, change: Partial<ReadOptions> = {}) => readFile(join(folder, name), options(folder, change));
  for (const name of ["a.md", "b.md", "c.md"])
    expect(named(name)).toEqual({ units: [], skipped: [{ path: name, reason: "ignored" }] });
  expect(named("d.md").skipped).toEqual([]);
  expect(named("a.md", { useIgnoreFiles: false }).skipped).toEqual([]);
});

test("a file of a checklist's examples is no evidence", () => {
  const folder = testFolder({ "a.md": "A", "luat/mau.examples.md": "# mau.mot" });
  expect(pathsIn(readFolder(folder, options(folder)))).toEqual(["a.md"]);
});
