// The first audit of a folder; the number of its documents is the argument. Prints JSON.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { corpus } from "./corpus.mjs";
import { heapNow, timedInspector } from "./session.mjs";

const count = Number(process.argv[2]);
const documents = corpus(count);
const walk = walkTime(documents);
const { inspector, timed } = timedInspector();
const { report, wall, cpu, phases } = timed(documents);
const heap = heapNow();
const rss = Math.round(process.memoryUsage().rss / 1e6);
console.log(
  JSON.stringify({ count, wall, cpu, phases, walk, heap, rss, notices: report.notices.length, kept: inspector !== null }),
);

/** The least that any audit of the folder on disk would cost: to find the files and ask for each. */
function walkTime(papers) {
  const folder = mkdtempSync(join(tmpdir(), "dankiem-bench-"));
  try {
    for (const { path, text } of papers) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const start = performance.now();
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) statSync(join(folder, name));
    return performance.now() - start;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
