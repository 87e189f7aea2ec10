const REMOTE = /^(?:[a-z][a-z0-9+.-]+:|\/\/)/i;

/**
 * Returns the path, relative to the audited folder, of a file that a document links to; a path that leaves the folder
 * keeps its leading `..`. Null for an address outside (`https:`, `mailto:`), which cannot be checked without a network.
 * @param documentPath path of the document, relative to the audited folder, POSIX
 * @param target the link as printed
 */
export function attachmentPath(documentPath: string, target: string): string | null {
  if (REMOTE.test(target)) return null;
  const slashed = target.replaceAll("\\", "/");
  const base = slashed.startsWith("/") ? [] : documentPath.split("/").slice(0, -1);
  const path: string[] = [];
  for (const part of [...base, ...slashed.split("/")]) {
    if (part === ".." && path.length > 0 && path.at(-1) !== "..") path.pop();
    else if (part !== "" && part !== ".") path.push(part);
  }
  return path.join("/");
}

/**
 * Tells whether a file that a document links to is there. An address outside cannot be checked and is taken at its word.
 * @param exists answers for a path relative to the audited folder
 */
export function isThere(documentPath: string, target: string, exists: (path: string) => boolean): boolean {
  const path = attachmentPath(documentPath, target);
  return path === null || exists(path);
}
