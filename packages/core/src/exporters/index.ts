import { badge } from "./badge.js";
import { badgeJson } from "./badge-json.js";
import { csv } from "./csv.js";
import type { Exporter } from "./define.js";
import { docx } from "./docx.js";
import { docxBienBan } from "./docx-bien-ban.js";
import { github } from "./github.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { junit } from "./junit.js";
import { markdown } from "./markdown.js";
import { oscal } from "./oscal.js";
import { sarif } from "./sarif.js";
import { stylish } from "./stylish.js";
import { xlsx } from "./xlsx.js";

export type { Exporter, Rendered, RenderOptions, TextExporter } from "./define.js";

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
