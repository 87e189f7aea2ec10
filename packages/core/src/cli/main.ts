import type { Language } from "../model/model.js";
import { packageVersion } from "../node/version.js";
import type { Command } from "./context.js";
import { errorText } from "./error-text.js";
import { commandHelp, programHelp } from "./help.js";
import { type Invocation, understand } from "./invocation.js";
import type { ExitCode, Io } from "./io.js";
import { languageIn, languageOf } from "./language.js";
import type { CommandName } from "./options.js";

/** The commands; each is loaded when it is called, so that `--help` need not wait for the engine. */
const loaders: Readonly<Record<CommandName, () => Promise<Command>>> = {
  audit: async () => (await import("./commands/audit.js")).audit,
  export: async () => (await import("./commands/export.js")).exportReport,
  diff: async () => (await import("./commands/diff.js")).diff,
  rollup: async () => (await import("./commands/rollup.js")).rollup,
  explain: async () => (await import("./commands/explain.js")).explain,
  list: async () => (await import("./commands/list.js")).list,
  validate: async () => (await import("./commands/validate.js")).validate,
  init: async () => (await import("./commands/init.js")).init,
  new: async () => (await import("./commands/new.js")).newEvidence,
};

/** What needs no configuration, and must not fail where there is a broken one; `init` must be able to replace it. */
const unconfigured: ReadonlySet<CommandName> = new Set<CommandName>(["init", "export", "diff"]);

/**
 * Runs the command line. Never throws: what goes wrong is told on standard error.
 *
 * @param argv the arguments after the program's name.
 * @returns 0 where it ran and every gate was met, 1 where a gate was missed, 2 where it could not run properly.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let language = languageIn(argv);
  try {
    const invocation = understand(argv);
    language = flaggedLanguage(invocation) ?? language;
    if (answered(invocation, language, io)) return 0;
    const command = invocation.command as CommandName;
    language = flaggedLanguage(invocation) ?? (await configuredLanguage(command, invocation, io)) ?? language;
    const run = await loaders[command]();
    return await run({ io, operands: invocation.operands, given: invocation.given, language });
  } catch (error) {
    io.stderr(errorText(error, language, io.cwd));
    return 2;
  }
}

/** Answers a call for help or the version; false where there is a command to run. */
function answered({ command, given }: Invocation, language: Language, io: Io): boolean {
  if (given.has("version")) io.stdout(`${packageVersion()}\n`);
  else if (given.has("help")) io.stdout(command === null ? programHelp(language) : commandHelp(command, language));
  return given.has("version") || given.has("help");
}

function flaggedLanguage({ given }: Invocation): Language | null {
  const value = given.value("language");
  return value === null ? null : languageOf(value);
}

/** The language that the configuration asks for: the one that governs the first audited path, else the working folder. */
async function configuredLanguage(command: CommandName, { operands, given }: Invocation, io: Io): Promise<Language | null> {
  if (unconfigured.has(command)) return null;
  const [{ dirname, resolve }, { statsOf }, { configFor }] = await Promise.all([
    import("node:path"),
    import("../node/paths.js"),
    import("../node/read-folder.js"),
  ]);
  const folderGiven =
    command === "audit" || command === "rollup" ? operands[0] : command === "new" ? operands[1] : given.value("in");
  const path = resolve(io.cwd, folderGiven ?? ".");
  const flagged = given.value("config");
  const configFile = flagged === null ? null : resolve(io.cwd, flagged);
  const isFolder = statsOf(path)?.isDirectory() === true;
  // Reports were made under a configuration; the one beside them has no say.
  if (command === "rollup" && !isFolder) return null;
  const folder = isFolder ? path : dirname(path);
  return configFor(folder, { configFile, language: "vi" })?.config.language ?? null;
}
