import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { assembleLibrary, type LibrarySources, type SourceFile } from "../checklist/load.js";
import { message } from "../messages/index.js";
import { ChecklistError } from "../model/errors.js";
import type { Library } from "../model/library.js";
import type { Language } from "../model/model.js";
import type { SimilarityModel } from "../model/similarity.js";
import { canonicalHash } from "./canonical-hash.js";
import { byCodePoint } from "./code-points.js";
import { reasonOf } from "./paths.js";

interface Files {
  readonly checklists: readonly string[];
  readonly instruments: readonly string[];
  readonly vocabularies: readonly string[];
  readonly parameters: readonly string[];
  readonly crosswalks: readonly string[];
}

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
  const shipped = filesIn(shippedFolder);
  const own = [...new Set(extraFiles.map(dirname))].map((folder) => filesIn(folder));
  const files: Files = {
    checklists: overlay(shipped.checklists, extraFiles),
    instruments: own.reduce((under, { instruments }) => overlay(under, instruments), shipped.instruments),
    parameters: own.reduce((under, { parameters }) => overlay(under, parameters), shipped.parameters),
    crosswalks: own.reduce((under, { crosswalks }) => overlay(under, crosswalks), shipped.crosswalks),
    vocabularies: own.reduce((under, { vocabularies }) => overlay(under, vocabularies), shipped.vocabularies),
  };
  const library = assembleLibrary(readAll(files, language), { language, hash: canonicalHash });
  return { ...library, similarity: (checklist) => readSimilarity(join(shippedFolder, "similarity", `${checklist}.json`)) };
}

/** What was learnt of a checklist; nobody writes it by hand, so it is taken as it stands. */
function readSimilarity(file: string): SimilarityModel | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as SimilarityModel) : null;
}

function packagedFolder(): string {
  return dirname(fileURLToPath(import.meta.resolve("@dankiem/checklists/package.json")));
}

function filesIn(folder: string): Files {
  return {
    checklists: jsonIn(folder).filter((file) => basename(file) !== "package.json"),
    instruments: jsonIn(join(folder, "instruments")),
    vocabularies: jsonIn(join(folder, "vocabulary")),
    parameters: jsonIn(join(folder, "parameters")),
    crosswalks: jsonIn(join(folder, "crosswalks")),
  };
}

function jsonIn(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => name.endsWith(".json"))
    .sort(byCodePoint)
    .map((name) => join(folder, name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A checklist file need not bring such folders.
    return [];
  }
}

/** Puts files over others: one of the same name takes the other's place, the same file is not taken twice. */
function overlay(under: readonly string[], over: readonly string[]): string[] {
  const names = new Set(over.map((file) => basename(file)));
  const kept = under.filter((file) => !names.has(basename(file)));
  return [...kept, ...new Set(over)];
}

function readAll(files: Files, language: Language): LibrarySources {
  const issues: { file: string; pointer: string; line: number; message: string }[] = [];
  const read = (file: string): SourceFile => {
    try {
      return { file, text: readFileSync(file, "utf8") };
    } catch (error) {
      const text = message(language, "issue-unreadable", { reason: reasonOf(error) });
      issues.push({ file, pointer: "", line: 1, message: text });
      return { file, text: "" };
    }
  };
  const sources = {
    checklists: files.checklists.map(read),
    instruments: files.instruments.map(read),
    vocabularies: files.vocabularies.map(read),
    parameters: files.parameters.map(read),
    crosswalks: files.crosswalks.map(read),
  };
  if (issues.length > 0) throw new ChecklistError("checklist-unreadable", issues);
  return sources;
}
