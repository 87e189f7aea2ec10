import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { message } from "../audit/messages.js";
import { criteria, criterionNamed, findingMessages } from "./index.js";
import { defineCriterion } from "./lib/define.js";
import { met, onePiece } from "./lib/judgement.js";

const files = readdirSync(new URL(".", import.meta.url)).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "index.ts",
);

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

  test("asks for something in a skeleton by every criterion", () => {
    for (const { labels } of criteria) expect(labels).not.toEqual([]);
  });
});

describe("what criteria say", () => {
  const codes = criteria.flatMap(({ messages }) => Object.keys(messages.vi));

  test.each(criteria)("$name says the same in both languages, with the same arguments", ({ messages: { vi, en } }) => {
    const argumentsOf = (text: string | undefined) => [...(text ?? "").matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
    expect(Object.keys(en)).toEqual(Object.keys(vi));
    for (const [code, text] of Object.entries(vi)) expect(argumentsOf(en[code])).toEqual(argumentsOf(text));
  });

  test("goes under codes that belong to one criterion alone and that messages know", () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of [...codes, "evidence-absent"]) expect(message("vi", code)).toBe(findingMessages.vi[code]);
  });

  test("is checked by the compiler: a code that has no message, or one language only, does not compile", () => {
    const toy = defineCriterion({
      ...(criterionNamed("signature") as (typeof criteria)[number]),
      // @ts-expect-error toy-absent has no message in English
      messages: { vi: { "toy-there": "có", "toy-absent": "không" }, en: { "toy-there": "there" } },
      // @ts-expect-error toy-their is misspelt
      judge: onePiece(({ place }) => met("toy-their", [place])),
    });
    expect(toy.name).toBe("signature");
  });
});
