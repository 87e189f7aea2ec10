import type { InspectionInput, Library, UnitInput } from "../src/model/library.js";
import type { Document } from "../src/model/model.js";
/** Returns the library that holds the sample checklist alone. */
export declare function sampleLibrary(): Library;
/** Returns documents out of their texts, by path. */
export declare function documentsOf(texts: Readonly<Record<string, string>>): Document[];
/** Returns a commune that is audited for 2023 against the sample checklist. */
export declare function unitOf(
  texts: Readonly<Record<string, string>>,
  changes?: Partial<UnitInput> & {
    id?: string;
  },
): UnitInput;
/** Returns the input of an audit made on the last day of 2023, in English, without gates. */
export declare function inputOf(units: readonly UnitInput[], changes?: Partial<InspectionInput>): InspectionInput;
//# sourceMappingURL=inspection.d.ts.map
