import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadLibrary } from "@dankiem/core/node";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const library = loadLibrary([], "vi");

/** Syllables from which a phrase is a piece of somebody's sentence rather than a term. */
const SENTENCE = 9;

function papersIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => readFileSync(join(folder, path), "utf8"));
}

const papers = [...papersIn(join(root, "examples")), ...papersIn(join(root, "test/corpus"))].map((text) =>
  text.normalize("NFC").toLowerCase(),
);

const entries = new Set([
  ...Object.values(library.concepts).flat(),
  ...library.checklists.flatMap(({ checklist }) =>
    checklist.groups.flatMap(({ items }) =>
      items.flatMap(({ locator }) =>
        (locator.acts ?? []).flatMap(({ act, about, not }) => [...act, ...(about ?? []).flat(), ...(not ?? [])]),
      ),
    ),
  ),
]);

describe("the vocabulary", () => {
  it("is made of terms, not of pieces of one paper's sentences", () => {
    const long = [...entries].filter((entry) => entry.split(/\s+/).length >= SENTENCE);
    const once = long.filter((entry) => papers.filter((paper) => paper.includes(entry.toLowerCase())).length === 1);
    expect(once).toEqual([]);
  });

  it("names nobody: no entry holds a capital inside, save bodies and instruments", () => {
    const named = [...entries].filter((entry) => /(?:xã|phường|huyện|thôn|trường)\s+\p{Lu}\p{Ll}+/u.test(entry));
    expect(named).toEqual([]);
  });
});
