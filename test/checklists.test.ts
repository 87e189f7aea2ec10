import { loadLibrary } from "@dankiem/core/node";
import { describe, expect, it } from "vitest";
import { inspectPaper } from "./inspect-paper.js";

const library = loadLibrary([], "vi");

/** Audits one example as if it were the only paper of a unit. */
function audit({ id, examplePeriod, unitKinds }: (typeof library.checklists)[number]["checklist"], text: string) {
  const kind = unitKinds[0] ?? null;
  return inspectPaper({
    library,
    path: "vi-du.md",
    text,
    period: examplePeriod,
    kind,
    checklists: [id],
    exists: () => true,
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
