import {
  type Checklist,
  ChecklistSchema,
  type Instrument,
  InstrumentSchema,
  type Vocabulary,
  VocabularySchema,
} from "../model/checklist.js";
import { type Crosswalk, CrosswalkSchema } from "../model/crosswalk.js";
import { ChecklistError, type Issue } from "../model/errors.js";
import type { Library } from "../model/library.js";
import type { Language } from "../model/model.js";
import { type Parameters, ParametersSchema } from "../model/parameter.js";
import { forms } from "../text/vocabulary/forms.js";
import { checklistIssues, fileNameIssues, parameterFileIssues } from "./checks.js";
import { conceptIssues } from "./concepts.js";
import { type JsonSource, knownJson, readJson } from "./json-source.js";
import { crosswalkIssues, instrumentIssues, type Known, referenceIssues } from "./references.js";
import { schemaIssues } from "./schema-issues.js";

/** A file of a library that has been read but not understood. */
export interface SourceFile {
  /** Path, for messages; its last part is the id that the file must have. */
  readonly file: string;
  readonly text: string;
}

/** The files that make up a library. */
export interface LibrarySources {
  readonly checklists: readonly SourceFile[];
  readonly instruments: readonly SourceFile[];
  readonly vocabularies: readonly SourceFile[];
  readonly parameters: readonly SourceFile[];
  readonly crosswalks: readonly SourceFile[];
}

/** A file that holds: each of its values has the type of its schema. */
interface CheckedFile<T> {
  readonly file: string;
  readonly value: T;
}

/** Files that hold, each by itself and all together: the shipped ones are checked when they are built. */
export interface CheckedFiles {
  readonly checklists: readonly (CheckedFile<Checklist> & { readonly sha256: string })[];
  readonly instruments: readonly CheckedFile<Instrument>[];
  readonly vocabularies: readonly CheckedFile<Vocabulary>[];
  readonly parameters: readonly CheckedFile<Parameters>[];
  readonly crosswalks: readonly CheckedFile<Crosswalk>[];
}

/** Files that hold, with what is needed to speak of places in them. */
export interface CheckedSources {
  readonly files: CheckedFiles;
  /** Returns the text of one of the files. */
  readonly textOf: (file: string) => string;
}

/** What assembling a library needs besides its files. */
export interface AssembleOptions {
  /** Language of the issues' messages. */
  readonly language: Language;
  /** Returns the hash of a file's text, hexadecimal. */
  readonly hash: (text: string) => string;
}

const NO_FILES: CheckedSources = {
  files: { checklists: [], instruments: [], vocabularies: [], parameters: [], crosswalks: [] },
  textOf: () => "",
};

interface Understood<T> {
  readonly source: JsonSource;
  /** Null where the file has issues. */
  readonly value: T | null;
  readonly issues: readonly Issue[];
}

/**
 * Returns the checklist in a text. References to instruments and concepts are not followed: `assembleLibrary` does that.
 *
 * @throws ChecklistError `checklist-invalid` with every issue of the file.
 */
export function parseChecklist(text: string, file: string, language: Language = "vi"): Checklist {
  return valueOrThrow(readChecklist({ text, file }, language));
}

/**
 * Returns the instrument in a text.
 *
 * @throws ChecklistError `checklist-invalid` with every issue of the file.
 */
export function parseInstrument(text: string, file: string, language: Language = "vi"): Instrument {
  return valueOrThrow(readInstrument({ text, file }, language));
}

/**
 * Returns the vocabulary in a text. Its concepts may refer to those of other files: `assembleLibrary` checks that.
 *
 * @throws ChecklistError `checklist-invalid` with every issue of the file.
 */
export function parseVocabulary(text: string, file: string, language: Language = "vi"): Vocabulary {
  return valueOrThrow(readVocabulary({ text, file }, language));
}

/**
 * Returns a library in which every reference leads somewhere.
 *
 * @throws ChecklistError `checklist-invalid` with every issue of every file.
 */
export function assembleLibrary(sources: LibrarySources, options: AssembleOptions): Library {
  return libraryOf(checkSources(sources, options));
}

/**
 * Returns files that hold together: those that are known to, then those of the sources, which are checked.
 *
 * @throws ChecklistError `checklist-invalid` with every issue of every file.
 */
