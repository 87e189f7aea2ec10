import { assembleLibrary } from "../src/checklist/load.js";
import type { InspectionInput, Library, UnitInput } from "../src/model/library.js";
import type { Document, Unit } from "../src/model/model.js";
import { sampleSources } from "./checklist.js";

/** Returns the library that holds the sample checklist alone. */
export function sampleLibrary(): Library {
  return assembleLibrary(sampleSources(), { language: "vi", hash: (text) => `${text.length}` });
}

/** Returns documents out of their texts, by path. */
export function documentsOf(texts: Readonly<Record<string, string>>): Document[] {
  return Object.entries(texts).map(([path, text]) => ({ path, text, sha256: `${text.length}` }));
}

/** Returns a commune that is audited for 2023 against the sample checklist. */
export function unitOf(texts: Readonly<Record<string, string>>, changes: Partial<UnitInput> & { id?: string } = {}): UnitInput {
  const { id = "xa", ...rest } = changes;
  const period = { from: "2023-01-01", to: "2023-12-31" };
  const unit: Unit = { id, name: `Xã ${id}`, kind: "commune", parent: null, period };
  return { unit, documents: documentsOf(texts), unreadable: [], checklists: ["mau"], naPolicy: null, ...rest };
}

/** Returns the input of an audit made on the last day of 2023, in English, without gates. */
export function inputOf(units: readonly UnitInput[], changes: Partial<InspectionInput> = {}): InspectionInput {
  return {
    units,
    library: sampleLibrary(),
    asOf: "2023-12-31",
    language: "en",
    exists: () => true,
    gates: { failUnder: null, maxMissing: null },
    version: "1.2.3",
    ...changes,
  };
}
