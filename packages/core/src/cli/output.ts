import { resolve } from "node:path";
import { UsageError } from "../errors.js";
import { message } from "../messages/index.js";
import { reasonOf } from "../node/paths.js";
import { writeFileAtomic } from "../node/write-file.js";
import type { Context } from "./context.js";

/**
 * Writes a text to a file, or to standard output when the file is null.
 *
 * @param target path as given, relative to the working folder.
 * @throws UsageError where the file cannot be written.
 */
export function writeOutput(text: string, target: string | null, { io, given, language }: Context): void {
  if (target === null) {
    io.stdout(text);
    return;
  }
  try {
    writeFileAtomic(resolve(io.cwd, target), text);
  } catch (error) {
    throw new UsageError("usage-output-unwritable", { path: target, reason: reasonOf(error) });
  }
  if (!given.has("quiet")) io.stderr(`${message(language, "note-written", { path: target })}\n`);
}
