export {
  type Baseline,
  type BaselineComparison,
  type BaselineEntry,
  BaselineSchema,
  baselineOf,
  compareWithBaseline,
  updatedBaseline,
  withBaseline,
} from "./baseline.js";
export { daysBetween } from "./calendar/day.js";
export { type ClauseRef, clauseRef, covers, overlaps } from "./checklist/clause-ref.js";
export { type Crosswalk, CrosswalkSchema } from "./checklist/crosswalk.js";
export type { AssembleOptions, LibrarySources, SourceFile } from "./checklist/load.js";
export { assembleLibrary, parseChecklist, parseInstrument, parseVocabulary, totalPoints } from "./checklist/load.js";
export { nearest } from "./checklist/nearest.js";
export {
  type DatedValue,
  type Parameter,
  type Parameters,
  ParametersSchema,
  type Threshold,
  valuesOf,
} from "./checklist/parameter.js";
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
export { attachmentPath } from "./criteria/attachment-path.js";
export type { Criterion, CriterionContext, Judgement } from "./criteria/define.js";
export { criteria, criterionNamed } from "./criteria/index.js";
export { diffReports } from "./diff.js";
export {
  type DiffDocument,
  type DiffItem,
  DiffSchema,
  type DiffScore,
  type DiffSection,
  type ReportDiff,
} from "./diff-schema.js";
export { ChecklistError, EvidenceError, type EvidenceErrorCode, InspectionError, type Issue, UsageError } from "./errors.js";
export { collectFacts } from "./evidence/facts.js";
export { fieldOfLabel, isBlank } from "./evidence/labelled.js";
export { type EncodingFlaw, type Readable, readable } from "./evidence/readable.js";
export { bestFixes, type Fix } from "./exporters/best-fixes.js";
export { against } from "./exporters/contradictions.js";
export { clauses as clausesText, gain, outOf, points as pointsText, stateText } from "./exporters/format.js";
export {
  type Exporter,
  exporterNamed,
  exporters,
  type Rendered,
  type RenderOptions,
  type TextExporter,
} from "./exporters/index.js";
export { code as markdownCode, inline as markdownText } from "./exporters/markdown-escape.js";
export { type Particulars, ParticularsSchema } from "./exporters/particulars.js";
export { isNear, isWanting, mainPlace, missingPieces } from "./exporters/verdict-view.js";
export { whyText } from "./exporters/why-text.js";
export { forceOf, instrumentFinder, type Lapse, lapseOn, officialNumber } from "./force.js";
export { groupBy } from "./group-by.js";
export { inspect } from "./inspect.js";
export { createInspector, type Inspector, type Progress } from "./inspector.js";
export { sameElements } from "./inspector-remembered.js";
export type { InspectionInput, Library, LoadedChecklist, UnitInput } from "./library.js";
export { localizedValue, titleIn } from "./localize.js";
export { type MessageCode, message, noticeCodes } from "./messages/index.js";
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
export { type Report, ReportSchema, WHYS } from "./report.js";
export { rollUp } from "./rollup.js";
export { type Rollup, RollupSchema } from "./rollup-schema.js";
export { blankLines, markerOf, PLACEHOLDER, sectionOf, skeletonOf } from "./skeleton.js";
export { plainLines } from "./text/lines.js";
export { closingOf } from "./text/signature.js";
export { type DocumentKind, documentKinds } from "./text/vocabulary/document-kinds.js";
export { type Form, forms } from "./text/vocabulary/forms.js";
export { labels } from "./text/vocabulary/labels.js";
export { isNamedThreshold, thresholdText } from "./threshold-text.js";
export { inferUnit } from "./unit.js";
