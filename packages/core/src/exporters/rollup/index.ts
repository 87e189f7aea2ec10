import { rollupCsv } from "./csv.js";
import type { RollupExporter } from "./define.js";
import { rollupHtml } from "./html.js";
import { rollupJson } from "./json.js";
import { rollupMarkdown } from "./markdown.js";
import { rollupStylish } from "./stylish.js";
import { rollupXlsx } from "./xlsx.js";

export type { RollupExporter } from "./define.js";

/** All formats of a roll-up, sorted by name. */
export const rollupExporters: readonly RollupExporter[] = [
  rollupCsv,
  rollupHtml,
  rollupJson,
  rollupMarkdown,
  rollupStylish,
  rollupXlsx,
];

/** Returns the format of that name, or undefined when there is none. */
export function rollupExporterNamed(name: string): RollupExporter | undefined {
  return rollupExporters.find((exporter) => exporter.name === name);
}
