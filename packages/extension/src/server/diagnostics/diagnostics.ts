import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import type { Document, Issue, Language } from "@dankiem/core";
import { groupBy, sameElements } from "@dankiem/core/editor";
import type { Report, ReportVerdict } from "@dankiem/core/report";
import { type Diagnostic, DiagnosticSeverity, type Location } from "vscode-languageserver-types";
import { ClientCommands, type Settings, type Severity } from "../../protocol.js";
import { lineRange, linesOf, locationOf, rangeOf, uriOf } from "../lib/ranges.js";
import type { Snapshot } from "../lib/snapshot.js";
import { say } from "./messages.js";
import { noticeProblems, unreadableProblems } from "./notice-diagnostics.js";
import { type Problem, verdictProblems } from "./verdict-diagnostics.js";

/** Name under which editors show our problems. */
const SOURCE = "dankiem";

/** How problems are to be shown. */
export interface DiagnosticOptions {
  readonly severity: Settings["severity"];
  /** Whether the editor runs our client's commands: then codes link to their explanation. */
  readonly hasClientCommands: boolean;
  /** Returns where an item stands in its checklist. */
  readonly sourceOf: (item: string) => Location | null;
}

/** What fixes and views need to know of a problem, sent with it. */
interface DiagnosticData {
  readonly item: string | null;
  readonly kind: Problem["kind"];
}

const SEVERITIES: Readonly<Record<Exclude<Severity, "off">, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Returns what is to be shown for every document of a folder, by path; documents without problems are left out. */
export function diagnosticsOf(snapshot: Snapshot, options: DiagnosticOptions): Map<string, Diagnostic[]> {
  return new Diagnoser().diagnose(snapshot, options);
}

/** What is shown for one document is made from this. */
interface Basis {
  readonly document: Document | undefined;
  /** Problems of items, and that it could not be read. */
  readonly problems: readonly Problem[];
  readonly notices: Report["notices"];
}

/** What was shown for one document; null where it has no problem. */
interface Shown extends Basis {
  readonly diagnostics: Diagnostic[] | null;
}

/**
 * Makes diagnostics run after run. Verdicts that are the same objects as before give the same problems, and a document with
 * the same problems and notices the very same list, which whoever sends them need not look at again.
 */
export class Diagnoser {
  readonly #problems = new WeakMap<ReportVerdict, readonly Problem[]>();
  #options: DiagnosticOptions | null = null;
  #written: Snapshot["written"] = new Map();
  #notices: ReadonlyMap<string, Report["notices"]> = new Map();
  #shown = new Map<string, Shown>();

