import { dirname } from "node:path";
import { EvidenceError } from "../model/errors.js";
import type { Document, Language } from "../model/model.js";
import { byCodePoint } from "./code-points.js";
import { findConfig, type LoadedConfig, loadConfig } from "./config.js";
import { type IgnoreRules, isIgnored, rulesAbove, rulesIn, rulesOf } from "./ignore-rules.js";
import { portablePath } from "./paths.js";
import { readDocument } from "./read-document.js";
import { excludeRules, isIncluded, type Scope, walk } from "./walk.js";

/** How folders and files are read. */
export interface ReadOptions {
  /** Absolute path of the audited folder: the paths of documents are relative to it. */
  readonly root: string;
  /** Language of messages about configurations. */
  readonly language: Language;
  /** Patterns of what not to read, relative to `root`. */
  readonly ignorePatterns: readonly string[];
  /** Whether `.gitignore` and `.dankiemignore` are honoured. */
  readonly useIgnoreFiles: boolean;
  /** Absolute path of the configuration to use in place of the nearest one, or null. */
  readonly configFile: string | null;
}

/** The papers of one unit. */
export interface UnitPapers {
  readonly config: LoadedConfig | null;
  /** Absolute path of the folder from which the unit is named when its configuration does not name it. */
  readonly directory: string;
  /** By path, in code point order. */
  readonly documents: readonly Document[];
  readonly unreadable: readonly EvidenceError[];
}

/** What reading brought. */
export interface Reading {
  readonly units: readonly UnitPapers[];
  /** What was named or met but not read: paths relative to `root`. */
  readonly skipped: readonly { readonly path: string; readonly reason: "ignored" | "link" }[];
}

/**
 * Returns the papers below a folder. A folder with a configuration of its own is another unit, and each document
 * belongs to the nearest one.
 *
 * @param folder absolute path, in `root` or `root` itself.
 * @throws ChecklistError with every issue of the configurations; UsageError for a tree beyond the limits.
 */
export function readFolder(folder: string, options: ReadOptions): Reading {
  const config = configFor(folder, options);
  const { scopes, links } = walk(folder, {
    root: options.root,
    language: options.language,
    useIgnoreFiles: options.useIgnoreFiles,
    config,
    rules: options.useIgnoreFiles ? rulesAbove(folder) : [],
    firm: firmRules(folder, config, options),
  });
  return {
    units: scopes.map((scope) => papersOf(scope, options.root)),
    skipped: links.map((link) => ({ path: portablePath(options.root, link), reason: "link" })),
  };
}

/**
 * Returns the paper in one file that someone named; its unit is the one of its folder. An ignored file is not read.
 *
 * @param file absolute path.
 * @throws ChecklistError with every issue of the configurations.
 */
export function readFile(file: string, options: ReadOptions): Reading {
  const folder = dirname(file);
  const config = configFor(folder, options);
  const own = options.useIgnoreFiles ? rulesIn(folder) : null;
  const rules = [...(options.useIgnoreFiles ? rulesAbove(folder) : []), ...(own === null ? [] : [own])];
  const firm = firmRules(folder, config, options);
  const isSkipped =
    isIgnored(file, false, rules) || firm.some((rule) => isIgnored(file, false, [rule])) || !isIncluded(file, config, folder);
  if (isSkipped) return { units: [], skipped: [{ path: portablePath(options.root, file), reason: "ignored" }] };
  return { units: [papersOf({ config, directory: folder, files: [file], unreadable: [] }, options.root)], skipped: [] };
}

/** Returns the configuration that governs a folder, or null. */
export function configFor(
  folder: string,
  { configFile, language }: Pick<ReadOptions, "configFile" | "language">,
): LoadedConfig | null {
  return configFile === null ? findConfig(folder, language) : loadConfig(configFile, null, language);
}

/** Rules that no ignore file takes back; like those of ignore files they do not hold against the named folder itself. */
function firmRules(folder: string, config: LoadedConfig | null, options: ReadOptions): IgnoreRules[] {
  const flags = options.ignorePatterns.length === 0 ? [] : [rulesOf(options.root, options.ignorePatterns)];
  return [...flags, ...excludeRules(config, folder)].filter((rule) => !isIgnored(folder, true, [rule]));
}

function papersOf({ config, directory, files, unreadable }: Scope, root: string): UnitPapers {
  const read = files.map((file) => readDocument(file, portablePath(root, file)));
  const failed = read.filter((one) => one instanceof EvidenceError);
  const documents = read.filter((one): one is Document => !(one instanceof EvidenceError));
  return {
    config,
    directory,
    documents: documents.sort((a, b) => byCodePoint(a.path, b.path)),
    unreadable: [...unreadable, ...failed].sort((a, b) => byCodePoint(a.path, b.path)),
  };
}
