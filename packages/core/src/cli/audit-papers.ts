import { basename, dirname, join, resolve } from "node:path";
import { EvidenceError } from "../model/errors.js";
import type { Document } from "../model/model.js";
import { isInside, statsOf } from "../node/paths.js";
import { documentOf } from "../node/read-document.js";
import { configFor, type Reading, type ReadOptions, readFile, readFolder, type UnitPapers } from "../node/read-folder.js";
import { isMarkdown } from "../node/walk.js";
import type { Context } from "./context.js";
import { shownPath } from "./error-text.js";
import { usageError } from "./messages.js";

/** The papers of an audit. */
export interface Papers extends Reading {
  /** Absolute path of the audited folder. */
  readonly root: string;
}

/**
 * Returns the papers that the operands of an audit name: folders and Markdown files, the working folder when there are
 * none, or the one text on standard input. The audited folder is the one that holds them all.
 *
 * @throws UsageError for a path that is not there or no Markdown file, and where nothing is left to read.
 * @throws ChecklistError with every issue of the configurations.
 */
export async function readPapers(context: Context): Promise<Papers> {
  const papers = context.given.has("stdin") ? await papersOnStdin(context) : papersAt(context);
  const count = papers.units.reduce((sum, { documents, unreadable }) => sum + documents.length + unreadable.length, 0);
  if (count === 0) throw usageError("usage-no-input", { path: shownPath(papers.root, context.io.cwd) });
  return papers;
}

function papersAt(context: Context): Papers {
  const { operands, given, io } = context;
  if (given.has("stdin-filename")) throw usageError("usage-flag-needs-flag", { flag: "--stdin-filename", other: "--stdin" });
  const targets = (operands.length === 0 ? ["."] : operands).map((operand) => resolve(io.cwd, operand));
  checkTargets(targets, io.cwd);
  const root = targets.map(folderOf).reduce(commonFolder);
  const options = readOptions(root, context);
  const readings = targets.map((target) => (isFolder(target) ? readFolder(target, options) : readFile(target, options)));
  return { root, units: merge(readings.flatMap((one) => one.units)), skipped: readings.flatMap((one) => one.skipped) };
}

async function papersOnStdin(context: Context): Promise<Papers> {
  const { operands, given, io } = context;
  if (operands.length > 0) throw usageError("usage-stdin-with-paths");
  const file = resolve(io.cwd, given.value("stdin-filename") ?? "stdin.md");
  const root = dirname(file);
  const config = configFor(root, readOptions(root, context));
  const read = documentOf(await io.stdin(), basename(file).normalize("NFC"));
  const isError = read instanceof EvidenceError;
  const papers = { documents: isError ? [] : [read], unreadable: isError ? [read] : [] };
  return { root, units: [{ config, directory: root, ...papers }], skipped: [] };
}

function readOptions(root: string, { given, io, language }: Context): ReadOptions {
  const config = given.value("config");
  return {
    root,
    language,
    ignorePatterns: given.values("ignore-pattern"),
    useIgnoreFiles: !given.has("no-ignore"),
    configFile: config === null ? null : resolve(io.cwd, config),
  };
}

function checkTargets(targets: readonly string[], cwd: string): void {
  const shown = (paths: readonly string[]): string => paths.map((path) => shownPath(path, cwd)).join(", ");
  const missing = targets.filter((target) => statsOf(target) === null);
  if (missing.length > 0) throw usageError("usage-path-missing", { paths: shown(missing) });
  const foreign = targets.filter((target) => !isFolder(target) && !isMarkdown(target));
  if (foreign.length > 0) throw usageError("usage-path-not-markdown", { paths: shown(foreign) });
}

function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() === true;
}

function folderOf(target: string): string {
  return isFolder(target) ? target : dirname(target);
}

function commonFolder(a: string, b: string): string {
  return isInside(a, b) ? a : commonFolder(dirname(a), b);
}

/** Brings together what belongs to the same unit; a document that was named twice counts once. */
function merge(units: readonly UnitPapers[]): UnitPapers[] {
  const byUnit = new Map<string, UnitPapers>();
  for (const unit of units) {
    const key = unit.config?.config.unit?.id ?? unit.config?.file ?? join(unit.directory, ".");
    const known = byUnit.get(key);
    byUnit.set(key, known === undefined ? unit : together(known, unit));
  }
  return [...byUnit.values()];
}

function together(a: UnitPapers, b: UnitPapers): UnitPapers {
  return { ...a, documents: eachOnce(a.documents, b.documents), unreadable: eachOnce(a.unreadable, b.unreadable) };
}

function eachOnce<T extends Pick<Document, "path">>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Map([...a, ...b].map((one) => [one.path, one])).values()];
}
