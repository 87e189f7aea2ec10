import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { satisfies, subset } from "semver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "./command-line.js";

const PACKAGES = { "@dankiem/core": "packages/core", "@dankiem/checklists": "checklists" } as const;
const MINUTES = 60_000;
const read = (...path: readonly string[]) => JSON.parse(readFileSync(join(...path), "utf8"));

/** Runs npm without what this run of npm has set for its own children. */
function npm(cwd: string, ...argv: readonly string[]): string {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?!config_(?:registry|cache)$)/u.test(name)),
  );
  return execFileSync("npm", argv, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** Every path that a manifest names, in `exports`, `bin` and the like, whatever the condition. */
function pathsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value.startsWith("./") ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}

describe("packages as they are published, installed in an empty folder", () => {
  let folder = "";
  const installed = (name: string, ...path: readonly string[]) => join(folder, "node_modules", name, ...path);
  const filesOf = (name: string) =>
    readdirSync(installed(name), { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "dankiem-packages-")));
    const packed = Object.values(PACKAGES).flatMap((path) => ["-w", path]);
    npm(ROOT, "pack", "--loglevel=error", "--ignore-scripts", "--pack-destination", folder, ...packed);
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    const tarballs = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
    npm(
      folder,
      "install",
      "--prefer-offline",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
      ...tarballs.map((name) => `./${name}`),
    );
  }, 10 * MINUTES);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(Object.keys(PACKAGES))("%s holds no tests, maps, build state or sources, and README and licence", (name) => {
    const files = filesOf(name).filter((file) => !file.startsWith("node_modules/"));
    expect(files.filter((file) => /\.test\.|\.map$|tsbuildinfo|(?:^|\/)(?:src|testing)\/|(?<!\.d)\.ts$/u.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(["README.md", "LICENSE", "package.json"]));
    expect(readFileSync(installed(name, "LICENSE"), "utf8")).toBe(readFileSync(join(ROOT, "LICENSE"), "utf8"));
  });

  test.each(Object.keys(PACKAGES))("%s ships every file that its manifest names", (name) => {
    const { exports, bin, types, main } = read(installed(name, "package.json"));
    const files = filesOf(name);
    const isShipped = (path: string) => {
      const [head = "", tail = ""] = path.slice(2).split("*");
      return files.some((file) => (path.includes("*") ? file.startsWith(head) && file.endsWith(tail) : file === head));
    };
    const named = pathsIn([exports, bin, types, main]);
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((path) => !isShipped(path))).toEqual([]);
  });

  test("the command lists checklists and audits a folder", () => {
    writeFileSync(join(folder, "bao-cao.md"), "# Báo cáo năm 2023\n\nNgày 20/9/2023, UBND xã tổ chức đối thoại với 76 hộ dân.\n");
    const run = (...argv: readonly string[]) =>
      execFileSync(process.execPath, [installed("@dankiem/core", "bin/dankiem.js"), ...argv], { cwd: folder, encoding: "utf8" });
    expect(existsSync(join(folder, "node_modules/.bin/dankiem"))).toBe(true);
    expect(run("list")).toContain("kh117");
    const report = JSON.parse(run("audit", ".", "--checklist", "kh117", "--period", "2023", "--format", "json"));
    expect(report.scorecards).toHaveLength(1);
    expect(report.documents).toBeDefined();
  });

  test("a program that inspects bundles into one file that runs", async () => {
    writeFileSync(
      join(folder, "program.ts"),
      [
        'import { inspect, type InspectionInput } from "@dankiem/core";',
        'import { canonicalHash, loadLibrary } from "@dankiem/core/node";',
        'const text = "# Báo cáo\\n\\nNgày 20/9/2023, UBND xã tổ chức đối thoại với 76 hộ dân.\\n";',
        'const unit = { id: "xa", name: "Xã", kind: "commune", parent: null, period: { from: "2023-01-01", to: "2023-12-31" } } as const;',
        'const documents = [{ path: "a.md", text, sha256: canonicalHash(text) }];',
        "const input: InspectionInput = {",
        '  units: [{ unit, documents, unreadable: [], checklists: ["kh117"], naPolicy: null }],',
        "  library: loadLibrary([], 'vi', process.argv[2]),",
        '  asOf: "2023-12-31", language: "vi", exists: () => false, gates: { failUnder: null, maxMissing: null }, version: "1",',
        "};",
        "console.log(inspect(input).verdicts.length);",
      ].join("\n"),
    );
    const outfile = join(folder, "bundled", "program.mjs");
    // What bundles of CommonJS dependencies need: yaml asks for Node's own modules by require, jsonc-parser's UMD build cannot be bundled.
    const options = {
      ...({ bundle: true, platform: "node", format: "esm", target: "node20", logLevel: "silent" } as const),
      mainFields: ["module", "main"],
      banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    };
    await build({ ...options, absWorkingDir: folder, entryPoints: ["program.ts"], outfile });
    const alone = realpathSync(mkdtempSync(join(tmpdir(), "dankiem-bundle-")));
    try {
      writeFileSync(join(alone, "program.mjs"), readFileSync(outfile));
      const argv = [join(alone, "program.mjs"), installed("@dankiem/checklists")];
      expect(Number(execFileSync(process.execPath, argv, { cwd: alone, encoding: "utf8" }))).toBeGreaterThan(10);
    } finally {
      rmSync(alone, { recursive: true, force: true });
    }
  });
});

describe("Node.js", () => {
  const { packages } = read(ROOT, "package-lock.json") as {
    packages: Readonly<Record<string, { dev?: boolean; link?: boolean; engines?: { node?: string } }>>;
  };
  const { engines } = read(ROOT, "package.json");

  test("the versions that the README promises are those of every manifest", () => {
    expect(readFileSync(join(ROOT, "packages/core/README.md"), "utf8")).toContain(engines.node);
    expect(readFileSync(join(ROOT, "README.md"), "utf8")).toContain("Node.js 20.19, 22.13 or 24 and later");
    expect(read(ROOT, "packages/core/package.json").engines).toEqual(engines);
  });

  test("every dependency that is shipped runs on all of them", () => {
    const shipped = Object.entries(packages).filter(([path, { dev, link }]) => path.includes("node_modules/") && !dev && !link);
    const refused = shipped.filter(([, each]) => each.engines?.node !== undefined && !subset(engines.node, each.engines.node));
    expect(shipped.length).toBeGreaterThan(50);
    expect(refused.map(([path, each]) => `${path}: ${each.engines?.node}`)).toEqual([]);
  });

  test("a dependency that leaves one of them out is found", () => {
    expect(satisfies("25.1.0", engines.node)).toBe(true);
    expect(subset(engines.node, "^22 || ^24 || >=26")).toBe(false);
    expect(subset(engines.node, "^18 || >=20")).toBe(true);
  });
});
