import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { LibrarySources, SourceFile } from "../checklist/load.js";
import { message } from "../checklist/messages.js";
import { ChecklistError, type Issue } from "../model/errors.js";
import type { Language } from "../model/model.js";
import { byCodePoint } from "./code-points.js";
import { reasonOf } from "./paths.js";

/** The files of a library, by kind: absolute paths. */
export interface LibraryFiles {
  readonly checklists: readonly string[];
  readonly instruments: readonly string[];
  readonly vocabularies: readonly string[];
  readonly parameters: readonly string[];
  readonly crosswalks: readonly string[];
}

/** Returns the files in a folder of checklists; folders that are not there hold none. */
export function filesIn(folder: string): LibraryFiles {
  return {
    checklists: jsonIn(folder).filter((file) => basename(file) !== "package.json"),
    instruments: jsonIn(join(folder, "instruments")),
    vocabularies: jsonIn(join(folder, "vocabulary")),
    parameters: jsonIn(join(folder, "parameters")),
    crosswalks: jsonIn(join(folder, "crosswalks")),
  };
}

/**
 * Returns the texts of files.
 *
 * @throws ChecklistError `checklist-unreadable` with every file that cannot be read.
 */
export function readSources(files: LibraryFiles, language: Language): LibrarySources {
  const issues: Issue[] = [];
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
