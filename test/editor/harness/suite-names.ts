/** The environment variable that tells the extension host which suite to run. */
export const SUITE_VARIABLE = "DANKIEM_EDITOR_SUITE";

/** The suites that run inside the extension host, each in a VS Code of its own. */
export const SUITE_NAMES = ["folder", "unconfigured", "untrusted", "multi-root"] as const;

/** One of the suites. */
export type SuiteName = (typeof SUITE_NAMES)[number];

/** Whether a word names a suite. */
export function isSuiteName(word: string): word is SuiteName {
  return SUITE_NAMES.some((name) => name === word);
}
