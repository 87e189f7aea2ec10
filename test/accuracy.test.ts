import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

/** What the engine reached on the labelled corpus when it was last measured; docs/accuracy.md lists what it misses. */
const REACHED = { f1: 0.905, reasonAccuracy: 0.85, placeAccuracy: 0.98, defectsRaised: 0.94, falseAlarms: 3 };

it("judges the labelled corpus no worse than it did", () => {
  const output = execFileSync("node", [join(root, "scripts/accuracy.mjs"), "--json"], { cwd: root, encoding: "utf8" });
  const measured = JSON.parse(output);
  expect(measured.f1).toBeGreaterThanOrEqual(REACHED.f1);
  expect(measured.reasonAccuracy).toBeGreaterThanOrEqual(REACHED.reasonAccuracy);
  expect(measured.placeAccuracy).toBeGreaterThanOrEqual(REACHED.placeAccuracy);
  expect(measured.defectsRaised).toBeGreaterThanOrEqual(REACHED.defectsRaised);
  expect(Number(String(measured.falseAlarms).split("/")[0])).toBeLessThanOrEqual(REACHED.falseAlarms);
});
