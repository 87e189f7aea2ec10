import type { InspectionInput } from "../model/library.js";
import type { Report } from "../model/report.js";
import { createInspector } from "./inspector.js";

/**
 * Returns the report on all units: facts, evidence, verdicts, scorecards, notices. Pure: the same input gives the same
 * report, whatever the order of documents.
 */
export function inspect(input: InspectionInput): Report {
  return createInspector().inspect(input);
}
