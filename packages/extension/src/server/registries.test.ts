import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { features } from "./features.js";
import { fixes } from "./fixes/index.js";

/** The files of the server below a folder of it, but tests. */
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));

const exportsOf = async (file: string): Promise<unknown[]> => Object.values(await import(`./${file}`));

const has = (value: unknown, ...keys: readonly string[]) =>
  typeof value === "object" && value !== null && keys.every((key) => key in value);

describe("features", () => {
  /** Entries stand at the top of the server; they start it. */
  const rooms = filesIn(".").filter((file) => file.includes("/"));

  test("every file that exports a feature has its line in features.ts", async () => {
    const found = await Promise.all(
      rooms.map(async (file) => ({
        file,
        made: (await exportsOf(file)).filter((value) => has(value, "capability", "register")),
      })),
    );
    const listed: readonly unknown[] = features;
    const forgotten = found.filter(({ made }) => made.some((feature) => !listed.includes(feature))).map(({ file }) => file);
    expect(forgotten).toEqual([]);
    expect(found.flatMap(({ made }) => made)).toHaveLength(features.length);
  });

  test("none declares what another does", () => {
    const declared = features.flatMap(({ capability }) => Object.keys(capability));
    expect(declared).toHaveLength(features.length);
    expect(new Set(declared).size).toBe(declared.length);
  });
});

describe("fixes", () => {
  /** The registry, and the feature that offers what stands in it. */
  const others = ["index.ts", "code-actions.ts"];
  const files = filesIn("fixes").filter((file) => !file.startsWith("lib/") && !others.includes(file));

  test.each(files)("%s has its line in index.ts", async (file) => {
    const listed: readonly unknown[] = fixes;
    const exported = await exportsOf(`fixes/${file}`);
    // Fixes that gather what others mend are made out of those.
    const made = exported.map((value) => (typeof value === "function" && value.length === 1 ? value([]) : value));
    const fix = made.find((value) => has(value, "kind", "propose"));
    expect(fix).toBeDefined();
    const isListed = exported.includes(fix) ? listed.includes(fix) : fixes.some(({ propose }) => isSameCode(propose, fix));
    expect(isListed).toBe(true);
  });
});

const isSameCode = (propose: unknown, fix: unknown) => String(propose) === String((fix as { propose: unknown }).propose);
