export { type ClauseRef, clauseRef, covers, overlaps } from "./checklist/clause-ref.js";
export { type Crosswalk, CrosswalkSchema } from "./checklist/crosswalk.js";
export type { AssembleOptions, LibrarySources, SourceFile } from "./checklist/load.js";
export { assembleLibrary, parseChecklist, parseInstrument, parseVocabulary, totalPoints } from "./checklist/load.js";
export { type DatedValue, type Parameter, type Parameters, ParametersSchema, type Threshold } from "./checklist/parameter.js";
export type {
  Basis,
  Checklist,
  CriterionUse,
  Example,
  Group,
  Instrument,
  Item,
  Locator,
  Vocabulary,
} from "./checklist/schema.js";
export { ChecklistSchema, InstrumentSchema, VocabularySchema } from "./checklist/schema.js";
export { type Config, ConfigSchema } from "./config.js";
export type { Criterion, CriterionContext, Judgement } from "./criteria/define.js";
export { criteria, criterionNamed } from "./criteria/index.js";
export { ChecklistError, EvidenceError, type EvidenceErrorCode, InspectionError, type Issue, UsageError } from "./errors.js";
export { type Exporter, exporterNamed, exporters, type RenderOptions } from "./exporters/index.js";
export { inspect } from "./inspect.js";
export type { InspectionInput, Library, LoadedChecklist, UnitInput } from "./library.js";
export { type MessageCode, message } from "./messages/index.js";
export type * from "./model.js";
export type {
  PublicationEntry,
  PublicationRow,
  ReportEvidence,
  ReportFinding,
  ReportNotice,
  ReportPublication,
  ReportScorecard,
  ReportVerdict,
} from "./report.js";
export { type Report, ReportSchema } from "./report.js";
export { inferUnit } from "./unit.js";