export function checkSources(sources: LibrarySources, options: AssembleOptions, under: CheckedSources = NO_FILES): CheckedFiles {
  const { language, hash } = options;
  const all = <T>(known: readonly CheckedFile<T>[], files: readonly SourceFile[], read: Reader<T>): Understood<T>[] => [
    ...known.map(({ file, value }) => ({
      source: knownJson(value, file, () => under.textOf(file), language),
      value,
      issues: [],
    })),
    ...files.map((file) => read(file, language)),
  ];
  const instruments = all(under.files.instruments, sources.instruments, readInstrument);
  const vocabularies = all(under.files.vocabularies, sources.vocabularies, readVocabulary);
  const parameters = all(under.files.parameters, sources.parameters, readParameters);
  const crosswalks = all(under.files.crosswalks, sources.crosswalks, readCrosswalk);
  const checklists = all(under.files.checklists, sources.checklists, readChecklist);
  const known: Known = {
    instruments: namesIn(instruments, (instrument) => [instrument.id]),
    concepts: namesIn(vocabularies, (vocabulary) => Object.keys(vocabulary.concepts)),
    parameters: namesIn(parameters, (file) => file.parameters.map(({ id }) => id)),
    forms: new Set(forms.map(({ id }) => id)),
  };
  const issues = [
    ...[...instruments, ...vocabularies, ...parameters, ...crosswalks, ...checklists].flatMap((file) => file.issues),
    ...repeatedFiles(instruments),
    ...repeatedFiles(checklists),
    ...conceptIssues(vocabularies.map((file) => file.source)),
    ...parameters.flatMap((file) => instrumentIssues(file.source, known)),
    ...crosswalks.flatMap((file) => crosswalkIssues(file.source, known)),
    ...checklists.flatMap((file) => referenceIssues(file.source, known)),
  ];
  if (issues.length > 0) throw new ChecklistError("checklist-invalid", issues);
  const hashes = [...under.files.checklists.map(({ sha256 }) => sha256), ...sources.checklists.map(({ text }) => hash(text))];
  return {
    checklists: checklists.map((file, index) => ({ ...checked(file), sha256: hashes[index] as string })),
    instruments: instruments.map(checked),
    vocabularies: vocabularies.map(checked),
    parameters: parameters.map(checked),
    crosswalks: crosswalks.map(checked),
  };
}

/** Returns the library that files make. */
export function libraryOf({ checklists, instruments, vocabularies, parameters, crosswalks }: CheckedFiles): Library {
  return {
    checklists: checklists.map(({ value, sha256, file }) => ({ checklist: value, sha256, file })),
    instruments: instruments.map(({ value }) => value),
    parameters: parameters.flatMap(({ value }) => value.parameters),
    crosswalks: crosswalks.map(({ value }) => value),
    concepts: Object.fromEntries(vocabularies.flatMap(({ value }) => Object.entries(value.concepts))),
  };
}

/** Without an issue every file has been understood. */
function checked<T>({ source, value }: Understood<T>): CheckedFile<T> {
  return { file: source.file, value: value as T };
}

/** Returns the points of a checklist's items added up, exact: points are multiples of a quarter. */
export function totalPoints(checklist: Checklist): number {
  return checklist.groups.flatMap((group) => group.items).reduce((sum, item) => sum + item.points, 0);
}

type Reader<T> = (file: SourceFile, language: Language) => Understood<T>;

function readChecklist(file: SourceFile, language: Language): Understood<Checklist> {
  return understand(file, language, ChecklistSchema, checklistIssues);
}

function readInstrument(file: SourceFile, language: Language): Understood<Instrument> {
  return understand(file, language, InstrumentSchema, fileNameIssues);
}

function readVocabulary(file: SourceFile, language: Language): Understood<Vocabulary> {
  return understand(file, language, VocabularySchema, () => []);
}

function readParameters(file: SourceFile, language: Language): Understood<Parameters> {
  return understand(file, language, ParametersSchema, parameterFileIssues);
}

function readCrosswalk(file: SourceFile, language: Language): Understood<Crosswalk> {
  return understand(file, language, CrosswalkSchema, fileNameIssues);
}

function understand<T>(
  { file, text }: SourceFile,
  language: Language,
  schema: object,
  check: (source: JsonSource) => readonly Issue[],
): Understood<T> {
  const source = readJson(text, file, language);
  if (source.value === undefined) return { source, value: null, issues: source.issues };
  const issues = [
    ...source.issues,
    ...schemaIssues(schema, { value: source.value, pointer: "" }, source.report),
    ...check(source),
  ];
  // The schema has been checked in the line above: a value without issues has the schema's type.
  return { source, value: issues.length === 0 ? (source.value as T) : null, issues };
}

function valueOrThrow<T>({ value, issues }: Understood<T>): T {
  if (value === null) throw new ChecklistError("checklist-invalid", issues);
  return value;
}

/** Names declared by files, or null where one of the files cannot be read: then nothing can be said of references. */
function namesIn<T>(files: readonly Understood<T>[], names: (value: T) => readonly string[]): ReadonlySet<string> | null {
  const values = files.map(({ value }) => value).filter((value) => value !== null);
  return values.length < files.length ? null : new Set(values.flatMap(names));
}

function repeatedFiles(files: readonly Understood<{ readonly id: string }>[]): Issue[] {
  const seen = new Set<string>();
  return files.flatMap(({ value, source }) => {
    if (value === null) return [];
    if (seen.has(value.id)) return [source.report("/id", "issue-repeated-id", { id: value.id })];
    seen.add(value.id);
    return [];
  });
}
