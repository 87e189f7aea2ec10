// What the measurements share: an inspector on a folder in memory, clocks, and percentiles.
import { createInspector } from "../../packages/core/dist/audit/inspector.js";
import { loadLibrary } from "../../packages/core/dist/node/index.js";

const library = loadLibrary([]);
const exists = () => true;

/** All that a commune is audited against in the year of the corpus. */
const CHECKLISTS = ["kh117", "ct30", "kl120", "l10-xa"];

/** Returns the input of an audit of one commune. */
export function inputOf(documents) {
  const period = { from: "2023-01-01", to: "2023-12-31" };
  const unit = { id: "xa", name: "UBND xã", kind: "commune", parent: null, period };
  return {
    units: [{ unit, documents, unreadable: [], checklists: CHECKLISTS, naPolicy: null }],
    library,
    asOf: "2023-12-31",
    language: "vi",
    exists,
    gates: { failUnder: null, maxMissing: null },
    version: "0.0.0",
  };
}

/** Milliseconds of processor time of this process. */
export function cpuNow() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Returns an inspector with a function that inspects and tells the time of the whole and of each phase. */
export function timedInspector() {
  let phase = null;
  let since = 0;
  let spent = {};
  const onPhase = (next) => {
    const now = cpuNow();
    if (phase !== null) spent[phase] = (spent[phase] ?? 0) + now - since;
    [phase, since] = [next, now];
  };
  const inspector = createInspector(onPhase);
  const timed = (documents) => {
    spent = {};
    const [wall, cpu] = [performance.now(), cpuNow()];
    const report = inspector.inspect(inputOf(documents));
    onPhase(null);
    return { report, wall: performance.now() - wall, cpu: cpuNow() - cpu, phases: spent };
  };
  return { inspector, timed };
}

/** Returns the value below which half, and 95 in a hundred, of some values lie. */
export function percentiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { p50: at(0.5), p95: at(0.95) };
}

/** Megabytes of the heap that something still holds. */
export function heapNow() {
  globalThis.gc();
  return Math.round(process.memoryUsage().heapUsed / 1e5) / 10;
}
