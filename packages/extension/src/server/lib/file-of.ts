import { fileURLToPath } from "node:url";

/** Returns the path of a file that lies on this machine; null for what is not saved yet or lies elsewhere. */
export function fileOf(uri: string): string | null {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : null;
  } catch {
    // Not a path of this machine.
    return null;
  }
}
