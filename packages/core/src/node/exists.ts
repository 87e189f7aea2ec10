import { existsSync, readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { isInside } from "./paths.js";

/**
 * Returns a function that tells whether a file is there, by its path relative to a folder as a link writes it: percent
 * escapes, an anchor, a query, backslashes and either Unicode form of the name are understood. What lies outside the folder, also by
 * way of a link, is not there; nor is the folder itself. Answers are remembered: ask a new function after changes.
 *
 * @param folder absolute path.
 */
export function attachmentsIn(folder: string): (path: string) => boolean {
  const answers = new Map<string, boolean>();
  const names = new Map<string, ReadonlyMap<string, string>>();
  return (path) => {
    const known = answers.get(path);
    if (known !== undefined) return known;
    const answer = readings(path).some((reading) => isThere(folder, reading, names));
    answers.set(path, answer);
    return answer;
  };
}

/** The names that a link may mean, most literal first: a file may well be called `50%.png` or `bản #2.png`. */
function readings(path: string): readonly string[] {
  const bare = path.replace(/[?#].*$/su, "");
  const spellings = [path, bare, decoded(path), decoded(bare)];
  return [...new Set(spellings.flatMap((spelling) => [spelling, spelling.replaceAll("\\", "/")]))];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign: then the path is meant literally.
    return path;
  }
}

function isThere(folder: string, path: string, names: Map<string, ReadonlyMap<string, string>>): boolean {
  const file = located(folder, path, names);
  if (file === null) return false;
  return isInside(realpathSync(folder), realpathSync(file));
}

/** Returns the file on disk, found name by name, or null; the names on disk may be in another Unicode form. */
function located(folder: string, path: string, names: Map<string, ReadonlyMap<string, string>>): string | null {
  const segments: string[] = [];
  for (const segment of path.split("/").filter((part) => part !== "" && part !== ".")) {
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  if (path.startsWith("/") || segments.length === 0) return null;
  let place = folder;
  for (const segment of segments) {
    const name = namesIn(place, names).get(segment.normalize("NFC"));
    if (name === undefined) return null;
    place = join(place, name);
  }
  // A link in the folder's listing may lead nowhere.
  return existsSync(place) ? place : null;
}

function namesIn(folder: string, names: Map<string, ReadonlyMap<string, string>>): ReadonlyMap<string, string> {
  const known = names.get(folder);
  if (known !== undefined) return known;
  const read = new Map(listing(folder).map((name) => [name.normalize("NFC"), name]));
  names.set(folder, read);
  return read;
}

function listing(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A file where the link has a folder, or a folder that may not be read: nothing in it can be shown.
    return [];
  }
}
