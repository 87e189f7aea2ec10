import { type Dirent, readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { ChecklistError, EvidenceError, type Issue } from "../model/errors.js";
import type { Language } from "../model/model.js";
import { byCodePoint } from "./code-points.js";
import { configFileIn, type LoadedConfig, tryConfig } from "./config.js";
import { isExamples } from "./examples.js";
import { type IgnoreRules, isIgnored, rulesIn, rulesOf } from "./ignore-rules.js";
import { requestError } from "./messages.js";
import { isInside, portablePath, reasonOf, statsOf } from "./paths.js";

/** Deepest folder below the audited one that is entered. */
export const MAX_DEPTH = 32;

/** Most documents that one walk collects. */
const MAX_DOCUMENTS = 50_000;

/** Folders that never hold evidence. */
const NEVER_ENTERED: ReadonlySet<string> = new Set([".git", "node_modules"]);

/** The papers of one unit: those whose nearest configuration is the same. */
export interface Scope {
  readonly config: LoadedConfig | null;
  /** Absolute path of the folder from which the unit is named when its configuration does not name it. */
  readonly directory: string;
  /** Absolute paths. */
  readonly files: string[];
  /** Folders that could not be listed. */
  readonly unreadable: EvidenceError[];
}

/** What a walk starts with. */
export interface WalkOptions {
  /** Paths in errors are relative to it. */
  readonly root: string;
  readonly language: Language;
  readonly useIgnoreFiles: boolean;
  /** Configuration of the folder where the walk starts. */
  readonly config: LoadedConfig | null;
  /** Rules of ignore files above. */
  readonly rules: readonly IgnoreRules[];
  /** Rules that no ignore file takes back. */
  readonly firm: readonly IgnoreRules[];
  /** Most documents to collect; `MAX_DOCUMENTS` when left out. */
  readonly maxDocuments?: number;
}

/** What a walk found. */
export interface Walk {
  readonly scopes: readonly Scope[];
  /** Absolute paths of links that were not followed: out of the folder, or to a folder. */
  readonly links: readonly string[];
}

interface Visit {
  readonly directory: string;
  readonly depth: number;
  readonly scope: Scope;
  readonly rules: readonly IgnoreRules[];
  readonly firm: readonly IgnoreRules[];
}

/** Tells whether a name is that of a Markdown file. */
export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/iu.test(name);
}

/** What a checklist shows as examples is nobody's evidence. */
function isEvidence(name: string): boolean {
  return isMarkdown(name) && !isExamples(name);
}

/** Returns the rules of a configuration's `exclude`, or none. */
export function excludeRules(config: LoadedConfig | null, folder: string): IgnoreRules[] {
  const patterns = config?.config.exclude ?? [];
  return config === null || patterns.length === 0 ? [] : [rulesOf(baseOf(config, folder), patterns)];
}

/** Tells whether a configuration's `include` takes a file in; without one every file is. */
export function isIncluded(file: string, config: LoadedConfig | null, folder: string): boolean {
  const patterns = config?.config.include;
  return config === null || patterns === undefined || isIgnored(file, false, [rulesOf(baseOf(config, folder), patterns)]);
}

/**
 * Returns the Markdown files below a folder, by unit. Never follows a link out of the folder, nor one to a folder.
 *
 * @param folder absolute path.
 * @throws UsageError for a tree that is too deep or holds too many documents.
 * @throws ChecklistError with every issue of every configuration in the tree.
 */
export function walk(folder: string, options: WalkOptions): Walk {
  const scopes: Scope[] = [{ config: options.config, directory: folder, files: [], unreadable: [] }];
  const links: string[] = [];
  const issues: Issue[] = [];
  const limit = options.maxDocuments ?? MAX_DOCUMENTS;
  let count = 0;

  const enter = (visit: Visit): void => {
    if (visit.depth > MAX_DEPTH) throw requestError("folder-too-deep", { path: visit.directory, limit: MAX_DEPTH });
    const own = options.useIgnoreFiles ? rulesIn(visit.directory) : null;
    const rules = own === null ? visit.rules : [...visit.rules, own];
    for (const entry of entriesOf(visit, options.root)) look(join(visit.directory, entry.name), entry, { ...visit, rules });
  };

  const look = (path: string, entry: Dirent, visit: Visit): void => {
    if (isLeftOut(path, entry.isDirectory(), visit)) return;
    if (entry.isDirectory()) enter(within(path, visit));
    else if (entry.isSymbolicLink() && !isFollowed(path)) links.push(path);
    else if (isEvidence(entry.name) && isIncluded(path, visit.scope.config, visit.scope.directory)) take(path, visit.scope);
  };

  const take = (path: string, scope: Scope): void => {
    count += 1;
    if (count > limit) throw requestError("too-many-documents", { limit });
    scope.files.push(path);
  };

  const within = (directory: string, visit: Visit): Visit => {
    const file = configFileIn(directory);
    const deeper = { ...visit, directory, depth: visit.depth + 1 };
    if (file === null) return deeper;
    const { loaded: config, issues: found } = tryConfig(file, visit.scope.config, options.language);
    issues.push(...found);
    const scope: Scope = { config, directory, files: [], unreadable: [] };
    scopes.push(scope);
    return { ...deeper, scope, firm: [...visit.firm, ...excludeRules(config, directory)] };
  };

  const isFollowed = (path: string): boolean => {
    const target = statsOf(path);
    // A link that leads nowhere is kept, so that it is reported as unreadable.
    return target === null || (target.isFile() && isInside(realpathSync(folder), realpathSync(path)));
  };

  enter({ directory: folder, depth: 0, scope: scopes[0] as Scope, rules: options.rules, firm: options.firm });
  if (issues.length > 0) throw new ChecklistError("config-invalid", issues);
  return { scopes, links };
}

function isLeftOut(path: string, isFolder: boolean, { rules, firm }: Pick<Visit, "rules" | "firm">): boolean {
  if (isFolder && NEVER_ENTERED.has(path.replace(/^.*[/\\]/u, ""))) return true;
  return isIgnored(path, isFolder, rules) || firm.some((rule) => isIgnored(path, isFolder, [rule]));
}

function entriesOf({ directory, scope }: Visit, root: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true }).sort((a, b) => byCodePoint(a.name, b.name));
  } catch (error) {
    const path = portablePath(root, directory);
    scope.unreadable.push(new EvidenceError("evidence-unreadable", path, { reason: reasonOf(error) }, { cause: error }));
    return [];
  }
}

/** Patterns of a configuration that was named by hand and lies elsewhere are relative to the audited folder. */
function baseOf(config: LoadedConfig, folder: string): string {
  return isInside(config.directory, folder) ? config.directory : folder;
}
