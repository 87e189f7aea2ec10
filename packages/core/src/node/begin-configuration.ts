import { basename } from "node:path";
import { inferUnit } from "../audit/infer-unit.js";
import { groupBy } from "../lib/group-by.js";
import type { Config } from "../model/config.js";
import type { Day, Document, Language } from "../model/model.js";
import { readHeader } from "../text/header/header.js";
import { initialConfig } from "./initial-config.js";
import { readDocument } from "./read-document.js";
import { folderName } from "./slug.js";
import { walk } from "./walk.js";

/**
 * Returns a configuration to begin with for a folder that has none, filled with what its papers tell of the unit. The
 * papers of units in it, and an existing configuration however broken, do not matter.
 *
 * @param folder absolute path.
 */
export function beginConfiguration(folder: string, today: Day, language: Language): Config {
  const documents = documentsIn(folder, language);
  const unit = inferUnit(documents);
  return initialConfig({ folder: folderName(folder), unit, year: yearOf(documents), today, language });
}

/** The year in which most papers were issued, the later one among equals; null where none is dated. */
function yearOf(documents: readonly Document[]): string | null {
  const years = documents.flatMap(({ text }) => readHeader(text).date?.slice(0, 4) ?? []);
  const counted = [...groupBy(years, (year) => year)].map(([year, all]) => ({ year, count: all.length }));
  return counted.sort((a, b) => b.count - a.count || Number(b.year) - Number(a.year))[0]?.year ?? null;
}

function documentsIn(folder: string, language: Language): Document[] {
  const options = { root: folder, language, useIgnoreFiles: true, config: null, rules: [], firm: [] };
  const files = walk(folder, options)
    .scopes.slice(0, 1)
    .flatMap((scope) => scope.files);
  return files.map((path) => readDocument(path, basename(path))).filter((read): read is Document => "text" in read);
}
