import type { Report } from "../../model/report.js";
import { message } from "./messages.js";

/** Returns how the gaps of an audit compare with a baseline, as one line; empty where none was given. */
export function baselineText({ language, baseline }: Report): string {
  if (baseline === undefined) return "";
  return `${message(language, "export-baseline")}: ${message(language, "export-baseline-text", baseline)}`;
}
