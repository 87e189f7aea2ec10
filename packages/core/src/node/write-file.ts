import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Writes a text or bytes so that no reader ever sees half of it: into a file beside the target, which then takes its name.
 * Missing folders are made. A target that is no ordinary file (`/dev/stdout`, a pipe) is written to directly.
 *
 * @throws the error of the file system, with its `code`.
 */
export function writeFileAtomic(file: string, content: string | Uint8Array): void {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats !== undefined && !stats.isFile()) {
    writeFileSync(file, content);
    return;
  }
  // Replacing a link would leave the file that it points to unchanged.
  const target = stats === undefined ? file : realpathSync(file);
  mkdirSync(dirname(target), { recursive: true });
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, content, stats === undefined ? {} : { mode: stats.mode });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
