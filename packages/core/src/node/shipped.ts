import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type CheckedFiles, checkSources } from "../checklist/load.js";
import type { Language } from "../model/model.js";
import { canonicalHash } from "./canonical-hash.js";
import { filesIn, readSources } from "./library-files.js";
import { optionalText } from "./optional-text.js";

/** Where, in the folder of the checklists, the build puts all of its files as one that holds. */
const PREBUILT = join("dist", "library.json");

/** Returns the folder of the package with the shipped checklists. */
export function packagedFolder(): string {
  return dirname(fileURLToPath(import.meta.resolve("@dankiem/checklists/package.json")));
}

/**
 * Returns the files of a folder of checklists: as the build left them, not checked again; in a checkout
 * that has not been built, from their sources.
 *
 * @param folder absolute path.
 * @throws ChecklistError with every issue of every file, where nothing has been built.
 */
export function shippedFiles(folder: string, language: Language): CheckedFiles {
  const text = optionalText(join(folder, PREBUILT));
  return text === null ? checkedFiles(folder, language) : moved(JSON.parse(text), (file) => join(folder, file));
}

/**
 * Returns what the build writes into `dist/library.json` of a folder of checklists.
 *
 * @param folder absolute path.
 * @throws ChecklistError with every issue of every file.
 */
export function prebuiltLibrary(folder: string, language: Language = "vi"): string {
  const files = moved(checkedFiles(folder, language), (file) => relative(folder, file).replaceAll("\\", "/"));
  return `${JSON.stringify(files)}\n`;
}

function checkedFiles(folder: string, language: Language): CheckedFiles {
  return checkSources(readSources(filesIn(folder), language), { language, hash: canonicalHash });
}

/** The same files under other names. */
function moved(files: CheckedFiles, rename: (file: string) => string): CheckedFiles {
  const all = <T extends { readonly file: string }>(list: readonly T[]): T[] =>
    list.map((each) => ({ ...each, file: rename(each.file) }));
  return {
    checklists: all(files.checklists),
    instruments: all(files.instruments),
    vocabularies: all(files.vocabularies),
    parameters: all(files.parameters),
    crosswalks: all(files.crosswalks),
  };
}
