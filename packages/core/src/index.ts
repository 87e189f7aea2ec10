export { inferUnit } from "./audit/infer-unit.js";
export { inspect } from "./audit/inspect.js";
export { createInspector, type Inspector, type Progress } from "./audit/inspector.js";
export { daysBetween } from "./calendar/day.js";
export { forceOf, instrumentFinder, type Lapse, lapseOn, officialNumber } from "./checklist/instruments.js";
export type { AssembleOptions, LibrarySources, SourceFile } from "./checklist/load.js";
export { assembleLibrary, parseChecklist, parseInstrument, parseVocabulary, totalPoints } from "./checklist/load.js";
export { blankLines, markerOf, PLACEHOLDER, sectionOf, skeletonOf } from "./checklist/skeleton.js";
export { isNamedThreshold, thresholdText } from "./checklist/threshold-text.js";
export {
  type Baseline,
  type BaselineComparison,
  type BaselineEntry,
  BaselineSchema,
  baselineOf,
  compareWithBaseline,
  updatedBaseline,
  withBaseline,
} from "./compare/baseline.js";
export { diffReports } from "./compare/diff.js";
export {
  type DiffDocument,
  type DiffItem,
  DiffSchema,
  type DiffScore,
  type DiffSection,
  type ReportDiff,
} from "./compare/diff-schema.js";
export { rollUp } from "./compare/rollup/rollup.js";
export { type Rollup, RollupSchema } from "./compare/rollup/schema.js";
export { criteria, criterionNamed } from "./criteria/index.js";
export { attachmentPath } from "./criteria/lib/attachment-path.js";
export type { Criterion, CriterionContext, Judgement } from "./criteria/lib/define.js";
export {
  type Exporter,
  exporterNamed,
  exporters,
  type Rendered,
  type RenderOptions,
  type TextExporter,
} from "./exporters/index.js";
export { bestFixes, type Fix } from "./exporters/lib/best-fixes.js";
export { against } from "./exporters/lib/contradictions.js";
export { clauses as clausesText, gain, outOf, points as pointsText, stateText } from "./exporters/lib/format.js";
export { type Particulars, ParticularsSchema } from "./exporters/lib/particulars.js";
export { isNear, isWanting, mainPlace, missingPieces } from "./exporters/lib/verdict-view.js";
export { whyText } from "./exporters/lib/why-text.js";
export { code as markdownCode, inline as markdownText } from "./exporters/markdown/escape.js";
export { type EncodingFlaw, type Readable, readable } from "./facts/decode.js";
export { collectFacts } from "./facts/facts.js";
export { fieldOfLabel, isBlank } from "./facts/labelled.js";
export { groupBy } from "./lib/group-by.js";
export { sameElements } from "./lib/memo.js";
export { nearest } from "./lib/nearest.js";
export { type MessageCode, message } from "./messages/index.js";
export { localizedValue, titleIn } from "./messages/localize.js";
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
} from "./model/checklist.js";
export { ChecklistSchema, InstrumentSchema, VocabularySchema } from "./model/checklist.js";
export { type ClauseRef, clauseRef, covers, overlaps } from "./model/clause-ref.js";
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
export {
  type DatedValue,
  type Parameter,
  type Parameters,
  ParametersSchema,
  type Threshold,
  valuesOf,
} from "./model/parameter.js";
export type {
  PublicationEntry,
  PublicationRow,
  ReportEvidence,
  ReportFinding,
  ReportNotice,
  ReportPublication,
  ReportScorecard,
  ReportVerdict,
} from "./model/report.js";
export { type Report, ReportSchema, WHYS } from "./model/report.js";
export { noticeCodes, noticeText } from "./notices/index.js";
export { closingOf } from "./text/header/signature.js";
export { plainLines } from "./text/lines.js";
export { type DocumentKind, documentKinds } from "./text/vocabulary/document-kinds.js";
export { type Form, forms } from "./text/vocabulary/forms.js";
export { labels } from "./text/vocabulary/labels.js";
