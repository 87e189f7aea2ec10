import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type JsonSource, readJson } from "../checklist/json-source.js";
import { type Code, message } from "../checklist/messages.js";
import { schemaIssues } from "../checklist/schema-issues.js";
import type { MessageArguments } from "../messages/index.js";
import { type Config, ConfigSchema } from "../model/config.js";
import type { Issue } from "../model/errors.js";
import type { Language } from "../model/model.js";
import { reasonOf, statsOf } from "./paths.js";
import { parsePeriod } from "./period.js";

/** Most configurations that may extend one another in a chain. */
const MAX_EXTENDS = 8;

/** A configuration with what is wrong with it; where anything is, the configuration is not to be used. */
export interface ConfigReading {
  readonly config: Config;
  readonly issues: readonly Issue[];
}

/**
 * Returns the configuration in a file with the keys that it takes from the ones it extends, and every issue of them all.
 * Checklists that are named by path come back as absolute paths.
 *
 * @param file absolute path.
 */
export function readConfigFile(file: string, language: Language): ConfigReading {
  try {
    return readChain(file, language, []);
  } catch (error) {
    const text = message(language, "issue-unreadable", { reason: reasonOf(error) });
    return { config: {}, issues: [{ file, pointer: "", line: 1, message: text }] };
  }
}

/** Tells whether a text names a checklist by its file, not by its id. */
export function namesFile(checklist: string): boolean {
  return checklist.endsWith(".json") || checklist.includes("/") || checklist.includes("\\");
}

function readChain(file: string, language: Language, below: readonly string[]): ConfigReading {
  const source = readJson(readFileSync(file, "utf8"), file, language);
  if (source.issues.length > 0) return { config: {}, issues: source.issues };
  const issues = schemaIssues(ConfigSchema, { value: source.value, pointer: "" }, source.report);
  if (issues.length > 0) return { config: {}, issues };
  // The schema has been checked in the line above.
  const own = absolute(source.value as Config, file);
  const problems = [...periodIssues(own, source), ...checklistIssues(own, source)];
  const base = readBase(own, source, language, [...below, file]);
  return { config: { ...base.config, ...own }, issues: [...problems, ...base.issues] };
}

function readBase(config: Config, source: JsonSource, language: Language, chain: readonly string[]): ConfigReading {
  if (config.extends === undefined) return { config: {}, issues: [] };
  const file = resolve(dirname(source.file), config.extends);
  const refuse = (code: Code, args: MessageArguments): ConfigReading => ({
    config: {},
    issues: [source.report("/extends", code, args)],
  });
  if (chain.includes(file)) return refuse("issue-extends-circular", { path: config.extends });
  if (chain.length > MAX_EXTENDS) return refuse("issue-extends-depth", { limit: MAX_EXTENDS });
  try {
    return readChain(file, language, chain);
  } catch (error) {
    return refuse("issue-extends-missing", { path: config.extends, reason: reasonOf(error) });
  }
}

function absolute(config: Config, file: string): Config {
  if (config.checklists === undefined) return config;
  const checklists = config.checklists.map((name) => (namesFile(name) ? resolve(dirname(file), name) : name));
  return { ...config, checklists };
}

function periodIssues({ period }: Config, { report }: JsonSource): Issue[] {
  return period === undefined || parsePeriod(period) !== null ? [] : [report("/period", "issue-period", { found: period })];
}

function checklistIssues({ checklists = [] }: Config, { report }: JsonSource): Issue[] {
  return checklists.flatMap((name, index) =>
    namesFile(name) && statsOf(name) === null ? [report(`/checklists/${index}`, "issue-checklist-missing", { path: name })] : [],
  );
}
