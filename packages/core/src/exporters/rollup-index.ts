import { rollupCsv } from "./rollup-csv.js";
import type { RollupExporter } from "./rollup-define.js";
import { rollupHtml } from "./rollup-html.js";
import { rollupJson } from "./rollup-json.js";
import { rollupMarkdown } from "./rollup-markdown.js";
import { rollupStylish } from "./rollup-stylish.js";
import { rollupXlsx } from "./rollup-xlsx.js";

export type { RollupExporter, RollupOptions } from "./rollup-define.js";

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
