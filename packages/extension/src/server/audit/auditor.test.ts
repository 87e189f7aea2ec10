import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { Auditor, type RunProgress } from "./auditor.js";
import type { Outcome, RunWatcher, Session } from "./session.js";
import { DEFAULTS } from "./settings.js";

const FAILED: Outcome = { kind: "failed", failure: { message: "", issues: [], trace: "" }, language: "vi" };

/** An auditor over a session whose audits last a while and look now and then whether they are to stop. */
function auditor(lasts = 30) {
  const runs: { reload: boolean; ended: "done" | "stopped" | null }[] = [];
  const done: Outcome[] = [];
  const shown: RunProgress[] = [];
  const audit = async (_settings: unknown, reload: boolean, watcher: RunWatcher): Promise<Outcome> => {
    const run: (typeof runs)[number] = { reload, ended: null };
    runs.push(run);
    for (let step = 0; step < lasts / 5; step += 1) {
      await pause(5);
      if (watcher.isCancelled()) {
        run.ended = "stopped";
        return { kind: "cancelled", language: "vi" };
      }
    }
    run.ended = "done";
    return FAILED;
  };
  const subject = new Auditor({ audit } as unknown as Session, {
    debounce: () => 20,
    settings: async () => DEFAULTS,
    progress: async () => {
      const progress = { report: () => {}, isCancelled: () => shown.length > 1, end: () => {} };
      shown.push(progress);
      return progress;
    },
    done: (outcome) => void done.push(outcome),
  });
  return { subject, runs, done, shown };
}

test("typing is audited once, after the pause", async () => {
  const { subject, runs, done } = auditor(5);
  for (let key = 0; key < 5; key += 1) {
    subject.schedule(false);
    await pause(5);
  }
  await subject.settled();
  expect(runs).toEqual([{ reload: false, ended: "done" }]);
  expect(done).toHaveLength(1);
});

test("a newer run takes the place of an older one, and only the newer one is told", async () => {
  const { subject, runs, done } = auditor(100);
  const first = subject.auditNow({ reload: false, isShown: false });
  await pause(15);
  await Promise.all([first, subject.auditNow({ reload: false, isShown: false })]);
  expect(runs.map(({ ended }) => ended)).toEqual(["stopped", "done"]);
  expect(done).toHaveLength(1);
});

test("typing does not stop the first long reading, and is audited after it", async () => {
  const { subject, runs } = auditor(100);
  const reading = subject.auditNow({ reload: true, isShown: false });
  await pause(5);
  subject.schedule(false);
  await reading;
  await subject.settled();
  expect(runs).toEqual([
    { reload: true, ended: "done" },
    { reload: false, ended: "done" },
  ]);
});

test("a change on disk is read even when typing followed", async () => {
  const { subject, runs } = auditor(5);
  subject.schedule(true);
  subject.schedule(false);
  await subject.settled();
  expect(runs.map(({ reload }) => reload)).toEqual([true]);
});

test("a person stops a shown run", async () => {
  const { subject, shown } = auditor(50);
  expect((await subject.auditNow({ reload: true, isShown: true })).kind).toBe("failed");
  expect((await subject.auditNow({ reload: true, isShown: true })).kind).toBe("cancelled");
  expect(shown).toHaveLength(2);
});

test("nothing runs after good-bye", async () => {
  const { subject, runs } = auditor();
  subject.schedule(true);
  subject.dispose();
  await pause(50);
  expect(runs).toEqual([]);
});
