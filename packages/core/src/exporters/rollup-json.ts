import { jsonText } from "./json-text.js";
import type { RollupTextExporter } from "./rollup-define.js";

/** The roll-up itself, for programs. */
export const rollupJson: RollupTextExporter = { name: "json", render: jsonText };
