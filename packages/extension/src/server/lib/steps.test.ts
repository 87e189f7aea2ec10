import { expect, test } from "vitest";
import { runSteps } from "./steps.js";

/** Works for some milliseconds at each step. */
function* busy(steps: number, milliseconds: number): Generator<number, string, void> {
  for (let step = 1; step <= steps; step += 1) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield step;
  }
  return "done";
}

test("runs to the end and lets others run in between", async () => {
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 1);
  const told: number[] = [];
  const result = await runSteps(busy(12, 10), { isCancelled: () => false, onProgress: (step) => void told.push(step) });
  clearInterval(timer);
  expect(result).toBe("done");
  expect(ticks).toBeGreaterThan(2);
  expect(told.length).toBeGreaterThan(2);
});

test("stops soon after it was cancelled", async () => {
  let seen = 0;
  const result = await runSteps(busy(1000, 5), {
    isCancelled: () => seen > 2,
    onProgress: () => {
      seen += 1;
    },
  });
  expect(result).toBeNull();
  expect(seen).toBe(3);
});
