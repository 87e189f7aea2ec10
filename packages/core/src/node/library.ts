import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type CheckedFiles, checkSources, libraryOf } from "../checklist/load.js";
import type { Library } from "../model/library.js";
import type { Language } from "../model/model.js";
import type { SimilarityModel } from "../model/similarity.js";
import { canonicalHash } from "./canonical-hash.js";
import { filesIn, type LibraryFiles, readSources } from "./library-files.js";
import { packagedFolder, shippedFiles } from "./shipped.js";

/**
 * Returns the shipped checklists with their instruments and vocabulary, and the given checklist files besides. A file
 * may bring folders `instruments`, `vocabulary`, `parameters` and `crosswalks` of its own, beside it; what has the name of something shipped takes its place.
 *
 * @param extraFiles absolute paths of checklist files.
 * @param shippedFolder absolute path of the folder with the shipped checklists; a bundle brings its own.
 * @throws ChecklistError with every issue of every file.
 */
export function loadLibrary(
  extraFiles: readonly string[],
  language: Language = "vi",
  shippedFolder: string = packagedFolder(),
): Library {
  const similarity = (checklist: string) => readSimilarity(join(shippedFolder, "similarity", `${checklist}.json`));
  const shipped = shippedFiles(shippedFolder, language);
  if (extraFiles.length === 0) return { ...libraryOf(shipped), similarity };
  const own = ownFiles(extraFiles);
  const under = { files: without(shipped, own), textOf: (file: string) => readFileSync(file, "utf8") };
  return { ...libraryOf(checkSources(readSources(own, language), { language, hash: canonicalHash }, under)), similarity };
}

/** What was learnt of a checklist; nobody writes it by hand, so it is taken as it stands. */
function readSimilarity(file: string): SimilarityModel | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as SimilarityModel) : null;
}

/** The given files, and those in the folders beside them. */
function ownFiles(checklists: readonly string[]): LibraryFiles {
  const folders = [...new Set(checklists.map(dirname))].map(filesIn);
  const all = (filesOf: (files: LibraryFiles) => readonly string[]) =>
    folders.reduce((under: readonly string[], files) => overlay(under, filesOf(files)), []);
  return {
    checklists: [...new Set(checklists)],
    instruments: all(({ instruments }) => instruments),
    vocabularies: all(({ vocabularies }) => vocabularies),
    parameters: all(({ parameters }) => parameters),
    crosswalks: all(({ crosswalks }) => crosswalks),
  };
}

/** Puts files over others: one of the same name takes the other's place. */
function overlay(under: readonly string[], over: readonly string[]): string[] {
  return [...under.filter(isNoneOf(over)), ...over];
}

/** What is left of the shipped files where others take the place of some. */
function without(shipped: CheckedFiles, own: LibraryFiles): CheckedFiles {
  const left = <T extends { readonly file: string }>(files: readonly T[], over: readonly string[]): T[] => {
    const isKept = isNoneOf(over);
    return files.filter(({ file }) => isKept(file));
  };
  return {
    checklists: left(shipped.checklists, own.checklists),
    instruments: left(shipped.instruments, own.instruments),
    vocabularies: left(shipped.vocabularies, own.vocabularies),
    parameters: left(shipped.parameters, own.parameters),
    crosswalks: left(shipped.crosswalks, own.crosswalks),
  };
}

function isNoneOf(files: readonly string[]): (file: string) => boolean {
  const names = new Set(files.map((file) => basename(file)));
  return (file) => !names.has(basename(file));
}
