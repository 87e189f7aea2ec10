// Where the entries of core stand as TypeScript, for tools that are to need no build of core. Nothing of it is published.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const core = new URL("../packages/core/", import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL("package.json", core), "utf8"));
const sourceOf = (built) => fileURLToPath(new URL(built.replace("./dist/", "src/").replace(/\.js$/, ".ts"), core));

/** The source of each entry, by the name that it is imported by; longer names first. */
export const coreSources = Object.fromEntries(
  Object.entries(exports)
    .flatMap(([entry, { default: built }]) => (built === undefined ? [] : [[`@dankiem/core${entry.slice(1)}`, sourceOf(built)]]))
    .sort(([one], [other]) => other.length - one.length),
);
