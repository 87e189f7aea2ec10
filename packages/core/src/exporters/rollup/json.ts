import { jsonText } from "../../lib/json-text.js";
import type { RollupTextExporter } from "./define.js";

/** The roll-up itself, for programs. */
export const rollupJson: RollupTextExporter = { name: "json", render: jsonText };
