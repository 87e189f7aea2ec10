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
export {
  type Exporter,
  exporterNamed,
  exporters,
  type Rendered,
  type RenderOptions,
  type TextExporter,
} from "./exporters/index.js";
export { bestFixes } from "./exporters/lib/best-fixes.js";
export { against } from "./exporters/lib/contradictions.js";
export { clauses as clausesText, gain, outOf, points as pointsText, stateText } from "./exporters/lib/format.js";
export { message } from "./exporters/lib/messages.js";
export { type Particulars, ParticularsSchema } from "./exporters/lib/particulars.js";
export { isNear, isWanting, mainPlace, missingPieces } from "./exporters/lib/verdict-view.js";
export { whyText } from "./exporters/lib/why-text.js";
export { code as markdownCode, inline as markdownText } from "./exporters/markdown/escape.js";
export { localizedValue, titleIn } from "./messages/localize.js";
export { type ClauseRef, clauseRef, overlaps } from "./model/clause-ref.js";
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
