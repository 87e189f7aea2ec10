import type { Facts } from "../src/model/model.js";
/** What a test says of a paper; the rest is an ordinary report of a commune. */
export interface TestPaper {
  readonly path?: string;
  readonly issuer?: string;
  readonly number?: string;
  /** As in `ngày 12 tháng 6 năm 2023`, or empty for none. */
  readonly date?: string;
  readonly title?: string;
  readonly subject?: string;
}
/** Returns the facts of a paper with the given body. */
export declare function paperOf(body: string, paper?: TestPaper): Facts;
//# sourceMappingURL=papers.d.ts.map
