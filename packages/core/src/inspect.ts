import { createInspector } from "./inspector.js";
import type { InspectionInput } from "./library.js";
import type { Report } from "./report.js";

/**
 * Returns the report on all units: facts, evidence, verdicts, scorecards, notices. Pure: the same input gives the same
 * report, whatever the order of documents.
 */
export function inspect(input: InspectionInput): Report {
  return createInspector().inspect(input);
}
