import { badge } from "./badge/badge.js";
import { badgeJson } from "./badge/json.js";
import { csv } from "./csv/csv.js";
import { docx } from "./docx/docx.js";
import { docxBienBan } from "./docx/minutes.js";
import { github } from "./github/github.js";
import { html } from "./html/html.js";
import { json } from "./json/json.js";
import { junit } from "./junit/junit.js";
import type { Exporter } from "./lib/define.js";
import { markdown } from "./markdown/markdown.js";
import { oscal } from "./oscal/oscal.js";
import { sarif } from "./sarif/sarif.js";
import { stylish } from "./stylish/stylish.js";
import { xlsx } from "./xlsx/xlsx.js";

export type { Exporter, Rendered, RenderOptions, TextExporter } from "./lib/define.js";

/** All formats, sorted by name. */
export const exporters: readonly Exporter[] = [
  badge,
  badgeJson,
  csv,
  docx,
  docxBienBan,
  github,
  html,
  json,
  junit,
  markdown,
  oscal,
  sarif,
  stylish,
  xlsx,
];

/** Returns the format of that name, or undefined when there is none. */
export function exporterNamed(name: string): Exporter | undefined {
  return exporters.find((exporter) => exporter.name === name);
}
