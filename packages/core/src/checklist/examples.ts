import { nearest } from "../lib/nearest.js";
import { type Example, ExampleSchema } from "../model/checklist.js";
import type { Issue } from "../model/errors.js";
import type { Language } from "../model/model.js";
import type { Report } from "./json-source.js";
import { message } from "./messages.js";
import { schemaIssues } from "./schema-issues.js";

/** The line of a frame where the body of an example goes. */
const BODY = "{body}";

const FRAME = /^# frame (?<name>\S.*)$/u;
const ITEM = /^# (?<id>\S+)$/u;
const EXAMPLE = /^## (?<expect>[a-z]+)(?: (?!in )(?<reason>[a-z-]+))?(?: in (?<frame>\S.*))?$/u;

/** The examples of a checklist, by the id of their item. */
export type Examples = ReadonlyMap<string, readonly Example[]>;

/** What a file of examples holds; where it has issues, the examples are not to be used. */
export interface ExamplesReading {
  readonly examples: Examples;
  readonly issues: readonly Issue[];
}

/** A heading with the fenced block below it. */
interface Section {
  readonly heading: string;
  /** 1-based. */
  readonly line: number;
  /** Null where there is no block, or none that ends. */
  readonly block: readonly string[] | null;
}

/**
 * Returns the examples in a Markdown text, and what is wrong with it, by line. `# frame NAME` names what stands around many
 * bodies, `# ITEM` the item of the examples below it, `## STATE REASON in FRAME` one example; reason and frame may be left
 * out. Frames and examples are fenced blocks; other lines are notes.
 *
 * @param items ids of the checklist's items.
 */
export function parseExamples(text: string, file: string, items: ReadonlySet<string>, language: Language): ExamplesReading {
  const reader = new ExamplesReader(file, items, language);
  for (const section of sectionsOf(text)) reader.read(section);
  return reader;
}

class ExamplesReader implements ExamplesReading {
  readonly examples = new Map<string, Example[]>();
  readonly issues: Issue[] = [];
  readonly #file: string;
  readonly #items: ReadonlySet<string>;
  readonly #language: Language;
  readonly #frames = new Map<string, readonly string[]>();
  #current: Example[] | null = null;

  constructor(file: string, items: ReadonlySet<string>, language: Language) {
    this.#file = file;
    this.#items = items;
    this.#language = language;
  }

  read({ heading, line, block }: Section): void {
    const report = this.#reporter(line);
    const frame = FRAME.exec(heading)?.groups?.["name"];
    const item = ITEM.exec(heading)?.groups?.["id"];
    const example = EXAMPLE.exec(heading)?.groups;
    if (item !== undefined) this.#begin(item, report);
    else if (frame === undefined && (example === undefined || this.#current === null))
      this.issues.push(report("", "issue-example-heading", { found: heading }));
    else if (block === null) this.issues.push(report("", "issue-example-no-block"));
    else if (frame !== undefined) this.#frames.set(frame, block);
    else this.#add(example ?? {}, block, report);
  }

  #begin(item: string, report: Report): void {
    if (!this.#items.has(item)) this.#unknown("item", item, this.#items, report);
    this.#current = this.examples.get(item) ?? [];
    this.examples.set(item, this.#current);
  }

  #add({ expect, reason, frame }: Readonly<Record<string, string | undefined>>, body: readonly string[], report: Report): void {
    const around = frame === undefined ? [BODY] : this.#frames.get(frame);
    if (around === undefined) this.#unknown("frame", String(frame), this.#frames.keys(), report);
    const text = (around ?? []).flatMap((line) => (line === BODY ? body : [line]));
    const example = { expect, ...(reason === undefined ? {} : { reason }), text };
    if (around !== undefined) this.issues.push(...schemaIssues(ExampleSchema, { value: example, pointer: "" }, report));
    // The schema has been checked in the line above; with issues the examples are not used.
    this.#current?.push(example as Example);
  }

  #unknown(kind: "item" | "frame", name: string, known: Iterable<string>, report: Report): void {
    const suggestion = nearest(name, known);
    const code = `issue-unknown-${kind}` as const;
    this.issues.push(suggestion === null ? report("", code, { name }) : report("", `${code}-near`, { name, suggestion }));
  }

  /** Every issue of a section stands at its heading. */
  #reporter(line: number): Report {
    return (pointer, code, args = {}) => ({ file: this.#file, pointer, line, message: message(this.#language, code, args) });
  }
}

/** Returns the sections of a text; a heading inside a fenced block is text. */
function sectionsOf(text: string): Section[] {
  const lines = text.replace(/^\uFEFF/u, "").split(/\r\n|\n/u);
  const sections: Section[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = (lines[index] as string).trimEnd();
    if (/^#{1,6} /u.test(line)) sections.push({ heading: line, line: index + 1, block: null });
    if (!line.startsWith("```")) continue;
    const end = lines.indexOf(line.replace(/[^`].*$/u, ""), index + 1);
    if (end === -1) break;
    const last = sections.pop();
    if (last !== undefined) sections.push({ ...last, block: lines.slice(index + 1, end) });
    index = end;
  }
  return sections;
}
