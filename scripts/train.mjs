// Trains the locator that finds items in other words: writes checklists/similarity/<id>.json for every shipped checklist.
//   node scripts/train.mjs [--check]
// Run after the build. The same inputs give the same bytes on every machine; with --check nothing is written: files that
// training would change are named and the exit code is 1.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { loadLibrary } from "../packages/core/dist/node/index.js";
import { modelOf } from "./train/model.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const library = loadLibrary([]);
const isCheck = process.argv.includes("--check");

for (const loaded of library.checklists) {
  const file = fileURLToPath(new URL(`../checklists/similarity/${loaded.checklist.id}.json`, import.meta.url));
  const text = `${JSON.stringify(modelOf(loaded, library))}\n`;
  if (!isCheck) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
    console.error(`stale: ${relative(root, file)} (run npm run train)`);
    process.exitCode = 1;
  }
}
