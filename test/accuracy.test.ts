import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

/** What the engine reached on each labelled corpus when it was last measured; docs/accuracy.md lists what it misses. */
const REACHED = {
  corpus: { f1: 0.905, reasonAccuracy: 0.85, placeAccuracy: 0.98, defectsRaised: 0.94, falseAlarms: 3 },
  "corpus-plain": { f1: 0.76, reasonAccuracy: 0.6, placeAccuracy: 0.9, defectsRaised: 0.83, falseAlarms: 6 },
} as const;

it.each(Object.entries(REACHED))("judges the labelled papers of %s no worse than it did", (corpus, reached) => {
  const call = [join(root, "scripts/accuracy.mjs"), "--data", join(root, "test", corpus), "--json"];
  const measured = JSON.parse(execFileSync("node", call, { cwd: root, encoding: "utf8" }));
  expect(measured.f1).toBeGreaterThanOrEqual(reached.f1);
  expect(measured.reasonAccuracy).toBeGreaterThanOrEqual(reached.reasonAccuracy);
  expect(measured.placeAccuracy).toBeGreaterThanOrEqual(reached.placeAccuracy);
  expect(measured.defectsRaised).toBeGreaterThanOrEqual(reached.defectsRaised);
  expect(Number(String(measured.falseAlarms).split("/")[0])).toBeLessThanOrEqual(reached.falseAlarms);
});
