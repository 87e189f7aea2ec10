import { dirname, join } from "node:path";
import type { Config } from "../model/config.js";
import { ChecklistError, type Issue } from "../model/errors.js";
import type { Language } from "../model/model.js";
import { readConfigFile } from "./config-file.js";
import { statsOf } from "./paths.js";

/** Names of a configuration file; where both are there, the first counts. */
export const CONFIG_NAMES: readonly string[] = ["dankiem.json", "dankiem.jsonc"];

/** A configuration with the folder that its patterns are relative to. */
export interface LoadedConfig {
  /** Absolute path. */
  readonly file: string;
  /** Absolute path of the folder that holds the file. */
  readonly directory: string;
  readonly config: Config;
}

/** Returns the configuration file in a folder, or null. */
export function configFileIn(directory: string): string | null {
  const files = CONFIG_NAMES.map((name) => join(directory, name));
  return files.find((file) => statsOf(file)?.isFile() === true) ?? null;
}

/**
 * Returns a configuration, completed by what the configuration above it says of period, checklists, thresholds,
 * not applicable items, similar words and language. Who is audited and which papers count is each file's own affair.
 *
 * @param above the configuration of a folder further up, or null; a file with `root: true` takes nothing from it.
 * @throws ChecklistError `config-invalid` with every issue.
 */
export function loadConfig(file: string, above: LoadedConfig | null, language: Language): LoadedConfig {
  const { loaded, issues } = tryConfig(file, above, language);
  if (issues.length > 0) throw new ChecklistError("config-invalid", issues);
  return loaded;
}

/** Returns a configuration as `loadConfig` does, with its issues; where there are any, it is not to be used. */
export function tryConfig(
  file: string,
  above: LoadedConfig | null,
  language: Language,
): { readonly loaded: LoadedConfig; readonly issues: readonly Issue[] } {
  const { config, issues } = readConfigFile(file, language);
  const inherited = above === null || config.root === true ? {} : shared(above.config);
  return { loaded: { file, directory: dirname(file), config: { ...inherited, ...config } }, issues };
}

/**
 * Returns the configuration that governs a folder: the nearest one upward, completed by those above it, or null. The
 * search ends at the root of the repository (the folder with `.git`) and at a file with `root: true`.
 *
 * @param folder absolute path.
 * @throws ChecklistError as `loadConfig`.
 */
export function findConfig(folder: string, language: Language): LoadedConfig | null {
  const file = configFileIn(folder);
  const parent = dirname(folder);
  const isTop = parent === folder || isRepositoryRoot(folder);
  if (file === null) return isTop ? null : findConfig(parent, language);
  const own = loadConfig(file, null, language);
  return isTop || own.config.root === true ? own : loadConfig(file, findConfig(parent, language), language);
}

/** Tells whether a folder is the root of a repository. */
export function isRepositoryRoot(folder: string): boolean {
  return statsOf(join(folder, ".git")) !== null;
}

function shared({ period, checklists, thresholds, naPolicy, similarity, language }: Config): Config {
  const keys = { period, checklists, thresholds, naPolicy, similarity, language };
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));
}
