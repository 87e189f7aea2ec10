/** One test of a suite, as the results file holds it. */
export interface TestResult {
  readonly title: string;
  readonly passed: boolean;
  readonly error?: string;
}

/** How the extension host ended. `code` is what VS Code reported, `null` when it reported nothing. */
export interface HostEnd {
  readonly code: number | null;
  readonly reason?: string;
}

/** What a run of a suite came to. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Why the run is red; empty when it is green. */
  readonly faults: readonly string[];
}

const count = (results: readonly TestResult[], passed: boolean): number =>
  results.filter((result) => result.passed === passed).length;

function faultsOf(end: HostEnd, results: readonly TestResult[] | undefined, failed: number): string[] {
  const faults: string[] = [];
  if (end.reason !== undefined) faults.push(end.reason);
  if (end.code === null && end.reason === undefined) faults.push("VS Code reported no end");
  if (end.code !== null && end.code !== 0 && failed === 0) faults.push(`VS Code reported exit code ${end.code}`);
  if (results === undefined) faults.push("the suite wrote no results: the extension host ended before it was done");
  else if (results.length === 0) faults.push("the suite ran no test");
  if (failed > 0) faults.push(`${failed} of ${results?.length} tests failed`);
  return faults;
}

/**
 * Judges a run by how the host ended and by the results file together: VS Code reports 0 also when its extension host crashed
 * or its server died, so that neither alone is a pass.
 *
 * @param results - the content of the results file, `undefined` when there is none or it cannot be read
 */
export function judge(end: HostEnd, results: readonly TestResult[] | undefined): Outcome {
  const failed = count(results ?? [], false);
  const faults = faultsOf(end, results, failed);
  return { passed: count(results ?? [], true), failed: failed === 0 && faults.length > 0 ? 1 : failed, faults };
}