  /** Returns what is to be shown for every document, by path; documents without problems are left out. */
  diagnose(snapshot: Snapshot, options: DiagnosticOptions): Map<string, Diagnostic[]> {
    const { report, language } = snapshot;
    const ofVerdicts = report.verdicts.flatMap((verdict) => this.#problemsOf(verdict, language));
    const problems = groupBy([...ofVerdicts, ...unreadableProblems(report)], ({ place }) => place.path);
    const notices = noticesByPath(report.notices, this.#notices);
    this.#notices = notices;
    const isAsBefore = sameOptions(this.#options, options) && isDeepStrictEqual(this.#written, snapshot.written);
    const before = isAsBefore ? this.#shown : new Map<string, Shown>();
    this.#options = options;
    this.#written = snapshot.written;
    this.#shown = new Map();
    for (const path of new Set([...problems.keys(), ...notices.keys()])) {
      const document = snapshot.documents.get(path);
      const basis = { document, problems: problems.get(path) ?? [], notices: notices.get(path) ?? [] };
      const known = before.get(path);
      const isKnown = known !== undefined && isSame(known, basis);
      this.#shown.set(path, { ...basis, diagnostics: isKnown ? known.diagnostics : shownOn(basis, snapshot, options) });
    }
    return new Map([...this.#shown].flatMap(([path, { diagnostics }]) => (diagnostics === null ? [] : [[path, diagnostics]])));
  }

  #problemsOf(verdict: ReportVerdict, language: Language): readonly Problem[] {
    const known = this.#problems.get(verdict) ?? verdictProblems(verdict, language);
    this.#problems.set(verdict, known);
    return known;
  }
}

/** Verdicts that were reached anew have other problems, few of which read differently. */
const isSame = (one: Basis, other: Basis) =>
  one.document === other.document &&
  sameElements(one.notices, other.notices) &&
  (sameElements(one.problems, other.problems) || isDeepStrictEqual(one.problems, other.problems));

/**
 * Returns the notices of a report by the path of their first place; those that have none have nowhere to be shown. A report
 * has them in order of their paths, so that most stretches are found to be the same as before without looking into them.
 */
function noticesByPath(
  notices: Report["notices"],
  before: ReadonlyMap<string, Report["notices"]>,
): ReadonlyMap<string, Report["notices"]> {
  const byPath = new Map<string, Report["notices"]>();
  const pathAt = (at: number) => notices[at]?.places[0]?.path;
  let at = 0;
  while (at < notices.length) {
    const path = pathAt(at);
    const start = at;
    const known = before.get(path ?? "") ?? [];
    at += known.length > 0 && known.every((notice, offset) => notices[start + offset] === notice) ? known.length : 1;
    while (at < notices.length && pathAt(at) === path) at += 1;
    if (path !== undefined) byPath.set(path, notices.slice(start, at));
  }
  return byPath;
}

/** Returns what is shown for one document; null where it has no problem. */
function shownOn(basis: Basis, snapshot: Snapshot, options: DiagnosticOptions): Diagnostic[] | null {
  const { document, notices } = basis;
  const problems = [...basis.problems, ...notices.flatMap((notice) => noticeProblems(notice, snapshot.language))];
  const lines = document === undefined ? [] : linesOf(document);
  const diagnostics = problems.flatMap((problem) => diagnosticOf(problem, lines, snapshot, options)).sort(byPosition);
  return problems.length === 0 ? null : diagnostics;
}

const sameOptions = (one: DiagnosticOptions | null, other: DiagnosticOptions) =>
  one?.severity === other.severity && one.hasClientCommands === other.hasClientCommands && one.sourceOf === other.sourceOf;

function diagnosticOf(problem: Problem, lines: readonly string[], snapshot: Snapshot, options: DiagnosticOptions): Diagnostic[] {
  const severity = problem.kind === "error" ? "error" : options.severity[problem.kind];
  if (severity === "off") return [];
  const data: DiagnosticData = { item: problem.item, kind: problem.kind };
  return [
    {
      range: problem.wholeLine ? lineRange(lines, problem.place.start.line) : rangeOf(problem.place),
      severity: SEVERITIES[severity] ?? DiagnosticSeverity.Warning,
      source: SOURCE,
      code: problem.code,
      ...(options.hasClientCommands ? { codeDescription: { href: explanationLink(problem.explains, snapshot.root) } } : {}),
      message: problem.message,
      relatedInformation: relatedOf(problem, snapshot, options),
      data,
    },
  ];
}

function relatedOf({ item, related }: Problem, snapshot: Snapshot, { sourceOf }: DiagnosticOptions) {
  const places = related.map(({ place, message }) => ({ location: locationOf(snapshot, place), message }));
  const source = item === null ? null : sourceOf(item);
  if (item === null || source === null) return places;
  const title = snapshot.items.get(item)?.item.title ?? item;
  return [...places, { location: source, message: say(snapshot.language, "related-item", { title }) }];
}

function explanationLink(what: string, root: string): string {
  return `command:${ClientCommands.explain}?${encodeURIComponent(JSON.stringify([what, uriOf(root, "")]))}`;
}

const byPosition = (a: Diagnostic, b: Diagnostic) =>
  a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;

/** Returns mistakes of configurations and checklists as problems of their files, by URI. */
export function issueDiagnostics(issues: readonly Issue[]): Map<string, Diagnostic[]> {
  const byFile = groupBy(issues, ({ file }) => file);
  return new Map(
    [...byFile].map(([file, own]) => [
      pathToFileURL(file).href,
      own.map(({ line, message, pointer }) => ({
        range: { start: { line: line - 1, character: 0 }, end: { line, character: 0 } },
        severity: DiagnosticSeverity.Error,
        source: SOURCE,
        code: pointer === "" ? "configuration" : pointer,
        message,
      })),
    ]),
  );
}
