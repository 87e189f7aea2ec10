import { pathToFileURL } from "node:url";
import { type Document, groupBy, type Issue, sameElements } from "@dankiem/core";
import { type Diagnostic, DiagnosticSeverity, type Location } from "vscode-languageserver-types";
import { say } from "../messages/index.js";
import { ClientCommands, type Settings, type Severity } from "../protocol.js";
import { noticeProblems, unreadableProblems } from "./notice-diagnostics.js";
import { lineRange, linesOf, locationOf, rangeOf, uriOf } from "./ranges.js";
import type { Snapshot } from "./snapshot.js";
import { type Problem, verdictProblems } from "./verdict-diagnostics.js";

/** Name under which editors show our problems. */
export const SOURCE = "dankiem";

/** How problems are to be shown. */
export interface DiagnosticOptions {
  readonly severity: Settings["severity"];
  /** Whether the editor runs our client's commands: then codes link to their explanation. */
  readonly hasClientCommands: boolean;
  /** Returns where an item stands in its checklist. */
  readonly sourceOf: (item: string) => Location | null;
}

/** What fixes and views need to know of a problem, sent with it. */
export interface DiagnosticData {
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

/** What was shown for one document, with what it was made from. */
interface Shown {
  readonly document: Document | undefined;
  readonly problems: readonly Problem[];
  readonly diagnostics: Diagnostic[];
}

/**
 * Makes diagnostics run after run. Verdicts and notices that are the same objects as before give the same problems, and a
 * document with the same problems the very same list, which whoever sends them need not look at again.
 */
export class Diagnoser {
  readonly #problems = new WeakMap<object, readonly Problem[]>();
  #options: DiagnosticOptions | null = null;
  #shown = new Map<string, Shown>();

  /** Returns what is to be shown for every document, by path; documents without problems are left out. */
  diagnose(snapshot: Snapshot, options: DiagnosticOptions): Map<string, Diagnostic[]> {
    const { report, language } = snapshot;
    const problems = [
      ...report.verdicts.flatMap((verdict) => this.#known(verdict, () => verdictProblems(verdict, language))),
      ...unreadableProblems(report),
      ...report.notices.flatMap((notice) => this.#known(notice, () => noticeProblems(notice, language))),
    ];
    const before = sameOptions(this.#options, options) ? this.#shown : new Map<string, Shown>();
    this.#options = options;
    this.#shown = new Map(
      [...groupBy(problems, ({ place }) => place.path)].map(([path, own]) => {
        const document = snapshot.documents.get(path);
        const known = before.get(path);
        if (known !== undefined && known.document === document && sameElements(known.problems, own)) return [path, known];
        const lines = document === undefined ? [] : linesOf(document);
        const diagnostics = own.flatMap((problem) => diagnosticOf(problem, lines, snapshot, options)).sort(byPosition);
        return [path, { document, problems: own, diagnostics }];
      }),
    );
    return new Map([...this.#shown].map(([path, { diagnostics }]) => [path, diagnostics]));
  }

  #known(source: object, make: () => readonly Problem[]): readonly Problem[] {
    const known = this.#problems.get(source) ?? make();
    this.#problems.set(source, known);
    return known;
  }
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
