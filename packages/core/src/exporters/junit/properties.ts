import { prose } from "../../lib/printable.js";
import type { Report } from "../../model/report.js";
import type { Section } from "../lib/sections.js";
import { xmlElement } from "./xml.js";

/** Returns what a suite was audited by, and its score, as properties by the names of the JSON report. */
export function junitProperties({ asOf, tool }: Report, { unit, checklist, scorecard }: Section): string {
  const { period, earned, max, percent, coverage, band, formula } = scorecard;
  const values: readonly (readonly [string, string | number | null])[] = [
    ["unit", unit.id],
    ["checklist", checklist.id],
    ["checklistVersion", checklist.version],
    ["checklistSha256", checklist.sha256],
    ["toolVersion", tool.version],
    ["from", period.from],
    ["to", period.to],
    ["asOf", asOf],
    ["earned", earned],
    ["max", max],
    ["percent", percent],
    ["coverage", coverage],
    ["band", band === null ? null : prose(band)],
    ["formula", prose(formula)],
  ];
  const told = values.flatMap(([name, value]) => (value === null ? [] : [xmlElement("property", { name, value })]));
  return xmlElement("properties", {}, told);
}
