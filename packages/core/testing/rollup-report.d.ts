import type { RollupSource } from "../src/compare/rollup/collect.js";
import type { ReportScorecard } from "../src/model/report.js";
/** A unit as a report of the tests describes it. */
export interface TestUnit {
  readonly id: string;
  readonly parent?: string | null;
  readonly name?: string;
  /** Scores in percent by checklist. */
  readonly scores?: Readonly<Record<string, number | null>>;
}
/** Returns the scorecard of a unit, with the given differences. */
export declare function testScore(
  unit: string,
  checklist: string,
  percent: number | null,
  changes?: Partial<ReportScorecard>,
): ReportScorecard;
/** Returns a report on these units as a roll-up takes it, with the given differences. */
export declare function testSource(
  name: string,
  units: readonly TestUnit[],
  { asOf, ...changes }?: Partial<RollupSource["report"]>,
): RollupSource;
//# sourceMappingURL=rollup-report.d.ts.map
