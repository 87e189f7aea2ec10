import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isObject } from "../checklist/json-view.js";
import type { Exporter, Rendered } from "../exporters/index.js";
import { statsOf } from "../node/paths.js";
import { usageError } from "./messages.js";

/** Tells whether a format is named by its file, not by its name. */
export function isExporterFile(format: string): boolean {
  return /[/\\]|\.[cm]?js$/.test(format);
}

/**
 * Returns the format that a JavaScript module exports, by default or as `exporter`. Its code is run: it must only ever be named by
 * the user who calls, never by a configuration that came with someone's papers.
 *
 * @param format path as given, relative to the working folder.
 * @throws UsageError for a file that is not there, cannot be loaded or exports something else.
 */
export async function foreignExporter(format: string, cwd: string): Promise<Exporter> {
  const file = resolve(cwd, format);
  if (statsOf(file)?.isFile() !== true) throw usageError("usage-exporter-missing", { path: format });
  const exported = await load(file, format);
  // A module in the old form arrives as the default of a default.
  const candidate = exported["exporter"] ?? unwrapped(exported["default"]);
  if (candidate === undefined) throw usageError("usage-exporter-none", { path: format });
  const keys = faults(candidate);
  if (keys.length > 0) throw usageError("usage-exporter-shape", { path: format, keys: keys.join(", ") });
  return guarded(candidate as Exporter, format);
}

async function load(file: string, path: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await import(pathToFileURL(file).href);
  } catch (error) {
    throw usageError("usage-exporter-unloadable", { path, reason: reasonIn(error) });
  }
}

function unwrapped(value: unknown): unknown {
  return isObject(value) && value["render"] === undefined ? (value["exporter"] ?? value["default"] ?? value) : value;
}

/** Names the members that are not what an exporter has. */
function faults(value: unknown): readonly string[] {
  const members = isObject(value) ? value : {};
  const isText = (key: string): boolean => typeof members[key] === "string" && members[key] !== "";
  const title = isObject(members["title"]) ? members["title"] : {};
  return [
    ...["name", "mediaType", "extension"].filter((key) => !isText(key)),
    ...["vi", "en"].filter((language) => typeof title[language] !== "string").map((language) => `title.${language}`),
    ...(typeof members["render"] === "function" ? [] : ["render"]),
  ];
}

/** What goes wrong in code that is not ours is told as such, not as an error of the program. */
function guarded(exporter: Exporter, path: string): Exporter {
  const { name, title, mediaType, extension } = exporter;
  const render: Exporter["render"] = async (report, options) =>
    checked(await attempt(() => exporter.render(report, options), path), path);
  return { name, title, mediaType, extension, render };
}

async function attempt(render: () => unknown, path: string): Promise<unknown> {
  try {
    return await render();
  } catch (error) {
    throw usageError("usage-exporter-failed", { path, reason: reasonIn(error) });
  }
}

function checked(result: unknown, path: string): Rendered {
  if (typeof result === "string" || result instanceof Uint8Array) return result;
  throw usageError("usage-exporter-result", { path, found: result === null ? "null" : typeof result });
}

function reasonIn(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
