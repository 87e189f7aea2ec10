import { setImmediate } from "node:timers/promises";

/** Milliseconds of work between two looks at what else is waiting: below what a person notices. */
const SLICE = 15;

/** What a run in steps asks and tells. */
export interface StepWatcher<Progress> {
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: Progress) => void;
}

/** Runs a generator to its end without ever holding up the process for long; null where the run was cancelled. */
export async function runSteps<Progress, Result>(
  steps: Generator<Progress, Result, void>,
  { isCancelled, onProgress }: StepWatcher<Progress>,
): Promise<Result | null> {
  let sliceStart = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - sliceStart < SLICE) continue;
    onProgress(step.value);
    await setImmediate();
    if (isCancelled()) return null;
    sliceStart = performance.now();
  }
}
