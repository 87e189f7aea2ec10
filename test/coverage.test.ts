import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { coverageOf, coveredChecklists } from "../scripts/coverage.mjs";
import { library } from "./library.js";

const root = join(import.meta.dirname, "..");

describe("the checklists of the Law of 2022", () => {
  it("all have their coverage written down", () => {
    const ids = library.checklists.map(({ checklist }) => checklist.id).filter((id) => id.startsWith("l10-"));
    expect(coveredChecklists()).toEqual(ids.sort());
  });
});

describe.each(coveredChecklists())("coverage of %s", (id) => {
  const entries = coverageOf(id);

  it("gives every clause an item or a reason", () => {
    const bare = entries
      .filter(({ items, reasons }) => items.length + reasons.length === 0)
      .map(({ instrument, ref }) => `${instrument} ${ref}`);
    expect(bare).toEqual([]);
  });

  it("rests every item on a clause of its instruments", () => {
    const reached = new Set(entries.flatMap(({ items }) => items.map((item) => item.id)));
    const { checklist } = library.checklists.find((one) => one.checklist.id === id) as (typeof library.checklists)[number];
    const lost = checklist.groups.flatMap(({ items }) => items.map((item) => item.id)).filter((item) => !reached.has(item));
    expect(lost).toEqual([]);
  });

  it("has no reason for a clause that the instrument does not have", () => {
    const { reasons } = JSON.parse(readFileSync(join(root, "checklists/coverage", `${id}.json`), "utf8")) as {
      reasons: { instrument: string; ref: string }[];
    };
    const used = new Set(entries.flatMap((entry) => entry.reasons));
    const told = new Set([...used].map(({ instrument, ref }) => `${instrument} ${ref}`));
    expect(reasons.map(({ instrument, ref }) => `${instrument} ${ref}`).filter((ref) => !told.has(ref))).toEqual([]);
  });
});
