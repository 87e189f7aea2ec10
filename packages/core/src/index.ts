export { inspect } from "./audit/inspect.js";
export type { AssembleOptions, LibrarySources, SourceFile } from "./checklist/load.js";
export { assembleLibrary } from "./checklist/load.js";
export type { Basis, Checklist, CriterionUse, Example, Group, Instrument, Item, Locator, Vocabulary } from "./model/checklist.js";
export { ChecklistSchema, InstrumentSchema, VocabularySchema } from "./model/checklist.js";
export { type Config, ConfigSchema } from "./model/config.js";
export { type Crosswalk, CrosswalkSchema } from "./model/crosswalk.js";
export {
  ChecklistError,
  EvidenceError,
  type EvidenceErrorCode,
  InspectionError,
  type Issue,
  UsageError,
} from "./model/errors.js";
export type { InspectionInput, Library, LoadedChecklist, UnitInput } from "./model/library.js";
export type * from "./model/model.js";
export { type DatedValue, type Parameter, type Parameters, ParametersSchema, type Threshold } from "./model/parameter.js";
