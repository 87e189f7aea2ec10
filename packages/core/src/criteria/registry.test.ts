import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { message } from "../messages/index.js";
import { criteria, criterionNamed } from "./index.js";

/** Files of this folder that are shared by criteria and are none themselves. */
const helpers = [
  "attachment-path.ts",
  "define.ts",
  "fields-of.ts",
  "index.ts",
  "judgement.ts",
  "moments.ts",
  "same-instrument.ts",
  "sub-periods.ts",
  "test-evidence.ts",
  "threshold.ts",
];

const folder = new URL(".", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !helpers.includes(file));

describe("the registry", () => {
  test("holds the criterion of every file in the folder, and nothing else", () => {
    expect(criteria.map((criterion) => `${criterion.name}.ts`)).toEqual(files.sort());
  });

  test("is sorted by name and finds each criterion by it", () => {
    const names = criteria.map((criterion) => criterion.name);
    expect(names).toEqual([...names].sort());
    for (const criterion of criteria) expect(criterionNamed(criterion.name)).toBe(criterion);
    expect(criterionNamed("heading")).toBeUndefined();
  });

  test("describes every parameter and forbids unknown ones", () => {
    for (const { parameters } of criteria) {
      expect(parameters).toMatchObject({ additionalProperties: false, description: expect.stringMatching(/\.$/) });
      const { properties } = parameters as unknown as { properties: Record<string, { description?: string }> };
      for (const property of Object.values(properties)) expect(property.description).toMatch(/\.$/);
    }
  });
});

describe("every code that a criterion can give", () => {
  const codes = [...files, "judgement.ts"].flatMap((file) =>
    [...readFileSync(new URL(file, folder), "utf8").matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)].map((match) => ({
      file,
      code: match[1] as string,
    })),
  );
  const names = new Set(["in-force", "half-year", "niem-yet", ...criteria.map((criterion) => criterion.name)]);
  const given = codes.filter(({ code }) => !names.has(code));

  test("has a message in both languages", () => {
    expect(given.length).toBeGreaterThan(30);
    for (const { code } of given) {
      expect(message("vi", code)).not.toBe(code);
      expect(message("en", code)).not.toBe(code);
    }
  });

  test("belongs to one criterion alone", () => {
    const owners = new Map<string, Set<string>>();
    for (const { file, code } of given) owners.set(code, (owners.get(code) ?? new Set()).add(file));
    expect([...owners].filter(([, files]) => files.size > 1)).toEqual([]);
  });
});
