import type { Report, ReportVerdict } from "../../model/report.js";

/** Language of a report. */
export type Language = Report["language"];
/** Outcome of one item. */
export type State = ReportVerdict["state"];
/** A stretch of a document. */
export type Place = Report["notices"][number]["places"][number];
/** The audited days, both inclusive. */
export type Period = Report["units"][number]["period"];
