import type {
  PublicationEntry,
  Report,
  ReportEvidence,
  ReportFinding,
  ReportPublication,
  ReportScorecard,
  ReportVerdict,
} from "../src/model/report.js";
/** Returns a place in a document, one line long. */
export declare function testPlace(path: string, line: number, column?: number): Pick<ReportEvidence, "path" | "start" | "end">;
/** Returns a piece of evidence that was done in the period, with the given differences. */
export declare function testEvidence(path: string, line: number, changes?: Partial<ReportEvidence>): ReportEvidence;
/** Returns an unmet finding, with the given differences. */
export declare function testFinding(code: string, message: string, changes?: Partial<ReportFinding>): ReportFinding;
/** Returns the verdict of an item that passed, with the given differences. */
export declare function testVerdict(item: string, title: string, changes?: Partial<ReportVerdict>): ReportVerdict;
/** Returns a scorecard of one group, with the given differences. */
export declare function testScorecard(changes?: Partial<ReportScorecard>): ReportScorecard;
/** Returns what must be made public with one content that was, these times; with the given differences. */
export declare function testPublication(
  entries: readonly PublicationEntry[],
  changes?: Partial<ReportPublication>,
): ReportPublication;
/** Returns a report of one unit under one checklist with these verdicts, with the given differences. */
export declare function testReport(verdicts: readonly ReportVerdict[], changes?: Partial<Report>): Report;
/** Returns a report that holds every state, provenance and kind of finding, notices and an unreadable paper. */
export declare function richReport(changes?: Partial<Report>): Report;
//# sourceMappingURL=report.d.ts.map
