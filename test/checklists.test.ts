import type { Checklist } from "@dankiem/core";
import { createInspector } from "@dankiem/core/editor";
import { examplesOf, loadLibrary } from "@dankiem/core/node";
import type { Report } from "@dankiem/core/report";
import { describe, expect, it } from "vitest";
import { inspectPaper } from "./inspect-paper.js";

const library = loadLibrary([], "vi");

/**
 * Returns an audit of examples by the words of the checklist alone (what was learnt from examples must not be tested by them),
 * each as if it were the only paper of a unit; the checklist is compiled once for them all.
 */
function auditOf({ id, examplePeriod, unitKinds }: Checklist): (text: string) => Report {
  const inspector = createInspector();
  const how = { library, path: "vi-du.md", period: examplePeriod, kind: unitKinds[0] ?? null, checklists: [id], exists };
  return (text) => inspectPaper({ ...how, text, similarity: "off" }, inspector);
}

const exists = () => true;

describe.each(library.checklists.map((loaded) => [loaded.checklist.id, loaded] as const))("checklist %s", (_, loaded) => {
  const { checklist } = loaded;
  const items = checklist.groups.flatMap((group) => group.items);
  const examples = examplesOf(loaded);
  const audit = auditOf(checklist);

  it("gives 100 points in all", () => {
    expect(items.reduce((sum, { points }) => sum + points, 0)).toBe(100);
  });

  it.each(items.map((item) => [item.id, item] as const))(
    "%s: has examples on both sides, and each brings its state",
    (_id, item) => {
      const own = examples.get(item.id) ?? [];
      expect(own.map(({ expect: state }) => state)).toEqual(expect.arrayContaining(["pass", "fail"]));
      for (const example of own) {
        const verdict = audit(example.text.join("\n")).verdicts.find((each) => each.item === item.id);
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
