import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Snapshot } from "../src/server/lib/snapshot.js";
import { snapshotOf } from "./snapshot.js";

const EXAMPLES = fileURLToPath(new URL("../../../examples", import.meta.url));

/** Returns the snapshots of all example folders, by name. */
export function exampleSnapshots(): readonly (readonly [name: string, snapshot: Snapshot])[] {
  return readdirSync(EXAMPLES).map((folder) => {
    const papers = readdirSync(join(EXAMPLES, folder)).filter((name) => name.endsWith(".md"));
    const texts = papers.map((name) => [name, readFileSync(join(EXAMPLES, folder, name), "utf8")] as const);
    return [folder, snapshotOf(Object.fromEntries(texts), { checklists: ["kh117", "l10-xa"] })] as const;
  });
}
