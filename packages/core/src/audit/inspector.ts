import { collectFacts } from "../facts/facts.js";
import { memoByKey, memoLast } from "../lib/memo.js";
import type { InspectionInput, Library, UnitInput } from "../model/library.js";
import type { Document, Facts, Language, Notice } from "../model/model.js";
import type { Report } from "../model/report.js";
import { formalismFinder } from "../notices/copies/finder.js";
import { type DocumentReader, documentNotices, readers } from "./incremental/documents.js";
import { reportMemo } from "./incremental/memo.js";
import { type Prepared, preparer } from "./incremental/prepared.js";
import type { Reading } from "./incremental/reading.js";
import { type OnPhase, UnitInspector } from "./incremental/units.js";
import { composeReport, type InspectedUnit } from "./report.js";

/** How far an inspection has come, in documents read. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Inspects the same units again and again while their documents change. It remembers by the identity of objects: a document,
 * a library, a way to ask for attachments that is the same object as before is taken to say the same.
 */
export interface Inspector {
  /** Facts of a document, remembered by the identity of the Document object. */
  factsOf(document: Document): Facts;
  /** Same report as `inspect`; what did not change since the last run is not done again. */
  inspect(input: InspectionInput): Report;
  /** The same in steps: yields after each document, so that a caller can show progress, let others run, or stop. Returns the report. */
  steps(input: InspectionInput): Generator<Progress, Report, void>;
}

/**
 * Returns an inspector that remembers nothing yet.
 *
 * @param onPhase told when a part of the work begins; for measurement.
 */
export function createInspector(onPhase: OnPhase = () => {}): Inspector {
  return new RememberingInspector(onPhase);
}

class RememberingInspector implements Inspector {
  readonly #onPhase: OnPhase;
  readonly #facts = new WeakMap<Document, Facts>();
  readonly #prepare = preparer();
  readonly #readersFor = memoLast(readers);
  readonly #noticesFor = memoLast(documentNotices);
  readonly #memoFor = memoLast(memoFor);
  readonly #formalism = formalismFinder();
  #units: ReadonlyMap<string, UnitInspector> = new Map();

  constructor(onPhase: OnPhase) {
    this.#onPhase = onPhase;
  }

  factsOf(document: Document): Facts {
    return memoByKey(this.#facts, document, () => collectFacts(document));
  }

  inspect(input: InspectionInput): Report {
    const steps = this.steps(input);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return step.value;
  }

  *steps(input: InspectionInput): Generator<Progress, Report, void> {
    const prepared = this.#prepare(input);
    const readerOf = this.#readersFor(prepared);
    const total = input.units.reduce((sum, { documents }) => sum + documents.length, 0);
    let done = 0;
    const read: UnitReading[] = [];
    for (const unit of input.units) {
      const reader = readerOf(unit);
      const readings: Reading[] = [];
      const seen = new Set<Document>();
      for (const document of unit.documents) {
        readings.push(this.#read(document, reader, seen));
        done += 1;
        yield { done, total };
      }
      read.push({ unit, reader, readings: readings.sort((a, b) => (a.facts.path < b.facts.path ? -1 : 1)) });
    }
    return this.#report(input, prepared, read);
  }

  /** A document that a unit offers twice is two papers. */
  #read(document: Document, reader: DocumentReader, seen: Set<Document>): Reading {
    this.#onPhase("facts");
    const facts = seen.has(document) ? collectFacts(document) : this.factsOf(document);
    seen.add(document);
    this.#onPhase("locate");
    return reader.read(facts);
  }

  #report(input: InspectionInput, prepared: Prepared, read: readonly UnitReading[]): Report {
    const noticesOn = this.#noticesFor(prepared, input.exists);
    const run = { input, prepared, noticesOn, onPhase: this.#onPhase };
    const units = this.#inspectorsOf(read);
    const inspected = read.map(({ unit, readings, reader }, at) =>
      (units[at] as UnitInspector).inspect(unit, readings, reader, run),
    );
    const complete = this.#withFormalism(inspected);
    this.#onPhase("compose");
    const memo = this.#memoFor(input.language, input.library, input.exists);
    return composeReport(input, prepared.compiled.checklists, complete, memo);
  }

  /** Each unit is known by its id; should two have the same, the second is another unit all the same. */
  #inspectorsOf(read: readonly UnitReading[]): UnitInspector[] {
    const units = new Map<string, UnitInspector>();
    for (const { unit } of read) {
      let name = unit.unit.id;
      while (units.has(name)) name += "\n";
      units.set(name, this.#units.get(name) ?? new UnitInspector());
    }
    this.#units = units;
    return [...units.values()];
  }

  /** What is copied shows only when all papers of the run lie side by side. */
  #withFormalism(units: readonly InspectedUnit[]): InspectedUnit[] {
    const copied = this.#formalism(units.map(({ facts }) => facts));
    return units.map((unit, index) => ({ ...unit, notices: [...unit.notices, ...(copied[index] as Notice[][])] }));
  }
}

/** The documents of a unit, read, in order of their paths. */
interface UnitReading {
  readonly unit: UnitInput;
  readonly reader: DocumentReader;
  readonly readings: readonly Reading[];
}

/** What reports have in common as long as language, library and attachments are the same. */
const memoFor = (_language: Language, _library: Library, _exists: InspectionInput["exists"]) => reportMemo();
