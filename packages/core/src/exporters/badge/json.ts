import { jsonText } from "../../lib/json-text.js";
import type { TextExporter } from "../lib/define.js";
import { BADGE_COLORS, badgeText } from "./text.js";

/** The badge as an endpoint for Shields; `isError` keeps a page from painting green what could not be checked. */
export const badgeJson: TextExporter = {
  name: "badge-json",
  title: { vi: "Huy hiệu điểm (JSON cho Shields)", en: "Badge of the score (JSON for Shields)" },
  mediaType: "application/json",
  extension: "json",
  render: (report) => {
    const { label, value, color } = badgeText(report);
    const isError = report.exit.code === 2;
    return jsonText({ schemaVersion: 1, label, message: value, color, labelColor: BADGE_COLORS.label, isError });
  },
};
