// Writes what is derived from code and data, so that it is declared only once: the JSON Schemas in packages/core/schemas, the
// pages of docs/coverage and docs/reference, and the shipped library, checked, in checklists/dist. Lays out the data files.
// Run after the build. With --check nothing is written: stale files are named and the exit code is 1.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { criteria } from "../packages/core/dist/editor.js";
import {
  ChecklistSchema,
  ConfigSchema,
  CrosswalkSchema,
  InstrumentSchema,
  ParametersSchema,
  VocabularySchema,
} from "../packages/core/dist/index.js";
import { prebuiltLibrary } from "../packages/core/dist/node/index.js";
import { BaselineSchema, DiffSchema, ParticularsSchema, ReportSchema, RollupSchema } from "../packages/core/dist/report.js";
import { coveragePage, coveredChecklists } from "./coverage.mjs";
import { formattedData } from "./format-data.mjs";
import { referencePage } from "./reference.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const schemas = {
  baseline: BaselineSchema,
  checklist: withCriteria(ChecklistSchema),
  config: ConfigSchema,
  crosswalk: CrosswalkSchema,
  diff: DiffSchema,
  instrument: InstrumentSchema,
  parameters: ParametersSchema,
  particulars: ParticularsSchema,
  report: ReportSchema,
  rollup: RollupSchema,
  vocabulary: VocabularySchema,
};

/** Files that only the program writes: their schema says enough. */
const written = new Set(["diff", "report", "rollup"]);

const checklists = fileURLToPath(new URL("../checklists/", import.meta.url));

/** The generated files: path → text. */
const outputs = new Map([
  ...formattedData(checklists),
  ...Object.entries(schemas).map(([name, schema]) => [
    fileURLToPath(new URL(`../packages/core/schemas/${name}.schema.json`, import.meta.url)),
    schemaText(name, schema),
  ]),
  ...Object.entries(schemas)
    .filter(([name]) => !written.has(name))
    .map(([name, schema]) => [
      fileURLToPath(new URL(`../docs/reference/${name}.md`, import.meta.url)),
      referencePage(name, schema),
    ]),
  ...coveredChecklists().map((id) => [fileURLToPath(new URL(`../docs/coverage/${id}.md`, import.meta.url)), coveragePage(id)]),
]);

if (process.argv.includes("--check")) check();
else {
  write(outputs);
  write([libraryFile()]);
}

function schemaText(name, schema) {
  const head = { $schema: "http://json-schema.org/draft-07/schema#", $id: `urn:dankiem:schema:${name}` };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}

/** Editors complete the parameters of a criterion by its name; the engine checks them in a second step instead. */
function withCriteria(schema) {
  const copy = JSON.parse(JSON.stringify(schema));
  const use = copy.properties.groups.items.properties.items.items.properties.criteria.items;
  use.properties.criterion.enum = criteria.map(({ name }) => name);
  use.allOf = criteria.map(({ name, title, parameters }) => ({
    if: { properties: { criterion: { const: name } }, required: ["criterion"] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      description: title.en,
      properties: { parameters },
      ...((parameters.required ?? []).length > 0 ? { required: ["parameters"] } : {}),
    },
  }));
  return copy;
}

/** The library carries the hashes of its files: it is built once they are laid out. */
function libraryFile() {
  return [`${checklists}dist/library.json`, prebuiltLibrary(checklists, "en")];
}

function write(files) {
  for (const [file, text] of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function check() {
  const stale = [...outputs, libraryFile()].filter(([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text);
  for (const [file] of stale) console.error(`stale: ${relative(root, file)} (run npm run build)`);
  if (stale.length > 0) process.exitCode = 1;
}
