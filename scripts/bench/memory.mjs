// What a folder holds of the heap after a hundred edits and after all; arguments: documents, edits. Prints JSON.
import { corpus, middle } from "./corpus.mjs";
import { heapNow, timedInspector } from "./session.mjs";
import { writer } from "./typing.mjs";

const [count, edits] = process.argv.slice(2).map(Number);
const documents = corpus(count);
const { inspector, timed } = timedInspector();
const next = writer(documents[middle(count)]);
let early = 0;
for (let edit = 1; edit <= edits; edit += 1) {
  documents[middle(count)] = next();
  timed(documents);
  if (edit === 100) early = heapNow();
}
console.log(JSON.stringify({ early, late: heapNow(), kept: inspector !== null }));
