import type { Report } from "../../model/report.js";
import { xmlElement, xmlLeaf } from "../junit/xml.js";
import type { TextExporter } from "../lib/define.js";
import { scoreLines } from "../lib/score-lines.js";
import { BADGE_COLORS, badgeText } from "./text.js";
import { textWidth } from "./width.js";

const HEIGHT = 20;
const SIZE = 11;
const BASELINE = 14;
/** Room left and right of each text. */
const PADDING = 6;
const CORNER = 3;

function render(report: Report): string {
  const { label, value, color } = badgeText(report);
  const left = textWidth(label, SIZE) + 2 * PADDING;
  const right = textWidth(value, SIZE) + 2 * PADDING;
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width: left + right,
    height: HEIGHT,
    viewBox: `0 0 ${left + right} ${HEIGHT}`,
    role: "img",
    "aria-labelledby": "dankiem-badge-title dankiem-badge-desc",
    lang: report.language,
  };
  const svg = xmlElement("svg", attributes, [
    xmlLeaf("title", { id: "dankiem-badge-title" }, `${label}: ${value}`),
    xmlLeaf("desc", { id: "dankiem-badge-desc" }, scoreLines(report).join("; ")),
    half(left, left, 0, BADGE_COLORS.label),
    half(left, right, 1, color),
    words(label, PADDING, left - 2 * PADDING),
    words(value, left + PADDING, right - 2 * PADDING),
  ]);
  return `${svg}\n`;
}

/** One half of the badge, from the middle outwards, with round corners at its outer side. */
function half(middle: number, width: number, side: 0 | 1, fill: string): string {
  const out = side === 0 ? -1 : 1;
  const corner = (dx: number, dy: number) => `a${CORNER} ${CORNER} 0 0 ${side} ${dx * CORNER} ${dy * CORNER}`;
  const d = `M${middle} 0h${out * (width - CORNER)}${corner(out, 1)}v${HEIGHT - 2 * CORNER}${corner(-out, 1)}H${middle}z`;
  return xmlElement("path", { d, fill });
}

/** The viewer is told how wide a text is, so that it fits whatever font stands in for the one that was reckoned with. */
function words(text: string, x: number, width: number): string {
  const attributes = { x, y: BASELINE, fill: "#fff", "font-family": "Verdana,DejaVu Sans,sans-serif", "font-size": SIZE };
  return xmlLeaf("text", { ...attributes, textLength: width, lengthAdjust: "spacingAndGlyphs", "aria-hidden": "true" }, text);
}

/** The score as a small picture, for a page that shows the state of a folder. */
export const badge: TextExporter = {
  name: "badge",
  title: { vi: "Huy hiệu điểm (SVG)", en: "Badge of the score (SVG)" },
  mediaType: "image/svg+xml",
  extension: "svg",
  render,
};
