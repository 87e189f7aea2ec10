import { basename } from "node:path";
import { asciiKey } from "../text/keys.js";

/** Returns a text as an id: `UBND xã Sơn Khê` → `ubnd-xa-son-khe`; `fallback` where nothing is left of it. */
export function slugOf(text: string, fallback: string): string {
  const slug = asciiKey(text)
    .split(/[^a-z0-9]+/u)
    .filter((part) => part !== "")
    .join("-");
  return slug === "" ? fallback : slug;
}

/** Returns the name of a folder, NFC; a slash for the topmost one. */
export function folderName(directory: string): string {
  return basename(directory).normalize("NFC") || "/";
}
