import { basename, join, resolve } from "node:path";
import { beginConfiguration } from "../../node/begin-configuration.js";
import { CONFIG_NAMES, configFileIn } from "../../node/config.js";
import { statsOf } from "../../node/paths.js";
import { writeFileAtomic } from "../../node/write-file.js";
import type { Command } from "../context.js";
import { shownPath } from "../error-text.js";
import { message, usageError } from "../messages.js";

/** Writes a configuration for a folder, filled with what its papers tell; an existing one is kept unless `--force` is given. */
export const init: Command = (context) => {
  const { io, operands, given, language } = context;
  const folder = resolve(io.cwd, operands[0] ?? ".");
  if (statsOf(folder)?.isDirectory() !== true) {
    throw usageError("usage-path-missing", { paths: shownPath(folder, io.cwd) });
  }
  const existing = configFileIn(folder);
  if (existing !== null && !given.has("force")) throw usageError("usage-config-exists", { file: basename(existing) });
  const file = existing ?? join(folder, CONFIG_NAMES[0] as string);
  writeFileAtomic(file, `${JSON.stringify(beginConfiguration(folder, io.today(), language), null, 2)}\n`);
  io.stdout(`${message(language, "init-written", { file: basename(file) })}\n`);
  return 0;
};
