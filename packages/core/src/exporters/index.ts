import type { Exporter } from "./define.js";
import { json } from "./json.js";
import { markdown } from "./markdown.js";
import { stylish } from "./stylish.js";

export type { Exporter, Rendered, RenderOptions, TextExporter } from "./define.js";

/** All formats, sorted by name. */
export const exporters: readonly Exporter[] = [json, markdown, stylish];

/** Returns the format of that name, or undefined when there is none. */
export function exporterNamed(name: string): Exporter | undefined {
  return exporters.find((exporter) => exporter.name === name);
}
