import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ignore, { type Ignore } from "ignore";
import { isRepositoryRoot } from "./config.js";
import { isInside, portablePath } from "./paths.js";

/** Files with patterns of what not to read; the later one may take back what the earlier one says. */
const IGNORE_FILES = [".gitignore", ".dankiemignore"] as const;

/** Patterns with the folder that they are relative to. */
export interface IgnoreRules {
  readonly directory: string;
  readonly matcher: Ignore;
}

/** Returns rules from patterns as in `.gitignore`, relative to a folder. */
export function rulesOf(directory: string, patterns: readonly string[]): IgnoreRules {
  // Patterns and paths are both compared in NFC: macOS hands out names taken apart.
  const matcher = ignore({ ignorecase: false }).add(patterns.map((pattern) => pattern.normalize("NFC")));
  return { directory, matcher };
}

/** Returns the rules of the ignore files in a folder, or null where it has none. */
export function rulesIn(directory: string): IgnoreRules | null {
  const patterns = IGNORE_FILES.flatMap((name) => linesOf(join(directory, name)));
  return patterns.length === 0 ? null : rulesOf(directory, patterns);
}

/**
 * Returns the rules of the ignore files above a folder, topmost first, up to the root of its repository; none outside a repository.
 * Rules that would leave out the folder itself are left out: a folder that someone names is audited.
 */
export function rulesAbove(folder: string): IgnoreRules[] {
  const above: IgnoreRules[] = [];
  for (let at = folder; !isRepositoryRoot(at); at = dirname(at)) {
    const parent = dirname(at);
    if (parent === at) return [];
    const rules = rulesIn(parent);
    if (rules !== null && !isIgnored(folder, true, [rules])) above.unshift(rules);
  }
  return above;
}

/**
 * Tells whether rules leave out a file or folder: the rules nearest to it (the last ones) decide, if they speak of it.
 * A folder that is left out must not be entered: nothing in it can be taken back, as in git.
 */
export function isIgnored(path: string, isFolder: boolean, rules: readonly IgnoreRules[]): boolean {
  for (const { directory, matcher } of rules.toReversed()) {
    if (directory === path || !isInside(directory, path)) continue;
    const result = matcher.test(portablePath(directory, path) + (isFolder ? "/" : ""));
    if (result.ignored || result.unignored) return result.ignored;
  }
  return false;
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split(/\r?\n/u);
  } catch {
    // No such file, or one that may not be read: then it says nothing.
    return [];
  }
}
