// Measures the built engine (run `npm run build` first): cold audits of folders of two sizes, one edit in the larger one, and
// the memory after many edits. Times of one run are compared with each other, so that the machine matters little.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const SMALL = 100;
const LARGE = 1000;
const EDITS = 50;
const MANY_EDITS = 1000;
/** An edit must be answered within this time, the work of the editor's server not counted. */
const EDIT_LIMIT_MS = 150;

/** Each measurement has a process of its own, so that none finds the memory or the compiled code of another. */
function measured(name, ...args) {
  const script = fileURLToPath(new URL(`bench/${name}.mjs`, import.meta.url));
  const options = ["--expose-gc", "--max-old-space-size=4096", script, ...args.map(String)];
  return JSON.parse(execFileSync(process.execPath, options, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }));
}

const ms = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const times = (value) => `${value.toFixed(2)}×`;

function cold() {
  const [small, large] = [measured("cold", SMALL), measured("cold", LARGE)];
  for (const { count, wall, cpu, walk, heap, rss } of [small, large]) {
    console.log(`Cold audit of ${count} documents: ${ms(wall)} wall, ${ms(cpu)} CPU; ${ms(cpu / count)} CPU a document`);
    console.log(`  heap ${heap} MB, process ${rss} MB; walk and stat alone ${ms(walk)}, the audit ${times(wall / walk)} that`);
  }
  console.log(`  CPU a document, ${LARGE} against ${SMALL}: ${times(large.cpu / LARGE / (small.cpu / SMALL))}`);
  return large;
}

function edits(audit) {
  const { wall, cpu, phases, facts } = measured("edit", LARGE, EDITS);
  console.log(`One document of 20 KB edited in a folder of ${LARGE}, ${EDITS} times:`);
  console.log(
    `  wall p50 ${ms(wall.p50)}, p95 ${ms(wall.p95)} (limit ${EDIT_LIMIT_MS} ms); CPU p50 ${ms(cpu.p50)}, p95 ${ms(cpu.p95)}`,
  );
  for (const [phase, { p50, p95 }] of Object.entries(phases)) console.log(`  ${phase}: CPU p50 ${ms(p50)}, p95 ${ms(p95)}`);
  console.log(
    `  against the cold audit: ${times(cpu.p50 / audit.cpu)}; against reading this document alone: ${times(cpu.p50 / facts)}`,
  );
}

function memory() {
  const { early, late } = measured("memory", SMALL, MANY_EDITS);
  console.log(
    `Heap in a folder of ${SMALL} after 100 edits: ${early} MB; after ${MANY_EDITS}: ${late} MB (${times(late / early)})`,
  );
}

edits(cold());
memory();
