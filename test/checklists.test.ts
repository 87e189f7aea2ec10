import { inspect } from "@dankiem/core";
import { canonicalHash, loadLibrary, parsePeriod } from "@dankiem/core/node";
import { describe, expect, it } from "vitest";

const library = loadLibrary([], "vi");

/** Audits one example as if it were the only paper of a unit. */
function audit(checklist: (typeof library.checklists)[number]["checklist"], text: string) {
  const period = parsePeriod(checklist.examplePeriod);
  if (period === null) throw new Error(`${checklist.id}: no period in ${checklist.examplePeriod}`);
  const kind = checklist.unitKinds[0] ?? null;
  return inspect({
    units: [
      {
        unit: { id: "vi-du", name: "Ví dụ", kind, parent: null, period },
        documents: [{ path: "vi-du.md", text, sha256: canonicalHash(text) }],
        unreadable: [],
        checklists: [checklist.id],
        naPolicy: null,
      },
    ],
    library,
    asOf: period.to,
    language: "vi",
    exists: () => true,
    gates: { failUnder: null, maxMissing: null },
    version: "0.0.0",
  });
}

describe.each(library.checklists.map(({ checklist }) => [checklist.id, checklist] as const))("checklist %s", (_, checklist) => {
  const items = checklist.groups.flatMap((group) => group.items);

  it("gives 100 points in all", () => {
    expect(items.reduce((sum, { points }) => sum + points, 0)).toBe(100);
  });

  it.each(items.map((item) => [item.id, item] as const))(
    "%s: has examples on both sides, and each brings its state",
    (_id, item) => {
      expect(item.examples.map(({ expect: state }) => state)).toEqual(expect.arrayContaining(["pass", "fail"]));
      for (const example of item.examples) {
        const verdict = audit(checklist, example.text.join("\n")).verdicts.find((each) => each.item === item.id);
        const unmet = verdict?.findings
          .filter(({ outcome }) => outcome !== "met")
          .map(({ criterion, code }) => `${criterion}:${code}`);
        const told = { state: verdict?.state, reason: verdict?.reason, unmet, text: example.text.join("\n") };
        expect(told).toMatchObject({
          state: example.expect,
          ...(example.reason === undefined ? {} : { reason: example.reason }),
        });
      }
    },
  );
});
