// One large document edited in a folder; arguments: documents, edits. Prints JSON.
import { corpus, middle } from "./corpus.mjs";
import { cpuNow, percentiles, timedInspector } from "./session.mjs";
import { writer } from "./typing.mjs";

/** Edits that are not measured: an editor has been running for a while. */
const WARM_UP = 10;

const [count, edits] = process.argv.slice(2).map(Number);
const documents = corpus(count);
const { inspector, timed } = timedInspector();
timed(documents);
const next = writer(documents[middle(count)]);
const runs = [];
for (let edit = -WARM_UP; edit < edits; edit += 1) {
  documents[middle(count)] = next();
  const { wall, cpu, phases } = timed(documents);
  if (edit >= 0) runs.push({ wall, cpu, phases });
}
const names = Object.keys(runs[0].phases);
const phases = Object.fromEntries(names.map((name) => [name, percentiles(runs.map((run) => run.phases[name]))]));
const alone = Array.from({ length: edits }, () => {
  const document = next();
  const start = cpuNow();
  inspector.factsOf(document);
  return cpuNow() - start;
});
const [wall, cpu] = ["wall", "cpu"].map((clock) => percentiles(runs.map((run) => run[clock])));
console.log(JSON.stringify({ wall, cpu, phases, facts: percentiles(alone).p50 }));
