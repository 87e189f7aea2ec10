import { basename, join, resolve } from "node:path";
import type { Config } from "../../config.js";
import { UsageError } from "../../errors.js";
import { message } from "../../messages/index.js";
import type { Document } from "../../model.js";
import { CONFIG_NAMES, configFileIn } from "../../node/config.js";
import { statsOf } from "../../node/paths.js";
import { readDocument } from "../../node/read-document.js";
import { walk } from "../../node/walk.js";
import { writeFileAtomic } from "../../node/write-file.js";
import { inferUnit } from "../../unit.js";
import type { Command, Context } from "../context.js";
import { shownPath } from "../error-text.js";
import { initialConfig } from "../initial-config.js";
import { folderName } from "../slug.js";

/** Writes a configuration for a folder, filled with what its papers tell; an existing one is kept unless `--force` is given. */
export const init: Command = (context) => {
  const { io, operands, given, language } = context;
  const folder = resolve(io.cwd, operands[0] ?? ".");
  if (statsOf(folder)?.isDirectory() !== true) {
    throw new UsageError("usage-path-missing", { paths: shownPath(folder, io.cwd) });
  }
  const existing = configFileIn(folder);
  if (existing !== null && !given.has("force")) throw new UsageError("usage-config-exists", { file: basename(existing) });
  const file = existing ?? join(folder, CONFIG_NAMES[0] as string);
  writeFileAtomic(file, `${JSON.stringify(configFor(folder, context), null, 2)}\n`);
  io.stdout(`${message(language, "init-written", { file: basename(file) })}\n`);
  return 0;
};

function configFor(folder: string, { io, language }: Context): Config {
  const unit = inferUnit(documentsIn(folder, language));
  return initialConfig({ folder: folderName(folder), unit, today: io.today(), language });
}

/** The papers of the folder itself; those of units in it, and an existing configuration however broken, do not matter. */
function documentsIn(folder: string, language: Context["language"]): Document[] {
  const options = { root: folder, language, useIgnoreFiles: true, config: null, rules: [], firm: [] };
  const files = walk(folder, options)
    .scopes.slice(0, 1)
    .flatMap((scope) => scope.files);
  return files.map((path) => readDocument(path, basename(path))).filter((read): read is Document => "text" in read);
}
