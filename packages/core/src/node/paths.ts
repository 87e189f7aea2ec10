import { type Stats, statSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";

/** Returns the path of a file relative to a folder, POSIX and NFC; empty for the folder itself. */
export function portablePath(folder: string, file: string): string {
  return relativePath(folder, file).normalize("NFC");
}

/** Returns the path of a file relative to a folder, POSIX, its names in the Unicode form that they have. */
export function relativePath(folder: string, file: string): string {
  return relative(folder, file).split(sep).join("/");
}

/** Tells whether a path lies in a folder or is that folder. Both are compared as written: resolve links first. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Returns what is known of a file or folder, or null where it is not there or cannot be reached. */
export function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    // Not there, below a file, behind a link that leads nowhere, in a folder that is closed: all the same to the caller.
    return null;
  }
}

/** Returns the reason of a failed file operation in one word, e.g. `ENOENT`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
