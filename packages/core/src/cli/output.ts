import { resolve } from "node:path";
import type { Rendered } from "../exporters/index.js";
import { reasonOf } from "../node/paths.js";
import { writeFileAtomic } from "../node/write-file.js";
import type { Context } from "./context.js";
import { message, usageError } from "./messages.js";

/**
 * Writes a text or bytes to a file, or to standard output when the file is null.
 *
 * @param target path as given, relative to the working folder.
 * @throws UsageError where the file cannot be written, and where bytes would go to a terminal.
 */
export function writeOutput(content: Rendered, target: string | null, { io, given, language }: Context): void {
  if (target === null) {
    if (typeof content !== "string" && io.isTTY) throw usageError("usage-binary-terminal");
    io.stdout(content);
    return;
  }
  try {
    writeFileAtomic(resolve(io.cwd, target), content);
  } catch (error) {
    throw usageError("usage-output-unwritable", { path: target, reason: reasonOf(error) });
  }
  if (!given.has("quiet")) io.stderr(`${message(language, "note-written", { path: target })}\n`);
}
